import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ClsService } from 'nestjs-cls';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { SETTINGS } from '../src/platform/settings.token';
import { KeyRotation } from '../src/platform/vault/key-rotation';
import { KeysRotateCommand } from '../src/platform/vault/keys-rotate.command';
import type { MasterKey } from '../src/platform/vault/master-keys';
import { Vault } from '../src/platform/vault/vault';
import { AccessWorld } from './support/access.world';

const canary = 'CANARY bà Trần Thị Chim Én, 0912 345 678';
const person = { name: canary, born: 1969, phone: null, notes: ['tổ 7', ''] };

interface Sealed {
  key: string;
  record: string;
  bytes: Buffer;
}

let world: AccessWorld;
let vault: Vault;
let rotation: KeyRotation;

beforeEach(async () => {
  world = await AccessWorld.open();
  vault = world.app.get(Vault);
  rotation = world.app.get(KeyRotation);
  world.at('2026-03-15T03:00:00Z');
}, 60_000);
afterEach(() => world?.close());

const place = (record: string, field = 'identity', table = 'app.petition') => ({ table, record, field });
const sealOne = (value: unknown = person, tenant = 82): Promise<Sealed> =>
  world.system(async () => {
    const [key, record] = [await vault.newKey(), uuidv7()];
    return { key, record, bytes: await vault.seal(key, place(record), value) };
  }, tenant);
const openOne = ({ key, record, bytes }: Sealed, tenant = 82) =>
  world.system(() => vault.open(key, place(record), bytes), tenant);
const refusal = (work: Promise<unknown>) =>
  work.then(
    (told) => expect(told).toBe('refused'),
    (error: { code: string; status: number; stack: string; details: unknown }) => {
      expect(JSON.stringify([error, error.stack, error.details])).not.toContain('CANARY');
      return [error.status, error.code];
    },
  );
const damaged = [409, 'SECRET_DAMAGED'];
const shredded = [410, 'SECRET_SHREDDED'];
const missing = [404, 'NOT_FOUND'];

interface KeyRow {
  id: string;
  master_id: string;
  wrapped: Buffer | null;
  replaced: boolean;
  retired: boolean;
}
const keysOf = (year: number) =>
  world.database.look<KeyRow>(
    `select id, master_id, wrapped, replaced_at is not null as replaced, retired_at is not null as retired
     from app.key_encryption_key where year = $1 order by created_at, id`,
    [year],
  );

