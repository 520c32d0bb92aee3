import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool, PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Cuts } from '../src/platform/database/cuts';
import { cloneDatabase, TestDatabase } from './support/databases';
import { openApp } from './support/demo.world';

const tenant = 82;
const writers = 8;
const ledger = uuidv7();

/** Documents, and one document whose title counts them: a torn reading shows as a count that disagrees. */
async function write(client: PoolClient, known: string[]): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select sys.enter_tenant($1, $2, null)', [tenant, 'test']);
    const roll = Math.random();
    const id = roll < 0.5 || known.length < 5 ? uuidv7() : known[Math.floor(Math.random() * known.length)]!;
    if (roll < 0.5 || known.length < 5) {
      await client.query(
        `insert into app.document (id, number, kind, title, issuer, issued_on, verified) values ($1, $2, 'PLAN', 'Văn bản thử', 'UBND', '2026-01-01', false)`,
        [id, id],
      );
      await client.query(
        `update app.document set title = (title::int + 1)::text, version = version + 1 where id = $1`,
        [ledger],
      );
      known.push(id);
    } else {
      await client.query(`update app.document set title = $2, version = version + 1 where id = $1`, [
        id,
        `Văn bản ${Math.random()}`,
      ]);
    }
    if (Math.random() < 0.2) await delay(Math.random() * 8);
    await client.query(Math.random() < 0.1 ? 'rollback' : 'commit');
  } catch (error) {
    await client.query('rollback');
    if (!['40001', '40P01'].includes((error as { code: string }).code)) throw error;
  }
}

interface Read {
  digest: string;
  rows: number;
  keys: number;
  counted: number;
}

async function readAsOf(pool: Pool, at: string): Promise<Read> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select sys.enter_tenant($1, 'read', null), set_config('app.as_of', $2, true)`, [tenant, at]);
    const { rows } = await client.query<{ id: string; title: string }>(
      `select * from asof.document order by id, version`,
    );
    await client.query('commit');
    return {
      digest: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      rows: rows.length,
      keys: new Set(rows.map(({ id }) => id)).size,
      counted: Number(rows.find(({ id }) => id === ledger)?.title ?? -1),
    };
  } finally {
    client.release();
  }
}

describe('recorded time', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let pool: Pool;

  beforeAll(async () => {
    database = await cloneDatabase();
    app = await openApp(database.databaseUrl);
    await database.look(`insert into sys.tenant (id, name) values (82, 'Đồng Tháp'), (91, 'An Giang')`);
    pool = new Pool({
      connectionString: database.databaseUrl,
      options: '-c role=danvan_app -c timezone=UTC',
      max: writers + 2,
    });
  });
  afterAll(async () => {
    await pool.end();
    await app.close();
    await database.drop();
  });

  it('answers the same bytes for a cut for ever, whatever is written while and after it is published', async () => {
    const first = await pool.connect();
    await first.query('begin');
    await first.query(`select sys.enter_tenant($1, 'test', null)`, [tenant]);
    await first.query(
      `insert into app.document (id, number, kind, title, issuer, issued_on, verified) values ($1, 'Sổ', 'PLAN', '0', 'UBND', '2026-01-01', false)`,
      [ledger],
    );
    await first.query('commit');
    first.release();

    let writing = true;
    const known: string[] = [];
    const all = Array.from({ length: writers }, async () => {
      const client = await pool.connect();
      try {
        while (writing) await write(client, known);
      } finally {
        client.release();
      }
    });
    const cuts: { at: string; read: Read }[] = [];
    for (let n = 0; n < 25; n++) {
      await delay(15);
      const at = await app.get(Cuts).publish();
      cuts.push({ at, read: await readAsOf(pool, at) });
    }
    writing = false;
    await Promise.all(all);

    for (const { at, read } of cuts) {
      expect(await readAsOf(pool, at)).toEqual(read);
      expect(read.keys).toBe(read.rows);
      expect(read.counted).toBe(read.rows - 1);
    }
    expect(new Set(cuts.map(({ read }) => read.digest)).size).toBeGreaterThan(5);
  });

  it('fails loudly where no instant or no tenant is set, and shows another tenant nothing', async () => {
    const client = await pool.connect();
    try {
      await expect(client.query('select count(*) from asof.document')).rejects.toThrow(
        /app\.(tenant|as_of)|invalid input syntax/,
      );
      await client.query('begin');
      await client.query(`select sys.enter_tenant(91, 'read', null), set_config('app.as_of', '2100-01-01', true)`);
      const { rows } = await client.query('select count(*)::int as n from asof.document');
      await client.query('commit');
      expect(rows).toEqual([{ n: 0 }]);
    } finally {
      client.release();
    }
  });

  it('lets nobody rewrite what is recorded', async () => {
    const client = await pool.connect();
    const attempt = async (sql: string) => {
      await client.query('begin');
      await client.query(`select sys.enter_tenant($1, 'test', null)`, [tenant]);
      try {
        await expect(client.query(sql)).rejects.toThrow();
      } finally {
        await client.query('rollback');
      }
    };
    try {
      await attempt(`update app.audit set operation = 'x'`);
      await attempt('delete from app.audit');
      await attempt('truncate app.document cascade');
      await attempt(`update hist.document set title = 'x'`);
      await attempt(`insert into hist.document select * from hist.document`);
      await attempt(`update app.document set title = 'x'`);
      await attempt(`update app.document set title = 'x', version = version + 2`);
      await attempt(`update app.document set id = uuidv7(), version = version + 1`);
    } finally {
      client.release();
    }
  });

  it('proves every version by a digest that can be worked out again', async () => {
    const [format] = await database.look<{ columns: string[]; format: number }>(
      `select columns, format from sys.digest_format where table_name = 'document' order by format desc limit 1`,
    );
    const types = await database.look<{ name: string; type: string }>(
      `select * from sys.columns_of('app.document'::regclass)`,
    );
    const isInstant = (name: string) => types.find((each) => each.name === name)!.type.endsWith('with time zone');
    const text = format!.columns
      .map((name) =>
        isInstant(name)
          ? `coalesce((extract(epoch from r.${name}) * 1000)::bigint::text, chr(30))`
          : `coalesce(r.${name}::text, chr(30))`,
      )
      .join(' || chr(31) || ');
    const names = format!.columns.join(', ');
    const [counted] = await database.look<{ versions: number; proved: number }>(`
      with r as (select ${names} from app.document union all select ${names} from hist.document)
      select count(*)::int as versions,
             (count(*) filter (where a.digest = sha256(convert_to(${text}, 'UTF8'))))::int as proved
      from r left join app.audit a on a.tenant_id = r.tenant_id and a.subject_kind = 'document'
        and a.subject_id = r.id and a.subject_version = r.version`);
    expect(counted!.versions).toBeGreaterThan(50);
    expect(counted!.proved).toBe(counted!.versions);
  });
});
