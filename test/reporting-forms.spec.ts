import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { v7 as uuidv7 } from 'uuid';
import { forms } from '../src/engines/figures/forms/form-file';
import { docxOf } from '../src/modules/reporting-cycles/report-docx';
import { redacted, type ReportContent } from '../src/modules/reporting-cycles/report-content';
import { AccessWorld } from './support/access.world';
import { surfaces } from './support/clients';
import { ReportingWorld } from './support/reporting.world';

let house: AccessWorld;
let world: ReportingWorld;

beforeAll(async () => {
  house = await AccessWorld.open();
  world = new ReportingWorld(house);
  world.at('2026-06-15T02:00:00Z');
  const home = await world.agency('Sở Nội vụ', 'DEPARTMENT', 'PROVINCE', house.agencies.province, {
    from: '2025-07-01',
  });
  await world.person('so.noi.vu', 'CONSOLIDATOR', home, '2025-07-01');
  await world.person('hong.ngu', 'AGENCY_HEAD', house.agencies.hongNgu, '2025-07-01');
  await world.system(async () => {
    const seal = uuidv7();
    await world.work.query(`insert into app.seal (id, reason) values ($1, 'DENUNCIATION')`, [seal]);
    await petition('PETITIONS', 'COMPLAINT', null);
    await petition('DENUNCIATIONS', 'DENUNCIATION', seal);
  });
}, 120_000);

const petition = (book: string, kind: string, seal: string | null) =>
  world.work.query(
    `insert into app.petition (id, version, agency_id, register_agency_id, book, year, number, code, secret_hash, channel, source,
       received_on, kind, signatories, people, conditions_met, within_authority, state, sealed_by)
     values ($1, 1, $2, $2, $3, 2026, 1, $4, $5, 'POST', 'CITIZEN', '2026-03-02', $6, 1, 'ONE', true, true, 'CLASSIFIED', $7)`,
    [uuidv7(), house.agencies.hongNgu, book, `T-${book}`, randomBytes(32), kind, seal],
  );
afterAll(() => house?.close());

const columns = [...forms().values()].flatMap((form) => form.columns);

test.each(surfaces)(
  'the forms of the circulars are a template, each column a figure, over %s',
  async (surface) => {
    const shipped = await world.call(surface, 'hong.ngu', 'shippedReportTemplates');
    expect(shipped.data.map(({ code }: { code: string }) => code)).toEqual(['DVCQ.HALF_YEAR', 'DVCQ.YEAR', 'KNTC']);
    const { id } = await world.done(surface, 'so.noi.vu', 'adoptReportTemplate', { code: 'KNTC' }, ['id']);
    const { content } = (await world.call('REST', 'hong.ngu', 'reportTemplate', { id, select: ['content'] })).data;
    expect(content.tables.map(({ key }: { key: string }) => key)).toEqual([...forms().keys()]);
    const cells = content.tables.flatMap((table: { cells: { key: string; figure: string }[] }) => table.cells);
    expect(cells.map(({ key }: { key: string }) => key)).toEqual(columns.map(({ code }) => code));
    expect(cells.every(({ key, figure }: { key: string; figure: string }) => key === figure)).toBe(true);
    expect(content.rules).toHaveLength(columns.reduce((all, { formulas }) => all + formulas.length, 0));
    await world.publishCut();
    const cycle = {
      title: 'Báo cáo KNTC',
      kind: 'REGULAR',
      templateId: id,
      periodLabel: '6 tháng',
      periodFrom: '2026-01-01',
      periodTo: '2026-06-30',
      windowFrom: '2025-12-15',
      windowTo: '2026-06-14',
      deadlines: [
        ['COMMUNES', '2026-06-18'],
        ['CONSOLIDATOR', '2026-06-22'],
        ['PROVINCE', '2026-06-25'],
      ].map(([reporters, dueOn]) => ({
        reporters,
        dueOn,
      })),
    };
    const drafted = await world.done(surface, 'so.noi.vu', 'draftReportingCycle', cycle, ['id', 'warnings']);
    expect(drafted.warnings ?? []).toEqual([]);
    await world.done(surface, 'so.noi.vu', 'openReportingCycle', { id: drafted.id, expectedVersion: 1 }, ['id']);
    const filter = { cycleId: drafted.id, agencyId: house.agencies.hongNgu };
    const duty = (await world.call(surface, 'hong.ngu', 'cycleDuties', { filter, select: ['id'] })).data.items[0];
    const report = await world.done(surface, 'hong.ngu', 'startReport', { id: duty.id }, ['id']);
    await world.done(surface, 'hong.ngu', 'prefillReport', { id: report.id }, ['id']);
    const taken = await world.call(surface, 'hong.ngu', 'report', {
      id: report.id,
      select: ['cells.key', 'cells.value'],
    });
    const valueOf = (key: string) =>
      taken.data.cells.find((cell: { key: string }) => cell.key === key)?.value as string | undefined;
    // The complaint counts; the denunciation, of which this commune may be the accused, does not exist for its report.
    expect([valueOf('XLD.01.C03'), valueOf('XLD.01.C09'), valueOf('XLD.03.C03')]).toEqual(['1', '0', '0']);
    const findings = await world.call(surface, 'hong.ngu', 'reportFindings', { id: report.id });
    expect(new Set(findings.data.map(({ code }: { code: string }) => code))).toEqual(new Set(['SECTION_MISSING']));
    const read = await world.call('GraphQL', 'hong.ngu', 'report', { id: report.id, select: ['version'] });
    const wrong = { key: 'TCD.01.C01', value: '9', reason: 'Thử' };
    const parts = ['C04', 'C13', 'C22'].map((column) => ({ key: `TCD.01.${column}`, value: '1', reason: 'Thử' }));
    await world.done('REST', 'hong.ngu', 'fillReport', {
      id: report.id,
      expectedVersion: read.data.version,
      cells: [wrong, ...parts],
    });
    const broken = await world.call(surface, 'hong.ngu', 'reportFindings', { id: report.id });
    expect(broken.data).toContainEqual(
      expect.objectContaining({ code: 'FORMULA_BROKEN', place: 'TCD.01.C01', value: '9', expected: '3' }),
    );
  },
  120_000,
);

