/** A data key with the key that wraps it, in one snapshot, so that a rotation is seen whole or not at all. $1 data key. */
export const dataKey = `
  select k.tenant_id, k.id, k.wrapped, e.id as kek_id, e.master_id, case when e.retired_at is null then e.wrapped end as kek_wrapped
  from app.data_key k
  join app.key_encryption_key e on e.tenant_id = k.tenant_id and e.id = k.kek_id
  where k.tenant_id = current_setting('app.tenant')::int and k.id = $1`;

export const addDataKey = `insert into app.data_key (id, kek_id, wrapped) values ($1, $2, $3)`;

/** No row: it was shredded before, or is not there. $1 data key, $2 reason. */
export const shredDataKey = `
  with shredded as (
    update app.data_key set wrapped = null, shredded_at = sys.stamp(), shred_reason = $2
    where tenant_id = current_setting('app.tenant')::int and id = $1 and wrapped is not null
    returning id
  )
  select sys.audit_event('data_key', id, jsonb_build_object('shredded', $2::text)) from shredded`;

const kek = `tenant_id, id as kek_id, master_id, wrapped as kek_wrapped`;

/**
 * The key that wraps what is new. The lock makes a rotation wait for whoever is about to use it; together they share it.
 * $1 year.
 */
export const keyOfYear = `
  select ${kek} from app.key_encryption_key
  where tenant_id = current_setting('app.tenant')::int and year = $1 and replaced_at is null
  for share`;

/** Waits for another that makes the same, and then leaves it at that. $1 id, $2 year, $3 master key, $4 wrapped. */
export const addKeyOfYear = `
  with made as (
    insert into app.key_encryption_key (id, year, master_id, wrapped) values ($1, $2, $3, $4)
    on conflict (tenant_id, year) where replaced_at is null do nothing
    returning id
  )
  select sys.audit_event('key_encryption_key', id, '{"made": true}') from made`;

/** $1 current master key. */
export const keysUnderOtherMasters = `
  select ${kek} from app.key_encryption_key
  where tenant_id = current_setting('app.tenant')::int and master_id <> $1 and wrapped is not null
  order by id for update`;

/** $1 key, $2 master key, $3 wrapped. */
export const putUnderMaster = `
  update app.key_encryption_key set master_id = $2, wrapped = $3
  where tenant_id = current_setting('app.tenant')::int and id = $1`;

/** Years whose key wraps what is new. $1 a year, or null: all. */
export const yearsWithKeys = `
  select year from app.key_encryption_key
  where tenant_id = current_setting('app.tenant')::int and replaced_at is null and ($1::int is null or year = $1)
  order by year`;

/** Unless a rotation of that year was begun and not ended: then there is nothing to replace, only to end. $1 year. */
export const replaceKeyOfYear = `
  with replaced as (
    update app.key_encryption_key e set replaced_at = sys.stamp()
    where e.tenant_id = current_setting('app.tenant')::int and e.year = $1 and e.replaced_at is null
      and not exists (select from app.key_encryption_key o where o.tenant_id = e.tenant_id and o.year = e.year
                      and o.replaced_at is not null and o.retired_at is null)
    returning e.id
  )
  select id from replaced`;

/** $1 a year, or null: all. */
export const replacedKeys = `
  select e.id, e.year, (select count(*)::int from app.data_key k
                        where k.tenant_id = e.tenant_id and k.kek_id = e.id and k.wrapped is not null) as left
  from app.key_encryption_key e
  where e.tenant_id = current_setting('app.tenant')::int and e.replaced_at is not null and e.retired_at is null
    and ($1::int is null or e.year = $1)
  order by e.year, e.id`;

/** $1 replaced key, $2 the last one seen, $3 how many. */
export const dataKeysUnder = `
  select k.tenant_id, k.id, k.wrapped, e.id as kek_id, e.master_id, e.wrapped as kek_wrapped
  from app.data_key k
  join app.key_encryption_key e on e.tenant_id = k.tenant_id and e.id = k.kek_id
  where k.tenant_id = current_setting('app.tenant')::int and k.kek_id = $1 and k.wrapped is not null and k.id > $2
  order by k.id limit $3
  for update of k`;

/** $1 key, $2 data keys, $3 wrapped. */
export const putUnderKey = `
  update app.data_key k set kek_id = $1, wrapped = w.wrapped
  from unnest($2::uuid[], $3::bytea[]) w (id, wrapped)
  where k.tenant_id = current_setting('app.tenant')::int and k.id = w.id`;

/** $1 replaced key. */
export const retireKey = `
  with retired as (
    update app.key_encryption_key e set retired_at = sys.stamp()
    where e.tenant_id = current_setting('app.tenant')::int and e.id = $1 and e.retired_at is null
      and not exists (select from app.data_key k
                      where k.tenant_id = e.tenant_id and k.kek_id = e.id and k.wrapped is not null)
    returning e.id
  )
  select sys.audit_event('key_encryption_key', id, '{"retired": true}') from retired`;

export const destroyRetiredKeys = `
  with destroyed as (
    update app.key_encryption_key set wrapped = null
    where tenant_id = current_setting('app.tenant')::int and retired_at is not null and wrapped is not null
    returning id
  )
  select sys.audit_event('key_encryption_key', id, '{"destroyed": true}') from destroyed`;
