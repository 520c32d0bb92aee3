import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { ScannerSilent, scanWithClamd } from '../src/platform/files/clamd';
import { FileStore } from '../src/platform/files/file-store';
import { Jobs } from '../src/platform/jobs/jobs.service';
import { SETTINGS } from '../src/platform/settings.token';
import { AccessWorld } from './support/access.world';
import { surfaces } from './support/clients';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const megabyte = Buffer.alloc(1024 * 1024, 'A');
const office = 'application/vnd.openxmlformats-officedocument';

interface Entry {
  name: string;
  data: Buffer;
  /** How often the data come one after the other. */
  times?: number;
  /** What the archive claims of its size. */
  claims?: number;
}

/** A ZIP archive; `again` repeats the last entry of the directory without repeating its data. */
function zip(entries: Entry[], again = 0): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claims, times = 1 } of entries) {
    const block = deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH });
    const stored = Buffer.concat([...Array<Buffer>(times).fill(block), deflateRawSync('')]);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(stored.length, 14);
    fields.writeUInt32LE(claims ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, offset, Buffer.from(name)]));
    parts.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), stored);
    at = parts.reduce((sum, part) => sum + part.length, 0);
  }
  for (let i = 0; i < again; i++) directory.push(directory.at(-1)!);
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const contentTypes = {
  name: '[Content_Types].xml',
  data: Buffer.from(
    `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${office}.wordprocessingml.document.main+xml"/></Types>`,
  ),
};
const docx = (more: Entry[] = [], again = 0) =>
  zip([contentTypes, { name: 'word/document.xml', data: Buffer.from('<w:document/>') }, ...more], again);

/** clamd as far as INSTREAM goes. */
class FakeClamd {
  answers: 'OK' | 'FOUND' | 'silence' = 'OK';
  private readonly server: Server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      if (this.answers === 'silence' || !heard.subarray(-4).equals(Buffer.alloc(4))) return;
      socket.end(this.answers === 'OK' ? 'stream: OK\0' : 'stream: Win.Test.EICAR_HDB-1 FOUND\0');
    });
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  close(): void {
    this.server.close();
  }
}

