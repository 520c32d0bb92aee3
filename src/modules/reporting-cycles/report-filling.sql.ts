const tenant = `current_setting('app.tenant')::int`;

/** Columns of a cell that acts write, as JSON gives them. */
const given = `
  jsonb_to_recordset($2::jsonb) as g(key text, state text, origin text, value numeric, numerator numeric, denominator numeric,
    qualifier text, nature text, "computedValue" numeric, "computedNumerator" numeric, "computedDenominator" numeric,
    "figureCode" text, "figureVersion" int, "figureDigest" text, "figureMembers" int, "sqlHash" text, cut timestamptz(3),
    reason text, explanation text)`;

/** Writes cells of report $1 as they are to stand: $2 JSON. */
export const writeCells = `
  update app.report_cell c
  set state = g.state, origin = g.origin, value = g.value, numerator = g.numerator, denominator = g.denominator,
      qualifier = g.qualifier, nature = g.nature, computed_value = g."computedValue", computed_numerator = g."computedNumerator",
      computed_denominator = g."computedDenominator", figure_code = g."figureCode", figure_version = g."figureVersion",
      figure_digest = g."figureDigest", figure_members = g."figureMembers", sql_hash = g."sqlHash", cut = g.cut,
      reason = g.reason, explanation = g.explanation, version = c.version + 1
  from ${given}
  where c.tenant_id = ${tenant} and c.report_id = $1 and c.key = g.key`;

/** Writes sections of report $1: $2 JSON. */
export const writeNarratives = `
  update app.report_narrative n set text = nullif(btrim(g.text), ''), version = n.version + 1
  from jsonb_to_recordset($2::jsonb) as g(key text, text text)
  where n.tenant_id = ${tenant} and n.report_id = $1 and n.key = g.key`;

/** The lines of table $2 of report $1: $3 JSON. Those that came from below stay. */
export const replaceLines = `
  with gone as (
    delete from app.report_line where tenant_id = ${tenant} and report_id = $1 and table_key = $2 and source_report_id is null
  )
  insert into app.report_line (id, report_id, table_key, ordinal, content)
  select uuidv7(), $1, $2, l.at, l.row from jsonb_array_elements($3::jsonb) with ordinality l(row, at)`;

/** Cells of report $1 that count what stands in a column of its lines, each value once, whatever its case and blanks. */
export const recountDistinct = `
  with wanted as (
    select e.cell ->> 'key' as key, e.cell #>> '{distinct,table}' as table_key, e.cell #>> '{distinct,column}' as name
    from app.report r
    join app.report_template x on x.tenant_id = r.tenant_id and x.id = r.template_id,
         jsonb_path_query(x.content, '$.tables[*].cells[*] ? (@.rule == "COUNT_DISTINCT")') as e(cell)
    where r.tenant_id = ${tenant} and r.id = $1
  ), counted as (
    select w.key, count(distinct lower(regexp_replace(btrim(l.content ->> w.name), '\\s+', ' ', 'g'))) as n, count(l.id) as lines
    from wanted w
    left join app.report_line l on l.tenant_id = ${tenant} and l.report_id = $1 and l.table_key = w.table_key
                               and btrim(l.content ->> w.name) <> ''
    group by w.key
  )
  update app.report_cell c
  set state = case when n.n = 0 then 'ZERO' else 'VALUE' end, value = n.n, computed_value = n.n,
      origin = case when r.kind = 'CONSOLIDATION' then 'CONSOLIDATED' else 'ENTERED' end, version = c.version + 1
  from counted n, app.report r
  where r.tenant_id = ${tenant} and r.id = $1 and c.tenant_id = r.tenant_id and c.report_id = r.id and c.key = n.key`;
