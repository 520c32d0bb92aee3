import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { ProductionServer } from './support/matrix/production';
import {
  encryptDenouncers,
  type Flown,
  handler,
  head,
  intake,
  type Planted,
  SecretFlow,
  type Stage,
} from './support/secrecy.flow';
import { remoteStage } from './support/secrecy.remote';

/** Words that occur nowhere else: whoever wrote, then what was written. */
const planted = (tag: string): Planted => ({
  denouncer: `CANARY${tag} Hồ Thị Chim Sâu`,
  address: `CANARY${tag} ấp Bông Súng`,
  phone: tag === 'KIN' ? '0987650001' : '0987650002',
  idNumber: tag === 'KIN' ? '087190765001' : '087190765002',
  accused: `CANARY${tag} Lê Văn Diều Hâu`,
  position: `CANARY${tag} Công chức địa chính`,
  title: `CANARY${tag} Tố cáo nhận tiền`,
  content: `CANARY${tag} Ông ấy nhận tiền của tôi ở chợ`,
  part: `CANARY${tag} Nhận tiền trái quy định`,
  note: `CANARY${tag} đã hẹn người tố cáo ở nhà văn hoá`,
  redacted: `CANARY${tag} Ông ấy nhận tiền`,
  fileName: `CANARY${tag} đơn của Chim Sâu.txt`,
  fileWords: `CANARY${tag} chữ viết tay của Chim Sâu\n`,
});
/** First without a rule of the province, which means EXTERNAL for denunciations; then as the province decides. */
const custodies = { NGOAI: 'EXTERNAL', KIN: 'ENCRYPTED' } as const;
const tags = Object.keys(custodies) as (keyof typeof custodies)[];

/** As it is, and as it would look in a dump: hexadecimal, base64 at each of its three offsets. */
function formsOf(word: string): Buffer[] {
  const bytes = Buffer.from(word.normalize('NFC'));
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [bytes, Buffer.from(bytes.toString('hex')), ...base64.map((each) => Buffer.from(each))];
}

const wordsOf = (each: Planted): string[] => Object.values(each);
const every = tags.flatMap((tag) => wordsOf(planted(tag)));
const identities = tags.flatMap((tag) => {
  const { denouncer, address, phone, idNumber } = planted(tag);
  return [denouncer, address, phone, idNumber];
});
const forms = new Map(every.map((word) => [word, formsOf(word)]));
const foundIn = (content: Buffer | string, words: readonly string[] = every): string[] => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return words.filter((word) => forms.get(word)!.some((form) => bytes.includes(form)));
};

let world: DemoWorld;
let server: ProductionServer;
let stage: Stage;
let folder: string;
let metrics: string;
const flown = new Map<string, Flown>();
const refusals: string[] = [];

/** What goes wrong: bodies that cannot be read, properties that do not exist, a fault of ours in the middle of an act. */
async function register(more: object): Promise<void> {
  const { title, content } = planted('KIN');
  const input = { channel: 'POST', source: 'CITIZEN', kind: 'DENUNCIATION', title, content, ...more };
  for (const surface of surfaces) {
    const told = await stage.call(surface, intake, 'registerPetition', {
      input: { idempotencyKey: uuidv7(), ...input },
    });
    expect(told.status).toBeGreaterThan(399);
    refusals.push(JSON.stringify(told.problem));
  }
}

async function failures(): Promise<void> {
  const { denouncer, title, content, accused } = planted('KIN');
  await register({ danhTinh: denouncer });
  await register({ petitioners: [{ role: denouncer, name: denouncer }] });
  await register({ petitioners: [{ role: 'PETITIONER', name: [denouncer] }], denounced: [{ agencyId: accused }] });
  await register({ channel: title, receivedOn: content });
  await world.database.look('alter table app.petitioner rename to petitioner_away');
  await register({ signatories: 1, petitioners: [{ role: 'PETITIONER', name: denouncer, address: denouncer }] });
  await world.database.look('alter table app.petitioner_away rename to petitioner');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-van-secrecy-'));
  world = await DemoWorld.open();
  // Production refuses demo accounts: here they are nobody's demonstration.
  await world.database.look(`set session_replication_role = replica; update app.account set demo = false`);
  const env = { LOG_LEVEL: 'trace', FILES_DIR: folder };
  server = await (await ProductionServer.spawn(world.database.databaseUrl, env)).ready();
  const remote = remoteStage(world, server.url);
  stage = remote;
  for (const tag of tags) {
    // Under EXTERNAL custody a name is not even taken.
    if (tag === 'KIN') await encryptDenouncers(stage);
    else await register({ petitioners: [{ role: 'PETITIONER', name: planted(tag).denouncer }] });
    flown.set(tag, await new SecretFlow(stage, planted(tag), custodies[tag]).run());
  }
  await failures();
  metrics = await (await fetch(server.metricsUrl)).text();
  await server.stop();
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the flow was what it is meant to be: read, revealed and answered to those who were named', () => {
  const answers = flown.get('KIN')!.answers.join('\n');
  const { accused, title, content, part, note, position, denouncer, phone } = planted('KIN');
  expect(foundIn(answers, [accused, title, content, part, note, position, denouncer, phone])).toHaveLength(8);
  expect(server.written).toContain('"fault"');
  expect(refusals).toHaveLength(12);
});

