import { createServer } from 'node:http';
import { Pool } from 'pg';

/** The floor: bare node:http and pg, one hand-written statement that answers finished JSON. No rights, no checks. */
const sql = `
  select coalesce(json_agg(j), '[]')::text as items from (
    select c.id, c.code, c.title, c.status, c.received_at as "receivedAt", json_build_object('name', a.name) as agency,
      (select json_agg(e) from (select x.kind, x.at from bench.event x where x.tenant_id = c.tenant_id and x.case_id = c.id
        order by x.at desc, x.id desc limit 3) e) as events
    from (select * from bench.case where tenant_id = $1 and status in ('CLOSED', 'REFUSED') and (received_at, id) < ($2, $3)
          order by received_at desc, id desc limit 50) c
    join bench.agency a on a.tenant_id = c.tenant_id and a.id = c.agency_id
    order by c.received_at desc, c.id desc) j`;

const pool = new Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { tenant, at, id } = JSON.parse(body) as { tenant: number; at: string; id: string };
    pool.query<{ items: string }>({ name: 'floor', text: sql, values: [tenant, at, id] }).then(
      ({ rows }) => {
        const text = rows[0]!.items;
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text);
      },
      () => response.writeHead(500).end(),
    );
  });
}).listen(Number(process.env['BENCH_PORT']), '127.0.0.1', () => process.send?.('ready'));

// Ends with whoever started it.
process.once('disconnect', () => process.exit(0));
