import { afterEach, describe, expect, test } from '@jest/globals';
import { inflateRawSync } from 'node:zlib';
import request from 'supertest';
import { surfaces } from './support/clients';
import { at, citizen, handler, head, officer, ReceptionWorld, type Row } from './support/reception.world';

let desk: ReceptionWorld;
afterEach(() => desk?.close());

const headings = ['STT', 'Ngày tiếp', 'Họ tên, địa chỉ', 'CCCD/CMND/Hộ chiếu', 'Nội dung đơn/vụ việc', 'Loại đơn (KN/TC/KN, PA)',
  'Số người cùng nội dung', 'Cơ quan đã giải quyết', 'Thuộc thẩm quyền', 'Hướng dẫn công dân đến cơ quan có thẩm quyền',
  'Cơ quan, đơn vị thụ lý', 'Theo dõi kết quả giải quyết', 'Ghi chú']; // prettier-ignore

/** Parts of a zip by the local headers that its directory points to: no library, so that the file speaks for itself. */
function partsOf(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, string>();
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((from, at) => (at === 1 ? zip.readUInt32LE(entry + from) : zip.readUInt16LE(entry + from))) as [number, number, number, number, number]; // prettier-ignore
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    const text = (method === 8 ? inflateRawSync(bytes) : bytes).toString();
    parts.set(zip.toString('utf8', entry + 46, entry + 46 + name), text);
    entry += 46 + name + extra + comment;
  }
  return parts;
}

async function download(user: string, format: string, query: string): Promise<request.Response> {
  const server = desk.world.app.getHttpServer();
  const bearer = `Bearer ${await desk.token(user)}`;
  return request(server)
    .get(`/v1/reception-register.${format}?${query}`)
    .set('authorization', bearer)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
}

const month = 'from=2026-10-01&to=2026-10-31';

