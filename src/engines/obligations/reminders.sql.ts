const tenant = `current_setting('app.tenant')::int`;

/**
 * $1 today, $2 steps as jsonb: code, duties, basis, value, recipient, and `before`, the last due day after which so many
 * working days are over. One statement for all steps and all that is open; what was told stays told once.
 *
 * A clock that stands still has no due day and reminds nobody. What announces the due day is of use until that day only;
 * what was missed while nothing ran is made up for as long as it is true.
 */
export const remind = `
  with step as materialized (
    select * from jsonb_to_recordset($2::jsonb)
      as s(code text, duties text, basis text, value int, recipient text, before date)
  ), reached as (
    select o.id, o.agency_id, o.post_id, o.due_on, o.sealed_by, s.code, s.recipient
    from app.obligation o join step s on s.duties = '*' or starts_with(o.duty, s.duties)
    where o.tenant_id = ${tenant} and o.state = 'OPEN' and o.due_on is not null and case s.basis
      -- A term that is shorter than the step has no such day; one that is counted back from its event always has.
      when 'DAYS_BEFORE' then $1::date between o.due_on - s.value and o.due_on
        and (o.triggered_on <= o.due_on - s.value or o.due_on < o.triggered_on)
      when 'WORKING_DAYS_AFTER' then o.due_on <= s.before
      else case when s.value = 100 then o.due_on <= $1::date
           else $1::date <= o.due_on and o.triggered_on < o.due_on
            and ($1::date - o.triggered_on) * 100 >= s.value * (o.due_on - o.triggered_on) end end
  ), serving as materialized (
    select p.id, p.agency_id, p.role in ('AGENCY_HEAD', 'PROVINCE_LEADER') as leads
    from app.post p left join app.post d on d.tenant_id = p.tenant_id and d.id = p.delegated_by_id
    where p.tenant_id = ${tenant} and $1::date >= p.valid_from and $1::date < coalesce(p.valid_to, 'infinity')
      and (d.id is null or $1::date >= d.valid_from and $1::date < coalesce(d.valid_to, 'infinity'))
  ), above as materialized (
    select v.agency_id, v.parent_id from app.agency_version v
    where v.tenant_id = ${tenant} and v.valid_from <= $1::date and coalesce(v.valid_to, 'infinity') > $1::date
  ), open_matter as (
    select r.*, p.id as told from reached r join serving p on p.id = r.post_id
    where r.recipient = 'HOLDER' and r.sealed_by is null
    union all
    select r.*, p.id from reached r join serving p on p.agency_id = r.agency_id and p.leads
    where r.recipient = 'HOLDER' and r.sealed_by is null
      and not exists (select from serving h where h.id = r.post_id)
    union all
    select r.*, p.id from reached r join above a on a.agency_id = r.agency_id join serving p on p.agency_id = a.parent_id and p.leads
    where r.recipient = 'SUPERIOR' and r.sealed_by is null
  ), named as materialized (
    -- Whoever was named, and does not sit in an agency that was accused since.
    select n.seal_id, n.post_id, n.capacity from app.seal_access n join serving p on p.id = n.post_id
    where n.tenant_id = ${tenant} and n.ended_on is null and not sys.is_excluded(n.seal_id, p.agency_id, $1::date)
  ), secret_matter as (
    select r.*, n.post_id as told from reached r join named n on n.seal_id = r.sealed_by and n.post_id = r.post_id
    where r.recipient = 'HOLDER'
    union all
    select r.*, n.post_id from reached r join named n on n.seal_id = r.sealed_by and n.capacity = 'HEAD'
    where r.recipient = 'HOLDER'
      and not exists (select from named h where h.seal_id = r.sealed_by and h.post_id = r.post_id)
    union all
    select r.*, n.post_id from reached r join named n on n.seal_id = r.sealed_by and n.capacity in ('HEAD', 'SUPERVISOR')
    where r.recipient = 'SUPERIOR'
  ), told as (
    select distinct t.told as post_id, case t.recipient when 'HOLDER' then 'REMINDER' else 'ESCALATION' end as kind,
      t.id as subject_id, t.code as step, t.due_on, t.sealed_by
    from (select * from open_matter union all select * from secret_matter) t
  ), made as (
    insert into app.notice (id, post_id, kind, subject_kind, subject_id, step, made_on, due_on, sealed_by)
    select uuidv7(), t.post_id, t.kind, 'Obligation', t.subject_id, t.step, $1::date, t.due_on, t.sealed_by
    from told t
    -- Ids are given in this order: one's own notices must not be shuffled by those of secret matters beside them.
    order by t.due_on, t.subject_id, t.step, t.post_id
    -- The unique key alone says what was told already: looked up row by row, whatever the planner knows of the table.
    on conflict do nothing
    returning 1
  )
  select count(*)::int as made from made`;
