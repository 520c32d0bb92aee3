import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../src/app';
import { totalsOnBasis, type TotalRow } from '../src/engines/agencies/basis';
import { lookUpCode } from '../src/engines/agencies/code-lookup';
import { ReformsService } from '../src/engines/agencies/reference/reforms.service';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { readSettings } from '../src/settings';
import { cloneDatabase, type TestDatabase } from './support/databases';

/** Communes of each province since 1 July 2025, as published with the 34 resolutions of 16 June 2025. */
const published: Record<string, number> = {
  '01': 126, '04': 56, '08': 124, '11': 45, '12': 38, '14': 75, '15': 99, '19': 92, '20': 65, '22': 54, '24': 99, '25': 148,
  '31': 114, '33': 104, '37': 129, '38': 166, '40': 130, '42': 69, '44': 78, '46': 40, '48': 94, '51': 96, '52': 135, '56': 65,
  '66': 102, '68': 124, '75': 95, '79': 168, '80': 96, '82': 102, '86': 124, '91': 102, '92': 103, '96': 64,
}; // prettier-ignore

let database: TestDatabase;
let app: NestFastifyApplication;
let reforms: ReformsService;
let seconds: number;

const inProvince = <T>(code: string, work: (query: UnitOfWork['query']) => Promise<T>): Promise<T> => {
  const unit = app.get(UnitOfWork);
  return unit.asSystem(Number(code), 'test', () => work((sql, parameters) => unit.query(sql, parameters)));
};

beforeAll(async () => {
  database = await cloneDatabase();
  const settings = readSettings({ NODE_ENV: 'test', SIGNING_SECRET: 'a secret of tests, which nobody else may know' });
  app = await createApp({ ...settings, databaseUrl: database.databaseUrl });
  await app.init();
  reforms = app.get(ReformsService);
  const began = performance.now();
  for (const code of reforms.data.provinceCodes()) {
    await reforms.bootstrap(code);
    await reforms.reform(code, false);
  }
  seconds = (performance.now() - began) / 1000;
}, 180_000);

afterAll(async () => {
  await app.close();
  await database.drop();
});

const counts = (day: string) =>
  database.look(
    `select level, count(*)::int as n from app.agency_version where daterange(valid_from, valid_to) @> $1::date group by level order by level`,
    [day],
  );

