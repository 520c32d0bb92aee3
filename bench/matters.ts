import { Client } from 'pg';
import { benchTenant } from './viewer';

/** Cases of the real tables: some with a history to be read, the others waiting to be accepted, each once. */
export const matterSize = { read: 2_000, waiting: 30_000 };

export interface Matters {
  agencyId: string;
  read: string[];
  waiting: string[];
}

const day = '2026-07-01';

/** Makes what is missing; cases that an earlier run accepted are left behind. */
export async function makeMatters(adminUrl: string, log: (line: string) => void): Promise<Matters> {
  const client = new Client(adminUrl);
  await client.connect();
  const ids = async (where: string) =>
    (
      await client.query<{ id: string }>(`select id from app.case_record where tenant_id = ${benchTenant} and ${where}`)
    ).rows.map(({ id }) => id);
  try {
    const { rows } = await client.query<{ agency: string }>(
      `select agency_id as agency from app.post where tenant_id = ${benchTenant} limit 1`,
    );
    const agencyId = rows[0]!.agency;
    for (const [field, wanted, events] of [
      ['LAND_HOUSING', matterSize.read, 6],
      ['POLICY', matterSize.waiting, 1],
    ] as const) {
      const missing = wanted - (await ids(`field = '${field}' and status = 'RECEIVED'`)).length;
      if (missing <= 0) continue;
      log(`making ${missing.toLocaleString('en')} cases with ${events} events …`);
      await client.query('begin');
      await client.query('select sys.enter_tenant($1, $2, null)', [benchTenant, 'bench']);
      await client.query(makeCases, [agencyId, missing, field, day, events]);
      await client.query('commit');
    }
    await client.query(
      'vacuum (analyze) app.case_record, app.case_event, app.obligation, app.obligation_entry, app.audit',
    );
    return {
      agencyId,
      read: await ids(`field = 'LAND_HOUSING'`),
      waiting: await ids(`field = 'POLICY' and status = 'RECEIVED'`),
    };
  } finally {
    await client.end();
  }
}

/** $1 agency, $2 how many, $3 field, $4 day of receipt, $5 events of each. */
const makeCases = `
  with numbered as (
    select uuidv7() as id, n, coalesce((select max(number) from app.case_record where tenant_id = current_setting('app.tenant')::int), 0) + n as number
    from generate_series(1, $2::int) n
  ), made as (
    insert into app.case_record (id, version, kind, agency_id, register_agency_id, book, year, number, field, title, received_on, flags)
    select id, 1, 'COMPLAINT', $1, $1, 'CASES', 2026, number, $3, 'Khiếu nại về thu hồi đất, hồ sơ số ' || number, $4::date, '{}' from numbered
  ), events as (
    insert into app.case_event (id, version, case_id, ordinal, operation, on_day, to_status, note)
    select uuidv7(), 1, id, e, case e when 1 then 'openCase' else 'markCase' end, $4::date, 'RECEIVED', 'Bước ' || e
    from numbered, generate_series(1, $5::int) e
  ), owed as (
    insert into app.obligation (id, version, duty, label_vi, label_en, subject_kind, subject_id, agency_id, trigger, triggered_on,
      rule_id, rule_version, citation, count, unit, direction, roll, calendar_edition, original_due_on, due_on)
    select uuidv7(), 1, r.code, r.label_vi, r.label_en, 'Case', c.id, $1, r.trigger, $4::date, r.id, r.version, r.citation, r.count, r.unit,
      r.direction, r.roll, 1, date '2026-07-10', date '2026-07-10'
    from numbered c, app.deadline_rule r
    where r.tenant_id = current_setting('app.tenant')::int and r.code = 'KN.ACCEPT.FIRST' and r.valid_to is null
    returning id
  )
  insert into app.obligation_entry (id, version, obligation_id, ordinal, kind, on_day, count, due_on, calendar_edition)
  select uuidv7(), 1, id, 1, 'START', $4::date, 7, date '2026-07-10', 1 from owed`;
