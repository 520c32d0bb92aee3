-- Secret matters: rows that belong to one exist only for those who were named for it, in reads, counts, history, audit and
-- events alike (docs/decisions/0007-seals.md). A table takes part by a column sealed_by.

create table app.seal (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  reason    text not null,
  made_at   timestamptz(3) not null default sys.stamp(),
  constraint seal_pk primary key (tenant_id, id),
  constraint seal_reason_known check (reason in ('DENUNCIATION', 'REQUESTED'))
);
comment on table app.seal is 'What makes a matter secret. By itself it says nothing; records point to it.';
comment on column app.seal.reason is 'DENUNCIATION: by law (Luật Tố cáo Điều 8.3, 56); REQUESTED: by decision of the head.';

create table app.seal_access (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  seal_id    uuid not null,
  post_id    uuid not null,
  account_id uuid not null,
  capacity   text not null,
  named_on   date not null,
  ended_on   date,
  reason     text,
  sealed_by  uuid generated always as (seal_id) stored,
  constraint seal_access_pk primary key (tenant_id, id),
  constraint seal_access_seal_fk foreign key (tenant_id, seal_id) references app.seal (tenant_id, id),
  constraint seal_access_post_fk foreign key (tenant_id, post_id) references app.post (tenant_id, id),
  constraint seal_access_account_fk foreign key (tenant_id, account_id) references app.account (tenant_id, id),
  constraint seal_access_capacity_known check (capacity in ('INTAKE', 'HEAD', 'HANDLER', 'VERIFIER', 'SUPERVISOR')),
  constraint seal_access_period check (named_on <= ended_on)
);
comment on table app.seal_access is 'Who was named for a secret matter: one person in one post, never a whole unit.';
create unique index seal_access_once on app.seal_access (tenant_id, seal_id, post_id) where ended_on is null;
create index seal_access_post on app.seal_access (tenant_id, post_id) where ended_on is null;

create table app.seal_exclusion (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  seal_id   uuid not null,
  agency_id uuid not null,
  sealed_by uuid generated always as (seal_id) stored,
  constraint seal_exclusion_pk primary key (tenant_id, id),
  constraint seal_exclusion_seal_fk foreign key (tenant_id, seal_id) references app.seal (tenant_id, id),
  constraint seal_exclusion_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint seal_exclusion_once unique (tenant_id, seal_id, agency_id)
);
comment on table app.seal_exclusion is 'The agency accused in a secret matter: nobody in it or below it is ever named, even where it stands above.';

grant select, insert on app.seal to danvan_app;
select sys.protect('app.seal');

-- Functions that must see what their caller may not.
grant usage on schema app, hist to danvan_keeper;
grant usage, create on schema sys to danvan_keeper;
grant select on app.seal_access, app.seal_exclusion to danvan_keeper;