describe('the register as a file', () => {
  test('thirteen columns of Mẫu 03/TCD, as CSV and as XLSX; papers written out for who keeps the desk, and audited', async () => {
    desk = await ReceptionWorld.open('REST');
    desk.today('2026-10-06');
    const session = await desk.session('2026-10-06');
    const paper = { paper: 'IDENTITY_CARD', paperNumber: '087090001234' };
    await desk.turn(session, {
      people: [citizen('Phạm Văn Sáu', paper)],
      kind: 'COMPLAINT',
      outcome: 'ACCEPTED',
      petition: { title: 'x' },
      content: '=1+1',
      settledBy: 'UBND xã cũ',
    });
    await desk.turn(session, {
      outcome: 'GUIDED',
      guidedTo: 'Tòa án nhân dân',
      guidanceNumber: '9/HD',
      withinAuthority: false,
    });
    await desk.turn(session, {
      kind: 'DENUNCIATION',
      people: [{}],
      denounced: [{ agencyId: await desk.agencyOf('chutich.mytho') }],
      content: 'Điều không ai được biết',
    });
    await desk.turn(session, { kind: undefined, content: undefined, outcome: 'REFUSED', refusalGround: 'INCITEMENT' });

    const csv = await download(officer, 'csv', month);
    expect([csv.status, csv.headers['content-type'], csv.headers['cache-control']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'no-store',
    ]);
    expect(csv.headers['content-disposition']).toMatch(
      /^attachment; filename="So tiep cong dan 2026-10-01 2026-10-31.csv"/,
    );
    const text = (csv.body as Buffer).toString();
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines[0]).toBe(headings.map((each) => (each.includes(',') ? `"${each}"` : each)).join(','));
    expect(lines[1]).toMatch(
      /^1,06\/10\/2026,"Phạm Văn Sáu, khóm 2, phường Cao Lãnh",Căn cước …234,'=1\+1,Khiếu nại,1,UBND xã cũ,x,,[^,]*Cao Lãnh,,$/,
    );
    expect(lines[2]).toMatch(/,"Kiến nghị, phản ánh",1,,,"Tòa án nhân dân, 9\/HD",/);
    expect(lines[3]).toBe('3,06/10/2026,,,,,,,,,,,Tiếp theo chế độ bảo mật');
    expect(lines[4]).toMatch(/Từ chối tiếp$/);
    expect(text).not.toMatch(/Điều không ai|087090001234/);

    const xlsx = await download(head, 'xlsx', month);
    expect(xlsx.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const bytes = xlsx.body as Buffer;
    const parts = partsOf(bytes);
    for (const part of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ])
      expect(parts.get(part)).toMatch(/^<\?xml[^>]*encoding="UTF-8"/);
    expect([...parts.values()].join('')).not.toMatch(/<f>|Điều không ai/);
    const { readXlsx } = await import('hucre/xlsx');
    const { rows } = (await readXlsx(new Uint8Array(bytes))).sheets[0]!;
    expect(rows[0]).toEqual(headings);
    expect(rows).toHaveLength(5);
    expect(rows[1]!.slice(0, 6)).toEqual([
      1,
      '06/10/2026',
      'Phạm Văn Sáu, khóm 2, phường Cao Lãnh',
      'Căn cước …234',
      '=1+1',
      'Khiếu nại',
    ]);
    expect(rows[3]!.filter((cell) => cell !== null && cell !== '')).toEqual([
      3,
      '06/10/2026',
      'Tiếp theo chế độ bảo mật',
    ]);

    const full = await download(officer, 'csv', `${month}&papers=FULL`);
    expect((full.body as Buffer).toString()).toContain(',087090001234,');
    const looks = await download('kiemtoan.tinh', 'csv', `${month}&papers=FULL&agencyId=${session['agencyId']}`);
    expect(looks.status).toBe(403);
    const above = await download('giaiquyet.tinh', 'csv', `${month}&papers=FULL&agencyId=${session['agencyId']}`);
    expect((above.body as Buffer).toString()).not.toContain('087090001234');
    const audited = await desk.world.database.look<{ detail: object }>(
      `select detail from app.audit where subject_kind = 'reception_register' order by id`,
    );
    expect(audited.map(({ detail }) => detail)).toMatchObject([
      { papers: 'TAIL', lines: 4 },
      { papers: 'TAIL' },
      { papers: 'FULL' },
      { papers: 'FULL', lines: 0 },
    ]);

    const faults: [string, string, number, string][] = [
      ['csv', 'from=2026-10-01', 422, 'to REQUIRED'],
      ['csv', 'from=2026-13-01&to=2026-10-31', 422, 'from NOT_A_VALUE'],
      ['csv', 'from=2026-10-31&to=2026-10-01', 422, 'to REGISTER_PERIOD'],
      ['csv', `${month}&papers=ALL`, 422, 'papers NOT_A_VALUE'],
      ['csv', `${month}&page=1`, 422, 'page UNKNOWN_PROPERTY'],
    ];
    for (const [format, query, status, wanted] of faults) {
      const told = await download(officer, format, query);
      const { violations } = JSON.parse((told.body as Buffer).toString()) as {
        violations: { path: string; code: string }[];
      };
      expect([told.status, violations.map(({ path, code }) => `${path} ${code}`)]).toEqual([status, [wanted]]);
    }
    expect((await download(officer, 'pdf', month)).status).toBe(404);
    expect((await download('chuyenvien.caolanh', 'csv', month)).status).toBe(403);
  });
});

