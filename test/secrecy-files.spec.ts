import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import request from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { Retention } from '../src/modules/complaints/secrecy.retention';
import { MattersKeepCommand, MattersShredCommand } from '../src/modules/complaints/secrecy.retention.commands';
import { DemoWorld } from './support/demo.world';
import { agencyOf, makeMatter, type Matter, type Wanted } from './support/secrecy.matter';

let world: DemoWorld;
let folder: string;
let caoLanh: string;

const head = 'chutich.caolanh';
const verifier = 'giaiquyet.tinh';
const now = '2026-07-02T02:00:00Z';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-van-sealed-'));
  world = await DemoWorld.open({ FILES_DIR: folder });
  world.at(now);
  caoLanh = await agencyOf(world, head);
}, 120_000);
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const matter = (more: Partial<Wanted> = {}): Promise<Matter> =>
  makeMatter(world, { agencyId: caoLanh, named: { [head]: 'HEAD', [verifier]: 'VERIFIER' }, ...more });

const segment = (marker: number, text: string) => {
  const body = Buffer.from(text, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.of(0xff, marker), length, body]);
};
const start = Buffer.of(0xff, 0xd8);
const end = Buffer.of(0xff, 0xd9);
const coded = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
const shown = [segment(0xe0, 'JFIF\0ok'), segment(0xdb, 'quant'), segment(0xc2, 'frame'), segment(0xc4, 'huff')];
const scans = [segment(0xda, 'scan1'), coded, segment(0xc4, 'huff2'), segment(0xda, 'scan2'), coded];
const jpeg = Buffer.concat([
  start, segment(0xe1, 'Exif\0\0MAY-CUA-TOI'), ...shown, segment(0xfe, 'TAC-GIA'), segment(0xe2, 'ICC_PROFILE\0mau'),
  segment(0xed, 'Photoshop TAC-GIA'), ...scans, end, Buffer.from('TAC-GIA sau cung'),
]); // prettier-ignore
const bareJpeg = Buffer.concat([start, ...shown, segment(0xe2, 'ICC_PROFILE\0mau'), ...scans, end]);

const plainPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const chunk = (type: string, text: string) => {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
const png = Buffer.concat([plainPng.subarray(0, 33), chunk('tEXt', 'Author\0TAC-GIA'), chunk('tIME', 'lucnao'), plainPng.subarray(33), Buffer.from('TAC-GIA')]); // prettier-ignore
const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

interface Sent {
  name?: string;
  fields?: Record<string, string>;
  key?: string;
}

async function send(who: string, path: string, bytes: Buffer, { name = 'don-cua-toi.txt', fields, key }: Sent = {}) {
  const made = request(world.app.getHttpServer())
    .post(`/v1/${path}/sealed-files`)
    .set('authorization', `Bearer ${await world.token(who)}`)
    .set('idempotency-key', key ?? uuidv7());
  for (const [field, value] of Object.entries({ kind: 'EVIDENCE', ...fields }))
    if (value) void made.field(field, value);
  return made.attach('file', bytes, name);
}

async function take(who: string, id: string) {
  return request(world.app.getHttpServer())
    .get(`/v1/sealed-files/${id}/content`)
    .set('authorization', `Bearer ${await world.token(who)}`)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (each: Buffer) => chunks.push(each));
      answer.on('end', () => done(null, Buffer.concat(chunks)));
    });
}

const words = Buffer.from('Chữ viết tay của người tố cáo\n');

const onDisk = async (): Promise<Buffer[]> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(names.filter((each) => each.isFile()).map((each) => readFile(join(each.parentPath, each.name))));
};

