import { createServer } from 'node:http';
import { Pool } from 'pg';

/** The floor: bare node:http and pg, one hand-written statement that answers finished JSON. No rights, no checks. */
const list = `
  select coalesce(json_agg(j), '[]')::text as answer from (
    select c.id, c.code, c.title, c.status, c.received_at as "receivedAt", json_build_object('name', a.name) as agency,
      (select json_agg(e) from (select x.kind, x.at from bench.event x where x.tenant_id = c.tenant_id and x.case_id = c.id
        order by x.at desc, x.id desc limit 3) e) as events
    from (select * from bench.case where tenant_id = $1 and status in ('CLOSED', 'REFUSED') and (received_at, id) < ($2, $3)
          order by received_at desc, id desc limit 50) c
    join bench.agency a on a.tenant_id = c.tenant_id and a.id = c.agency_id
    order by c.received_at desc, c.id desc) j`;

const one = `
  select row_to_json(j)::text as answer from (
    select c.id, c.version, c.kind, c.number, c.title, c.status, c.received_on as "receivedOn",
      (select json_build_object('name', v.name) from app.agency_version v where v.tenant_id = c.tenant_id and v.agency_id = c.agency_id
        and v.valid_from <= current_date and coalesce(v.valid_to, 'infinity') > current_date) as agency,
      (select json_agg(e order by e.ordinal) from (select x.ordinal, x.operation, x.on_day as "onDay", x.to_status as "toStatus", x.note
        from app.case_event x where x.tenant_id = c.tenant_id and x.case_id = c.id) e) as events,
      (select json_agg(o) from (select o.duty, o.state, o.due_on as "dueOn", o.citation from app.obligation o
        where o.tenant_id = c.tenant_id and o.subject_kind = 'Case' and o.subject_id = c.id order by o.triggered_on, o.id) o) as obligations
    from app.case_record c where c.tenant_id = $1 and c.id = $2) j`;

/** Row, event, one duty met, one begun, with their entries; history, audit and outbox follow by the same triggers as ours. */
const act = `
  with accepted as (
    update app.case_record set status = 'ACCEPTED', accepted_on = $3::date, version = version + 1
    where tenant_id = $1 and id = $2 and status = 'RECEIVED' returning id, agency_id
  ), event as (
    insert into app.case_event (tenant_id, id, version, case_id, ordinal, operation, on_day, from_status, to_status, document_number, document_on, signer)
    select $1, uuidv7(), 1, id, 2, 'acceptCase', $3::date, 'RECEIVED', 'ACCEPTED', '1/TB', $3::date, 'Bench' from accepted
  ), met as (
    update app.obligation o set state = 'MET', settled_on = $3::date, version = o.version + 1 from accepted a
    where o.tenant_id = $1 and o.subject_kind = 'Case' and o.subject_id = a.id and o.state = 'OPEN' and o.duty = 'KN.ACCEPT.FIRST'
    returning o.id, o.due_on
  ), entry as (
    insert into app.obligation_entry (tenant_id, id, version, obligation_id, ordinal, kind, on_day, due_on, calendar_edition)
    select $1, uuidv7(), 1, id, 2, 'MEET', $3::date, due_on, 1 from met
  ), owed as (
    insert into app.obligation (tenant_id, id, version, duty, label_vi, label_en, subject_kind, subject_id, agency_id, trigger, triggered_on,
      rule_id, rule_version, citation, count, unit, direction, roll, calendar_edition, original_due_on, due_on)
    select $1, uuidv7(), 1, r.code, r.label_vi, r.label_en, 'Case', a.id, a.agency_id, r.trigger, $3::date, r.id, r.version, r.citation, r.count,
      r.unit, r.direction, r.roll, 1, $3::date + 30, $3::date + 30
    from accepted a, app.deadline_rule r where r.tenant_id = $1 and r.code = 'KN.RESOLVE.FIRST'
    returning id
  ), started as (
    insert into app.obligation_entry (tenant_id, id, version, obligation_id, ordinal, kind, on_day, count, due_on, calendar_edition)
    select $1, uuidv7(), 1, id, 1, 'START', $3::date, 30, $3::date + 30, 1 from owed
  )
  select json_build_object('id', id, 'status', 'ACCEPTED')::text as answer from accepted`;

const pool = new Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });

type Asked = { tenant: number; at: string; id: string };
type Answered = { rows: { answer: string }[] };

const routes: Record<string, (asked: Asked) => Promise<Answered>> = {
  '/list': ({ tenant, at, id }) => pool.query({ name: 'list', text: list, values: [tenant, at, id] }),
  '/one': ({ tenant, id }) => pool.query({ name: 'one', text: one, values: [tenant, id] }),
  '/act': async ({ tenant, at, id }) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query({ name: 'enter', text: `select sys.enter_tenant($1, 'bench', null)`, values: [tenant] });
      const answered: Answered = await client.query({ name: 'act', text: act, values: [tenant, id, at] });
      await client.query('commit');
      return answered;
    } finally {
      client.release();
    }
  },
};

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    routes[request.url!]!(JSON.parse(body) as Asked).then(
      ({ rows }) => {
        const text = rows[0]?.answer ?? '';
        response
          .writeHead(text ? 200 : 409, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          })
          .end(text);
      },
      () => response.writeHead(500).end(),
    );
  });
}).listen(Number(process.env['BENCH_PORT']), '127.0.0.1', () => process.send?.('ready'));

// Ends with whoever started it.
process.once('disconnect', () => process.exit(0));
