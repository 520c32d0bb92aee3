/** What one run of a job is told besides its data. */
export interface JobRun {
  tenantId: number;
  jobId: string;
}

export type JobHandler<T> = (data: T, run: JobRun) => Promise<void>;

export interface JobOptions {
  /** How often a failed run is tried again. */
  retries?: number;
  /** Seconds before the first retry; each further one waits longer, an hour at most. */
  retryAfter?: number;
  /** Longest run in seconds. */
  timeout?: number;
  /**
   * The handler opens its transactions itself (`UnitOfWork.asSystem`), because it waits for something outside the
   * database. What it does may then happen twice, so each effect needs a key of its own.
   */
  ownTransactions?: boolean;
}

export interface JobDefinition {
  name: string;
  handler: JobHandler<never>;
  options: JobOptions;
  /** Cron expression in Vietnam's time. */
  cron?: string;
}

/** What lies in the queue: whose work it is and ids, never personal data. */
export type JobData = { tenantId?: number } & Record<string, unknown>;

export interface EnqueueOptions {
  /** A second job of this name with the same key is not made, as long as the first is remembered (7 days). */
  uniqueKey?: string;
  startAfter?: Date;
}
