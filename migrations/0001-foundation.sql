-- Schemas, roles, tenants, recorded time, audit, outbox, idempotency: what every later table stands on.
-- Recorded time follows docs/decisions/0003-recorded-time.md.

create schema sys;   -- functions and registers of the platform
create schema app;   -- today's rows
create schema hist;  -- closed versions of those rows
create schema live;  -- views over today's rows
create schema asof;  -- the same views as of the day set in app.as_of

create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists btree_gist schema public;

grant usage on schema sys, app, hist, live, asof to danvan_app;

-- Tenants ------------------------------------------------------------------------------------------------------------

create table sys.tenant (
  id           int primary key,
  name         text not null,
  access_epoch bigint not null default 1,
  created_at   timestamptz(3) not null default date_trunc('milliseconds', clock_timestamp())
);
comment on table sys.tenant is 'One province. The id is the administrative code it had when it was set up; it never changes.';
comment on column sys.tenant.access_epoch is 'Steps whenever the agency tree changes, so that cached viewers reload their scope.';
grant select on sys.tenant to danvan_app;

-- Text ---------------------------------------------------------------------------------------------------------------

create function sys.fold(value text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));
comment on function sys.fold is 'Accent- and case-insensitive form of Vietnamese text: "Thu hồi đất" and "thu hoi dat" are one.';

