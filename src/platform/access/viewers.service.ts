import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Locale } from '../errors/problems';
import { checkTarget, targetStatement } from '../acts/target';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { type Bound, runBatch } from '../views/batch';
import type { AccessClaims } from './access-tokens';
import { isFrom } from './networks';
import { Recent } from './recent';
import { PresentedKey, sameHash } from './secrets';
import type { Viewer } from './viewer';
import { Loaded, ViewerLoader } from './viewer-loader';

const mostKept = 20_000;
const mostTries = 3;
const enterSql = 'select sys.enter($1::int, $2::uuid, $3::uuid, $4::bigint, $5::bigint, $6::text, $7::text)';

/** Who calls, kept in memory. A kept viewer is never believed unseen: `enter` asks the database with every request. */
@Injectable()
export class ViewersService {
  private readonly kept = new Recent<Loaded>(mostKept);
  private readonly loading = new Map<string, Promise<Loaded>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly loader: ViewerLoader,
  ) {}

  async ofSession({ tenantId, sessionId, postId }: AccessClaims, locale: Locale): Promise<Viewer> {
    const name = `${tenantId} ${sessionId} ${postId}`;
    const { viewers } = await this.find(name, name, () => this.loader.ofPost(tenantId, sessionId, postId));
    return viewers[locale];
  }

  async ofKey({ tenantId, keyId, hash }: PresentedKey, ip: string, locale: Locale): Promise<Viewer> {
    const name = `${tenantId} ${keyId}`;
    // Awaited together only with those who show the same secret: a wrong one must not fail the right one.
    const tried = `${name} ${hash.toString('base64')}`;
    const { key, viewers } = await this.find(name, tried, () => this.loader.ofKey(tenantId, keyId, hash));
    if (!key || !sameHash(key.hash, hash) || !isFrom(key.networks, ip)) throw new Refusal('UNAUTHENTICATED');
    return viewers[locale];
  }

  /** First statement of every transaction of a viewer: refuses (DV401) when the rights have changed since they were read. */
  enter(viewer: Viewer, operation: string, requestId: string | null): Bound {
    const { tenantId, accountId, postId, accessVersion, epoch } = viewer;
    const values = [String(tenantId), accountId, postId, accessVersion, epoch, operation, requestId];
    return { name: 'enter', sql: enterSql, values };
  }

  /** Runs it as the viewer; when the rights changed meanwhile, again with what they are now. */
  async as<T>(viewer: Viewer, work: (viewer: Viewer) => Promise<T>): Promise<T> {
    let now = viewer;
    for (let tries = 1; ; tries++) {
      try {
        return await work(now);
      } catch (error) {
        if (!isStale(error) || tries >= mostTries) throw error;
        now = await this.renew(now);
        // What was composed for the old grants cannot be run under others.
        if (now.profile !== viewer.profile) throw new Refusal('BUSY', { headers: { 'retry-after': '0' } });
      }
    }
  }

  /** A transaction of the viewer outside the run of an act: where an answer must not be kept for a retry. */
  inside<T>(viewer: Viewer, operation: string, requestId: string, work: (viewer: Viewer) => Promise<T>): Promise<T> {
    return this.as(viewer, (now) =>
      this.work.transaction(async () => {
        const { sql, values } = this.enter(now, operation, requestId);
        await this.work.query(sql, values);
        return work(now);
      }),
    );
  }

  /** The same, aimed at a record: it must exist for the viewer as for any act, and stays locked. */
  insideOn<T>(id: string, viewer: Viewer, operation: string, requestId: string, work: () => Promise<T>): Promise<T> {
    return this.inside(viewer, operation, requestId, async (now) => {
      const target = targetStatement(operation, id, now, this.clock.today());
      if (!target) throw new Error(`${operation} is aimed at no view`);
      const [found] = await runBatch(await this.work.client(), [target]);
      checkTarget(operation, found?.[0], undefined);
      return work();
    });
  }

  /** Reads the viewer anew; refuses when there are no rights any more. */
  private async renew(viewer: Viewer): Promise<Viewer> {
    const { tenantId, sessionId, postId, keyId, locale } = viewer;
    const name = keyId ? `${tenantId} ${keyId}` : `${tenantId} ${sessionId} ${postId}`;
    const kept = this.kept.get(name)?.viewers[locale];
    // Somebody else may have renewed it already.
    if (kept && !isLater(kept, viewer)) this.kept.delete(name);
    const load = () => (keyId ? this.loader.ofKey(tenantId, keyId) : this.loader.ofPost(tenantId, sessionId!, postId!));
    return (await this.find(name, `${name} renewed`, load)).viewers[locale];
  }

  private async find(name: string, tried: string, load: () => Promise<Loaded>): Promise<Loaded> {
    const known = this.kept.get(name);
    if (known && known.day === this.clock.today() && known.until > this.clock.now().getTime()) return known;
    const underway = this.loading.get(tried);
    if (underway) return underway;
    const loading = load().finally(() => this.loading.delete(tried));
    this.loading.set(tried, loading);
    const loaded = await loading;
    this.kept.set(name, loaded);
    return loaded;
  }
}

const isLater = (a: Viewer, b: Viewer): boolean =>
  BigInt(a.accessVersion) > BigInt(b.accessVersion) || BigInt(a.epoch) > BigInt(b.epoch);

const isStale = (error: unknown): boolean => {
  const thrown = error as { code?: string; driverError?: { code?: string } } | undefined;
  return (thrown?.driverError?.code ?? thrown?.code) === 'DV401';
};
