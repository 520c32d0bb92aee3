import type { BlockList } from 'node:net';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Locale } from '../errors/problems';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import type { Bound } from '../views/batch';
import type { AccessClaims } from './access-tokens';
import { grantsOf } from './grants';
import { isFrom, networksOf } from './networks';
import { Recent } from './recent';
import { existsAt, Level, Reach, reachOf, Role } from './roles';
import { PresentedKey, sameHash } from './secrets';
import type { Viewer } from './viewer';
import { KeyViewerRow, noteKeyUse, PostViewerRow, subtreeRoles, viewerOfKey, viewerOfPost, ViewerRow } from './viewers.sql';

interface Kept {
  /** One for each language, so that a request carries its viewer as it is. */
  viewers: Record<Locale, Viewer>;
  day: string;
  until: number;
  key?: { hash: Buffer; networks?: BlockList };
}

const mostKept = 20_000;
const longestKept = 5 * 60_000;
const enterSql = 'select sys.enter($1::int, $2::uuid, $3::uuid, $4::bigint, $5::bigint, $6::text, $7::text)';
const refused = () => new Refusal('UNAUTHENTICATED');

/** Who calls, kept in memory. A kept viewer is never believed unseen: `enter` asks the database with every request. */
@Injectable()
export class ViewersService {
  private readonly kept = new Recent<Kept>(mostKept);
  private readonly loading = new Map<string, Promise<Kept>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofSession(claims: AccessClaims, locale: Locale): Promise<Viewer> {
    const { tenantId, sessionId, postId } = claims;
    const name = `${tenantId} ${sessionId} ${postId}`;
    const kept = await this.find(name, name, () => this.loadPost(tenantId, sessionId, postId));
    return kept.viewers[locale];
  }

  async ofKey(presented: PresentedKey, ip: string, locale: Locale): Promise<Viewer> {
    const { tenantId, keyId } = presented;
    const name = `${tenantId} ${keyId}`;
    // Awaited together only with those who show the same secret: a wrong one must not fail the right one.
    const tried = `${name} ${presented.hash.toString('base64')}`;
    const kept = await this.find(name, tried, () => this.loadKey(tenantId, keyId, presented.hash));
    if (!sameHash(kept.key!.hash, presented.hash) || !isFrom(kept.key!.networks, ip)) throw refused();
    return kept.viewers[locale];
  }

  /** First statement of every transaction of a viewer: refuses (DV401) when the rights have changed since they were read. */
  enter(viewer: Viewer, operation: string, requestId: string | null): Bound {
    const { tenantId, accountId, postId, accessVersion, epoch } = viewer;
    const values = [String(tenantId), accountId, postId, accessVersion, epoch, operation, requestId];
    return { name: 'enter', sql: enterSql, values };
  }

  /** Runs it as the viewer; when the rights changed meanwhile, once more with what they are now. */
  async as<T>(viewer: Viewer, work: (viewer: Viewer) => Promise<T>): Promise<T> {
    try {
      return await work(viewer);
    } catch (error) {
      if (!isStale(error)) throw error;
      const now = await this.renew(viewer);
      // What was composed for the old grants cannot be run under others.
      if (now.profile !== viewer.profile) throw new Refusal('BUSY', { headers: { 'retry-after': '0' } });
      return work(now);
    }
  }

  /** A transaction of the viewer outside the run of an act: where an answer must not be kept for a retry. */
  inside<T>(viewer: Viewer, operation: string, requestId: string, work: () => Promise<T>): Promise<T> {
    return this.as(viewer, (now) =>
      this.work.transaction(async () => {
        const { sql, values } = this.enter(now, operation, requestId);
        await this.work.query(sql, values);
        return work();
      }),
    );
  }