describe('files', () => {
  let world: AccessWorld;
  let folder: string;
  let settings: { filesDir: string; clamavAddress?: string };
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    world = await AccessWorld.open();
    folder = await mkdtemp(join(tmpdir(), 'dan-van-files-'));
    settings = world.app.get(SETTINGS);
    settings.filesDir = folder;
    const { hongNgu, caoLanh } = world.agencies;
    await world.person('lanhdao', 'PROVINCE_LEADER');
    await world.person('kiemsat', 'AUDITOR');
    await world.person('hongngu', 'OFFICER', hongNgu);
    await world.person('hongngu.hai', 'OFFICER', hongNgu);
    await world.person('caolanh', 'OFFICER', caoLanh);
    for (const name of ['lanhdao', 'kiemsat', 'hongngu', 'hongngu.hai', 'caolanh'])
      tokens[name] = (await world.login(name)).token;
  }, 60_000);

  afterAll(async () => {
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    settings.clamavAddress = undefined;
  });

  const server = () => world.app.getHttpServer();
  const upload = (
    who: string,
    content: Buffer,
    name: string,
    { key = uuidv7(), type = 'application/octet-stream', fileClass = '' } = {},
  ) => {
    const sent = request(server()).post('/v1/files').auth(tokens[who]!, { type: 'bearer' }).set('idempotency-key', key);
    if (fileClass) void sent.field('class', fileClass);
    return sent.attach('file', content, { filename: name, contentType: type });
  };
  const download = (who: string, id: string, headers: Record<string, string> = {}) =>
    request(server())
      .get(`/v1/files/${id}/content`)
      .auth(tokens[who]!, { type: 'bearer' })
      .set(headers)
      .responseType('blob');
  const waiting = () => readdir(join(folder, 'incoming'));
  const rows = async () =>
    (await world.database.look<{ count: number }>('select count(*)::int as count from app.file'))[0]!.count;

  it('keeps a file, tells of it on both surfaces and gives it back, each time on record', async () => {
    const made = await upload('hongngu', pdf, 'Kế hoạch 15/KH-UBND.pdf', { type: 'application/pdf' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'KH-UBND.pdf',
      mediaType: 'application/pdf',
      size: pdf.length,
      state: 'UNSCANNED',
      class: 'INTERNAL',
      version: 1,
    });
    const { id, sha256 } = made.body as { id: string; sha256: string };
    for (const surface of surfaces) {
      const told = await world.clients.call(surface, { token: tokens['hongngu'] }, 'file', { id });
      expect(told.data).toEqual(made.body);
    }
    const given = await download('hongngu', id);
    expect(given.body).toEqual(pdf);
    expect(given.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    });
    const unchanged = await download('hongngu', id, { 'if-none-match': `"${sha256}"` });
    expect(unchanged.status).toBe(304);
    const entries = await world.clients.call('GraphQL', { token: tokens['kiemsat'] }, 'auditEntries', {
      filter: { subjectId: id, operation: 'downloadFile' },
      select: ['username', 'action', 'detail'],
    });
    expect(entries.data.items).toEqual([{ username: 'hongngu', action: 'EVENT', detail: { sha256 } }]);
  });

  it('gives the bytes asked for', async () => {
    const { id } = (await upload('hongngu', pdf, 'a.pdf')).body as { id: string };
    const middle = await download('hongngu', id, { range: 'bytes=1-3' });
    expect([middle.status, middle.body.toString(), middle.headers['content-range']]).toEqual([
      206,
      'PDF',
      `bytes 1-3/${pdf.length}`,
    ]);
    const tail = await download('hongngu', id, { range: 'bytes=-6' });
    expect(tail.body.toString()).toBe('%%EOF\n');
    expect((await download('hongngu', id, { range: 'bytes=9000-' })).status).toBe(416);
    expect((await download('hongngu', id, { range: 'lines=1-2' })).status).toBe(200);
  });

  it('answers a retry with the first answer, and refuses the key for another file', async () => {
    const key = uuidv7();
    const first = await upload('hongngu', pdf, 'a.pdf', { key });
    const before = await rows();
    const again = await upload('hongngu', pdf, 'a.pdf', { key });
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([201, 'true', first.body]);
    expect((await upload('hongngu', png, 'a.png', { key })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await upload('hongngu', pdf, 'a.pdf', { key: '' })).body.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
    expect(await rows()).toBe(before);
  });

  it('shows a file to those of its class, and to nobody else that it exists', async () => {
    const seenBy = async (fileClass: string) => {
      const { id } = (await upload('hongngu', pdf, 'a.pdf', { fileClass })).body as { id: string };
      const seen: string[] = [];
      for (const name of ['hongngu', 'hongngu.hai', 'caolanh', 'lanhdao']) {
        const statuses = [(await download(name, id)).status];
        for (const surface of surfaces)
          statuses.push((await world.clients.call(surface, { token: tokens[name] }, 'file', { id })).status);
        expect(new Set(statuses).size).toBe(1);
        if (statuses[0] === 200) seen.push(name);
        else expect(statuses[0]).toBe(404);
      }
      return seen;
    };
    expect(await seenBy('OPEN')).toEqual(['hongngu', 'hongngu.hai', 'caolanh', 'lanhdao']);
    expect(await seenBy('INTERNAL')).toEqual(['hongngu', 'hongngu.hai', 'lanhdao']);
    expect(await seenBy('RESTRICTED')).toEqual(['hongngu']);
    expect((await upload('kiemsat', pdf, 'a.pdf')).status).toBe(403);
    expect((await upload('hongngu', pdf, 'a.pdf', { fileClass: 'SECRET' })).body.violations[0].path).toBe('class');
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Windows\\system32\\a.pdf', 'a.pdf'],
    ['%2e%2e%2fa.pdf', '%2e%2e%2fa.pdf'],
    ['báo cáo quý I.pdf', 'báo cáo quý I.pdf'],
    ['ả\u202efdp.exe.pdf', 'ảfdp.exe.pdf'],
    ['.htaccess.pdf', 'htaccess.pdf'],
    ["a';x=(1)*b.pdf", "a';x=(1)*b.pdf"],
  ])('shows the name %j as %j and never lets it become a path', async (given, shown) => {
    const made = await upload('hongngu', pdf, given);
    expect(made.body.name).toBe(shown);
    const { headers } = await download('hongngu', made.body.id);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w. ()-]+"; filename\*=UTF-8''[\w.%!~-]+$/);
    expect(decodeURIComponent(headers['content-disposition']!.split("filename*=UTF-8''")[1]!)).toBe(shown);
    const stored = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(stored.every((entry) => /^[0-9a-f]{64}$/.test(entry.name))).toBe(true);
  });

  it.each([
    ['a program named .pdf', Buffer.from('MZ\x90\x00 this is a program'), 'a.pdf', 'FILE_MISMATCH'],
    ['a picture under another picture’s name', png, 'a.jpg', 'FILE_MISMATCH'],
    ['another declared type', png, 'a.png', 'FILE_MISMATCH', 'application/pdf'],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'FILE_KIND'],
    ['a page', Buffer.from('<html></html>'), 'a.html', 'FILE_KIND'],
    ['no extension', pdf, 'a', 'FILE_KIND'],
    ['a name of 4 kB', pdf, `${'a'.repeat(4000)}.pdf`, 'FILE_NAME'],
    ['XML as text', Buffer.from('<?xml version="1.0"?><a/>'), 'a.txt', 'FILE_MISMATCH'],
    ['binary as text', Buffer.from([0x61, 0x00, 0x62]), 'a.csv', 'FILE_MISMATCH'],
    ['text that is not UTF-8', Buffer.from([0x61, 0xe1, 0x62]), 'a.txt', 'FILE_MISMATCH'],
    ['an archive that is no document', zip([{ name: 'a.txt', data: pdf }]), 'a.docx', 'FILE_MISMATCH'],
    ['a broken archive', Buffer.from('PK\x03\x04 nothing more'), 'a.xlsx', 'FILE_DAMAGED'],
    ['nothing', Buffer.alloc(0), 'a.pdf', 'FILE_EMPTY'],
    ['more than 25 MB', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 'a.txt', 'FILE_TOO_LARGE'],
  ])('refuses %s', async (_what, content, name, code, ...[type]) => {
    const before = await rows();
    const told = await upload('hongngu', content, name, { type: type as string | undefined });
    expect([told.body.code, told.status]).toEqual([code, code === 'FILE_TOO_LARGE' ? 413 : 422]);
    expect([await rows(), await waiting()]).toEqual([before, []]);
  });

  it('takes what offices use', async () => {
    const csv = Buffer.from('\ufeffmã,tên\n82,Đồng Tháp\n');
    expect(
      (await upload('hongngu', docx(), 'a.docx', { type: `${office}.wordprocessingml.document` })).body.mediaType,
    ).toBe(`${office}.wordprocessingml.document`);
    expect((await upload('hongngu', csv, 'a.CSV', { type: 'application/vnd.ms-excel' })).body.mediaType).toBe(
      'text/csv',
    );
    expect((await upload('hongngu', png, 'a.png', { type: 'image/png' })).body.mediaType).toBe('image/png');
  });

  it('refuses requests that are no upload', async () => {
    const post = () =>
      request(server()).post('/v1/files').auth(tokens['hongngu']!, { type: 'bearer' }).set('idempotency-key', uuidv7());
    expect((await post().send({ file: 'x' })).status).toBe(415);
    expect((await post().field('class', 'OPEN')).body.code).toBe('FILE_MISSING');
    expect((await post().attach('file', pdf, 'a.pdf').attach('file', pdf, 'b.pdf')).body.code).toBe('FILE_MISSING');
    expect((await post().attach('other', pdf, 'a.pdf')).body.code).toBe('FILE_MISSING');
    expect((await post().attach('file', pdf, 'a.pdf').field('tenantId', '1')).body.violations).toMatchObject([
      { path: 'tenantId', code: 'UNKNOWN_PROPERTY' },
    ]);
    expect((await post().set('content-type', 'multipart/form-data').send('--x')).status).toBe(400);
    expect((await post().set('content-type', 'multipart/form-data; boundary=x').send('--x\r\nrubbish')).status).toBe(
      400,
    );
    expect((await request(server()).post('/v1/files').attach('file', pdf, 'a.pdf')).status).toBe(401);
    expect(await waiting()).toEqual([]);
  });

  it.each([
    ['600 MB of one letter', () => docx([{ name: 'word/a.xml', data: megabyte, times: 600 }])],
    ['a lying directory', () => docx([{ name: 'word/a.xml', data: megabyte, times: 60, claims: 10 }])],
    ['many names for the same bytes', () => docx([{ name: 'word/a.xml', data: Buffer.alloc(900 * 1024, 'A') }], 1_500)],
    ['more entries than a document has', () => docx([{ name: 'word/a.xml', data: Buffer.from('A') }], 20_000)],
  ])('refuses a zip bomb: %s', async (_what, bomb) => {
    const content = bomb();
    const began = process.memoryUsage().rss;
    const spent = process.cpuUsage();
    const told = await upload('hongngu', content, 'a.docx');
    expect([told.status, told.body.code]).toEqual([422, 'FILE_INFLATES']);
    // Time of the processor, not of the clock: other tests run beside this one.
    expect(process.cpuUsage(spent).user).toBeLessThan(1_000_000);
    expect(process.memoryUsage().rss - began).toBeLessThan(150 * 1024 * 1024);
    expect(await waiting()).toEqual([]);
  });

  describe('with a scanner', () => {
    const clamd = new FakeClamd();
    let address: string;
    beforeAll(async () => {
      address = await clamd.open();
    });
    afterAll(() => clamd.close());
    beforeEach(() => {
      settings.clamavAddress = address;
    });

    it('keeps what is clean and refuses what is not, on record', async () => {
      clamd.answers = 'OK';
      expect((await upload('hongngu', pdf, 'clean.pdf')).body.state).toBe('CLEAN');
      clamd.answers = 'FOUND';
      const before = await rows();
      const told = await upload('hongngu', png, 'bad.png');
      expect([told.status, told.body.code]).toEqual([422, 'FILE_INFECTED']);
      expect(told.body.detail).toContain('Win.Test.EICAR_HDB-1');
      expect(await rows()).toBe(before);
      const [event] = await world.database.look(`select detail from app.audit where detail ->> 'refused' = 'INFECTED'`);
      expect(event).toMatchObject({ detail: { finding: 'Win.Test.EICAR_HDB-1' } });
    });

    it('shuts a file away while the scanner is down, and opens it once it has answered', async () => {
      settings.clamavAddress = '127.0.0.1:1';
      const { body } = await upload('hongngu', Buffer.concat([pdf, Buffer.from('\n')]), 'later.pdf');
      expect(body.state).toBe('QUARANTINED');
      expect((await download('hongngu', body.id)).status).toBe(409);
      settings.clamavAddress = address;
      clamd.answers = 'OK';
      await world.app.get(Jobs).start();
      let told = await world.clients.call('REST', { token: tokens['hongngu'] }, 'file', { id: body.id });
      for (let i = 0; i < 50 && told.data.state === 'QUARANTINED'; i++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        told = await world.clients.call('REST', { token: tokens['hongngu'] }, 'file', { id: body.id });
      }
      expect(told.data).toMatchObject({ state: 'CLEAN', version: 2 });
      expect((await download('hongngu', body.id)).status).toBe(200);
    }, 20_000);

    it('does not wait for ever for a scanner that says nothing', async () => {
      clamd.answers = 'silence';
      const content = (async function* () { yield pdf; })(); // prettier-ignore
      await expect(scanWithClamd(address, content, 300)).rejects.toThrow(ScannerSilent);
    });
  });

  it('sweeps what was being received when a process died', async () => {
    const store = world.app.get(FileStore);
    await store.receive((async function* () { yield pdf; })()); // prettier-ignore
    await store.sweep(new Date());
    expect(await waiting()).toHaveLength(1);
    await store.sweep(new Date(Date.now() + 25 * 3600 * 1000));
    expect(await waiting()).toEqual([]);
  });
});
