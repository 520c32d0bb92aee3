/** The frequency rules of the law, each version. $1 codes. */
export const frequencyRulesNow = `
  select code, label_vi as "labelVi", label_en as "labelEn", count, per, citation, valid_from::text as "validFrom",
    valid_to::text as "validTo"
  from app.deadline_rule
  where tenant_id = current_setting('app.tenant')::int and kind = 'FREQUENCY' and code = any($1::text[])
  order by code, valid_from nulls first`;

export const agencyById = `select from app.agency where tenant_id = current_setting('app.tenant')::int and id = $1`;

/** Agencies that exist through the whole window, with what they were on its first day. $1 from, $2 to, $3 agency or null. */
export const agenciesThrough = `
  select v.agency_id as id, v.kind, v.level
  from app.agency_version v
  where v.tenant_id = current_setting('app.tenant')::int and v.valid_from <= $1::date and coalesce(v.valid_to, 'infinity') > $1::date
    and ($3::uuid is null or v.agency_id = $3)
    and (v.valid_to is null or v.valid_to > $2::date or exists (
      select from app.agency_version w
      where w.tenant_id = v.tenant_id and w.agency_id = v.agency_id and w.valid_from <= $2::date
        and coalesce(w.valid_to, 'infinity') > $2::date))`;

/** $1 agencies, $2 rule, $3 from, $4 to, $5 how many days; answers those that were not there yet. */
export const openDuties = `
  insert into app.reception_duty (id, agency_id, rule, window_from, window_to, ordinal)
  select uuidv7(), a.id, $2, $3::date, $4::date, n
  from unnest($1::uuid[]) a(id) cross join generate_series(1, $5::int) n
  on conflict (tenant_id, agency_id, rule, window_from, ordinal) do nothing
  returning id, agency_id as "agencyId"`;

/** The duty that a session held by the head meets; a day counts once. $1 session. */
export const dutyMetBy = `
  select d.id
  from app.reception_session s
  join app.reception_duty d on d.tenant_id = s.tenant_id and d.agency_id = s.host_agency_id
    and s.on_day between d.window_from and d.window_to
  where s.tenant_id = current_setting('app.tenant')::int and s.id = $1 and s.host = 'HEAD' and s.kind = 'PERIODIC'
    and s.state = 'CLOSED' and d.state = 'OWED' and ($2::uuid is null or d.id = $2)
    and not exists (
      select from app.reception_duty h
      join app.reception_session t on t.tenant_id = h.tenant_id and t.id = h.session_id
      where h.tenant_id = d.tenant_id and h.agency_id = d.agency_id and h.rule = d.rule and h.window_from = d.window_from
        and t.on_day = s.on_day and h.state = 'HELD')
  order by d.window_from, d.ordinal
  limit 1
  for update of d`;

/** A session at which somebody else received for the agency within the duty's window. $1 session, $2 duty. */
export const substitutedIn = `
  select s.id
  from app.reception_session s
  join app.reception_duty d on d.tenant_id = s.tenant_id and d.agency_id = s.host_agency_id
    and s.on_day between d.window_from and d.window_to
  where s.tenant_id = current_setting('app.tenant')::int and s.id = $1 and d.id = $2 and s.host in ('DELEGATED', 'OFFICER')
    and s.kind <> 'REGULAR'
    and not exists (select from app.reception_duty o where o.tenant_id = s.tenant_id and o.session_id = s.id)`;
