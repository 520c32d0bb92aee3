const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** What a change of the law changes: the newest edition, and number, versions and instants of the rules. */
export const lawKeys = `
  (select json_build_object('tenant', current_setting('app.tenant')::int, 'edition', coalesce(e.number, 0),
     'calendar', coalesce(e.id::text, ''), 'rules', r.key)
   from (select count(*) || ' ' || sum(version) || ' ' || max(sys_from) as key from app.deadline_rule where ${tenant}) r
   left join lateral (select id, number from app.calendar_edition where ${tenant} order by number desc limit 1) e on true)`;

const columns = `
  id, version, code, label_vi as "labelVi", label_en as "labelEn", kind, trigger, count, unit, direction, roll, variants, extensions,
  citation, evidence, verified, uncertain, note, valid_from::text as "validFrom", valid_to::text as "validTo"`;

export const rulesToday = `select ${columns} from app.deadline_rule where ${tenant}`;

/** $1 rule, $2 version. */
export const ruleAsItWas = `
  select ${columns} from hist.deadline_rule where ${tenant} and id = $1 and version = $2 order by sys_from desc limit 1`;

/** Days as they were listed until the next edition took the place of edition $1. */
export const daysBeforeEdition = `
  with next as (
    select min(sys_from) as at from (
      select number, sys_from from app.calendar_edition where ${tenant}
      union all
      select number, sys_from from hist.calendar_edition where ${tenant}) e
    where number = (select min(number) from app.calendar_edition where ${tenant} and number > $1)
  )
  select day::text, kind, label from (
    select day, kind, label, sys_from, null as sys_to from app.calendar_day where ${tenant}
    union all
    select day, kind, label, sys_from, sys_to from hist.calendar_day where ${tenant}) d, next
  where d.sys_from < next.at and coalesce(d.sys_to, 'infinity') >= next.at and kind <> 'UNDECIDED'`;
