import { lawKeys } from './law-book.sql';

const tenant = `current_setting('app.tenant')::int`;

/** The ledger of an obligation as one JSON list. */
export const entriesOf = (obligation: string): string => `
  (select coalesce(json_agg(json_strip_nulls(json_build_object('ordinal', e.ordinal, 'kind', e.kind, 'on', e.on_day, 'count', e.count,
     'dueOn', e.due_on, 'edition', e.calendar_edition)) order by e.ordinal), '[]')
   from app.obligation_entry e where e.tenant_id = ${tenant} and e.obligation_id = ${obligation}.id)`;

const held = (which: string): string => `
  with held as materialized (
    select * from app.obligation o where o.tenant_id = ${tenant} and o.state = 'OPEN' and ${which} order by o.id for update
  )
  select h.id, h.version, h.duty, h.trigger, h.triggered_on::text as "triggeredOn", h.rule_id as "ruleId", h.rule_version as "ruleVersion",
         h.flags, h.count, h.unit, h.direction, h.roll, h.calendar_edition as "calendarEdition", h.sealed_by as "sealedBy",
         -- Whoever waited for the lock sees the row as it is now, but the ledger as it was when the statement began.
         h.version = (select s.version from app.obligation s where s.tenant_id = ${tenant} and s.id = h.id) as "upToDate",
         ${entriesOf('h')} as entries, ${lawKeys} as keys
  from held h`;

/** Locks what is open: $1 kind and $2 id of the subject, $3 duties or null. */
export const openOfSubject = held(
  `o.subject_kind = $1 and o.subject_id = $2 and ($3::text[] is null or o.duty = any ($3::text[]))`,
);

/** The same of many records of one kind: $1 kind, $2 ids, $3 duties or null. */
export const openOfSubjects = held(
  `o.subject_kind = $1 and o.subject_id = any ($2::uuid[]) and ($3::text[] is null or o.duty = any ($3::text[]))`,
);

/** Locks what is open: $1 ids. */
export const openById = held('o.id = any ($1::uuid[])');

/** $1 obligations. */
export const ledgersOf = `
  select o.id, ${entriesOf('o')} as entries from app.obligation o where o.tenant_id = ${tenant} and o.id = any ($1::uuid[])`;

/** Whether anything of that kind was owed and is settled: $1 kind, $2 id, $3 duties or null. */
export const settledOfSubject = `
  select 1 from app.obligation o
  where o.tenant_id = ${tenant} and o.subject_kind = $1 and o.subject_id = $2 and ($3::text[] is null or o.duty = any ($3::text[]))
    and o.state <> 'OPEN' limit 1`;

const byPost = `nullif(current_setting('app.post', true), '')::uuid`;

const entryColumns = `id, obligation_id, ordinal, kind, on_day, count, due_on, calendar_edition, reason, document_number,
    document_issued_on, by_post_id, sealed_by`;

/** Appends an entry to each ledger and writes where the obligation stands by it. */
export const recordEntries = `
  with given as (
    select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::date[], $6::int[], $7::uuid[], $8::text[], $9::date[],
        $10::int[], $11::date[], $12::int[])
      as g(entry_id, id, ordinal, entry_count, due_on, edition, sealed_by, state, paused_on, extensions, settled_on, count)
  ), entered as (
    insert into app.obligation_entry (${entryColumns})
    select entry_id, id, ordinal, $13, $14::date, entry_count, due_on, edition, $15, $16, $17::date, ${byPost}, sealed_by from given
  )
  update app.obligation o
  set state = g.state, due_on = g.due_on, paused_on = g.paused_on, extensions = g.extensions, settled_on = g.settled_on,
      count = g.count, calendar_edition = g.edition, version = o.version + 1
  from given g
  where o.tenant_id = ${tenant} and o.id = g.id`;

/** $1: an array of obligations with the id of their first entry. */
export const startAll = `
  with given as materialized (
    select * from jsonb_to_recordset($1::jsonb) as g("id" uuid, "entryId" uuid, duty text, "labelVi" text, "labelEn" text,
      "subjectKind" text, "subjectId" uuid, "agencyId" uuid, "postId" uuid, trigger text, "triggeredOn" date, "ruleId" uuid,
      "ruleVersion" int, citation text, flags text[], count int, unit text, direction text, roll text, edition int, "dueOn" date,
      lapses boolean, "sealedBy" uuid)
  ), started as (
    insert into app.obligation (id, duty, label_vi, label_en, subject_kind, subject_id, agency_id, post_id, trigger, triggered_on,
      rule_id, rule_version, citation, flags, count, unit, direction, roll, calendar_edition, original_due_on, due_on, lapses, sealed_by)
    select "id", duty, "labelVi", "labelEn", "subjectKind", "subjectId", "agencyId", "postId", trigger, "triggeredOn",
      "ruleId", "ruleVersion", citation, flags, count, unit, direction, roll, edition, "dueOn", "dueOn", lapses, "sealedBy"
    from given
  )
  insert into app.obligation_entry (${entryColumns})
  select "entryId", "id", 1, 'START', "triggeredOn", count, "dueOn", edition, null, null, null, ${byPost}, "sealedBy" from given`;