describe('a file of a secret matter', () => {
  test('lies encrypted, under a name and a kind that say nothing, and comes back as it was', async () => {
    const { caseId, keyId, sealId } = await matter();
    const sent = await send(head, `cases/${caseId}`, words, { name: 'Nguyễn Thị Thử.txt' });
    expect([sent.status, sent.body.name, sent.body.redacted]).toEqual([201, 'tai-lieu-1', false]);
    const second = await send(head, `cases/${caseId}`, words);
    expect(second.body.name).toBe('tai-lieu-2');
    const rows = await world.database.look<Record<string, unknown>>(
      `select f.name, f.media_type, f.class, f.key_id, f.sealed_by, f.sha256, f::text as all from app.matter_file m
       join app.file f on f.id = m.file_id where m.case_id = $1 order by f.id`,
      [caseId],
    );
    expect(rows[0]).toMatchObject({
      name: 'tai-lieu-1',
      media_type: 'application/octet-stream',
      class: 'RESTRICTED',
      key_id: keyId,
      sealed_by: sealId,
    });
    expect(rows[0]!['sha256']).not.toBe(rows[1]!['sha256']);
    expect(JSON.stringify(rows)).not.toMatch(/Nguyễn|text\/plain/);
    for (const bytes of await onDisk()) expect(bytes.includes('Chữ viết tay')).toBe(false);
    const taken = await take(head, sent.body.id);
    expect([taken.status, taken.headers['content-type'], taken.headers['cache-control']]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'no-store',
    ]);
    expect(taken.headers['content-disposition']).toContain(
      encodeURIComponent('Nguyễn Thị Thử.txt').replaceAll("'", '%27'),
    );
    expect(taken.body.equals(words)).toBe(true);
    const noted = await world.database.look(
      `select 1 from app.audit where operation = 'downloadSealedFile' and action = 'EVENT' and subject_id = $1 and sealed_by = $2`,
      [sent.body.id, sealId],
    );
    expect(noted).toHaveLength(1);
  });

  test('is sent once for one key, and exists for nobody who was not named', async () => {
    const { petitionId } = await matter();
    const key = uuidv7();
    const first = await send(head, `petitions/${petitionId}`, words, { key });
    const again = await send(head, `petitions/${petitionId}`, words, { key });
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect((await send(head, `petitions/${petitionId}`, pdf, { key, name: 'khac.pdf' })).body.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    for (const stranger of ['phochutich.tinh', 'chutich.mytho', 'giaiquyet.caolanh']) {
      expect([stranger, (await send(stranger, `petitions/${petitionId}`, words)).status]).toEqual([stranger, 404]);
      expect([stranger, (await take(stranger, first.body.id)).status]).toEqual([stranger, 404]);
      const listed = await world.call('REST', stranger, 'matterFiles', { filter: { petitionId }, total: true });
      expect([stranger, listed.data.items, listed.data.total]).toEqual([stranger, [], 0]);
    }
    const [{ file_id }] = (await world.database.look<{ file_id: string }>(
      `select file_id from app.matter_file where id = $1`,
      [first.body.id],
    )) as [{ file_id: string }];
    // As a file among files it exists for nobody, not even for who sent it.
    expect((await world.call('REST', head, 'file', { id: file_id })).status).toBe(404);
    expect((await world.clients.http(await world.as(head), 'get', `/v1/files/${file_id}/content`)).status).toBe(404);
  });

  test('is refused when its kind is not what it says, not known, or of no secret matter', async () => {
    const { caseId } = await matter();
    const code = async (bytes: Buffer, more: Sent) => (await send(head, `cases/${caseId}`, bytes, more)).body.code;
    expect(await code(words, { name: 'a.pdf' })).toBe('FILE_MISMATCH');
    expect(await code(words, { name: 'a.exe' })).toBe('FILE_KIND');
    expect(await code(words, { fields: { kind: '' } })).toBe('INVALID_INPUT');
    expect(await code(words, { fields: { redacts: 'x' } })).toBe('INVALID_INPUT');
    expect(await code(words, { fields: { class: 'OPEN' } })).toBe('INVALID_INPUT');
    expect(await code(words, { fields: { redacts: uuidv7() } })).toBe('REDACTS_ANOTHER');
  });
});

