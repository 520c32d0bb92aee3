import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { documentFile } from '../src/engines/agencies/documents/document-file';
import { DocumentLoader } from '../src/engines/agencies/documents/document-loader';
import { plansInFile } from '../src/modules/plans/plan-file';
import { PlanLoader } from '../src/modules/plans/plan-loader';
import { AccessWorld } from './support/access.world';
import { surfaces } from './support/clients';

interface Body {
  key: string;
  versions: {
    validFrom: string | null;
    validTo: string | null;
    name: string;
    kind: string;
    level: string;
    parent: string | null;
  }[];
}
interface Relation {
  from: string;
  to: string;
  validFrom: string | null;
  validTo: string | null;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, '../data', path), 'utf8'));
const province = read('provinces/dong-thap.json') as { agencies: Body[]; relations: Relation[] };
const since = '2021-07-01';
const reform = '2025-07-01';

let world: AccessWorld;
const agencies = new Map<string, string>();
const tokens = new Map<string, string>();

/** The People's Committees that the files refer to; the two of the world exist already. */
async function foundCommittees(): Promise<void> {
  const units: [string, string, string, string, string, string | null, string, string | null][] = [
    ['unit:87@2025-06-30', 'tỉnh Đồng Tháp', 'PROVINCE', 'PROVINCE', 'PEOPLES_COMMITTEE', null, since, reform],
    ['unit:82@2025-06-30', 'tỉnh Tiền Giang', 'PROVINCE', 'PROVINCE', 'PEOPLES_COMMITTEE', null, since, reform],
    [
      'unit:871@2025-06-30',
      'huyện Tam Nông',
      'DISTRICT',
      'RURAL_DISTRICT',
      'PEOPLES_COMMITTEE',
      'unit:87@2025-06-30',
      since,
      reform,
    ],
    [
      'unit:815@2025-06-30',
      'thành phố Mỹ Tho',
      'DISTRICT',
      'PROVINCIAL_CITY',
      'PEOPLES_COMMITTEE',
      'unit:82@2025-06-30',
      since,
      reform,
    ],
    [
      'unit:28261@2025-07-01',
      'phường Mỹ Tho',
      'COMMUNE',
      'WARD',
      'PEOPLES_COMMITTEE',
      'unit:82@2025-07-01',
      reform,
      null,
    ],
    [
      'unit:30037@2025-07-01',
      'xã Tháp Mười',
      'COMMUNE',
      'COMMUNE',
      'PEOPLES_COMMITTEE',
      'unit:82@2025-07-01',
      reform,
      null,
    ],
  ];
  agencies.set('unit:82@2025-07-01', world.agencies.province);
  agencies.set('unit:29869@2025-07-01', world.agencies.caoLanh);
  for (const [key] of units) agencies.set(key, uuidv7());
  for (const [key] of units) await world.work.query('insert into app.agency (id) values ($1)', [agencies.get(key)]);
  for (const [key, name, level, type, kind, parent, from, to] of units) {
    await world.work.query(
      `insert into app.agency_version (id, agency_id, valid_from, valid_to, name, territory_name, kind, level, administrative_type, parent_id)
       values ($1, $2, $3, $4, 'Ủy ban nhân dân ' || $5, $5, $6, $7, $8, $9)`,
      [uuidv7(), agencies.get(key), from, to, name, kind, level, type, parent && agencies.get(parent)],
    );
  }
}