describe('a secret', () => {
  test('comes back as it was, many under one key, and files as bytes', async () => {
    const one = await sealOne();
    expect(await openOne(one)).toEqual(person);
    expect(one.bytes[0]).toBe(1);
    await world.system(async () => {
      expect((await vault.seal(one.key, place(one.record), person)).equals(one.bytes)).toBe(false);
      const values = [person, '', 0, null, [canary]];
      const places = values.map((_, at) => place(one.record, `field${at}`));
      const many = await vault.sealMany(
        one.key,
        values.map((value, at) => ({ place: places[at]!, value })),
      );
      expect(
        await vault.openMany(
          one.key,
          many.map((sealed, at) => ({ place: places[at]!, sealed })),
        ),
      ).toEqual(values);

      const file = randomBytes(300_000);
      const sealed = await vault.sealBytes(one.key, place(one.record, 'file'), file);
      expect(await vault.openBytes(one.key, place(one.record, 'file'), sealed)).toEqual(file);
      expect(sealed[0]).toBe(2);
    });
  });

  test('opens at no other place, by no other key and in no other province', async () => {
    const [mine, other] = [await sealOne(), await sealOne('người khác')];
    const theirs = await sealOne('tỉnh khác', 91);
    const open = (key: string, at: ReturnType<typeof place>, bytes: Buffer) =>
      refusal(world.system(() => vault.open(key, at, bytes)));
    expect(await open(mine.key, place(other.record), mine.bytes)).toEqual(damaged);
    expect(await open(mine.key, place(mine.record, 'address'), mine.bytes)).toEqual(damaged);
    expect(await open(mine.key, place(mine.record, 'identity', 'app.visit'), mine.bytes)).toEqual(damaged);
    expect(await open(other.key, place(mine.record), mine.bytes)).toEqual(damaged);
    expect(await open(mine.key, place(theirs.record), theirs.bytes)).toEqual(damaged);
    await expect(world.system(() => vault.seal(mine.key, place('a|b'), person))).rejects.toThrow(/without \|/);

    // Another province's keys are not there, and brought over by force they open nothing.
    expect(await refusal(openOne(mine, 91))).toEqual(missing);
    await world.database.look(`
      insert into app.key_encryption_key (tenant_id, id, year, master_id, wrapped, replaced_at)
        select 91, id, year, master_id, wrapped, now() from app.key_encryption_key where tenant_id = 82;
      insert into app.data_key (tenant_id, id, kek_id, wrapped)
        select 91, id, kek_id, wrapped from app.data_key where tenant_id = 82`);
    expect(await refusal(openOne(mine, 91))).toEqual(damaged);
    expect(await openOne(mine)).toEqual(person);
  });

  test('that was touched is refused, and the refusal does not tell it', async () => {
    const one = await sealOne();
    for (const at of [0, 1, 12, 13, 40, one.bytes.length - 1]) {
      const bytes = Buffer.from(one.bytes);
      bytes[at]! ^= 1;
      expect([at, await refusal(openOne({ ...one, bytes }))]).toEqual([at, damaged]);
    }
    for (const length of [0, 1, 28, 29, one.bytes.length - 1])
      expect(await refusal(openOne({ ...one, bytes: one.bytes.subarray(0, length) }))).toEqual(damaged);
    expect(await refusal(world.system(() => vault.openBytes(one.key, place(one.record), one.bytes)))).toEqual(damaged);
  });

  test('is nowhere in the database in a form that can be read', async () => {
    await world.database.look(
      `create table public.kept (key_id uuid, sealed bytea); grant insert on public.kept to danvan_app`,
    );
    const one = await sealOne();
    await world.system(() =>
      world.work.query('insert into public.kept select * from unnest($1::uuid[], $2::bytea[])', [
        [one.key],
        [one.bytes],
      ]),
    );
    await world.system(() => vault.shred(one.key, 'RETENTION_ENDED'));
    const tables = await world.database.look<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('app', 'hist', 'sys', 'public', 'pgboss')`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['app.data_key', 'kept', 'app.audit']));
    const { masterKeys } = world.app.get<{ masterKeys: MasterKey[] }>(SETTINGS);
    const forms = (bytes: Buffer) => [bytes.toString(), bytes.toString('hex'), bytes.toString('base64').slice(0, -4)];
    const traces = [Buffer.from(canary), Buffer.from('0912 345'), masterKeys[0]!.key].flatMap(forms);
    for (const { name } of tables) {
      const rows = await world.database.look<{ row: string }>(`select t::text as row from ${name} t`);
      for (const { row } of rows) expect(traces.filter((trace) => row.includes(trace))).toEqual([]);
    }
  });
});

describe('keys', () => {
  test('of another province do not exist, for reading or for writing', async () => {
    const { key } = await sealOne();
    const inOther = <T>(sql: string) => world.system(() => world.work.query<T>(sql), 91);
    for (const table of ['data_key', 'key_encryption_key']) {
      expect(await inOther(`select 1 from app.${table}`)).toEqual([]);
      await expect(inOther(`delete from app.${table}`)).rejects.toThrow(/permission denied/);
    }
    const [kek] = await keysOf(2026);
    const forged = `insert into app.data_key (tenant_id, id, kek_id, wrapped) values (82, '${uuidv7()}', '${kek!.id}', '')`;
    await expect(inOther(forged)).rejects.toThrow(/row-level security/);
    expect(await refusal(world.system(() => vault.shred(key, 'RETENTION_ENDED'), 91))).toEqual(missing);
  });

  test('of a year are made once, however many need one at once', async () => {
    world.at('2031-12-31T18:00:00Z');
    await Promise.all(Array.from({ length: 10 }, () => sealOne()));
    expect(await keysOf(2032)).toHaveLength(1);
    expect(await keysOf(2031)).toEqual([]);
  });

  test('once shredded open and seal nothing, for ever', async () => {
    const [one, other] = [await sealOne(), await sealOne()];
    const undone = world.system(async () => {
      await vault.shred(one.key, 'RETENTION_ENDED');
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    expect(await openOne(one)).toEqual(person);

    await expect(world.system(() => vault.shred(one.key, 'bà Trần đã rút đơn'))).rejects.toThrow(/reason_is_a_code/);
    for (let times = 0; times < 2; times++) await world.system(() => vault.shred(one.key, 'RETENTION_ENDED'));
    expect(await refusal(openOne(one))).toEqual(shredded);
    expect(await refusal(world.system(() => vault.seal(one.key, place(one.record), person)))).toEqual(shredded);
    expect(await openOne(other)).toEqual(person);
    expect(await refusal(world.system(() => vault.shred(uuidv7(), 'RETENTION_ENDED')))).toEqual(missing);

    const [row] = await world.database.look('select * from app.data_key where id = $1', [one.key]);
    expect(row).toMatchObject({ wrapped: null, shred_reason: 'RETENTION_ENDED' });
    expect(
      await world.database.look(`select subject_kind, detail from app.audit where subject_id = $1`, [one.key]),
    ).toEqual([{ subject_kind: 'data_key', detail: { shredded: 'RETENTION_ENDED' } }]);
    expect(await world.database.look(`select to_regclass('hist.data_key') as kept`)).toEqual([{ kept: null }]);

    const owner = (sql: string) => world.database.look(`begin; set local app.tenant = '82'; ${sql}; commit`);
    for (const [sql, why] of [
      [`update app.data_key set wrapped = '\\x00', shredded_at = null, shred_reason = null`, /never comes back/],
      [`update app.data_key set shred_reason = 'ANOTHER'`, /never comes back/],
      [`update app.data_key set id = uuidv7()`, /identity of a key/],
      ['delete from app.data_key', /append-only/],
      ['truncate app.data_key cascade', /append-only/],
    ] as const)
      await expect(owner(sql.startsWith('truncate') ? sql : `${sql} where id = '${one.key}'`)).rejects.toThrow(why);
  });
});

describe('rotation', () => {
  test('changes the keys while others seal and open', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => sealOne()));
    let going = true;
    let opened = 0;
    const busy = Array.from({ length: 4 }, async (_, worker) => {
      for (let at = worker; going; at++) {
        all.push(await sealOne());
        expect(await openOne(all[(at * 7) % all.length]!)).toEqual(person);
        opened += 1;
      }
    });
    const told = [];
    for (let times = 0; times < 6; times++) told.push(await rotation.rotate(82));
    going = false;
    await Promise.all(busy);

    expect(told).toMatchObject(Array(6).fill({ tenant: 82, made: 1, retired: 1, rewrapped: 0, destroyed: 0 }));
    expect(told[5]!.moved).toBeGreaterThan(told[0]!.moved);
    expect(opened).toBeGreaterThan(20);
    for (const each of all) expect(await openOne(each)).toEqual(person);
    const keys = await keysOf(2026);
    expect(keys.map(({ retired }) => retired)).toEqual([...Array<boolean>(6).fill(true), false]);
    const under = await world.database.look('select distinct kek_id from app.data_key');
    expect(under).toEqual([{ kek_id: keys[6]!.id }]);
  });

  test('waits for whoever has taken the old key and not yet committed', async () => {
    await sealOne();
    let rotated: Promise<unknown> | undefined;
    const late = await world.system(async () => {
      const [key, record] = [await vault.newKey(), uuidv7()];
      rotated = world.app.get(ClsService).exit(() => rotation.rotate(82));
      await Promise.race([rotated, until(waiting('key_encryption_key'))]);
      return { key, record, bytes: await vault.seal(key, place(record), person) };
    });
    expect(await rotated).toMatchObject({ made: 1, moved: 2, retired: 1 });
    expect(await openOne(late)).toEqual(person);
  });

  test('leaves the old key good for nothing, and destroys it when told', async () => {
    const one = await sealOne();
    const [before] = await world.database.look<Record<string, unknown>>('select kek_id, wrapped from app.data_key');
    await rotation.rotate(82);
    expect(await openOne(one)).toEqual(person);
    await world.database.look('update app.data_key set kek_id = $1, wrapped = $2', [
      before!['kek_id'],
      before!['wrapped'],
    ]);
    expect(await refusal(openOne(one))).toEqual(shredded);

    expect(await rotation.rotate(82, { destroyRetired: true })).toMatchObject({ destroyed: 2 });
    const [first] = await keysOf(2026);
    expect(first).toMatchObject({ id: before!['kek_id'], wrapped: null, retired: true });
    for (const back of [`wrapped = '\\x00'`, 'retired_at = null', 'replaced_at = null', 'retired_at = now()'])
      await expect(
        world.database.look(`update app.key_encryption_key set ${back} where id = '${first!.id}'`),
      ).rejects.toThrow(/never comes back|retired_after|destroyed_after/);
  });

  test('by the command goes through every province and tells of each', async () => {
    await Promise.all([sealOne(), sealOne(person, 91), sealOne(person, 91)]);
    const written = { out: '', bar: '' };
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => Boolean((written.out += String(text))));
    const bar = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => Boolean((written.bar += String(text))));
    await world.app
      .get(KeysRotateCommand)
      .run([], { all: true })
      .finally(() => [out, bar].forEach((spy) => spy.mockRestore()));
    expect(written.out).toMatch(/✓ 82: .*data keys moved 1; .*\n.*✓ 91: .*data keys moved 2;/);
    expect(written.bar).toMatch(/100 % {2}82: 1\/1\n.*100 % {2}91: 2\/2\n/);
  });

  test('keeps to the year it is told, and passes by what was shredded', async () => {
    const old = await sealOne();
    await world.system(() => vault.shred(old.key, 'RETENTION_ENDED'));
    world.at('2041-05-05T00:00:00Z');
    const later = await sealOne();
    expect(await rotation.rotate(82, { year: 2041 })).toMatchObject({ made: 1, moved: 1, retired: 1 });
    expect(await keysOf(2026)).toMatchObject([{ replaced: false }]);
    expect(await rotation.rotate(82, { year: 2026 })).toMatchObject({ made: 1, moved: 0, retired: 1 });
    expect(await refusal(openOne(old))).toEqual(shredded);
    expect(await openOne(later)).toEqual(person);
    expect(await rotation.rotate(91)).toMatchObject({ made: 0, moved: 0, retired: 0 });
  });

  test('puts everything under a new master key, after which the old one may go', async () => {
    const settings = world.app.get<{ masterKeys: MasterKey[] }>(SETTINGS);
    const [sample] = settings.masterKeys;
    const next = { id: '2027', key: randomBytes(32) };
    const one = await sealOne();
    settings.masterKeys = [sample!, next];
    expect(await openOne(one)).toEqual(person);
    settings.masterKeys = [next, sample!];
    expect(await openOne(one)).toEqual(person);
    expect(await rotation.rotate(82)).toMatchObject({ rewrapped: 1, made: 1, moved: 1 });
    settings.masterKeys = [next];
    expect(await openOne(one)).toEqual(person);
    expect((await keysOf(2026)).map((key) => key.master_id)).toEqual(['2027', '2027']);
    settings.masterKeys = [sample!];
    expect(await refusal(openOne(one))).toEqual([503, 'MASTER_KEY_MISSING']);
    settings.masterKeys = [{ id: '2027', key: randomBytes(32) }];
    expect(await refusal(openOne(one))).toEqual(damaged);
  });

  test('killed in the middle is ended by the next run', async () => {
    const count = 2300;
    const keys: string[] = [];
    await world.system(async () => {
      while (keys.length < count) keys.push(await vault.newKey());
    });
    const record = uuidv7();
    const bytes = await world.system(() =>
      Promise.all([0, 1500].map((at) => vault.seal(keys[at]!, place(record), person))),
    );
    const readable = async () => {
      for (const [i, at] of [0, 1500].entries())
        expect(await openOne({ key: keys[at]!, record, bytes: bytes[i]! })).toEqual(person);
    };

    // The row in its way stops the run in its second batch.
    const blocker = new Client(world.database.adminUrl);
    await blocker.connect();
    await blocker.query('begin');
    await blocker.query('select 1 from app.data_key where id = $1 for update', [keys[1500]]);
    const killed = rotate();
    const ended = once(killed, 'close');
    try {
      await until(waiting('data_key'));
    } finally {
      killed.kill('SIGKILL');
      await blocker.end();
    }
    expect((await ended)[1]).toBe('SIGKILL');

    expect(await keysOf(2026)).toMatchObject([{ replaced: true, retired: false }, { replaced: false }]);
    const under = await world.database.look('select count(*)::int as n from app.data_key group by kek_id order by n');
    expect(under).toEqual([{ n: 1000 }, { n: 1300 }]);
    await readable();

    const again = rotate();
    let written = '';
    again.stdout!.on('data', (text: Buffer) => (written += text.toString()));
    expect((await once(again, 'close'))[0]).toBe(0);
    expect(JSON.parse(written)).toEqual([{ tenant: 82, rewrapped: 0, made: 0, moved: 1300, retired: 1, destroyed: 0 }]);
    expect(await keysOf(2026)).toMatchObject([{ retired: true }, { replaced: false }]);
    await readable();
  });

  const rotate = (): ChildProcess =>
    spawn(process.execPath, ['dist/src/cli.js', 'keys:rotate', '--province', '82', '--json'], {
      cwd: join(__dirname, '..'),
      env: { NODE_ENV: 'test', DATABASE_URL: world.database.databaseUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const waiting = (table: string) =>
    `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%app.${table}%'`;
  const until = async (sql: string) => {
    const patience = Date.now() + 40_000;
    while ((await world.database.look(sql)).length === 0) {
      if (Date.now() > patience) throw new Error(`not seen: ${sql}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };
});
