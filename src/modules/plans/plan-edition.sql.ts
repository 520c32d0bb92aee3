const tenant = `current_setting('app.tenant')::int`;

const parties = (table: string, key: string, of: string, more = '') => `
  (select coalesce(jsonb_agg(jsonb_build_object('name', y.name, 'agencyId', y.agency_id, 'group', y.agency_group${more}) order by y.ordinal), '[]')
   from app.${table} y where y.tenant_id = ${tenant} and y.${key} = ${of})`;

const sections = (kind: string) => `
  (select coalesce(jsonb_agg(s.text order by s.ordinal), '[]') from app.plan_section s
   where s.tenant_id = ${tenant} and s.plan_id = p.id and s.kind = '${kind}')`;

/** What a plan (`p`) says at this moment, as one JSON; withdrawn tasks no longer belong to it. */
export const planContent = `
  jsonb_build_object('title', p.title, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'purposes', ${sections('PURPOSE')},
    'requirements', ${sections('REQUIREMENT')},
    'tasks', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'ordinal', t.ordinal, 'code', t.code, 'text', t.text,
        'timing', jsonb_strip_nulls(jsonb_build_object('kind', t.timing_kind, 'text', t.timing_text, 'quarters', t.quarters, 'months', t.months,
          'month', t.before_month, 'day', t.before_day, 'dueOn', t.due_on, 'startsOn', t.starts_on, 'endsOn', t.ends_on)),
        'method', jsonb_strip_nulls(jsonb_build_object('method', t.method, 'target', t.target::text, 'unit', t.unit, 'stages', t.stages)),
        'partOf', t.part_of_id, 'weight', t.weight::text, 'evidenceRequired', t.evidence_required,
        'agencies', ${parties('task_agency', 'task_id', 't.id', `, 'role', y.role`)}) order by t.ordinal), '[]')
      from app.task t where t.tenant_id = ${tenant} and t.plan_id = p.id and t.withdrawn_on is null),
    'duties', (
      select coalesce(jsonb_agg(jsonb_build_object('item', d.item, 'heading', d.heading, 'text', d.text,
        'agencies', ${parties('plan_duty_agency', 'duty_id', 'd.id')}) order by d.ordinal), '[]')
      from app.plan_duty d where d.tenant_id = ${tenant} and d.plan_id = p.id))`;

/** Keeps what plan $1 says now as its next edition: $2 id, $3 day, $4 number of the document, $5 only where there is none yet. */
export const keepEdition = `
  insert into app.plan_edition (id, plan_id, ordinal, effective_on, document_number, content, digest)
  select $2, e.plan_id, e.ordinal, $3::date, $4, e.content, encode(sha256(convert_to(e.content::text, 'UTF8')), 'hex')
  from (
    select p.id as plan_id, ${planContent} as content,
           (select count(*)::int from app.plan_edition k where k.tenant_id = ${tenant} and k.plan_id = p.id) as ordinal
    from app.plan p where p.tenant_id = ${tenant} and p.id = $1
  ) e
  where not $5::boolean or e.ordinal = 0`;

/** $1 plan. One that was issued before editions were kept, and not amended since, still says what it said. */
export const editionsOfPlan = `
  select k.ordinal, k.effective_on::text as "effectiveOn", k.document_number as "documentNumber", k.digest, k.content
  from app.plan_edition k where k.tenant_id = ${tenant} and k.plan_id = $1
  union all
  select 0, e.issued_on::text, e.number, encode(sha256(convert_to(e.content::text, 'UTF8')), 'hex'), e.content
  from (select p.issued_on, p.number, ${planContent} as content from app.plan p
        where p.tenant_id = ${tenant} and p.id = $1 and p.issued_on is not null
          and not exists (select from app.plan_edition k where k.tenant_id = ${tenant} and k.plan_id = $1)) e
  order by 1`;

/** Why things changed: $1 plan. */
export const reasonsOfPlan = `
  select a.ordinal, a.number, c.task_id as "taskId", c.field, c.reason
  from app.plan_amendment a join app.plan_change c on c.tenant_id = a.tenant_id and c.amendment_id = a.id
  where a.tenant_id = ${tenant} and a.plan_id = $1 order by a.ordinal, c.ordinal`;
