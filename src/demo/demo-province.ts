import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { DocumentInFile } from '../engines/agencies/documents/document-file';
import { DocumentLoader } from '../engines/agencies/documents/document-loader';
import { bootstrapProvince } from '../engines/agencies/reference/bootstrap';
import { loadProvince, ProvinceFile, ProvinceKeys } from '../engines/agencies/reference/province-bodies';
import { ReferenceData } from '../engines/agencies/reference/reference-data';
import { insertAll, type Query } from '../engines/agencies/rows';
import type { PlanInFile } from '../modules/plans/plan-file';
import { PlanLoader } from '../modules/plans/plan-loader';
import { Passwords } from '../platform/access/passwords';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { packageRoot } from '../platform/package-root';
import { Clock } from '../platform/time/clock';
import { demoAccounts, demoPassword } from './demo-accounts';

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(packageRoot, 'data', ...path), 'utf8')) as T;

export type Loaded = Record<'agencies' | 'successions' | 'documents' | 'plans' | 'accounts', number>;
type Progress = (done: number, of: number, what: string) => void;

const counts = `
  select (select count(*)::int from app.agency where tenant_id = current_setting('app.tenant')::int) as agencies,
         (select count(*)::int from app.succession where tenant_id = current_setting('app.tenant')::int) as successions,
         (select count(*)::int from app.document where tenant_id = current_setting('app.tenant')::int) as documents,
         (select count(*)::int from app.plan where tenant_id = current_setting('app.tenant')::int) as plans,
         (select count(*)::int from app.account where tenant_id = current_setting('app.tenant')::int) as accounts`;

/** Đồng Tháp with its real units and bodies, its real plan, and invented people: loaded once. */
@Injectable()
export class DemoProvince {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly documents: DocumentLoader,
    private readonly plans: PlanLoader,
  ) {}

  async load(told: Progress = () => undefined): Promise<Loaded> {
    const data = new ReferenceData();
    const file = read<ProvinceFile>('provinces', 'dong-thap.json');
    const tenantId = Number(file.administrativeCode);
    const hash = await this.passwords.hash(demoPassword);
    // One transaction: a start that is interrupted leaves nothing half loaded.
    return this.work.asSystem(tenantId, 'seed', async () => {
      const query: Query = (sql, parameters) => this.work.query(sql, parameters);
      await query(`set local statement_timeout = 0`);
      await query(`select pg_advisory_xact_lock(hashtextextended('seed', ${tenantId}))`);
      const [standing] = await query<Loaded>(counts);
      if (standing && standing.agencies > 0) return standing;
      told(1, 6, 'đơn vị hành chính · administrative units');
      await bootstrapProvince(query, data, file.administrativeCode);
      const keys = await loadProvince(query, data, file, [], this.clock.today(), (day, acts) =>
        told(3, 6, `${day}: ${acts} sắp xếp · successions`),
      );
      told(4, 6, 'văn bản, kế hoạch · documents, plans');
      await this.loadPlans(keys);
      told(5, 6, 'tài khoản mẫu · demo accounts');
      await this.loadAccounts(query, keys, hash);
      const [loaded] = await query<Loaded>(counts);
      told(6, 6, 'xong · done');
      return loaded!;
    });
  }

  private async loadPlans(keys: ProvinceKeys): Promise<void> {
    const register = read<{ documents: DocumentInFile[] }>('provinces', 'dong-thap-documents.json');
    const documents = await this.documents.load(register.documents, keys.ids);
    const real = read<PlanInFile>('plans', 'dong-thap-15-kh-ubnd-2022.json');
    const { plans: invented } = read<{ plans: PlanInFile[] }>('plans', 'demo-agency-plans.json');
    await this.plans.load([real, ...invented], { agencies: keys.ids, documents });
  }

  private async loadAccounts(query: Query, keys: ProvinceKeys, hash: string): Promise<void> {
    const accounts = demoAccounts().map((account) => ({
      ...account,
      id: newId(),
      kind: account.role === 'INTEGRATION_CLIENT' ? 'MACHINE' : 'PERSON',
      demo: true,
    }));
    const people = accounts.filter(({ kind }) => kind === 'PERSON');
    await insertAll(
      query,
      'app.account',
      { id: 'uuid', username: 'text', displayName: 'text', kind: 'text', demo: 'boolean' },
      accounts.map(({ id, username, displayName, kind, demo }) => ({ id, username, displayName, kind, demo })),
    );
    await query(`insert into app.password (account_id, hash, set_at) select id, $2, $3 from unnest($1::uuid[]) id`, [
      people.map(({ id }) => id),
      hash,
      this.clock.now(),
    ]);
    await insertAll(
      query,
      'app.post',
      { id: 'uuid', accountId: 'uuid', agencyId: 'uuid', role: 'text', title: 'text', validFrom: 'date' },
      people.map(({ id, agency, role, title }) => ({
        id: newId(),
        accountId: id,
        agencyId: keys.idOf(agency),
        role,
        title,
        validFrom: '2025-07-01',
      })),
    );
  }
}