create function sys.like_pattern(q text) returns text
  language sql immutable parallel safe strict
  return '%' || replace(replace(replace(sys.fold(q), '\', '\\'), '%', '\%'), '_', '\_') || '%';

-- Recorded time ------------------------------------------------------------------------------------------------------

create function sys.stamp() returns timestamptz language plpgsql as $$
declare
  -- The xid must be taken before the clock is read: a cut published between the two would otherwise tear.
  tx text := pg_current_xact_id()::text;
  kept text := current_setting('sys.stamp', true);
  at timestamptz;
begin
  if split_part(kept, ' ', 1) = tx then
    at := to_timestamp(split_part(kept, ' ', 2)::numeric / 1000);
    if at < date_trunc('milliseconds', transaction_timestamp()) or at > clock_timestamp() then
      raise exception 'forged stamp';
    end if;
    return at;
  end if;
  at := date_trunc('milliseconds', clock_timestamp());
  perform set_config('sys.stamp', tx || ' ' || (extract(epoch from at) * 1000)::bigint, true);
  return at;
end $$;
comment on function sys.stamp is 'The one instant, in milliseconds, at which this transaction records what it writes.';

create function sys.guard_row() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.sys_from > sys.stamp() then
    raise exception 'a newer version was recorded meanwhile' using errcode = '40001';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'UPDATE' then
    if (new.tenant_id, new.id) is distinct from (old.tenant_id, old.id) then
      raise exception 'identity of a row never changes' using errcode = '23514';
    end if;
    if new.version <> old.version + 1 then
      raise exception 'version must step by one' using errcode = 'DV412';
    end if;
  end if;
  new.sys_from := sys.stamp();
  return new;
end $$;

create function sys.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '42501';
end $$;

create table sys.cut (
  at  timestamptz(3) primary key,
  xid xid8 not null
);
comment on table sys.cut is 'Published instants: only at these is a figure as of the past stable.';
grant select, insert on sys.cut to danvan_app;

-- Audit and outbox: written by triggers only, in the transaction of the change ----------------------------------------

create table app.audit (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null default uuidv7(),
  at              timestamptz(3) not null default sys.stamp(),
  xid             xid8 not null default pg_current_xact_id(),
  account_id      uuid default nullif(current_setting('app.account', true), '')::uuid,
  post_id         uuid default nullif(current_setting('app.post', true), '')::uuid,
  operation       text not null default coalesce(nullif(current_setting('app.operation', true), ''), 'system'),
  request_id      text default nullif(current_setting('app.request_id', true), ''),
  action          text not null,
  subject_kind    text not null,
  subject_id      uuid,
  subject_version int,
  digest_format   int,
  digest          bytea,
  detail          jsonb,
  constraint audit_pk primary key (tenant_id, id),
  constraint audit_action_known check (action in ('INSERT', 'UPDATE', 'DELETE', 'EVENT'))
);
comment on table app.audit is 'Who did what to which version of which record. The content is in history; the digest proves it.';
create index audit_subject on app.audit (tenant_id, subject_kind, subject_id, id);

create table app.outbox (
  tenant_id  int not null default current_setting('app.tenant')::int,
  seq        bigint generated always as identity,
  xid        xid8 not null default pg_current_xact_id(),
  at         timestamptz(3) not null default sys.stamp(),
  kind       text not null,
  action     text not null,
  operation  text not null default coalesce(nullif(current_setting('app.operation', true), ''), 'system'),
  subject_id uuid not null,
  version    int not null,
  pos        bigint,
  constraint outbox_pk primary key (tenant_id, seq)
);
comment on table app.outbox is 'One thin event a change; a single relay gives it its dense position.';
create index outbox_xid on app.outbox (xid);

create table app.idempotency (
  tenant_id    int not null default current_setting('app.tenant')::int,
  account_id   uuid not null,
  key          text not null,
  operation    text not null,
  request_hash text not null,
  status       int not null,
  answer       text not null,
  recorded_at  timestamptz(3) not null default sys.stamp(),
  constraint idempotency_pk primary key (tenant_id, account_id, key)
);
comment on table app.idempotency is 'First answers of writes, kept 24 hours and given again to a retry with the same key.';
create index idempotency_age on app.idempotency (tenant_id, recorded_at);

create function sys.protect(tbl regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy tenant on %s using (tenant_id = current_setting(''app.tenant'')::int)', tbl);
end $$;
comment on function sys.protect is 'Third wall: rows of another tenant do not exist, not even for the owner.';

select sys.protect('app.audit'), sys.protect('app.outbox'), sys.protect('app.idempotency');
grant select on app.audit, app.outbox to danvan_app;
grant select, insert, update, delete on app.idempotency to danvan_app;

create trigger audit_append_only before update or delete on app.audit
  for each row execute function sys.refuse_change();
create trigger audit_no_truncate before truncate on app.audit execute function sys.refuse_change();

create function sys.audit_event(p_kind text, p_subject uuid, p_detail jsonb default null) returns void
  language sql security definer set search_path = pg_catalog
as $$ insert into app.audit (action, subject_kind, subject_id, detail) values ('EVENT', p_kind, p_subject, p_detail) $$;
comment on function sys.audit_event is 'Records what changes no row: a log-in, a refused try, a reveal.';

-- Versioned tables -----------------------------------------------------------------------------------------------------

create table sys.digest_format (
  table_name text not null,
  format     int not null,
  columns    text[] not null,
  primary key (table_name, format)
);
comment on table sys.digest_format is 'Which columns, in which order, an audit digest of that format covers.';

create function sys.columns_of(tbl regclass) returns table (name text, type text)
  language sql stable
as $$
  select attname::text, format_type(atttypid, atttypmod)
  from pg_attribute
  where attrelid = tbl and attnum > 0 and not attisdropped and attgenerated = ''
  order by attnum
$$;

create function sys.make_versioned(tbl regclass, event text default null) returns void language plpgsql as $$
declare
  t text := (select relname from pg_class where oid = tbl);
  cols text; olds text; digests text; names text[]; fmt int; col record;
begin
  select string_agg(quote_ident(name), ', '), array_agg(name) into cols, names from sys.columns_of(tbl);

  if to_regclass('hist.' || quote_ident(t)) is null then
    execute format('create table hist.%I as select %s from %s with no data', t, cols, tbl);
    execute format('alter table hist.%I add column sys_to timestamptz(3) not null, add check (sys_from < sys_to)', t);
    execute format('create index on hist.%I (tenant_id, id, sys_from)', t);
    execute format('create index on hist.%I (tenant_id, sys_to)', t);
    perform sys.protect(format('hist.%I', t)::regclass), sys.protect(tbl);
    execute format('grant select on hist.%I to danvan_app', t);
    execute format('grant select, insert, update, delete on %s to danvan_app', tbl);
    execute format('create trigger zz_guard before insert or update or delete on %s
                    for each row execute function sys.guard_row()', tbl);
    execute format('create trigger zz_no_truncate before truncate on %s execute function sys.refuse_change()', tbl);
  end if;

  for col in select * from sys.columns_of(tbl) loop
    if not exists (select from sys.columns_of(format('hist.%I', t)::regclass) h where h.name = col.name) then
      -- A closed version never had the new column: null, whatever the default of today's rows.
      execute format('alter table hist.%I add column %I %s', t, col.name, col.type);
    elsif exists (select from sys.columns_of(format('hist.%I', t)::regclass) h
                  where h.name = col.name and h.type <> col.type) then
      raise exception 'history of %.% has another type', t, col.name;
    end if;
  end loop;

  select coalesce(max(format), 0) into fmt from sys.digest_format where table_name = t;
  if not exists (select from sys.digest_format where table_name = t and format = fmt and columns = names) then
    fmt := fmt + 1;
    insert into sys.digest_format values (t, fmt, names);
  end if;

  select string_agg('old.' || quote_ident(name), ', '),
         string_agg(case when type like 'timestamp%with time zone'
                         then format('coalesce((extract(epoch from r.%1$I) * 1000)::bigint::text, chr(30))', name)
                         else format('coalesce(r.%1$I::text, chr(30))', name) end, ' || chr(31) || ')
    into olds, digests from sys.columns_of(tbl);

  execute format($f$
    create or replace function sys.%1$I() returns trigger
      language plpgsql security definer set search_path = pg_catalog set datestyle = 'ISO' as $body$
    declare
      at timestamptz := sys.stamp();
      r %2$s;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.%3$I (%4$s, sys_to) values (%5$s, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, %6$L, r.id, r.version, %7$s, sha256(convert_to(%8$s, 'UTF8')));
      %9$s
      return null;
    end $body$ $f$,
    'record_' || t, tbl, t, cols, olds, coalesce(event, t), fmt, digests,
    case when event is null then '' else format(
      'insert into app.outbox (kind, action, subject_id, version) values (%L, tg_op, r.id, r.version);', event) end);
  execute format('create or replace trigger zz_record after insert or update or delete on %s
                  for each row execute function sys.%I()', tbl, 'record_' || t);

  execute format('drop view if exists live.%1$I, asof.%1$I', t);
  execute format('create view live.%I with (security_invoker = true) as select %s from %s', t, cols, tbl);
  execute format($v$
    create view asof.%1$I with (security_invoker = true) as
      select %2$s from %3$s where sys_from <= (select current_setting('app.as_of')::timestamptz)
      union all
      select %2$s from hist.%1$I where sys_from <= (select current_setting('app.as_of')::timestamptz)
                                   and sys_to > (select current_setting('app.as_of')::timestamptz) $v$, t, cols, tbl);
  execute format('grant select on live.%1$I, asof.%1$I to danvan_app', t);
end $$;
comment on function sys.make_versioned is
  'Gives a table (tenant_id, id, version, sys_from) its history, audit, outbox event, version guard, row security and as-of view. Run again after adding columns.';

create function sys.make_searchable(tbl regclass, expression text) returns void language plpgsql as $$
declare t text := (select relname from pg_class where oid = tbl);
begin
  execute format('alter table %s add column search text generated always as (sys.fold(%s)) stored', tbl, expression);
  execute format('create index %I on %s using gin (search public.gin_trgm_ops)', t || '_search', tbl);
  -- LIKE is not leakproof, so row security would keep it from the index; the function looks in the index first and
  -- the caller's own query, under row security, decides what of it may be seen.
  execute format($f$
    create function sys.%1$I(q text) returns setof uuid
      language sql stable security definer set search_path = pg_catalog
    as $body$
      select id from %2$s where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $body$ $f$, 'search_' || t, tbl);
  execute format('alter function sys.%I(text) owner to danvan_search', 'search_' || t);
  execute format('grant select on %s to danvan_search', tbl);
end $$;
comment on function sys.make_searchable is 'Adds an accent-insensitive search column, its trigram index and sys.search_<table>(q).';
grant usage, create on schema sys to danvan_search;
grant usage on schema app to danvan_search;

-- Who acts -------------------------------------------------------------------------------------------------------------

create function sys.enter_tenant(p_tenant int, p_operation text, p_request_id text) returns void
  language sql
as $$
  select set_config('app.tenant', p_tenant::text, true), set_config('app.account', '', true),
         set_config('app.post', '', true), set_config('app.operation', p_operation, true),
         set_config('app.request_id', coalesce(p_request_id, ''), true)
$$;
comment on function sys.enter_tenant is 'Opens a transaction for the system itself: log-in, jobs, commands.';

create function sys.claim_idempotency(p_account uuid, p_key text, p_not_before timestamptz)
  returns table (busy boolean, operation text, request_hash text, status int, answer text)
  language plpgsql
as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended(current_setting('app.tenant') || ':' || p_account || ':' || p_key, 0))
  then
    return query select true, null::text, null::text, null::int, null::text;
    return;
  end if;
  return query
    select false, i.operation, i.request_hash, i.status, i.answer
    from app.idempotency i
    where i.tenant_id = current_setting('app.tenant')::int and i.account_id = p_account and i.key = p_key
      and i.recorded_at > p_not_before;
end $$;
comment on function sys.claim_idempotency is
  'No row: the key is new and now ours until the transaction ends. busy: another call with it is still running.';
