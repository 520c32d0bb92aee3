import type { Queue, PgBoss } from 'pg-boss';
import type { PoolClient } from 'pg';
import { v5 as uuidv5 } from 'uuid';
import type { JobDefinition } from './job';
import { jobsSchema } from './install-jobs';

const namespace = 'c1f2b5d0-6b0e-4a51-9d5b-5d0b6f1f0a11';

/** The same words give the same job id, and an id stands once in the queue. */
export const jobIdOf = (...words: (string | number)[]): string => uuidv5(words.join('\n'), namespace);

/** Statements of pg-boss inside the open transaction. */
export const within = (client: PoolClient) => ({
  executeSql: (text: string, values?: unknown[]) => client.query(text, values) as Promise<{ rows: never[] }>,
});

/** A worker that is silent for as long has died; its jobs go to another one. */
const heartbeatSeconds = 10;
const checkSeconds = 8;

/** Owns nothing, changes no table, and takes two connections at most from those the requests need. */
export async function openBoss(databaseUrl: string): Promise<PgBoss> {
  const { PgBoss: Boss } = await import('pg-boss');
  return new Boss({
    connectionString: databaseUrl,
    options: '-c role=danvan_app -c timezone=UTC',
    application_name: 'danvan-jobs',
    max: 2,
    schema: jobsSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: checkSeconds,
    monitorIntervalSeconds: checkSeconds,
  });
}

const queueOf = ({ name, options }: JobDefinition): Queue => ({
  name,
  retryLimit: options.retries ?? 5,
  retryDelay: options.retryAfter ?? 3,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: options.timeout ?? 300,
  heartbeatSeconds,
});

/** Makes the queues and timetable in the database those that the code declares. */
export async function declare(boss: PgBoss, definitions: readonly JobDefinition[]): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const definition of definitions) {
    const { name, ...wanted } = queueOf(definition);
    const stored = known.get(name) as Record<string, unknown> | undefined;
    if (!stored) await boss.createQueue(name, wanted);
    else if (Object.entries(wanted).some(([key, value]) => stored[key] !== value)) await boss.updateQueue(name, wanted);
  }
  const timetable = new Map((await boss.getSchedules()).map((schedule) => [schedule.name, schedule]));
  for (const { name, cron } of definitions) {
    // After a night without power the work is done once, late.
    if (cron && timetable.get(name)?.cron !== cron)
      await boss.schedule(name, cron, {}, { tz: 'Asia/Ho_Chi_Minh', missed: 'once' });
    if (!cron && timetable.has(name)) await boss.unschedule(name);
  }
}