describe.each(surfaces)('counts, over %s', (surface) => {
  test('agree with the records, by who received, for any window and subtree', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-30');
    const boss = await desk.post(head);
    const five = Array.from({ length: 5 }, (_, at) => citizen(`Hộ ${at}`));
    const group = { people: five, sameContent: 9, representatives: [1], appointment: { issuedOn: '2026-10-01' } };
    const first = await desk.session('2026-10-06');
    const road = await desk.turn(first);
    await desk.turn(first, group);
    await desk.turn(first, {
      people: [{}],
      kind: 'DENUNCIATION',
      denounced: [{ agencyId: await desk.agencyOf('chutich.mytho') }],
    });
    const second = await desk.session('2026-10-13');
    await desk.turn(second, { earlierVisitId: road['id'], peopleCount: 3 });
    const heads = await desk.session('2026-10-15', { kind: 'PERIODIC', host: 'HEAD', hostPostId: boss });
    await desk.turn(heads, { earlierVisitId: road['id'] });
    await desk.turn(heads, { people: [citizen('A'), citizen('B')] });
    const empty = await desk.session('2026-10-29', { kind: 'PERIODIC', host: 'HEAD', hostPostId: boss });
    await desk.shut(empty);
    await desk.turn(
      await desk.session('2026-10-20', {
        kind: 'PERIODIC',
        host: 'DELEGATED',
        hostPostId: await desk.post(handler),
        delegation: { number: '1', issuedOn: '2026-10-19', signer: 'x' },
      }),
    );
    await desk.turn(await desk.session('2026-10-21', { kind: 'PERIODIC', host: 'DEPUTY', hostName: 'Đại biểu Trần' }));
    const elsewhere = await desk.session('2026-10-07', {}, 'tiepdan.mytho');
    await desk.turn(elsewhere, {}, 'tiepdan.mytho');

    const columns = ['sessions', 'visits', 'people', 'firstCases', 'repeatedCases', 'groups', 'groupPeople', 'groupFirstCases', 'groupRepeatedCases',
      'restrictedVisits']; // prettier-ignore
    const counts = async (who: string, args: object = {}): Promise<Record<string, number[]>> => {
      const window = { from: '2026-10-01', to: '2026-10-31', ...args };
      const { data } = await desk.call(who, 'receptionCounts', { args: window, select: ['host', ...columns] });
      const lines = data.items as Record<string, unknown>[];
      return Object.fromEntries(lines.map((line) => [line['host'], columns.map((column) => line[column] as number)]));
    };
    // sessions, turns, people, first, repeated, groups, people in them, first of groups, repeated of groups, under secrecy
    const own = {
      OFFICER: [2, 4, 9, 1, 1, 1, 5, 1, 0, 1],
      HEAD: [2, 2, 3, 1, 1, 0, 0, 0, 0, 0],
      DELEGATED: [1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
      DEPUTY: [1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
    };
    for (const who of [officer, head, 'chuyenvien.caolanh']) expect(await counts(who)).toEqual(own);
    const province = await desk.agencyOf('chutich.tinh');
    expect((await counts('kiemtoan.tinh', { under: province }))['OFFICER']).toEqual([3, 5, 10, 2, 1, 1, 5, 1, 0, 1]);
    expect(await counts('kiemtoan.tinh', { under: await desk.agencyOf(officer) })).toEqual(own);
    expect((await counts('tiepdan.mytho', { under: await desk.agencyOf(officer) }))['OFFICER']).toEqual(
      Array(10).fill(0),
    );
    expect((await counts(officer, { from: '2026-10-13', to: '2026-10-13' }))['OFFICER']).toEqual([
      1, 1, 3, 0, 1, 0, 0, 0, 0, 0,
    ]);
    expect((await counts(officer, { from: '2026-10-07', to: '2026-10-12' }))['OFFICER']).toEqual(Array(10).fill(0));

    const turns = (
      await desk.call(officer, 'visits', {
        total: true,
        first: 100,
        select: ['restricted', 'matter.people', 'session.host'],
      })
    ).data;
    const people = turns.items.reduce(
      (sum: number, { restricted, matter }: Row) => sum + (restricted ? 0 : matter.people),
      0,
    );
    expect([turns.total, people]).toEqual([8, 14]);
    const refused = await desk.call('tonghop.noivu', 'receptionCounts', { args: { from: 'x' } });
    expect([refused.status, refused.violations[0]?.path ?? refused.code]).toEqual(
      surface === 'REST' ? [422, 'from'] : [400, expect.anything()],
    );
    expect((await desk.call('mattran.caolanh', 'receptionCounts')).status).toBe(403);
    expect(at('2026-10-01', 8)).toBe('2026-10-01T01:00:00.000Z');
  });
});
