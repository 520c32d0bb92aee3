import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { ApiKey } from './api-key.entity';
import type { Caller } from './caller';
import { allGrants, isGranted } from './grants';
import { levels } from './roles';
import { newApiKey } from './secrets';
import type { Viewer } from './viewer';
import { ViewersService } from './viewers.service';

export interface KeyOrder {
  accountId: string;
  name: string;
  /** Operations and fields, by the names they have in the access tables. */
  scopes: string[];
  agencyId: string;
  expiresAt: string;
  cidrs?: string[];
}

export interface Issued {
  id: string;
  keyId: string;
  /** Shown this once; only its hash is kept. */
  secret: string;
  expiresAt: string;
}

const day = 86_400_000;
const longestDays = 366;
/** How long the old key goes on while its clients are given the new one. */
const overlapDays = 7;
const inTenant = `tenant_id = current_setting('app.tenant')::int`;

/** Keys of machines. Two of one name may be active, so that one can replace the other without a gap. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
  ) {}

  issueApiKey(order: KeyOrder, viewer: Viewer, caller: Caller): Promise<Issued> {
    this.check(order);
    return this.viewers.inside(viewer, 'issueApiKey', caller.requestId, () => this.issue(viewer.tenantId, order));
  }

  rotateApiKey(given: { id: string; expiresAt: string }, viewer: Viewer, caller: Caller): Promise<Issued> {
    this.checkTerm(given.expiresAt);
    return this.viewers.insideOn(given.id, viewer, 'rotateApiKey', caller.requestId, async () => {
      const old = await this.read(given.id);
      const now = this.clock.now();
      if (old.revokedAt || old.expiresAt <= now) throw new Refusal('KEY_REVOKED');
      const { accountId, name, scopes, agencyId, cidrs } = old;
      const order = { accountId, name, scopes, agencyId, cidrs, expiresAt: given.expiresAt };
      const made = await this.issue(viewer.tenantId, order, old);
      const end = Math.min(old.expiresAt.getTime(), now.getTime() + overlapDays * day);
      await this.work.change(ApiKey, old.id, { expiresAt: new Date(end) });
      return made;
    });
  }

  async revokeApiKey({ id }: { id: string }): Promise<string> {
    const key = await this.read(id);
    if (key.revokedAt) throw new Refusal('KEY_REVOKED');
    await this.work.change(ApiKey, id, { revokedAt: this.clock.now() });
    return id;
  }

  private async issue(tenantId: number, order: KeyOrder, replaces?: ApiKey): Promise<Issued> {
    const { accountId, name, scopes, agencyId, expiresAt, cidrs = [] } = order;
    await this.mustBeMachine(accountId);
    await this.mustExist(agencyId);
    await this.mustBeNetworks(cidrs);
    const slot = await this.freeSlot(accountId, name);
    const { secret, keyId, hash } = newApiKey(tenantId);
    const rights = { scopes: [...new Set(scopes)].sort(), agencyId, cidrs, expiresAt: new Date(expiresAt) };
    const id = await this.work.insert(ApiKey, {
      accountId,
      name,
      slot,
      keyId,
      hash,
      ...rights,
      replacesId: replaces?.id ?? null,
    });
    return { id, keyId, secret, expiresAt };
  }

  private async freeSlot(accountId: string, name: string): Promise<number> {
    const active = await this.work.query<{ id: string; slot: number; expired: boolean }>(
      `select id, slot, expires_at <= $3 as expired from app.api_key
       where ${inTenant} and account_id = $1 and name = $2 and revoked_at is null for update`,
      [accountId, name, this.clock.now()],
    );
    for (const { id } of active.filter((key) => key.expired)) {
      await this.work.change(ApiKey, id, { revokedAt: this.clock.now() });
    }
    const taken = active.filter((key) => !key.expired).map((key) => key.slot);
    const free = [1, 2].find((slot) => !taken.includes(slot));
    if (!free) throw new Refusal('KEY_ROTATING');
    return free;
  }

  private check({ scopes, expiresAt }: KeyOrder): void {
    for (const [at, scope] of scopes.entries()) {
      const grant = allGrants().get(scope);
      const possible = grant && levels.some((level) => isGranted(grant, 'INTEGRATION_CLIENT', level));
      if (!possible) throw new Refusal('SCOPE_UNKNOWN', { path: `scopes.${at}`, params: { scope } });
    }
    this.checkTerm(expiresAt);
  }

  private checkTerm(expiresAt: string): void {
    const left = new Date(expiresAt).getTime() - this.clock.now().getTime();
    if (!(left > 0 && left <= longestDays * day)) {
      throw new Refusal('KEY_TERM', { path: 'expiresAt', params: { days: longestDays } });
    }
  }

  private async read(id: string): Promise<ApiKey> {
    const key = await this.work.manager
      .createQueryBuilder(ApiKey, 'k')
      .where(`k.${inTenant} and k.id = :id`, { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!key) throw new Refusal('NOT_FOUND');
    return key;
  }

  private async mustBeMachine(accountId: string): Promise<void> {
    const [account] = await this.work.query<{ kind: string; active: boolean }>(
      `select kind, active from app.account where ${inTenant} and id = $1 for update`,
      [accountId],
    );
    if (!account?.active) throw new Refusal('UNKNOWN_REFERENCE', { path: 'accountId' });
    if (account.kind !== 'MACHINE') throw new Refusal('ONLY_MACHINES_HAVE_KEYS', { path: 'accountId' });
  }

  private async mustBeNetworks(cidrs: string[]): Promise<void> {
    const [wrong] = await this.work.query<{ cidr: string; at: string }>(
      `select cidr, at - 1 as at from unnest($1::text[]) with ordinality c (cidr, at) where not pg_input_is_valid(cidr, 'cidr')`,
      [cidrs],
    );
    if (wrong) throw new Refusal('KEY_NETWORK', { path: `cidrs.${wrong.at}`, params: { cidr: wrong.cidr } });
  }

  private async mustExist(agencyId: string): Promise<void> {
    const today = this.clock.today();
    const [agency] = await this.work.query(
      `select 1 from app.agency_version
       where ${inTenant} and agency_id = $1 and valid_from <= $2 and coalesce(valid_to, 'infinity') > $2`,
      [agencyId, today],
    );
    if (!agency) throw new Refusal('AGENCY_NOT_THERE', { path: 'agencyId', params: { day: today } });
  }
}