const cell = {
  key: 'A',
  label: 'Lượt tiếp',
  unit: 'lượt',
  rule: 'SUM',
  state: 'VALUE',
  origin: 'ENTERED',
  value: '1234.5',
  numerator: null,
  denominator: null,
  qualifier: 'AT_LEAST',
  nature: 'ESTIMATED',
  reason: 'Nội bộ',
  explanation: null,
  computed: null,
  figure: null,
  adjustments: [],
};
const content: ReportContent = {
  format: 1,
  report: { id: 'x', version: 3, kind: 'CONSOLIDATION', submittedAt: 'x', agency: { id: 'x', name: 'Ủy ban nhân dân tỉnh', above: null }, receiver: { id: 'x', name: 'Bộ Nội vụ' } },
  cycle: { id: 'x', title: 'Công tác dân vận', period: '6 tháng', periodFrom: '2026-01-01', periodTo: '2026-06-30', windowFrom: '2025-12-15', windowTo: '2026-06-14' },
  template: { code: 'X', edition: 1, title: 'X' },
  document: { number: '215/BC-UBND', issuedOn: '2026-02-05', place: 'Mỹ Tho', signer: 'Nguyễn A', onBehalf: 'TM. ỦY BAN NHÂN DÂN', capacity: 'CHỦ TỊCH' },
  recipients: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  sections: [{ key: 'I', heading: 'Phần I', hasText: true, text: 'Đã làm' }],
  tables: [
    { key: 'T', title: 'Phụ lục', columns: [], cells: [cell], lines: [], chart: ['A'] },
    { key: 'L', title: 'Danh sách', columns: [{ key: 'ten', label: 'Tên', kind: 'TEXT' }], cells: [], lines: [{ ten: 'Mô hình' }], chart: [] },
  ],
  parts: [{ agency: 'xã X', reportId: null, version: null, digest: null, gap: 'Bão' }],
}; // prettier-ignore

/** The parts of a document as text, by its central directory. */
function unzipped(document: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = document.readUInt32LE(document.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (document.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => document.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const packed = document.readUInt32LE(at + 20);
    const local = document.readUInt32LE(at + 42);
    const start = local + 30 + document.readUInt16LE(local + 26) + document.readUInt16LE(local + 28);
    const body = document.subarray(start, start + packed);
    const path = document.toString('utf8', at + 46, at + 46 + name);
    files.set(path, (document.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

test('the document has what NĐ 30/2020 asks for, a chart, and says of which version it is', async () => {
  const files = unzipped(await docxOf(content, 'd'.repeat(64)));
  const text = files.get('word/document.xml')!.replace(/<[^>]+>/g, '\n');
  const wanted = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 215/BC-UBND', 'Mỹ Tho, ngày 05 tháng 02 năm 2026',
    'BÁO CÁO', 'Nơi nhận:', 'CHỦ TỊCH', 'Nguyễn A', 'trên 1.234,5', 'Ước thực hiện; Nội bộ', 'Chưa có báo cáo của xã X: Bão.'];
  expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
  const names = [...files.keys()];
  expect(names.some((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
  const footers = names.filter((name) => /footer\d*\.xml$/.test(name)).map((name) => files.get(name)!);
  expect(footers.every((each) => each.includes('d'.repeat(64)) && each.includes('Phiên bản: 3'))).toBe(true);
}); // prettier-ignore

test('a recipient gets what its profile allows', () => {
  const bare = redacted(content, 'WITHOUT_LINES');
  expect([bare.tables.length, bare.tables[0]!.cells[0]!.reason, bare.sections.length, bare.parts[0]!.gap]).toEqual([
    1,
    null,
    1,
    '',
  ]);
  expect(redacted(content, 'FIGURES_ONLY').sections).toEqual([]);
  expect(redacted(content, 'FULL')).toBe(content);
});
