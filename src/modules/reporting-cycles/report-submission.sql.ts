const tenant = `current_setting('app.tenant')::int`;

/** What went into the consolidated report $1, and how much of it has been handed in anew since. */
export const newerParts = `
  select count(*)::int as parts,
         count(*) filter (where p.child_id is not null and c.number <> p.child_number)::int as newer
  from app.report_part p
  left join app.report c on c.tenant_id = p.tenant_id and c.id = p.child_id
  where p.tenant_id = ${tenant} and p.report_id = $1`;

/** $1 report; $2 notes as JSON: those of an earlier return are gone. */
export const writeNotes = `
  with given as (select * from jsonb_to_recordset($2::jsonb) as g(key text, note text)),
  cells as (
    update app.report_cell c set return_note = g.note, version = c.version + 1
    from given g where c.tenant_id = ${tenant} and c.report_id = $1 and c.key = g.key
  )
  update app.report_narrative n set return_note = g.note, version = n.version + 1
  from given g where n.tenant_id = ${tenant} and n.report_id = $1 and n.key = g.key`;

/** $1 report. */
export const clearNotes = `
  with cells as (
    update app.report_cell set return_note = null, version = version + 1
    where tenant_id = ${tenant} and report_id = $1 and return_note is not null
  )
  update app.report_narrative set return_note = null, version = version + 1
  where tenant_id = ${tenant} and report_id = $1 and return_note is not null`;
