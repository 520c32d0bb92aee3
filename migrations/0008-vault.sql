-- Keys of secrets of persons, each wrapped by the one above it: master key (never here) → key of a year → key of a record.
-- Neither table has history: a wrapped key that is destroyed must not live on in a closed version.

create table app.key_encryption_key (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  year        int not null,
  master_id   text not null,
  wrapped     bytea,
  created_at  timestamptz(3) not null default sys.stamp(),
  replaced_at timestamptz(3),
  retired_at  timestamptz(3),
  constraint key_encryption_key_pk primary key (tenant_id, id),
  constraint key_encryption_key_year_known check (year between 2000 and 2200),
  constraint key_encryption_key_retired_after_replaced check (retired_at is null or replaced_at is not null),
  constraint key_encryption_key_destroyed_after_retired check (wrapped is not null or retired_at is not null)
);
comment on table app.key_encryption_key is 'Khoá của năm: wraps the keys of records that were first sealed in that year.';
comment on column app.key_encryption_key.year is 'Of the keys it wraps, in Vietnam; a rotation keeps it.';
comment on column app.key_encryption_key.master_id is 'Which master key of the settings wraps it.';
comment on column app.key_encryption_key.wrapped is 'The key under the master key; null once destroyed.';
comment on column app.key_encryption_key.replaced_at is 'Since then it wraps nothing new: a rotation began.';
comment on column app.key_encryption_key.retired_at is 'Since then it opens nothing: the rotation ended.';
create unique index key_encryption_key_of_year on app.key_encryption_key (tenant_id, year) where replaced_at is null;

create table app.data_key (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  kek_id       uuid not null,
  wrapped      bytea,
  created_at   timestamptz(3) not null default sys.stamp(),
  shredded_at  timestamptz(3),
  shred_reason text,
  constraint data_key_pk primary key (tenant_id, id),
  constraint data_key_kek_fk foreign key (tenant_id, kek_id) references app.key_encryption_key (tenant_id, id),
  constraint data_key_gone_when_shredded check ((wrapped is null) = (shredded_at is not null)),
  constraint data_key_shredded_for_a_reason check ((shredded_at is null) = (shred_reason is null)),
  constraint data_key_shred_reason_is_a_code check (shred_reason ~ '^[A-Z][A-Z_]{2,49}$')
);
comment on table app.data_key is 'Khoá của hồ sơ: seals the secrets of one person or case. Without it they are noise.';
comment on column app.data_key.wrapped is 'The key under the key of its year; null once shredded, and then for ever.';
comment on column app.data_key.shred_reason is 'Why it was shredded: a code, never words about a person.';
create index data_key_in_use on app.data_key (tenant_id, kek_id, id) where wrapped is not null;

select sys.protect('app.key_encryption_key'), sys.protect('app.data_key');
grant select, insert, update on app.key_encryption_key, app.data_key to danvan_app;

create function sys.guard_key_encryption_key() returns trigger language plpgsql as $$
begin
  if (new.tenant_id, new.id, new.year, new.created_at) is distinct from (old.tenant_id, old.id, old.year, old.created_at) then
    raise exception 'identity of a key never changes' using errcode = '23514';
  end if;
  if old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at
     or old.retired_at is not null and new.retired_at is distinct from old.retired_at
     or old.wrapped is null and new.wrapped is not null then
    raise exception 'a key never comes back' using errcode = '23514';
  end if;
  return new;
end $$;

create function sys.guard_data_key() returns trigger language plpgsql as $$
begin
  if (new.tenant_id, new.id, new.created_at) is distinct from (old.tenant_id, old.id, old.created_at) then
    raise exception 'identity of a key never changes' using errcode = '23514';
  end if;
  if old.shredded_at is not null then
    raise exception 'a shredded key never comes back' using errcode = '23514';
  end if;
  return new;
end $$;

create trigger guard before update on app.key_encryption_key
  for each row execute function sys.guard_key_encryption_key();
create trigger guard before update on app.data_key
  for each row execute function sys.guard_data_key();

-- Deleted and inserted again, a key would have come back.
create trigger no_delete before delete on app.key_encryption_key for each row execute function sys.refuse_change();
create trigger no_delete before delete on app.data_key for each row execute function sys.refuse_change();
create trigger no_truncate before truncate on app.key_encryption_key execute function sys.refuse_change();
create trigger no_truncate before truncate on app.data_key execute function sys.refuse_change();
