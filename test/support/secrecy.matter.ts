import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Vault } from '../../src/platform/vault/vault';
import type { Capacity } from '../../src/modules/complaints/seal-access.view';
import { Seals } from '../../src/modules/complaints/seals.service';
import type { DemoWorld } from './demo.world';

/** What a secret matter is made of, for tests of what follows. */
export interface Wanted {
  agencyId: string;
  /** User names, each with what they are named as. */
  named: Record<string, Capacity>;
  accused?: string[];
  custody?: 'ENCRYPTED' | 'EXTERNAL';
  title?: string;
  content?: string;
  denouncer?: string;
  status?: string;
}

export interface Matter {
  sealId: string;
  keyId: string;
  petitionId: string;
  caseId: string;
}

export const day = '2026-07-01';
let serial = 900;

type Row = Record<string, unknown>;

/** Whatever has a database to look into. */
export type Looked = Pick<DemoWorld, 'database'>;

/** The post that a demo user holds. */
export async function postOf(world: Looked, username: string): Promise<string> {
  const [row] = await world.database.look<{ id: string }>(
    `select p.id from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
     where p.tenant_id = 82 and a.username = $1 and p.valid_to is null`,
    [username],
  );
  return row!.id;
}

export async function agencyOf(world: Looked, username: string): Promise<string> {
  const [row] = await world.database.look<{ id: string }>(
    `select p.agency_id as id from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
     where p.tenant_id = 82 and a.username = $1`,
    [username],
  );
  return row!.id;
}

/** Writes a secret petition and the case it opened, as the system, under a key of its own. */
export function makeMatter(world: DemoWorld, wanted: Wanted): Promise<Matter> {
  const work = world.app.get(UnitOfWork);
  const vault = world.app.get(Vault);
  const seals = world.app.get(Seals, { strict: false });
  const add = async (table: string, row: Row) => {
    const names = Object.keys(row);
    const places = names.map((_, at) => `$${at + 1}`).join(', ');
    await work.query(`insert into app.${table} (${names.join(', ')}) values (${places})`, Object.values(row));
  };
  const hide = (keyId: string, table: string, record: string, value: object) =>
    vault.seal(keyId, { table, record, field: 'secret' }, value);

  return work.asSystem(82, 'test', async () => {
    const { agencyId, named, accused = [], custody = 'ENCRYPTED' } = wanted;
    const sealId = await seals.open('DENUNCIATION');
    await seals.exclude(sealId, accused);
    for (const [username, capacity] of Object.entries(named))
      await seals.name(sealId, [await postOf(world, username)], capacity, day);
    const keyId = await vault.newKey();
    const [petitionId, caseId, petitioner, content, party, event] = Array.from({ length: 6 }, () => uuidv7()) as [
      string, string, string, string, string, string,
    ]; // prettier-ignore
    const sealed = { sealed_by: sealId };
    const title = wanted.title ?? 'Tố cáo cán bộ thu sai phí';
    const text = wanted.content ?? 'Ông A thu phí không có biên lai; tôi là người nộp.';
    await add('petition', {
      id: petitionId, agency_id: agencyId, register_agency_id: agencyId, book: 'DENUNCIATIONS', year: 2026, number: ++serial,
      code: `T${serial}`, secret_hash: Buffer.from('x'), channel: 'POST', source: 'CITIZEN', received_on: day,
      kind: 'DENUNCIATION', signatories: 1, people: 'ONE', state: 'REGISTERED', key_id: keyId,
      secret: await hide(keyId, 'petition', petitionId, { title, content: text }),
      sealed_register_ref: custody === 'EXTERNAL' ? 'Sổ mật 12/2026' : null, ...sealed,
    }); // prettier-ignore
    const identity = { name: wanted.denouncer ?? 'Nguyễn Thị Thử', address: 'Ấp 1', phone: '0901234567', idNumber: '087190000001' };
    await add('petitioner', {
      id: petitioner, petition_id: petitionId, ordinal: 1, role: 'PETITIONER', pseudonym: '#A1B2', custody,
      secret: custody === 'EXTERNAL' ? null : await hide(keyId, 'petitioner', petitioner, identity), ...sealed,
    }); // prettier-ignore
    await add('case_record', {
      id: caseId, kind: 'DENUNCIATION', agency_id: agencyId, register_agency_id: agencyId, book: 'DENUNCIATION_CASES', year: 2026, number: ++serial,
      field: 'CORRUPTION', key_id: keyId, secret: await hide(keyId, 'case_record', caseId, { title }), received_on: day,
      status: wanted.status ?? 'RECEIVED', ...sealed,
    }); // prettier-ignore
    await add('case_petition', { id: uuidv7(), case_id: caseId, petition_id: petitionId, relation: 'OPENED', linked_on: day, ...sealed });
    await add('case_content', { id: content, case_id: caseId, ordinal: 1, secret: await hide(keyId, 'case_content', content, { text: 'Thu phí không biên lai' }), ...sealed });
    await add('case_party', { id: party, case_id: caseId, ordinal: 1, role: 'DENOUNCED', secret: await hide(keyId, 'case_party', party, { name: 'Trần Văn Bị', position: 'Công chức' }), ...sealed });
    await add('case_event', { id: event, case_id: caseId, ordinal: 1, operation: 'openCase', on_day: day, to_status: 'RECEIVED', secret: await hide(keyId, 'case_event', event, { note: 'Ghi chú mật' }), ...sealed });
    return { sealId, keyId, petitionId, caseId };
  }); // prettier-ignore
}
