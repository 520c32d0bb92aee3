/** Secret cases, with what decides whether their keys may be destroyed. $1 a case, or null: all whose retention is known. */
export const retentionOf = `
  select c.id, c.book, c.year, c.number, c.status, c.received_on::text, c.closed_on::text, c.people_count, c.sealed_by, c.key_id,
    r.id as retention_id, r.keep_until::text, r.held_by, r.shredded_on::text,
    c.court is not null and c.closed_on is null as in_court,
    exists (select from app.protection_measure m
            where m.tenant_id = c.tenant_id and m.case_id = c.id and m.state in ('REQUESTED', 'APPLIED')) as protecting,
    exists (select from app.case_record n
            where n.tenant_id = c.tenant_id and n.previous_id = c.id and n.status <> all ($2::text[])) as followed_up,
    (select count(*)::int from app.case_petition l where l.tenant_id = c.tenant_id and l.case_id = c.id) as petitions,
    (select count(*)::int from app.matter_file f where f.tenant_id = c.tenant_id and f.sealed_by = c.sealed_by) as files
  from app.case_record c
  left join app.case_retention r on r.tenant_id = c.tenant_id and r.case_id = c.id
  where c.tenant_id = current_setting('app.tenant')::int and c.sealed_by is not null
    and (c.id = $1::uuid or $1::uuid is null and r.id is not null)
  order by r.keep_until, c.id`;

/** Every key of the matter, and the other cases that still need one of them. $1 seal, $2 case, $3 final states. */
export const keysOfMatter = `
  with keys as (
    select key_id from app.case_record where tenant_id = current_setting('app.tenant')::int and sealed_by = $1
    union select key_id from app.petition where tenant_id = current_setting('app.tenant')::int and sealed_by = $1
    union select key_id from app.file where tenant_id = current_setting('app.tenant')::int and sealed_by = $1
  )
  select k.id,
    exists (select from app.case_record o
            left join app.case_retention r on r.tenant_id = o.tenant_id and r.case_id = o.id
            where o.tenant_id = k.tenant_id and o.key_id = k.id and o.id <> $2
              and (o.status <> all ($3::text[]) or r.keep_until is null or r.keep_until >= $4::date or r.held_by is not null)) as needed
  from keys join app.data_key k on k.tenant_id = current_setting('app.tenant')::int and k.id = keys.key_id
  where k.wrapped is not null`;

/** Ciphertexts of the matter in the file store that open nowhere any more. $1 seal. */
export const bytesOfMatter = `
  select f.sha256 from app.file f
  join app.data_key k on k.tenant_id = f.tenant_id and k.id = f.key_id and k.wrapped is null
  where f.tenant_id = current_setting('app.tenant')::int and f.sealed_by = $1`;