create function sys.may_unseal(p_seal uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select coalesce(current_setting('app.account', true), '') = ''
      or exists (select from app.seal_access a
                 where a.tenant_id = current_setting('app.tenant')::int and a.seal_id = p_seal and a.ended_on is null
                   and a.post_id = nullif(current_setting('app.post', true), '')::uuid)
$$;
alter function sys.may_unseal(uuid) owner to danvan_keeper;
comment on function sys.may_unseal is 'Whether the viewer of this transaction was named for the secret matter. The system itself sees all.';

alter table app.audit add column sealed_by uuid;
alter table app.outbox add column sealed_by uuid;

create function sys.protect_sealed(tbl regclass) returns void language plpgsql as $$
declare act text;
begin
  -- Not for insert: who registers a paper may hand it on to those who are named.
  foreach act in array array['select', 'update', 'delete'] loop
    execute format('create policy sealed_%1$s on %2$s as restrictive for %1$s
                    using (sealed_by is null or sys.may_unseal(sealed_by))', act, tbl);
  end loop;
end $$;
comment on function sys.protect_sealed is 'Third wall of secrecy: rows of a secret matter exist only for who is named for it.';
select sys.protect_sealed('app.audit'), sys.protect_sealed('app.outbox');

drop function sys.audit_event(text, uuid, jsonb);
create function sys.audit_event(p_kind text, p_subject uuid, p_detail jsonb default null, p_sealed_by uuid default null) returns void
  language sql security definer set search_path = pg_catalog
as $$
  insert into app.audit (action, subject_kind, subject_id, detail, sealed_by) values ('EVENT', p_kind, p_subject, p_detail, p_sealed_by)
$$;
comment on function sys.audit_event is 'Records what changes no row: a log-in, a refused try, a reveal.';

create or replace function sys.columns_of(tbl regclass) returns table (name text, type text)
  language sql stable
as $$
  select attname::text, format_type(atttypid, atttypmod)
  from pg_attribute
  where attrelid = tbl and attnum > 0 and not attisdropped and (attgenerated = '' or attname = 'sealed_by')
  order by attnum
$$;

create or replace function sys.make_versioned(tbl regclass, event text default null) returns void language plpgsql as $$
declare
  t text := (select relname from pg_class where oid = tbl);
  cols text; olds text; digests text; names text[]; fmt int; col record;
  sealed boolean := exists (select from sys.columns_of(tbl) where name = 'sealed_by');
begin
  select string_agg(quote_ident(name), ', ') into cols from sys.columns_of(tbl);
  -- Whether a record is secret may change later, for its past too; what it said does not.
  select array_agg(name) into names from sys.columns_of(tbl) where name <> 'sealed_by';

  if to_regclass('hist.' || quote_ident(t)) is null then
    execute format('create table hist.%I as select %s from %s with no data', t, cols, tbl);
    execute format('alter table hist.%I add column sys_to timestamptz(3) not null, add check (sys_from < sys_to)', t);
    execute format('create index on hist.%I (tenant_id, id, sys_from)', t);
    execute format('create index on hist.%I (tenant_id, sys_to)', t);
    perform sys.protect(format('hist.%I', t)::regclass), sys.protect(tbl);
    if sealed then
      perform sys.protect_sealed(format('hist.%I', t)::regclass), sys.protect_sealed(tbl);
      execute format('grant select, update on hist.%1$I, %2$s to danvan_keeper', t, tbl);
    end if;
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
                    filter (where name <> 'sealed_by')
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
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest%10$s)
        values (tg_op, %6$L, r.id, r.version, %7$s, sha256(convert_to(%8$s, 'UTF8'))%11$s);
      %9$s
      return null;
    end $body$ $f$,
    'record_' || t, tbl, t, cols, olds, coalesce(event, t), fmt, digests,
    case when event is null then '' else format(
      'insert into app.outbox (kind, action, subject_id, version%s) values (%L, tg_op, r.id, r.version%s);',
      case when sealed then ', sealed_by' else '' end, event, case when sealed then ', r.sealed_by' else '' end) end,
    case when sealed then ', sealed_by' else '' end, case when sealed then ', r.sealed_by' else '' end);
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
  'Gives a table (tenant_id, id, version, sys_from) its history, audit, outbox event, version guard, row security and as-of view; with a column sealed_by, secrecy too. Run again after adding columns.';

select sys.make_versioned('app.seal_access'), sys.make_versioned('app.seal_exclusion');
-- Naming ends by a date, never by taking the row away.
revoke delete on app.seal_access, app.seal_exclusion from danvan_app;

create function sys.is_excluded(p_seal uuid, p_agency uuid, p_day date) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select exists (select from app.seal_exclusion e
                 where e.tenant_id = current_setting('app.tenant')::int and e.seal_id = p_seal
                   and (e.agency_id = p_agency or p_agency in (select sys.agency_subtree(e.agency_id, p_day))))
$$;
alter function sys.is_excluded(uuid, uuid, date) owner to danvan_keeper;
grant select on app.agency, app.agency_version, app.post, app.account_access to danvan_keeper;
grant update on app.account_access to danvan_keeper;

create function sys.refuse_excluded() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare its_post app.post;
begin
  select * into its_post from app.post p where p.tenant_id = new.tenant_id and p.id = new.post_id;
  if its_post.kind <> 'REGULAR' or its_post.account_id <> new.account_id then
    raise exception 'a named person holds a regular post' using errcode = 'DV409', detail = 'SEAL_NEEDS_REGULAR_POST';
  end if;
  if sys.is_excluded(new.seal_id, its_post.agency_id, new.named_on) then
    raise exception 'an excluded agency' using errcode = 'DV409', detail = 'EXCLUDED_FROM_MATTER';
  end if;
  return new;
