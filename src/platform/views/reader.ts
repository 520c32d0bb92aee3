import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import type { Viewer } from '../access/viewer';
import { ViewersService } from '../access/viewers.service';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { type Bound, runBatch } from './batch';
import type { ReadContext } from './bind';
import { onlyPage, type Page } from './page';
import type { Row } from './composer';
import type { Plan } from './plan';

/** A plan with what it is to be run for. */
export interface Reading {
  plan: Plan;
  page?: Page;
  id?: string;
}

export interface Answer {
  /** Finished JSON; `null` when the record does not exist for the viewer. */
  text: string;
  version?: string;
  /** Cursor of the next page. */
  next?: string;
}

export interface Caller {
  viewer: Viewer;
  operation: string;
  requestId: string;
}

/** Runs compiled readings: all of an operation in one round trip, as the viewer and nobody else. */
@Injectable()
export class Reader {
  private readonly pool: Pool;

  constructor(
    source: DataSource,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
  }

  read(caller: Caller, readings: readonly Reading[]): Promise<Answer[]> {
    return this.viewers.as(caller.viewer, (viewer) => this.readAs({ ...caller, viewer }, readings));
  }

  private async readAs({ viewer, operation, requestId }: Caller, readings: readonly Reading[]): Promise<Answer[]> {
    const contexts = readings.map((reading) => this.context(viewer, reading));
    const enter = this.viewers.enter(viewer, operation, requestId);
    const sets = await this.run([enter, ...bound(readings, contexts)]);
    return written(readings, contexts, sets.slice(1));
  }

  /** A connection that died while it lay idle is found out only by use; reading changes nothing, so another one is tried. */
  private async run(statements: readonly Bound[], tries = this.pool.options.max + 1): Promise<Row[][]> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    try {
      return await runBatch(client, statements);
    } catch (error) {
      if (!isLost(error)) throw error;
      lost = error;
      if (tries === 1) throw error;
    } finally {
      client.release(lost);
    }
    return this.run(statements, tries - 1);
  }

  /** The same inside an open transaction that has entered already. */
  async readInside(client: PoolClient, viewer: Viewer, readings: readonly Reading[]): Promise<Answer[]> {
    const contexts = readings.map((reading) => this.context(viewer, reading));
    return written(readings, contexts, await runBatch(client, bound(readings, contexts)));
  }

  private context(viewer: Viewer, { page = onlyPage, id }: Reading): ReadContext {
    return { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page, id };
  }
}

/** The connection is gone, as against a statement refused by a server that is there. */
const isLost = (error: unknown): error is Error =>
  error instanceof Error && (!('severity' in error) || /^57P0[123]$/.test((error as { code?: string }).code ?? ''));

/** Rows that one operation may bring, nested lists multiplied out. */
const costLimit = 20_000;

/** Refuses readings that bring too much; what those before them in the same operation bring counts, too. */
export function affordable(reading: Reading, before = 0): number {
  const cost = before + reading.plan.cost * (reading.page?.first ?? 1);
  if (cost > costLimit) throw new Refusal('TOO_COSTLY', { params: { cost, limit: costLimit } });
  return cost;
}

function bound(readings: readonly Reading[], contexts: readonly ReadContext[]): Bound[] {
  return readings.flatMap(({ plan }, at) =>
    plan.statements.map(({ name, sql, values }) => ({ name, sql, values: values(contexts[at]!) })),
  );
}

function written(readings: readonly Reading[], contexts: readonly ReadContext[], sets: Row[][]): Answer[] {
  let from = 0;
  return readings.map(({ plan }, at) => {
    const own = sets.slice(from, (from += plan.statements.length));
    const context = contexts[at]!;
    return { text: plan.write(own, context), version: plan.version?.(own), next: plan.next?.(own, context) };
  });
}
