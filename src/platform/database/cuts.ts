import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Refusal } from '../errors/refusal';

const pollMs = 3;
const patienceMs = 10_000;

/** Publishes the instants at which a reading of the past answers the same for ever. */
@Injectable()
export class Cuts {
  private readonly pool: Pool;

  constructor(source: DataSource) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
  }

  /**
   * A new cut, ISO 8601: whatever is recorded later carries a later stamp, and nothing earlier is still to come. An instant
   * that is past may become one, too: what was recorded by then is waited for.
   */
  async publish(past?: Date): Promise<string> {
    const client = await this.pool.connect();
    try {
      // Each statement is a transaction of its own, in this order: the barrier's xid must be taken after the instant.
      const one = async (sql: string, values: unknown[] = []) =>
        (await client.query<{ it: string | null }>(sql, values)).rows[0]!.it;
      const latest = `date_trunc('milliseconds', clock_timestamp()) - interval '1 ms'`;
      const at = past
        ? await one(`select case when $1::timestamptz(3) <= ${latest} then $1::timestamptz(3)::text end as it`, [
            past.toISOString(),
          ])
        : await one(`select (${latest})::text as it`);
      if (at === null) throw new Error('a cut lies in the past');
      const xid = await one('select pg_current_xact_id()::text as it');
      for (
        let waited = 0;
        (await one('select (pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8)::text as it', [xid])) !== 'true';
        waited += pollMs
      ) {
        if (waited > patienceMs) throw new Refusal('BUSY', { headers: { 'retry-after': '5' } });
        await delay(pollMs);
      }
      const published = `insert into sys.cut (at, xid) values ($1, $2::xid8) on conflict do nothing`;
      await client.query(published, [at, xid]);
      const told = `select to_char($1::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as it`;
      return (await one(told, [at]))!;
    } finally {
      client.release();
    }
  }
}
