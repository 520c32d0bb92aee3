import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { withGainedSeals } from '../access/gained-seals';
import { grantOf } from '../access/grants';
import type { Viewer } from '../access/viewer';
import { ViewersService } from '../access/viewers.service';
import { UnitOfWork } from '../database/unit-of-work';
import { invalid, Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { runBatch } from '../views/batch';
import { statementName } from '../views/bind';
import type { Row } from '../views/composer';
import { cleanText } from '../views/codecs';
import type { Answer, Reader, Reading } from '../views/reader';
import { allowedStatement, checkTarget, illegalMove, targetStatement } from './target';

/** One act as it arrived, free of its surface. */
export interface Act {
  operation: string;
  viewer: Viewer;
  requestId: string;
  input: { id?: unknown; expectedVersion?: unknown; idempotencyKey?: unknown };
  /** Everything that makes two requests the same: body and, in GraphQL, the selection. */
  fingerprint: string;
  /** True where the act must carry a key. */
  keyed: boolean;
  status: number;
  /** How the changed record is read back; absent when the act answers a plain result. */
  readBack?: (id: string) => Reading;
}

export interface ActAnswer extends Answer {
  status: number;
  replayed: boolean;
  /** The result of an act that answers no view. */
  result?: unknown;
  /** What a retry is told instead, where something is shown once and never kept. */
  kept?: string;
}

/** A plain result of which something is shown this once: a retry is told what is kept. */
export class ShownOnce {
  constructor(
    readonly shown: object,
    readonly kept: object,
  ) {}
}

const claim = 'select * from sys.claim_idempotency($1::uuid, $2::text, $3::timestamptz)';
const day = 24 * 3600 * 1000;
const mostTries = 3;
const retried = new Set(['40001', '40P01']);
const codeOf = (error: unknown) =>
  (error as { driverError?: { code?: string }; code?: string })?.driverError?.code ??
  (error as { code?: string })?.code;

/** Runs an act: one transaction in which it is allowed, not yet done, done, read back and remembered. */
@Injectable()
export class ActsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  async perform(act: Act, reader: Reader, handler: (viewer: Viewer) => Promise<unknown>): Promise<ActAnswer> {
    const key = keyOf(act);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.viewers.as(act.viewer, (viewer) =>
          this.work.transaction(() => this.once({ ...act, viewer }, key, reader, handler)),
        );
      } catch (error) {
        // Nothing but the database was touched, so the whole act may run again.
        if (attempt >= mostTries || !retried.has(codeOf(error) ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 * attempt + Math.random() * 20));
      }
    }
  }

  private async once(
    act: Act,
    key: string | undefined,
    reader: Reader,
    handler: (viewer: Viewer) => Promise<unknown>,
  ): Promise<ActAnswer> {
    const client = await this.work.client();
    const hash = createHash('sha256').update(act.fingerprint).digest('hex');
    const replay = await this.admit(act, key, client, hash);
    if (replay) return replay;
    const result = await handler(act.viewer);
    const answer = await this.answer(act, reader, client, result);
    if (key !== undefined) await this.remember(act, key, hash, answer);
    return answer;
  }

  /** Enters the tenant, claims the key, finds the target: one round trip. */
  private async admit(
    act: Act,
    key: string | undefined,
    client: PoolClient,
    hash: string,
  ): Promise<ActAnswer | undefined> {
    const { viewer, input, operation } = act;
    const today = this.clock.today();
    const notBefore = new Date(this.clock.now().getTime() - day).toISOString();
    const enter = this.viewers.enter(viewer, operation, act.requestId);
    const claimed =
      key === undefined ? [] : [{ name: statementName(claim), sql: claim, values: [viewer.accountId, key, notBefore] }];
    const target = targetStatement(operation, input.id, viewer, today);
    const sets = await runBatch(client, [enter, ...claimed, ...(target ? [target] : [])]);
    const [kept] = key === undefined ? [] : (sets[1] ?? []);
    if (kept) return replayOf(act, hash, kept);
    if (!target) return undefined;
    const expected = typeof input.expectedVersion === 'number' ? input.expectedVersion : undefined;
    const state = checkTarget(operation, sets.at(-1)?.[0], expected);
    if (state === undefined) return undefined;
    const allowed = allowedStatement(grantOf(operation)!.on!, String(input.id), viewer, today);
    const [rows] = await runBatch(client, [allowed]);
    throw illegalMove(state, rows!);
  }

  private async answer(act: Act, reader: Reader, client: PoolClient, result: unknown): Promise<ActAnswer> {
    if (result instanceof ShownOnce) {
      const { shown, kept } = result;
      const text = JSON.stringify(shown);
      return { status: act.status, text, replayed: false, result: shown, kept: JSON.stringify(kept) };
    }
    if (!act.readBack) return { status: act.status, text: JSON.stringify(result ?? null), replayed: false, result };
    const viewer = withGainedSeals(this.work.manager, act.viewer);
    const [answer] = await reader.readInside(client, viewer, [act.readBack(result as string)]);
    return { status: act.status, replayed: false, ...answer! };
  }

  private async remember(act: Act, key: string, hash: string, answer: ActAnswer): Promise<void> {
    await this.work.query(
      `insert into app.idempotency (account_id, key, operation, request_hash, status, answer) values ($1, $2, $3, $4, $5, $6)
       on conflict (tenant_id, account_id, key) do update set operation = excluded.operation, request_hash = excluded.request_hash,
         status = excluded.status, answer = excluded.answer, recorded_at = excluded.recorded_at`,
      [act.viewer.accountId, key, act.operation, hash, answer.status, answer.kept ?? answer.text],
    );
  }
}

function keyOf({ keyed, input: { idempotencyKey: given } }: Act): string | undefined {
  if (given === undefined || given === null || given === '') {
    if (keyed) throw new Refusal('IDEMPOTENCY_KEY_REQUIRED', { path: 'idempotencyKey' });
    return undefined;
  }
  const key = cleanText(given);
  if (key === undefined) throw invalid([{ path: 'idempotencyKey', code: 'NOT_TEXT' }]);
  return key;
}

/** The first answer again; its version stands in it, for whoever goes on from there. */
function replayOf(act: Act, hash: string, [busy, operation, ofHash, status, answer]: Row): ActAnswer {
  if (busy === 't') throw new Refusal('IDEMPOTENCY_IN_PROGRESS', { headers: { 'retry-after': '1' } });
  if (operation !== act.operation || ofHash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  const text = answer ?? 'null';
  const result = JSON.parse(text) as { version?: unknown } | null;
  const version = act.readBack && typeof result?.version === 'number' ? String(result.version) : undefined;
  return { status: Number(status), text, replayed: true, version, result: act.readBack ? undefined : result };
}