end $$;
alter function sys.refuse_excluded() owner to danvan_keeper;
create trigger refuse_excluded before insert on app.seal_access for each row execute function sys.refuse_excluded();

create function sys.step_seal_access() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update app.account_access set access_version = access_version + 1
  where tenant_id = new.tenant_id and account_id = new.account_id;
  return null;
end $$;
alter function sys.step_seal_access() owner to danvan_keeper;
create trigger step_seal_access after insert or update on app.seal_access for each row execute function sys.step_seal_access();

create function sys.seal_records(p_table text, p_ids uuid[], p_seal uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare words text;
begin
  execute format('update app.%I set sealed_by = $1, version = version + 1
                  where tenant_id = current_setting(''app.tenant'')::int and id = any ($2)', p_table) using p_seal, p_ids;
  -- What was said in the open must not outlive it: today's row holds the words encrypted, closed versions hold none.
  select coalesce(string_agg(format(', %I = null', t.word), ''), '') into words
  from (values ('petition', 'title'), ('petition', 'content'), ('petitioner', 'name'), ('petitioner', 'address'),
               ('petitioner', 'authorised_for'), ('petitioner', 'authorised_number'), ('petition_transfer', 'reply_summary'),
               ('case_record', 'title'), ('case_content', 'text'), ('case_party', 'name'), ('case_party', 'position'),
               ('case_event', 'note'), ('file', 'name')) t (of, word)
  where t.of = p_table;
  execute format('update hist.%I set sealed_by = $1%s
                  where tenant_id = current_setting(''app.tenant'')::int and id = any ($2)', p_table, words) using p_seal, p_ids;
  update app.audit set sealed_by = p_seal where tenant_id = current_setting('app.tenant')::int and subject_id = any (p_ids);
  update app.outbox set sealed_by = p_seal where tenant_id = current_setting('app.tenant')::int and subject_id = any (p_ids);
end $$;
alter function sys.seal_records(text, uuid[], uuid) owner to danvan_keeper;
comment on function sys.seal_records is
  'Makes records secret that were not, with their past: history, audit and events follow today''s secrecy; words leave the closed versions, whose digests stay.';
grant select, update (sealed_by) on app.audit, app.outbox to danvan_keeper;

-- Append-only, but for one thing: an entry may become secret.
create function sys.refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_user = 'danvan_keeper'
     and (to_jsonb(new) - 'sealed_by') = (to_jsonb(old) - 'sealed_by') then
    return new;
  end if;
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '42501';
end $$;
drop trigger audit_append_only on app.audit;
create trigger audit_append_only before update or delete on app.audit for each row execute function sys.refuse_audit_change();

-- The post that takes over what was open takes over what it was named for.
create function sys.hand_over_seals(p_from uuid, p_to uuid, p_day date) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare handed int; receiver app.post;
begin
  select * into receiver from app.post p where p.tenant_id = current_setting('app.tenant')::int and p.id = p_to;
  with ended as (
    update app.seal_access set ended_on = greatest(p_day, named_on), version = version + 1
    where tenant_id = current_setting('app.tenant')::int and post_id = p_from and ended_on is null
    returning seal_id, capacity
  ), named as (
    insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on, reason)
    select uuidv7(), e.seal_id, receiver.id, receiver.account_id, e.capacity, p_day, 'HANDED_OVER'
    from ended e
    where not exists (select from app.seal_access a where a.tenant_id = receiver.tenant_id and a.seal_id = e.seal_id
                        and a.post_id = receiver.id and a.ended_on is null)
      and not sys.is_excluded(e.seal_id, receiver.agency_id, p_day)
    returning 1
  ) select count(*) into handed from named;
  return handed;
end $$;
alter function sys.hand_over_seals(uuid, uuid, date) owner to danvan_keeper;
grant insert, update on app.seal_access to danvan_keeper;
