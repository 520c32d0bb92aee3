/** The tables of the market room: every type of column, with and without null, and a reference table without tenant. */
export const marketTables = `
create table sys.ware_unit (id uuid primary key, name text not null);
grant select on sys.ware_unit to danvan_app;
insert into sys.ware_unit values
  ('00000000-0000-7000-8000-000000000001', 'ký'),
  ('00000000-0000-7000-8000-000000000002', 'chục'),
  ('00000000-0000-7000-8000-000000000003', 'giạ');

create table app.trader (
  tenant_id int not null default current_setting('app.tenant')::int,
  id uuid not null, version int not null default 1, sys_from timestamptz(3) not null default sys.stamp(),
  agency_id uuid not null, name text not null, phone text, born_on date,
  constraint trader_pk primary key (tenant_id, id)
);
create table app.market (
  tenant_id int not null default current_setting('app.tenant')::int,
  id uuid not null, version int not null default 1, sys_from timestamptz(3) not null default sys.stamp(),
  agency_id uuid not null, parent_id uuid, keeper_id uuid, name text not null,
  kind text not null default 'TOWN', status text not null default 'PLANNED',
  opens_on date not null default '2026-01-01', founded_at timestamptz(3) not null default '2026-01-01T00:00:00Z',
  floating boolean not null default false, places int not null default 1, rent numeric(20, 8) not null default 0,
  tags text[] not null default '{}', code text, note text, layout jsonb,
  constraint market_pk primary key (tenant_id, id),
  constraint market_keeper_fk foreign key (tenant_id, keeper_id) references app.trader (tenant_id, id),
  constraint market_kind_known check (kind in ('TOWN', 'RIVER', 'NIGHT')),
  constraint market_name_given check (btrim(name) <> '')
);
create table app.stall (
  tenant_id int not null default current_setting('app.tenant')::int,
  id uuid not null, version int not null default 1, sys_from timestamptz(3) not null default sys.stamp(),
  agency_id uuid not null, market_id uuid not null, trader_id uuid, number int not null, label text, paid boolean,
  constraint stall_pk primary key (tenant_id, id),
  constraint stall_market_fk foreign key (tenant_id, market_id) references app.market (tenant_id, id),
  constraint stall_number_once unique (tenant_id, market_id, number)
);
create table app.ware (
  tenant_id int not null default current_setting('app.tenant')::int,
  id uuid not null, version int not null default 1, sys_from timestamptz(3) not null default sys.stamp(),
  stall_id uuid not null, unit_id uuid not null references sys.ware_unit (id), name text not null,
  price numeric, sold_at timestamptz(3), fresh_until date, organic boolean, amount int, grade text, marks text[],
  origin_id uuid, remark jsonb, withdrawn boolean not null default false,
  constraint ware_pk primary key (tenant_id, id),
  constraint ware_stall_fk foreign key (tenant_id, stall_id) references app.stall (tenant_id, id)
);
select sys.make_versioned('app.trader'), sys.make_versioned('app.market', 'market'), sys.make_versioned('app.stall'),
  sys.make_versioned('app.ware');
select sys.make_searchable('app.market', $$ name || ' ' || coalesce(note, '') $$);
`;

export const units = [1, 2, 3].map((last) => `00000000-0000-7000-8000-00000000000${last}`);

/** Texts that break what is put together by hand: quotes, escapes, markup, marks above letters, what looks like an answer. */
export const awkward = [
  'Chợ nổi Cái Bè',
  'chợ nổi cái bè',
  'Chợ "Gạo"',
  'Chợ \\ Lách',
  "Chợ ông Tám's; drop table app.market; --",
  'Chợ Đất Sét\n\tcạnh kênh',
  '{"nextCursor":"abc"}',
  'Chợ Ấp Ba 🐟 \u2028 </script>',
  'Chợ Thượng',
  'Chợ Thường',
  'Chợ Ô Môn',
  'Chợ Ơ',
  'Chợ Zơ',
  'Chợ %_',
];

export interface Agencies {
  hongNgu: string;
  caoLanh: string;
  province: string;
}

type Rows = Record<'trader' | 'market' | 'stall' | 'ware', Record<string, unknown>[]>;

/** The same numbers in every run, so that a failure can be looked at again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 14)) >>> 0) % below;
  };
}

/** Every tenant has the same ids: a tenant left out of a join brings in a stranger's row. */
const idOf = (kind: number, number: number): string =>
  `0000000${kind}-0000-7000-8000-${String((number * 7919) % 100_000).padStart(12, '0')}`;

/** Rows of a tenant: many equal values to sort by, many nulls, records of three agencies mixed in every list. */
export function marketRows(tenant: number, agencies: Agencies, markets = 14): Rows {
  const random = randomFrom(tenant);
  const one = <T>(of: readonly T[]): T => of[random(of.length)]!;
  const maybe = <T>(value: T): T | null => (random(3) === 0 ? null : value);
  const agency = () => one([agencies.hongNgu, agencies.caoLanh, agencies.province]);
  const day = () => one(['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01']);
  const instant = () => `2026-01-0${1 + random(2)}T0${random(3)}:00:00.${one(['000', '001', '010', '100', '999'])}Z`;
  const rows: Rows = { trader: [], market: [], stall: [], ware: [] };
  for (let n = 0; n < 8; n++)
    rows.trader.push({
      id: idOf(1, n),
      agency_id: agency(),
      name: one(awkward),
      phone: maybe(`09${n}`),
      born_on: maybe(day()),
    });
  for (let n = 0; n < markets; n++)
    rows.market.push({
      id: idOf(2, n), agency_id: agency(), parent_id: maybe(idOf(2, random(markets))),
      keeper_id: maybe(idOf(1, random(8))), name: n < awkward.length ? awkward[n] : one(awkward),
      kind: one(['TOWN', 'RIVER', 'NIGHT']), status: one(['PLANNED', 'OPEN', 'CLOSED']), opens_on: day(), founded_at: instant(),
      floating: random(2) === 0, places: random(4) - 2, rent: one(['0', '1.5', '-2.25', '123456789012.00000001']),
      tags: Array.from({ length: random(3) }, () => one(awkward)), code: maybe(`M-${random(5)}`), note: maybe(one(awkward)),
      layout: maybe({ rows: random(9), of: [one(awkward), null, 1.5] }),
    }); // prettier-ignore
  for (let n = 0; n < markets * 3; n++)
    rows.stall.push({
      id: idOf(3, n), agency_id: agency(), market_id: idOf(2, n % markets), number: n - 5,
      trader_id: maybe(idOf(1, random(8))), label: maybe(one(awkward)), paid: maybe(random(2) === 0),
    }); // prettier-ignore
  for (let n = 0; n < markets * 5; n++)
    rows.ware.push({
      id: idOf(4, n), stall_id: idOf(3, random(markets * 3)), unit_id: one(units), name: one(awkward),
      price: maybe(one(['10', '10.00', '-0.5', '99999999999.123456'])), sold_at: maybe(instant()), fresh_until: maybe(day()),
      organic: maybe(random(2) === 0), amount: maybe(random(100) - 50), grade: maybe(one(['FINE', 'COMMON'])),
      marks: maybe([one(awkward), one(awkward)]), origin_id: maybe(idOf(4, random(9))),
      remark: maybe(one([{ a: { b: [1, 'x'] } }, 'text', 5, true, [], null])), withdrawn: random(6) === 0,
    }); // prettier-ignore
  return rows;
}