  /** Reads the viewer anew; refuses when there are no rights any more. */
  async renew(viewer: Viewer): Promise<Viewer> {
    const { tenantId, sessionId, postId, keyId, locale } = viewer;
    const name = keyId ? `${tenantId} ${keyId}` : `${tenantId} ${sessionId} ${postId}`;
    if (this.kept.get(name)?.viewers[locale] === viewer) this.kept.delete(name);
    const load = () => (keyId ? this.loadKey(tenantId, keyId) : this.loadPost(tenantId, sessionId!, postId!));
    return (await this.find(name, `${name} renewed`, load)).viewers[locale];
  }

  private async find(name: string, tried: string, load: () => Promise<Kept>): Promise<Kept> {
    const known = this.kept.get(name);
    if (known && known.day === this.clock.today() && known.until > this.clock.now().getTime()) return known;
    const underway = this.loading.get(tried);
    if (underway) return underway;
    const loaded = load().finally(() => this.loading.delete(tried));
    this.loading.set(tried, loaded);
    const kept = await loaded;
    this.kept.set(name, kept);
    return kept;
  }

  private async loadPost(tenantId: number, sessionId: string, postId: string): Promise<Kept> {
    const day = this.clock.today();
    const given = [tenantId, sessionId, day, this.clock.now(), postId, subtreeRoles];
    const [row] = await this.work.asSystem(tenantId, 'authenticate', () => this.work.query<PostViewerRow>(viewerOfPost, given));
    if (!row) throw refused();
    const actingFor = row.for_name
      ? {
          name: row.for_name,
          title: row.for_title,
          document: { number: row.document_number, issuedOn: row.document_issued_on, issuer: row.document_issuer },
        }
      : undefined;
    const { post_id, title, valid_until } = row;
    return this.keep(row, tenantId, day, row.role as Role, { postId: post_id, title, validUntil: valid_until, sessionId, actingFor });
  }

  private async loadKey(tenantId: number, keyId: string, hash?: Buffer): Promise<Kept> {
    const day = this.clock.today();
    const now = this.clock.now();
    const row = await this.work.asSystem(tenantId, 'authenticate', async () => {
      const [found] = await this.work.query<KeyViewerRow>(viewerOfKey, [tenantId, keyId, day, now]);
      if (!found || (hash && !sameHash(found.hash, hash))) return undefined;
      await this.work.query(noteKeyUse, [found.api_key_id, now]);
      return found;
    });
    if (!row) throw refused();
    const kept = this.keep(row, tenantId, day, 'INTEGRATION_CLIENT', { scopes: row.scopes, keyId });
    kept.key = { hash: row.hash, networks: networksOf(row.networks) };
    return kept;
  }

  private keep(row: ViewerRow, tenantId: number, day: string, role: Role, more: Partial<Viewer>): Kept {
    const level = row.level as Level;
    if (!existsAt(role, level)) throw refused();
    const reach: Reach = reachOf(role);
    const viewer: Viewer = {
      tenantId,
      accountId: row.account_id,
      postId: null,
      username: row.username,
      displayName: row.display_name,
      title: null,
      role,
      level,
      agencyId: row.agency_id,
      agencyKind: row.agency_kind,
      reach,
      agencyIds: reach === 'TENANT' ? null : (row.agency_ids ?? [row.agency_id]),
      accessVersion: row.access_version,
      epoch: row.epoch,
      actingFor: undefined,
      scopes: null,
      sessionId: undefined,
      keyId: undefined,
      validUntil: '9999-12-31',
      ...grantsOf(role, level, more.scopes ?? null),
      locale: 'vi',
      ...more,
    };
    const until = Math.min(row.until.getTime(), this.clock.now().getTime() + longestKept);
    // Shared by all requests of the caller.
    return { viewers: { vi: Object.freeze(viewer), en: Object.freeze({ ...viewer, locale: 'en' }) }, day, until };
  }
}

const isStale = (error: unknown): boolean => {
  const thrown = error as { code?: string; driverError?: { code?: string } } | undefined;
  return (thrown?.driverError?.code ?? thrown?.code) === 'DV401';
};
