import type { BlockList } from 'node:net';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Locale } from '../errors/problems';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { grantsOf } from './grants';
import { networksOf } from './networks';
import { existsAt, Level, reachOf, Role } from './roles';
import { sameHash } from './secrets';
import type { ActingFor, Viewer } from './viewer';
import {
  KeyViewerRow,
  noteKeyUse,
  PostViewerRow,
  subtreeRoles,
  viewerOfKey,
  viewerOfPost,
  ViewerRow,
} from './viewers.sql';

export interface Loaded {
  /** One for each language, so that a request carries its viewer as it is. */
  viewers: Record<Locale, Viewer>;
  /** The legal day for which it holds. */
  day: string;
  until: number;
  key?: { hash: Buffer; networks?: BlockList };
}

const longestKept = 5 * 60_000;
const endless = '9999-12-31';
const refused = () => new Refusal('UNAUTHENTICATED');

/** Reads from the database who calls and what follows from it; refuses who has no rights today. */
@Injectable()
export class ViewerLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofPost(tenantId: number, sessionId: string, postId: string): Promise<Loaded> {
    const day = this.clock.today();
    const given = [tenantId, sessionId, day, this.clock.now(), postId, subtreeRoles];
    const [row] = await this.work.asSystem(tenantId, 'authenticate', () =>
      this.prepared<PostViewerRow>('viewer_of_post', viewerOfPost, given),
    );
    if (!row) throw refused();
    const { post_id, title, valid_until, role } = row;
    const more = { postId: post_id, title, validUntil: valid_until, sessionId, actingFor: actingFor(row) };
    return this.loaded(row, tenantId, day, role as Role, more);
  }

  /** With a hash: only if it is that of the key. */
  async ofKey(tenantId: number, keyId: string, hash?: Buffer): Promise<Loaded> {
    const day = this.clock.today();
    const now = this.clock.now();
    const row = await this.work.asSystem(tenantId, 'authenticate', async () => {
      const [found] = await this.prepared<KeyViewerRow>('viewer_of_key', viewerOfKey, [tenantId, keyId, day, now]);
      if (!found || (hash && !sameHash(found.hash, hash))) return undefined;
      await this.work.query(noteKeyUse, [found.api_key_id, now]);
      return found;
    });
    if (!row) throw refused();
    const loaded = this.loaded(row, tenantId, day, 'INTEGRATION_CLIENT', { scopes: row.scopes, keyId });
    return { ...loaded, key: { hash: row.hash, networks: networksOf(row.networks) } };
  }

  /** Planning so many joins takes ten times as long as running them: the connection keeps the plan. */
  private async prepared<T extends ViewerRow>(name: string, text: string, values: unknown[]): Promise<T[]> {
    const client = await this.work.client();
    return (await client.query<T>({ name, text, values })).rows;
  }

  private loaded(row: ViewerRow, tenantId: number, day: string, role: Role, more: Partial<Viewer>): Loaded {
    const level = row.level as Level;
    if (!existsAt(role, level)) throw refused();
    const reach = reachOf(role);
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
      seals: row.seals,
      sealsHandled: row.seals_handled,
      accessVersion: row.access_version,
      epoch: row.epoch,
      actingFor: undefined,
      scopes: null,
      sessionId: undefined,
      keyId: undefined,
      validUntil: endless,
      ...grantsOf(role, level, more.scopes ?? null),
      locale: 'vi',
      ...more,
    };
    const until = Math.min(row.until.getTime(), this.clock.now().getTime() + longestKept);
    // Frozen: all requests of the caller share it.
    return { viewers: { vi: Object.freeze(viewer), en: Object.freeze({ ...viewer, locale: 'en' }) }, day, until };
  }
}

function actingFor(row: PostViewerRow): ActingFor | undefined {
  if (row.for_name === null) return undefined;
  const document = { number: row.document_number, issuedOn: row.document_issued_on, issuer: row.document_issuer };
  return { name: row.for_name, title: row.for_title, document };
}