test('even to them the identity is told in one answer alone, and not at all where it is kept elsewhere', () => {
  for (const tag of tags) {
    const { denouncer, address, phone, idNumber } = planted(tag);
    const telling = flown
      .get(tag)!
      .answers.filter((text) => foundIn(text, [denouncer, address, phone, idNumber]).length > 0);
    expect([tag, telling.length]).toEqual([tag, tag === 'KIN' ? 1 : 0]);
    expect(telling.every((text) => text.includes('"persons"'))).toBe(true);
  }
});

test('the scan finds a word in whatever form it lies', () => {
  for (const word of every) {
    const bytes = Buffer.from(word);
    for (const form of [
      word,
      bytes.toString('hex'),
      `x${bytes.toString('base64')}`,
      Buffer.from(`{"a":"${word}"}`).toString('base64'),
    ])
      expect([word, foundIn(`…${form}…`).includes(word)]).toEqual([word, true]);
  }
});

test('logs hold none of it', () => {
  expect(server.written).toContain('/v1/petitions');
  expect(foundIn(server.written)).toEqual([]);
});

test('nor do the logs of PostgreSQL', async () => {
  const [process] = await world.database.look<{ pid: number }>(
    `select pid from pg_stat_activity where backend_type = 'checkpointer'`,
  );
  const log = readFileSync(`/proc/${process!.pid}/fd/2`);
  expect(log.length).toBeGreaterThan(0);
  expect(foundIn(log)).toEqual([]);
});

test('measures hold none of it, and name no record', () => {
  expect(metrics).toContain('/v1/cases/:id/sealed-files');
  expect(foundIn(metrics)).toEqual([]);
  for (const { petitionId, caseId } of flown.values())
    expect([petitionId, caseId].some((id) => metrics.includes(id))).toBe(false);
});

test('refusals and faults repeat none of it, not even to who sent it', () => {
  expect(refusals.flatMap((text) => foundIn(text))).toEqual([]);
});

describe('the database', () => {
  test('holds it in no table, as text, hexadecimal or base64: rows, history, audit, events, jobs, first answers', async () => {
    const tables = await world.database.look<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm') and n.nspname in ('app', 'hist', 'sys', 'pgboss')`,
    );
    const rows = await world.database.look<{ table: string; text: string }>(
      tables.map(({ name }) => `select '${name}' as "table", t::text as text from ${name} t`).join(' union all '),
    );
    expect(new Set(rows.map(({ table }) => table)).size).toBeGreaterThan(40);
    const holding = new Map<string, Set<string>>();
    for (const { table, text } of rows)
      for (const word of foundIn(text)) holding.set(table, (holding.get(table) ?? new Set()).add(word));
    expect([...holding].map(([table, words]) => [table, [...words]])).toEqual([]);
  });

  test('holds it in none of its files, indexes and write-ahead log included', async () => {
    await world.database.look('checkpoint');
    const [at] = await world.database.look<{ pid: number; oid: number }>(
      `select pid, (select oid from pg_database where datname = current_database()) as oid
       from pg_stat_activity where backend_type = 'checkpointer'`,
    );
    const data = `/proc/${at!.pid}/cwd`;
    const folders = [join(data, 'base', String(at!.oid)), join(data, 'pg_wal')];
    let looked = 0;
    for (const path of folders) {
      for (const name of await readdir(path, { withFileTypes: true })) {
        if (!name.isFile()) continue;
        const bytes = await readFile(join(path, name.name));
        looked += bytes.length;
        // The words themselves: an index or a log line of the server would hold them so.
        expect([name.name, every.filter((word) => bytes.includes(word.normalize('NFC')))]).toEqual([name.name, []]);
      }
    }
    expect(looked).toBeGreaterThan(1_000_000);
  });

  test('names nobody in the search index: not even those who were named find a secret matter by its words', async () => {
    for (const surface of surfaces) {
      for (const q of ['Chim Sâu', 'Diều Hâu', 'nhận tiền']) {
        for (const operation of ['petitions', 'cases']) {
          const told = await world.call(surface, head, operation, { q, total: true });
          expect([operation, q, told.data.items, told.data.total]).toEqual([operation, q, [], 0]);
        }
      }
    }
  });
});

test('the file store holds it in no file and in no name', async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile());
  expect(files.length).toBeGreaterThanOrEqual(6);
  for (const each of files) {
    const bytes = await readFile(join(each.parentPath, each.name));
    expect([each.name, foundIn(bytes), foundIn(each.name)]).toEqual([each.name, [], []]);
  }
});

test('where custody is external no row has a place for an identity that holds one', async () => {
  const { petitionId } = flown.get('NGOAI')!;
  const rows = await world.database.look<{ name: unknown; address: unknown; secret: unknown }>(
    `select name, address, secret from app.petitioner where petition_id = $1
     union all select name, address, secret from hist.petitioner where petition_id = $1`,
    [petitionId],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ name, address, secret }) => name === null && address === null && secret === null)).toBe(true);
  const asked = await world.call('REST', handler, 'requestReveal', {
    input: { id: petitionId, idempotencyKey: uuidv7(), purpose: 'Xác minh nhân thân', legalBasis: 'LTC Đ24' },
  });
  expect([asked.code, asked.problem?.['sealedRegisterRef']]).toEqual(['IDENTITY_NOT_HELD', 'Sổ mật 7/2026']);
  expect(identities.length).toBe(8);
});
