import { Client } from 'pg';

export const benchSize = { tenants: 34, agenciesPerTenant: 100, cases: 1_000_000, eventsPerCase: 3 };

/** Generated rows, told apart from a province's by their schema; made once and kept. */
export async function makeBenchData(adminUrl: string, log: (line: string) => void): Promise<void> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ made: boolean }>(`select to_regclass('bench.event') is not null as made`);
    if (rows[0]?.made) return;
    const { tenants, agenciesPerTenant, cases, eventsPerCase } = benchSize;
    log(`making ${cases.toLocaleString('en')} cases and ${(cases * eventsPerCase).toLocaleString('en')} events …`);
    await client.query(`
      begin;
      insert into sys.tenant (id, name) select n, 'Bench ' || n from generate_series(1, ${tenants}) n on conflict do nothing;
      create schema bench;
      grant usage on schema bench to danvan_app;
      create table bench.agency (tenant_id int, id uuid default uuidv7(), n int, name text not null, primary key (tenant_id, id));
      insert into bench.agency (tenant_id, n, name)
        select t, n, 'Ủy ban nhân dân xã số ' || n from generate_series(1, ${tenants}) t, generate_series(0, ${agenciesPerTenant - 1}) n;
      create table bench.case (
        tenant_id int not null, id uuid not null default uuidv7(), n int not null, code text not null, title text not null, status text not null,
        received_at timestamptz(3) not null, agency_id uuid not null, version int not null default 1, primary key (tenant_id, id));
      insert into bench.case (tenant_id, n, code, title, status, received_at, agency_id)
        select 1 + c % ${tenants}, c, 'KN-' || c, 'Khiếu nại về thu hồi đất, hồ sơ số ' || c,
               (array['NEW','ACCEPTED','ASSIGNED','ANSWERED','CLOSED','REFUSED'])[1 + (hashint4(c) & 1073741823) % 6],
               timestamptz '2020-01-01 00:00Z' + (c::float8 / ${cases}) * interval '6 years', a.id
        from generate_series(0, ${cases - 1}) c
        join bench.agency a on a.tenant_id = 1 + c % ${tenants} and a.n = (c / ${tenants}) % ${agenciesPerTenant};
      create index bench_case_received on bench.case (tenant_id, received_at, id);
      create table bench.event (
        tenant_id int not null, id uuid not null default uuidv7(), case_id uuid not null, at timestamptz(3) not null, kind text not null,
        note text not null, primary key (tenant_id, id));
      insert into bench.event (tenant_id, case_id, at, kind, note)
        select k.tenant_id, k.id, k.received_at + e * interval '3 days', (array['REGISTERED','ACCEPTED','ANSWERED'])[e], 'Bước ' || e || ' của hồ sơ ' || k.code
        from bench.case k, generate_series(1, ${eventsPerCase}) e;
      create index bench_event_case on bench.event (tenant_id, case_id, at, id);
      grant select on all tables in schema bench to danvan_app;
      select sys.protect('bench.agency'), sys.protect('bench.case'), sys.protect('bench.event');
      commit;`);
    await client.query('vacuum (analyze) bench.agency, bench.case, bench.event');
  } finally {
    await client.end();
  }
}
