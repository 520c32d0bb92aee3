import { Inject, Injectable, OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Job, PgBoss } from 'pg-boss';
import { UnitOfWork } from '../database/unit-of-work';
import { SETTINGS } from '../settings.token';
import { FaultLog } from '../telemetry/fault-log';
import { declare, jobIdOf, openBoss, within } from './boss';
import type { EnqueueOptions, JobData, JobDefinition, JobHandler, JobOptions } from './job';

const drainMs = 10_000;
const againMs = 5_000;

/** Work that is done after the answer, at the latest a moment after its transaction is committed, and not lost. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly definitions = new Map<string, JobDefinition>();
  private opening?: Promise<PgBoss>;
  private working?: Promise<void>;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: { databaseUrl: string },
    private readonly work: UnitOfWork,
    private readonly faults: FaultLog,
    host: HttpAdapterHost,
  ) {
    // Commands and tests enqueue too, but only a server works, and only once it listens.
    host.listen$.subscribe(() => void this.start());
  }

  define<T extends object>(name: string, handler: JobHandler<T>, options: JobOptions = {}): void {
    if (this.definitions.has(name)) throw new Error(`job ${name} is defined twice`);
    if (this.opening) throw new Error(`job ${name} is defined too late`);
    this.definitions.set(name, { name, handler, options });
  }

  /** Runs a defined job for every tenant at the given times (cron, Vietnam's time). */
  schedule(name: string, cron: string): void {
    this.defined(name).cron = cron;
  }

  /** Adds a job inside the open transaction: it exists if, and only if, that commits. False when the key was taken. */
  async enqueue(
    name: string,
    data: Record<string, unknown>,
    { uniqueKey, startAfter }: EnqueueOptions = {},
  ): Promise<boolean> {
    this.defined(name);
    const boss = await this.boss();
    const client = await this.work.client();
    const [tenant] = await this.work.query<{ id: number }>(`select current_setting('app.tenant')::int as id`);
    const id = uniqueKey === undefined ? undefined : jobIdOf(tenant!.id, name, uniqueKey);
    const made = await boss.send(name, { ...data, tenantId: tenant!.id }, { id, startAfter, db: within(client) });
    return made !== null;
  }

  /** Begins to work; called once the server listens. */
  start(): Promise<void> {
    return (this.working ??= this.begin());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    const boss = await this.opening?.catch(() => undefined);
    await boss?.stop({ graceful: true, timeout: drainMs });
  }

  private defined(name: string): JobDefinition {
    const definition = this.definitions.get(name);
    if (!definition) throw new Error(`job ${name} is not defined`);
    return definition;
  }

  private boss(): Promise<PgBoss> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<PgBoss> {
    const boss = await openBoss(this.settings.databaseUrl);
    boss.on('error', (error) => this.faults.note(error, '', 'jobs'));
    await boss.start();
    await declare(boss, [...this.definitions.values()]);
    return boss;
  }

  private async begin(): Promise<void> {
    while (!this.stopped) {
      try {
        const boss = await this.boss();
        for (const definition of this.definitions.values())
          await boss.work<JobData>(definition.name, ([job]) => this.run(boss, definition, job!));
        return;
      } catch (error) {
        this.faults.note(error, '', 'jobs');
        await new Promise((resolve) => setTimeout(resolve, againMs).unref());
      }
    }
  }

  private async run(boss: PgBoss, definition: JobDefinition, job: Job<JobData>): Promise<void> {
    try {
      const { tenantId, ...data } = job.data ?? {};
      if (tenantId === undefined) await this.forEveryTenant(boss, job);
      else await this.runFor(boss, definition, job, tenantId, data);
    } catch (error) {
      this.faults.note(error, job.id, definition.name);
      const { name, code } = error as { name?: string; code?: string };
      // The queue keeps what is thrown: a message of the database may quote the values it refused.
      throw Object.assign(new Error(code ?? name ?? 'failed'), { stack: undefined });
    }
  }

  private async forEveryTenant(boss: PgBoss, { id, name }: Job): Promise<void> {
    const tenants = await this.work.transaction(() => this.work.query<{ id: number }>('select id from sys.tenant'));
    for (const tenant of tenants) await boss.send(name, { tenantId: tenant.id }, { id: jobIdOf(tenant.id, name, id) });
  }

  private async runFor(
    boss: PgBoss,
    definition: JobDefinition,
    job: Job<JobData>,
    tenantId: number,
    data: object,
  ): Promise<void> {
    const run = { tenantId, jobId: job.id };
    if (definition.options.ownTransactions) return definition.handler(data as never, run);
    await this.work.asSystem(
      tenantId,
      `job:${definition.name}`,
      async () => {
        await definition.handler(data as never, run);
        // Done and settled together: whoever took the job over meanwhile undoes this run.
        const db = within(await this.work.client());
        const settled = (await boss.complete(definition.name, job, undefined, { db })) as { affected?: number };
        if (settled.affected !== 1) throw Object.assign(new Error(), { code: 'JOB_TAKEN_OVER' });
      },
      job.id,
    );
  }
}
