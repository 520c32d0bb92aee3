/** What is compared before anything else is looked at; the same work whether there is such a code or not. $1 code. */
export const secretOfCode = `
  select id, secret_hash from app.petition where tenant_id = current_setting('app.tenant')::int and code = $1`;

/** A look-up that succeeded takes its try back; those that failed stay counted. $1 subject, $2 address. */
export const takeBackTry = `
  update app.login_attempt set tries = greatest(tries - 1, 0)
  where tenant_id = current_setting('app.tenant')::int and subject = $1 and network = sys.network_of($2)`;

/**
 * How far a petition is, where it is now: over each transfer that was acknowledged, to the last register; there its cases,
 * and of several the one that is least far. $1 petition, $2 today.
 */
export const statusOf = `
  with recursive line as (
    select p.id, 0 as step from app.petition p where p.tenant_id = current_setting('app.tenant')::int and p.id = $1
    union all
    select s.received_id, l.step + 1 from line l
    join app.petition_transfer s on s.tenant_id = current_setting('app.tenant')::int and s.petition_id = l.id
      and s.received_id is not null and l.step < 10
  ), last as (
    select p.*, (select max(sys_from) from app.petition o where o.tenant_id = p.tenant_id and o.id in (select id from line)) as touched
    from app.petition p where p.tenant_id = current_setting('app.tenant')::int and p.id = (select id from line order by step desc limit 1)
  ), spoken as (
    select c.id, c.status, c.agency_id, c.sys_from,
      case when c.status in ('RECEIVED', 'ACCEPTED', 'VERIFYING', 'EXAMINING', 'SUSPENDED') then 1
           when c.status = 'TRANSFERRED' then 2
           when c.status in ('NOT_ACCEPTED', 'TERMINATED') then 4 else 3 end as far
    from last p
    join app.case_petition l on l.tenant_id = p.tenant_id and l.petition_id = p.id and l.relation <> 'WITHDRAWAL'
    join app.case_record c on c.tenant_id = l.tenant_id and c.id = l.case_id
  ), sent as (
    select s.to_name, s.to_agency_id from last p
    join app.petition_transfer s on s.tenant_id = p.tenant_id and s.petition_id = p.id and s.received_id is null
  )
  select case
      when p.state = 'REGISTERED' then 'RECEIVED'
      when p.state = 'CLASSIFIED' then 'BEING_HANDLED'
      when p.outcome in ('CASE_OPENED', 'JOINED') then
        (array['BEING_RESOLVED', 'TRANSFERRED', 'RESOLVED', 'ENDED'])[coalesce((select min(far) from spoken), 1)]
      when p.outcome in ('TRANSFERRED', 'TO_INVESTIGATION', 'TO_PARTY') then 'TRANSFERRED'
      else 'ENDED' end as step,
    (select min(o.due_on)::text from app.obligation o
     where o.tenant_id = p.tenant_id and o.state = 'OPEN' and o.rule_id is not null
       and (o.subject_kind = 'Petition' and o.subject_id = p.id or o.subject_kind = 'Case' and o.subject_id in (select id from spoken))) as "dueOn",
    to_char(greatest(p.touched, (select max(sys_from) from spoken)) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "updatedOn",
    coalesce((select to_name from sent),
      (select v.name from app.agency_version v where v.tenant_id = p.tenant_id
         and v.agency_id = coalesce((select to_agency_id from sent where p.outcome = 'TRANSFERRED'), (select agency_id from spoken order by far limit 1), p.agency_id)
       order by daterange(v.valid_from, v.valid_to) @> $2::date desc, v.valid_from desc limit 1)) as "agencyName"
  from last p`;
