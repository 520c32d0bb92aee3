const tenant = `current_setting('app.tenant')::int`;

export interface ChildAtHand {
  dutyId: string;
  agencyName: string;
  reportId: string | null;
  accepted: boolean;
}

/** Whose reports go into that of duty $1, locked. */
export const childrenOf = `
  select d.id as "dutyId", d.agency_name as "agencyName", r.id as "reportId",
         coalesce(r.status in ('ACCEPTED', 'CONSOLIDATED', 'FROZEN'), false) as accepted
  from app.cycle_duty d
  left join lateral (
    select r.id, r.status from app.report r where r.tenant_id = d.tenant_id and r.duty_id = d.id for update
  ) r on true
  where d.tenant_id = ${tenant} and d.parent_id = $1 and d.state = 'EXPECTED'
  order by d.agency_name, d.id`;

/** Which versions go into report $1 of duty $2, and who is missing with which reason: $3 duties, $4 reasons. */
export const writeParts = `
  with gone as (delete from app.report_part where tenant_id = ${tenant} and report_id = $1),
  gap as (select * from unnest($3::uuid[], $4::text[]) as g(duty_id, reason)),
  child as (
    select d.id as duty_id, r.id, r.number, v.digest, g.reason
    from app.cycle_duty d
    left join gap g on g.duty_id = d.id
    left join app.report r on r.tenant_id = d.tenant_id and r.duty_id = d.id and g.duty_id is null
    left join app.report_version v on v.tenant_id = r.tenant_id and v.report_id = r.id and v.number = r.number
    where d.tenant_id = ${tenant} and d.parent_id = $2 and d.state = 'EXPECTED'
  ), moved as (
    update app.report r set status = 'CONSOLIDATED', version = r.version + 1
    from child c where r.tenant_id = ${tenant} and r.id = c.id and r.status = 'ACCEPTED'
  )
  insert into app.report_part (id, report_id, duty_id, child_id, child_number, child_digest, gap_reason)
  select uuidv7(), $1, c.duty_id, c.id, case when c.id is not null then c.number end, c.digest, c.reason from child c`;

/** Lines of those below, each with the report that holds it: $1 report. */
export const gatherLines = `
  with gone as (
    delete from app.report_line where tenant_id = ${tenant} and report_id = $1 and source_report_id is not null
  )
  insert into app.report_line (id, report_id, table_key, ordinal, content, source_report_id)
  select uuidv7(), $1, l.table_key, row_number() over (partition by l.table_key order by d.agency_name, l.ordinal, l.id),
         l.content, coalesce(l.source_report_id, l.report_id)
  from app.report_part p
  join app.cycle_duty d on d.tenant_id = p.tenant_id and d.id = p.duty_id
  join app.report_line l on l.tenant_id = p.tenant_id and l.report_id = p.child_id
  where p.tenant_id = ${tenant} and p.report_id = $1`;

const adjusted = (column: string) => `(
  select sum(j.${column}) from app.report_adjustment j
  where j.tenant_id = ${tenant} and j.report_id = $1 and j.cell_key = k.key)`;

/** Rounded as the figures engine does: a hundred times the quotient, two digits. */
const percent = (numerator: string, denominator: string) =>
  `case when ${denominator} > 0 and ${numerator} >= 0 then trim_scale(round(100 * ${numerator} / ${denominator}, 2)) end`;

/**
 * Each number of report $1 by its rule over the parts that went in, with the adjustments that stand. The keys $2, or all. What
 * nobody below knows stays missing; what applies to none of them does not apply.
 */
export const consolidateCells = `
  with rule as (
    select c.cell ->> 'key' as key, c.cell ->> 'rule' as rule
    from app.report r
    join app.report_template x on x.tenant_id = r.tenant_id and x.id = r.template_id,
         jsonb_path_query(x.content, '$.tables[*].cells[*]') as c(cell)
    where r.tenant_id = ${tenant} and r.id = $1 and c.cell ->> 'rule' <> 'COUNT_DISTINCT'
      and ($2::text[] is null or c.cell ->> 'key' = any ($2::text[]))
  ), part as materialized (
    select c.key, c.state, c.value, c.numerator, c.denominator, c.qualifier, c.nature, r.submitted_at
    from app.report_part p
    join app.report r on r.tenant_id = p.tenant_id and r.id = p.child_id
    join app.report_cell c on c.tenant_id = r.tenant_id and c.report_id = r.id
    where p.tenant_id = ${tenant} and p.report_id = $1
  ), counted as (
    select k.key, k.rule, count(p.value) as known,
           count(*) filter (where p.state = 'NOT_APPLICABLE') = count(p.state) and count(p.state) > 0 as none_applies,
           case k.rule when 'SUM' then sum(p.value) when 'MAX' then max(p.value)
             when 'LATEST' then (array_agg(p.value order by p.submitted_at desc) filter (where p.value is not null))[1] end as value,
           case when k.rule = 'RATE' then sum(p.numerator) filter (where p.denominator is not null) end as numerator,
           case when k.rule = 'RATE' then sum(p.denominator) filter (where p.numerator is not null) end as denominator,
           case when count(distinct p.qualifier) filter (where p.value is not null) > 1 then 'ABOUT'
             else coalesce(min(p.qualifier) filter (where p.value is not null), 'EXACT') end as qualifier,
           case when bool_or(p.nature = 'ESTIMATED') filter (where p.value is not null) then 'ESTIMATED'
             when bool_and(p.nature = 'OFFICIAL') filter (where p.value is not null) then 'OFFICIAL' else 'ACTUAL' end as nature
    from rule k left join part p on p.key = k.key
    group by k.key, k.rule
  ), summed as (
    select k.*, coalesce(k.numerator, 0) + coalesce(${adjusted('amount')}, 0) as after_numerator,
           coalesce(k.denominator, 0) + coalesce(${adjusted('of_amount')}, 0) as after_denominator,
           ${adjusted('amount')} as added
    from counted k
  ), told as (
    select s.*, case when s.rule = 'RATE' then ${percent('s.numerator', 's.denominator')} else s.value end as below,
           case when s.rule = 'RATE' then ${percent('s.after_numerator', 's.after_denominator')}
             when s.added is not null then coalesce(s.value, 0) + s.added else s.value end as says
    from summed s
  )
  update app.report_cell c
  set origin = 'CONSOLIDATED', computed_value = trim_scale(t.below), computed_numerator = t.numerator, computed_denominator = t.denominator,
      value = trim_scale(t.says),
      numerator = case when t.rule = 'RATE' and t.says is not null then t.after_numerator end,
      denominator = case when t.rule = 'RATE' and t.says is not null then t.after_denominator end,
      state = case when t.says = 0 then 'ZERO' when t.says is not null then 'VALUE' when t.none_applies then 'NOT_APPLICABLE' else 'MISSING' end,
      reason = case when t.says is null and t.none_applies then 'Không áp dụng ở mọi cơ quan báo cáo.' end,
      qualifier = t.qualifier, nature = t.nature, version = c.version + 1
  from told t
  where c.tenant_id = ${tenant} and c.report_id = $1 and c.key = t.key
  returning c.key, c.value < 0 or c.numerator < 0 as below_zero`;