describe('a redacted copy', () => {
  const copyOf = async (bytes: Buffer, name: string) => {
    const { caseId } = await matter();
    const original = await send(head, `cases/${caseId}`, bytes, { name });
    const copy = await send(head, `cases/${caseId}`, bytes, { name, fields: { redacts: original.body.id } });
    return { caseId, original: original.body.id as string, copy };
  };

  test('of a picture carries nothing but the picture', async () => {
    const first = await copyOf(jpeg, 'anh.jpg');
    expect([first.copy.status, first.copy.body.redacted, first.copy.body.redactsId]).toEqual([
      201,
      true,
      first.original,
    ]);
    expect((await take(head, first.copy.body.id)).body.equals(bareJpeg)).toBe(true);
    expect((await take(head, first.original)).body.equals(jpeg)).toBe(true);
    const second = await copyOf(png, 'anh.png');
    expect((await take(head, second.copy.body.id)).body.equals(plainPng)).toBe(true);
  });

  test('of a kind that hides traces is refused; of a broken picture, too', async () => {
    const { copy } = await copyOf(pdf, 'don.pdf');
    expect([copy.status, copy.body.code]).toEqual([422, 'REDACTED_COPY_KIND']);
    const broken = await copyOf(jpeg.subarray(0, 60), 'anh.jpg');
    expect(broken.copy.body.code).toBe('FILE_DAMAGED');
  });

  test('is what verifiers are given, besides what they brought', async () => {
    const { caseId, original, copy } = await copyOf(words, 'don.txt');
    expect((await take(verifier, original)).status).toBe(403);
    expect((await take(verifier, copy.body.id)).status).toBe(200);
    const own = await send(verifier, `cases/${caseId}`, words, { fields: { kind: 'MINUTES' } });
    expect((await take(verifier, own.body.id)).status).toBe(200);
    const listed = await world.call('REST', verifier, 'matterFiles', { filter: { caseId }, sort: 'attachedOn' });
    expect(listed.data.items.map((each: { name: string; redacted: boolean }) => [each.name, each.redacted])).toEqual(
      expect.arrayContaining([['tai-lieu-1', false], ['tai-lieu-2', true], ['tai-lieu-3', false]]),
    ); // prettier-ignore
    const another = await matter();
    const elsewhere = await send(head, `cases/${another.caseId}`, words, { fields: { redacts: original } });
    expect(elsewhere.body.code).toBe('REDACTS_ANOTHER');
  });
});

