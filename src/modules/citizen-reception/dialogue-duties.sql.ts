const tenant = `current_setting('app.tenant')::int`;

/**
 * What is missing of a year's ($1) duties on a day ($2), for these agencies ($3) or all: for every People's Committee of a
 * level with a frequency in force, the n-th dialogue by the end of the n-th part of the year. Whoever was founded within
 * the year owes what ends after that.
 */
export const dutiesToOpen = `
  with day as (
    select greatest(make_date($1::int, 1, 1), least($2::date, make_date($1::int, 12, 31))) as at
  ), frequency as (
    select distinct on (s.level) s.id, s.level, s.value, s.citation
    from app.dialogue_setting s, day
    where s.tenant_id = ${tenant} and s.code = 'TIMES_A_YEAR' and s.source <> 'ELSEWHERE'
      and coalesce(s.valid_from, '-infinity') <= day.at and coalesce(s.valid_to, 'infinity') > day.at
    order by s.level, (s.source = 'PROVINCE') desc
  ), owed as (
    select v.agency_id, f.id as setting_id, f.citation, n.ordinal,
           (make_date($1::int, 1, 1) + make_interval(months => n.ordinal * 12 / f.value) - interval '1 day')::date as due_on,
           greatest(make_date($1::int, 1, 1), (
             select min(b.valid_from) from app.agency_version b where b.tenant_id = ${tenant} and b.agency_id = v.agency_id)) as since
    from app.agency_version v
    join day on v.valid_from <= day.at and coalesce(v.valid_to, 'infinity') > day.at
    join frequency f on f.level = v.level
    cross join lateral generate_series(1, f.value) n(ordinal)
    where v.tenant_id = ${tenant} and v.kind = 'PEOPLES_COMMITTEE' and ($3::uuid[] is null or v.agency_id = any ($3::uuid[]))
  )
  select o.agency_id as "agencyId", o.ordinal, o.setting_id as "settingId", o.citation, o.since::text, o.due_on::text as "dueOn"
  from owed o
  where o.due_on >= o.since and not exists (
    select from app.dialogue_duty d
    where d.tenant_id = ${tenant} and d.agency_id = o.agency_id and d.year = $1 and d.ordinal = o.ordinal)
  order by o.agency_id, o.ordinal`;

/**
 * Periodic dialogues of a year ($1) that meet no duty yet, each with the open duties that it could meet, the earliest first.
 * A commune's counts when the Front took part in it (Luật 10/2022 Đ32). $2: these agencies, or all.
 */
export const dutiesToMeet = `
  select g.id as "dialogueId", g.held_on::text as "heldOn", d.id as "dutyId", o.due_on::text as "dueOn"
  from app.dialogue g
  join app.obligation o on o.tenant_id = g.tenant_id and o.agency_id = g.agency_id and o.state = 'OPEN' and o.duty = 'DIALOGUE.HOLD'
    and o.due_on >= g.held_on and o.triggered_on <= g.held_on
  join app.dialogue_duty d on d.tenant_id = o.tenant_id and d.id = o.subject_id and d.year = $1
  where g.tenant_id = ${tenant} and g.kind = 'PERIODIC' and extract(year from g.held_on) = $1
    and ($2::uuid[] is null or g.agency_id = any ($2::uuid[]))
    and not exists (select from app.dialogue_duty m where m.tenant_id = g.tenant_id and m.dialogue_id = g.id)
    and (g.level <> 'COMMUNE' or exists (
      select from app.dialogue_guest f where f.tenant_id = g.tenant_id and f.dialogue_id = g.id and f.capacity = 'FRONT'))
  order by g.held_on, g.id, o.due_on, d.id
  for update of d`;