async function foundBodies(): Promise<void> {
  for (const { key } of province.agencies) agencies.set(key, uuidv7());
  for (const { key } of province.agencies)
    await world.work.query('insert into app.agency (id) values ($1)', [agencies.get(key)]);
  for (const { key, versions } of province.agencies) {
    for (const { validFrom, validTo, name, kind, level, parent } of versions) {
      await world.work.query(
        `insert into app.agency_version (id, agency_id, valid_from, valid_to, name, kind, level, parent_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [uuidv7(), agencies.get(key), validFrom ?? since, validTo, name, kind, level, parent && agencies.get(parent)],
      );
    }
  }
  for (const { from, to, validFrom, validTo } of province.relations) {
    await world.work.query(
      `insert into app.agency_relation (id, from_agency_id, to_agency_id, type, valid_from, valid_to)
       values ($1, $2, $3, 'COORDINATES_WITH', $4, $5)`,
      [uuidv7(), agencies.get(from), agencies.get(to), validFrom ?? since, validTo],
    );
  }
}

/** Whose place the new departments took: what a run of the successions records. */
async function succeed(from: string, to: string): Promise<void> {
  const act = uuidv7();
  await world.work.query(
    `insert into app.succession (id, type, instrument, effective_on, state, run_at, result)
     values ($1, 'MERGE', 'test', '2025-07-01', 'RUN', clock_timestamp(), '{}')`,
    [act],
  );
  await world.work.query(
    'insert into app.succession_part (id, succession_id, from_agency_id, to_agency_id, receives_work) values ($1, $2, $3, $4, true)',
    [uuidv7(), act, agencies.get(from), agencies.get(to)],
  );
}

beforeAll(async () => {
  world = await AccessWorld.open();
  await world.system(async () => {
    await foundCommittees();
    await foundBodies();
    await succeed('dong-thap-cu/so-tu-phap', 'dong-thap/so-tu-phap');
    const { documents } = documentFile.parse(read('provinces/dong-thap-documents.json'));
    const registered = await world.app.get(DocumentLoader).load(documents, agencies);
    const plans = [
      ...plansInFile(read('plans/dong-thap-15-kh-ubnd-2022.json')),
      ...plansInFile(read('plans/demo-agency-plans.json')),
    ];
    await world.app.get(PlanLoader).load(plans, { agencies, documents: registered });
  });
  const people: [string, string, string][] = [
    ['chu.tich', 'PROVINCE_LEADER', 'unit:82@2025-07-01'],
    ['giam.doc', 'AGENCY_HEAD', 'dong-thap/so-tu-phap'],
    ['can.bo', 'OFFICER', 'dong-thap/so-tu-phap'],
    ['phuong', 'AGENCY_HEAD', 'unit:29869@2025-07-01'],
    ['xa', 'OFFICER', 'unit:30037@2025-07-01'],
  ];
  for (const [username, role, agency] of people) {
    await world.person(username, role, agencies.get(agency));
    tokens.set(username, (await world.login(username)).token);
  }
}, 60_000);
afterAll(() => world?.close());

describe.each(surfaces)('the plans of Đồng Tháp over %s', (surface) => {
  const ask = (who: string, operation: string, more = {}) =>
    world.clients.call(surface, { token: tokens.get(who) }, operation, more);
  const real = async () =>
    (await ask('chu.tich', 'plans', { filter: { number: '15/KH-UBND' }, select: ['id', 'title'] })).data.items[0] as {
      id: string;
    };

  test('plan 15/KH-UBND is read with its nine tasks and their timing', async () => {
    const { id } = await real();
    const { data } = await ask('giam.doc', 'plan', {
      id,
      select: [
        'number',
        'issuedOn',
        'signer',
        'signingCapacity',
        'issuer.name',
        'purposes',
        'requirements',
        'taskCount',
        'tasks.ordinal',
        'tasks.timingText',
        'tasks.timingKind',
        'tasks.quarters',
        'bases.document.number',
        'parent.id',
      ],
    });
    expect(data).toMatchObject({
      number: '15/KH-UBND',
      issuedOn: '2022-01-14',
      signer: 'Đoàn Tấn Bửu',
      signingCapacity: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
      issuer: { name: 'Ủy ban nhân dân tỉnh Đồng Tháp' },
      taskCount: 9,
      bases: [{ document: { number: '01-NQ/TU' } }, { document: { number: '297-CV/BCSĐ' } }],
      parent: null,
    });
    expect([data.purposes.length, data.requirements.length]).toEqual([2, 3]);
    expect(data.tasks.map((task: { timingText: string }) => task.timingText)).toEqual([
      ...Array.from({ length: 6 }, () => 'Thường xuyên hằng năm'),
      'Quý III, IV hằng năm',
      'Quý IV hằng năm',
      'Thường xuyên hằng năm',
    ]);
    expect(data.tasks[6]).toMatchObject({ ordinal: 7, timingKind: 'QUARTERS_YEARLY', quarters: [3, 4] });
  });

  test('both reporting duties show their deadlines and recipients', async () => {
    const { id } = await real();
    const { data } = await ask('chu.tich', 'plan', {
      id,
      select: [
        'duties.item',
        'duties.agencies.agencyGroup',
        'duties.reports.period',
        'duties.reports.dueText',
        'duties.reports.recipients.name',
        'duties.reports.recipients.viaName',
      ],
    });
    const [duty] = data.duties.filter((each: { reports: unknown[] }) => each.reports.length > 0);
    expect(duty.agencies).toEqual([{ agencyGroup: 'DEPARTMENTS' }, { agencyGroup: 'DISTRICTS' }]);
    const recipients = [
      { name: 'Ủy ban nhân dân Tỉnh', viaName: 'Sở Nội vụ' },
      { name: 'Ban Dân vận Tỉnh ủy', viaName: null },
    ];
    expect(duty.reports).toEqual([
      { period: 'HALF_YEAR', dueText: 'trước ngày 5 tháng 6', recipients },
      { period: 'YEAR', dueText: 'cuối tháng 10', recipients },
    ]);
  });

  test('each viewer is told of the plans and tasks that concern them, and counts no others', async () => {
    const seen = async (who: string) => {
      const plans = await ask(who, 'plans', { first: 50, total: true, select: ['id'] });
      const tasks = await ask(who, 'tasks', { first: 100, total: true, select: ['id'] });
      expect([plans.data.items.length, tasks.data.items.length]).toEqual([plans.data.total, tasks.data.total]);
      return [plans.data.total, tasks.data.total];
    };
    expect(await seen('chu.tich')).toEqual([8, 31]);
    // Head and officer see what the department took over, so the plan of 2022 is theirs too.
    expect(await seen('giam.doc')).toEqual([3, 17]);
    expect(await seen('can.bo')).toEqual([3, 17]);
    expect(await seen('phuong')).toEqual([2, 9]);
    expect(await seen('xa')).toEqual([2, 8]);
  });

  test('a plan of others is answered like one that does not exist', async () => {
    const { data } = await ask('chu.tich', 'plans', { filter: { status: 'DRAFT' }, select: ['id', 'tasks.id'] });
    const [draft] = data.items as { id: string; tasks: { id: string }[] }[];
    const hidden = await ask('phuong', 'plan', { id: draft!.id });
    const missing = await ask('phuong', 'plan', { id: uuidv7() });
    expect([hidden.status, hidden.code]).toEqual([404, 'NOT_FOUND']);
    expect(missing.status).toBe(404);
    expect((await ask('phuong', 'task', { id: draft!.tasks[0]!.id })).status).toBe(404);
  });

  test('a task leads to the plan above, or to nothing where that is not for the viewer', async () => {
    const select = [
      'text',
      'derivedFromVersion',
      'derivedFrom.ordinal',
      'derivedFrom.plan.number',
      'derivedFrom.derivedFrom.plan.number',
    ];
    const filter = { timingKind: 'DATE' };
    const above = async (who: string) =>
      (await ask(who, 'tasks', { filter, q: 'dang ky it nhat', select })).data.items[0] as {
        derivedFrom: { derivedFrom: unknown };
      };
    expect((await above('chu.tich')).derivedFrom).toEqual({
      ordinal: 4,
      plan: { number: 'MH-01/KH-UBND' },
      derivedFrom: { plan: { number: '15/KH-UBND' } },
    });
    expect((await above('phuong')).derivedFrom).toEqual({
      ordinal: 4,
      plan: { number: 'MH-01/KH-UBND' },
      derivedFrom: null,
    });
  });

  test('plans are found by year, by addressee and without accents; an unknown filter is refused', async () => {
    const numbers = async (more: object) =>
      (await ask('chu.tich', 'plans', { select: ['number'], ...more })).data.items.map(
        (plan: { number: string }) => plan.number,
      );
    expect(await numbers({ filter: { year: 2024 } })).toEqual(['15/KH-UBND']);
    expect(await numbers({ filter: { addressedTo: agencies.get('unit:871@2025-06-30') } })).toEqual(['15/KH-UBND']);
    expect(await numbers({ filter: { addressedTo: agencies.get('unit:815@2025-06-30') } })).toEqual([]);
    expect(await numbers({ q: 'so tu phap' })).toEqual(['MH-03/KH-STP']);
    const refused = await ask('chu.tich', 'plans', { filter: { preamble: 'x' } });
    if (surface === 'REST') expect([refused.status, refused.code]).toEqual([422, 'INVALID_INPUT']);
    else expect(refused.status).toBe(400);
  });

  test('the register knows what replaced what', async () => {
    const { data } = await ask('phuong', 'documents', {
      filter: { number: '1318/QĐ-UBND' },
      select: ['number', 'validTo', 'verified', 'replaces.number', 'replacedBy.number'],
    });
    expect(data.items).toEqual([
      {
        number: '1318/QĐ-UBND',
        validTo: '2023-08-07',
        verified: false,
        replaces: { number: '1002/QĐ-UBND-HC' },
        replacedBy: [{ number: '817/QĐ-UBND-HC' }],
      },
    ]);
    const inForce = await ask('phuong', 'documents', {
      filter: { inForceOn: '2022-06-01' },
      q: 'tieu chi danh gia',
      select: ['number'],
    });
    expect(inForce.data.items).toEqual([{ number: '1318/QĐ-UBND' }]);
  });
});

describe('to whom plan 15/KH-UBND is addressed', () => {
  test('departments, districts, Party, Front and mass organisations of the old province, and nobody of the other', async () => {
    const names = await world.database.look<{ name: string }>(
      `select distinct v.name from app.plan p join app.plan_addressee a on a.plan_id = p.id join app.agency_version v on v.agency_id = a.agency_id
       where p.number = '15/KH-UBND' order by 1`,
    );
    const list = names.map(({ name }) => name);
    expect(list).toEqual(
      expect.arrayContaining([
        'Sở Nội vụ tỉnh Đồng Tháp',
        'Sở Giao thông vận tải tỉnh Đồng Tháp',
        'Ủy ban nhân dân huyện Tam Nông',
        'Báo Đồng Tháp',
        'Ban Dân vận Tỉnh ủy Đồng Tháp',
        'Hội Nông dân Việt Nam tỉnh Đồng Tháp',
      ]),
    );
    expect(list.filter((name) => /Tiền Giang|Mỹ Tho|Nông nghiệp và Môi trường|Ấp Bắc/.test(name))).toEqual([]);
  });
});