describe('when retention ends', () => {
  const asSystem = <T>(work: (retention: Retention) => Promise<T>) =>
    world.app.get(UnitOfWork).asSystem(82, 'test', () => work(world.app.get(Retention, { strict: false })));
  const obstacles = async (caseId: string) =>
    (await asSystem((retention) => retention.shred(caseId, '9/QĐ'))).obstacles;

  test('a case is shredded only then, without hold, court, protection or further denunciation; a tombstone stays', async () => {
    const { caseId, petitionId, keyId, sealId } = await matter({ status: 'CLOSED' });
    const sent = await send(head, `cases/${caseId}`, words);
    expect(await obstacles(caseId)).toEqual(['NO_RETENTION']);
    await asSystem((retention) => retention.keep(caseId, '2026-07-02', 'Bảng thời hạn minh hoạ'));
    expect(await obstacles(caseId)).toEqual(['RETENTION_RUNS']);
    await asSystem((retention) => retention.keep(caseId, '2026-07-01', 'Bảng thời hạn minh hoạ', '7/CV-CQĐT'));
    expect(await obstacles(caseId)).toEqual(['HELD']);
    await asSystem((retention) => retention.keep(caseId, '2026-07-01', 'Bảng thời hạn minh hoạ', ''));
    const shown = await asSystem((retention) => retention.preview());
    expect(shown).toMatchObject([{ id: caseId, obstacles: [], petitions: 1, files: 1 }]);
    expect(JSON.stringify(shown)).not.toMatch(/Tố cáo|Trần Văn/);
    const before = await onDisk();
    const done = await asSystem((retention) => retention.shred(caseId, '9/QĐ'));
    expect([done.obstacles, done.keys]).toEqual([[], 1]);
    expect(await asSystem((retention) => retention.removeBytes(82, caseId))).toBe(1);
    expect((await onDisk()).length).toBe(before.length - 1);
    expect((await world.call('REST', head, 'sealedContent', { id: caseId })).code).toBe('SECRET_SHREDDED');
    expect((await world.call('REST', head, 'sealedPetitionContent', { id: petitionId })).code).toBe('SECRET_SHREDDED');
    expect((await take(head, sent.body.id)).status).toBe(410);
    expect(await obstacles(caseId)).toEqual(['SHREDDED']);
    const [stone] = await world.database.look(
      `select c.book, c.people_count, c.received_on::text, r.shred_decision, k.wrapped, k.shred_reason from app.case_record c
       join app.case_retention r on r.case_id = c.id join app.data_key k on k.id = c.key_id where c.id = $1`,
      [caseId],
    );
    expect(stone).toEqual({
      book: 'DENUNCIATION_CASES', people_count: 1, received_on: '2026-07-01', shred_decision: '9/QĐ', wrapped: null,
      shred_reason: 'RETENTION_ENDED',
    }); // prettier-ignore
    const noted = await world.database.look(`select 1 from app.audit where sealed_by = $1 and detail ? 'shredded'`, [
      sealId,
    ]);
    expect([noted.length, keyId.length]).toEqual([1, 36]);
  });

  test('the operator sees what would go, keeps, holds back and shreds by a decision, and never reads a word of it', async () => {
    const { caseId } = await matter({ status: 'CLOSED' });
    const said = async (command: typeof MattersShredCommand | typeof MattersKeepCommand, wanted: object) => {
      const written: string[] = [];
      const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(written.push(String(text))));
      const made = world.app.get(command, { strict: false }) as { run(_: string[], wanted: object): Promise<void> };
      await made.run([], { province: 82, ...wanted }).finally(() => out.mockRestore());
      return written.join('');
    };
    const keep = { case: caseId, until: '2026-07-01', ground: 'Bảng thời hạn minh hoạ' };
    await said(MattersKeepCommand, { ...keep, hold: '7/CV' });
    expect(await said(MattersShredCommand, {})).toMatch(new RegExp(`${caseId} .*HELD`));
    expect(await said(MattersShredCommand, { case: caseId, decision: '9/QĐ' })).toContain('HELD');
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
    await expect(said(MattersShredCommand, { case: caseId })).rejects.toThrow('--decision');
    await said(MattersKeepCommand, { ...keep, lift: true });
    const done = await said(MattersShredCommand, { case: caseId, decision: '9/QĐ' });
    expect(done).toMatch(/DENUNCIATION_CASES \d+\/2026 .*✓/);
    expect(done).toContain('keys destroyed: 1');
    expect(done).not.toMatch(/Tố cáo|Trần Văn/);
  });

  test('an open case, one under protection or one that somebody denounced further is not', async () => {
    const open = await matter();
    const guarded = await matter({ status: 'CLOSED' });
    for (const { caseId } of [open, guarded])
      await asSystem((retention) => retention.keep(caseId, '2026-07-01', 'Bảng thời hạn minh hoạ'));
    await world.call('REST', head, 'requestProtection', {
      input: {
        id: guarded.caseId,
        idempotencyKey: uuidv7(),
        requestedOn: '2026-07-01',
        scope: 'SECRECY',
        protected: 'DENOUNCER',
      },
    });
    expect(await obstacles(open.caseId)).toEqual(['NOT_CLOSED']);
    expect(await obstacles(guarded.caseId)).toEqual(['PROTECTING']);
  });
});
