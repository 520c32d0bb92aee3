import type { Redaction } from './reporting.words';

const tenant = `current_setting('app.tenant')::int`;

export interface RecipientRow {
  id: string;
  agencyId: string | null;
  redaction: Redaction;
}

/** The version of report $1 that was accepted. */
export const versionAtHand = `
  select r.number, v.content from app.report r
  join app.report_version v on v.tenant_id = r.tenant_id and v.report_id = r.id and v.number = r.number
  where r.tenant_id = ${tenant} and r.id = $1`;

/** All that went into report $1, down to the agencies: those versions are frozen, and so are their reports; $2 the instant. */
export const freezeTree = `
  with recursive tree(id, number) as (
    select p.child_id, p.child_number from app.report_part p
    where p.tenant_id = ${tenant} and p.report_id = $1 and p.child_id is not null
    union
    select p.child_id, p.child_number from tree t join app.report_part p on p.tenant_id = ${tenant} and p.report_id = t.id
    where p.child_id is not null
  ), versions as (
    update app.report_version v set state = 'FROZEN', frozen_at = $2, version = v.version + 1
    from tree t where v.tenant_id = ${tenant} and v.report_id = t.id and v.number = t.number and v.state = 'ACCEPTED'
  )
  update app.report r set status = 'FROZEN', frozen_at = $2, version = r.version + 1
  from tree t where r.tenant_id = ${tenant} and r.id = t.id and r.number = t.number and r.status = 'CONSOLIDATED'`;

/** Whoever is to receive the final report of the cycle to which $1 belongs. */
export const recipientsOf = `
  select n.id, n.agency_id as "agencyId", n.redaction
  from app.report r join app.cycle_recipient n on n.tenant_id = r.tenant_id and n.cycle_id = r.cycle_id
  where r.tenant_id = ${tenant} and r.id = $1 order by n.ordinal`;