describe('the nation, set up and carried over to 1 July 2025', () => {
  it('takes less than a minute', () => {
    expect(seconds).toBeLessThan(60);
  });

  it('has the units of both days', async () => {
    expect(await counts('2025-06-30')).toEqual([
      { level: 'COMMUNE', n: 10_035 },
      { level: 'DISTRICT', n: 696 },
      { level: 'PROVINCE', n: 63 },
    ]);
    expect(await counts('2025-07-01')).toEqual([
      { level: 'COMMUNE', n: 3_321 },
      { level: 'PROVINCE', n: 34 },
    ]);
  });

  it('has in each province as many communes as were published', async () => {
    const rows = await database.look<{ code: string; n: number }>(
      `select lpad(tenant_id::text, 2, '0') as code, count(*)::int as n from app.agency_version
       where level = 'COMMUNE' and daterange(valid_from, valid_to) @> date '2025-07-01' group by 1`,
    );
    expect(Object.fromEntries(rows.map(({ code, n }) => [code, n]))).toEqual(published);
  });

  it('gives every old unit its successors and every new one its origin', async () => {
    const [loose] = await database.look(`
      select count(*) filter (where valid_to = '2025-07-01' and not exists (
               select from app.succession_part p join app.succession s on (s.tenant_id, s.id) = (p.tenant_id, p.succession_id)
               where p.tenant_id = v.tenant_id and p.from_agency_id = v.agency_id and p.to_agency_id is not null and s.state = 'RUN'))::int as "without heir",
             count(*) filter (where valid_from = '2025-07-01' and not exists (
               select from app.succession_part p
               where p.tenant_id = v.tenant_id and p.to_agency_id = v.agency_id))::int as "without origin"
      from app.agency_version v`);
    expect(loose).toEqual({ 'without heir': 0, 'without origin': 0 });
  });

  it('says of the 471 split communes that they are not comparable, and of no other unit', async () => {
    const reasons: Record<string, number> = {};
    for (const code of reforms.data.provinceCodes()) {
      const rows = await inProvince(code, (query) =>
        query<{ reason: string; n: number }>(
          `select a.reason, count(*)::int as n from app.agency_version v
           cross join lateral sys.agency_as_now(v.agency_id, date '2025-07-01') a
           where v.tenant_id = current_setting('app.tenant')::int and daterange(v.valid_from, v.valid_to) @> date '2025-06-30'
             and a.reason is not null and v.agency_id in (
               select p.from_agency_id from app.succession_part p where p.tenant_id = v.tenant_id
               group by p.from_agency_id having count(*) > 1)
           group by a.reason`,
        ),
      );
      for (const { reason, n } of rows) reasons[reason] = (reasons[reason] ?? 0) + n;
    }
    expect(reasons).toEqual({ SPLIT_WITHOUT_SHARE: 471 });
  });

  it.each(['82', '79', '01'])(
    'counts in province %s the same AS_WAS and AS_NOW, and lists what communes cannot',
    async (code) => {
      const facts = `select agency_id, date '2024-05-01' as day, (1 + hashtext(agency_id::text) & 255)::numeric as value
                   from agency_version where level = 'COMMUNE' and valid_from < '2025-07-01'`;
      const sql = totalsOnBasis(facts, { basis: '$1', level: '$2', day: '$3' });
      const total = (basis: string, level: string) =>
        inProvince(code, async (query) => {
          await query('set local search_path = live');
          return query<TotalRow>(sql, [basis, level, '2025-07-01']);
        });
      const sum = (rows: TotalRow[]) => rows.reduce((whole, row) => whole + Number(row.value), 0);
      const was = await total('AS_WAS', 'PROVINCE');
      const now = await total('AS_NOW', 'PROVINCE');
      expect(now).toHaveLength(1);
      expect(sum(was)).toBe(sum(now));
      expect([...was, ...now].filter((row) => row.reason)).toEqual([]);
      const communes = await total('AS_NOW', 'COMMUNE');
      const split = [...reforms.data.successors].filter(
        ([old, heirs]) => heirs.length > 1 && reforms.data.unitsBefore(code).some((unit) => unit.code === old),
      );
      expect(communes.filter((row) => row.reason === 'SPLIT_WITHOUT_SHARE')).toHaveLength(split.length);
      expect(communes.every((row) => (row.unitId === null) === (row.reason !== null))).toBe(true);
    },
  );

  it('finds an old code with its notice', async () => {
    const found = (code: string) =>
      inProvince('82', (query) => lookUpCode(query, code, 'ADMINISTRATIVE', '2025-07-01'));
    expect((await found('87'))?.notice?.code).toBe('REPLACED');
    expect((await found('82'))?.notice?.code).toBe('CODE_LIVES_ON');
    expect((await found('815'))?.holder.territory.length).toBeGreaterThan(1);
    expect((await found('28252'))?.notice?.code).toBe('SPLIT');
  });

  it('answers a second bootstrap and a second run with the first', async () => {
    const [before] = await database.look('select count(*)::int as n from app.audit where tenant_id = 82');
    expect((await reforms.bootstrap('82')).agencies).toEqual({ PROVINCE: 0, DISTRICT: 0, COMMUNE: 0 });
    const again = await reforms.reform('82', false);
    expect(again.ran).toHaveLength(126);
    expect(await database.look('select count(*)::int as n from app.audit where tenant_id = 82')).toEqual([before]);
  });

  it('reads a subtree, the bodies above and the scope of a province of 4,000 agencies within 50 ms each', async () => {
    await inProvince('38', async (query) => {
      const communes = await query<{ id: string }>(
        `select agency_id as id from app.agency_version where tenant_id = 38 and level = 'COMMUNE' and valid_to is null`,
      );
      const offices = Array.from({ length: 3_300 }, (_, n) => ({
        id: uuidv7(),
        parentId: communes[n % communes.length]?.id,
      }));
      await query('insert into app.agency (id) select unnest($1::uuid[])', [offices.map(({ id }) => id)]);
      await query(
        `insert into app.agency_version (id, agency_id, valid_from, name, kind, level, parent_id)
         select uuidv7(), o.id, '2025-07-01', 'Văn phòng', 'COMMUNE_OFFICE', 'COMMUNE', o.parent_id
         from unnest($1::uuid[], $2::uuid[]) as o(id, parent_id)`,
        [offices.map(({ id }) => id), offices.map(({ parentId }) => parentId)],
      );
    });
    const [root] = await database.look<{ id: string }>(
      `select agency_id as id from app.agency_version where tenant_id = 38 and level = 'PROVINCE' and valid_to is null`,
    );
    const best = async (sql: string) => {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        await inProvince('38', async (query) => {
          const began = performance.now();
          await query(sql, [root?.id, '2025-07-01']);
          times.push(performance.now() - began);
        });
      }
      return Math.min(...times);
    };
    expect(await best('select count(*) from sys.agency_subtree($1, $2)')).toBeLessThan(50);
    expect(await best('select cardinality(sys.agency_scope($1, $2))')).toBeLessThan(50);
    expect(await best('select count(*) from sys.agency_ancestors($1, $2)')).toBeLessThan(50);
  }, 20_000);
});
