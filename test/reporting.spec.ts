import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Surface } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { cellsByHand, ReportingWorld, textsOf } from './support/reporting.world';

let house: DemoWorld;
let world: ReportingWorld;

beforeAll(async () => {
  house = await DemoWorld.open();
  world = new ReportingWorld(house);
}, 180_000);
afterAll(() => house?.close());

interface Duty {
  id: string;
  agencyId: string;
  agencyName: string;
  kind: string;
  reporters: string;
}

const consolidator = 'tonghop.noivu';
const leader = 'chutich.tinh';
const opening = '2026-05-18T02:00:00Z';
const inTime = '2026-06-03T02:00:00Z';
const late = '2026-06-06T02:00:00Z';
const deadlines = [
  { reporters: 'COMMUNES', dueOn: '2026-06-04' },
  { reporters: 'DEPARTMENTS', dueOn: '2026-06-04' },
  { reporters: 'CONSOLIDATOR', dueOn: '2026-06-12' },
  { reporters: 'PROVINCE', dueOn: '2026-06-15' },
];
const halfYear = {
  title: 'Báo cáo công tác dân vận chính quyền',
  kind: 'REGULAR',
  periodLabel: '6 tháng đầu năm 2026',
  periodFrom: '2026-01-01',
  periodTo: '2026-06-30',
  windowFrom: '2025-12-15',
  windowTo: '2026-06-14',
  dueText: 'trước ngày 5 tháng 6',
};
const signature = {
  documentNumber: '215/BC-UBND',
  issuedOn: '2026-06-10',
  placeOfIssue: 'Mỹ Tho',
  signer: 'Người thử',
  signingOnBehalf: 'TM. ỦY BAN NHÂN DÂN',
  signingCapacity: 'CHỦ TỊCH',
};

const surfaceOf = (at: number): Surface => (at % 2 === 0 ? 'GraphQL' : 'REST');

/** One round, told in order: each test goes on from where the one before ended. */
describe('the half-year report of a province', () => {
  let templateId: string;
  let cycleId: string;
  let content: Parameters<typeof cellsByHand>[0] & Parameters<typeof textsOf>[0];
  const agencies: Record<'caoLanh' | 'office' | 'party' | 'front', string> = { caoLanh: '', office: '', party: '', front: '' };
  const officerOf = new Map<string, string>();
  let duties: Duty[] = [];
  let final: { id: string; number: number; digest: string };

  const allDuties = async (who: string, filter: Record<string, unknown>): Promise<Duty[]> => {
    const select = ['id', 'agencyId', 'agencyName', 'kind', 'reporters'];
    const found: Duty[] = [];
    let after: string | undefined;
    do {
      const { data } = await world.call('GraphQL', who, 'cycleDuties', { filter: { cycleId, ...filter }, first: 100, after, select });
      found.push(...data.items);
      after = data.next ?? undefined;
    } while (after);
    return found;
  };

  const own = () => duties.filter(({ kind }) => kind === 'OWN');
  const reportOf = async (dutyId: string, select = ['id', 'version', 'status', 'number']) => {
    const { data } = await world.call('REST', consolidator, 'reports', { filter: { dutyId }, select });
    return data.items[0];
  };

  test('an agency that contradicts NĐ 09/2019 is told so, and may go on with a stated basis', async () => {
    world.at(opening);
    const adopted = await world.done('REST', consolidator, 'adoptReportTemplate', { code: 'DVCQ.HALF_YEAR' }, ['id', 'content']);
    templateId = adopted.id;
    const read = await world.call('GraphQL', consolidator, 'reportTemplate', { id: templateId, select: ['content', 'status'] });
    expect(read.data.status).toBe('PUBLISHED');
    content = read.data.content;
    const [party] = await world.database.look<{ id: string }>(
      `select p.agency_id as id from app.post p join app.account a on a.id = p.account_id where a.username = 'danvan.tinhuy'`,
    );
    const [front] = await world.database.look<{ id: string }>(
      `select p.agency_id as id from app.post p join app.account a on a.id = p.account_id where a.username = 'mattran.tinh'`,
    );
    agencies.party = party!.id;
    agencies.front = front!.id;
    const recipients = [
      { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', agencyId: party!.id, redaction: 'WITHOUT_LINES' },
      { name: 'Ủy ban Mặt trận Tổ quốc tỉnh', agencyId: front!.id, redaction: 'FIGURES_ONLY' },
      { name: 'Bộ Nội vụ' },
    ];
    const given = { ...halfYear, templateId, deadlines, recipients };
    for (const surface of ['GraphQL', 'REST'] as const) {
      const refused = await world.does(surface, consolidator, 'draftReportingCycle', given);
      expect([refused.status, refused.code, refused.violations[0]?.path]).toEqual([422, 'CYCLE_DEADLINE_BASIS', 'deadlineBasis']);
    }
    const deadlineBasis = 'Kế hoạch 15/KH-UBND, mục III.2: báo cáo trước ngày 05/6; số liệu tháng 6 ước thực hiện.';
    const drafted = await world.done('GraphQL', consolidator, 'draftReportingCycle', { ...given, deadlineBasis }, [
      'id', 'version', 'status', 'warnings', 'deadlines.reporters', 'recipients.redaction',
    ]); // prettier-ignore
    expect(drafted).toMatchObject({ status: 'DRAFT', version: 1, warnings: ['DUE_BEFORE_WINDOW_ENDS'] });
    expect(drafted.recipients.map(({ redaction }: { redaction: string }) => redaction)).toEqual(['WITHOUT_LINES', 'FIGURES_ONLY', 'FULL']);
    cycleId = drafted.id;
  });

  test('is opened in one act: whoever must report owes it from then on, with reminders', async () => {
    const opened = await world.done('REST', consolidator, 'openReportingCycle', { id: cycleId, expectedVersion: 1 });
    expect(opened).toMatchObject({ status: 'OPEN', openedOn: '2026-05-18', hierarchyDay: '2026-05-18' });
    duties = await allDuties(consolidator, {});
    const [standing] = await world.database.look<{ communes: number; departments: number }>(
      `select count(*) filter (where v.kind = 'PEOPLES_COMMITTEE' and v.level = 'COMMUNE')::int as communes,
              count(*) filter (where v.kind = 'DEPARTMENT' and p.kind = 'PEOPLES_COMMITTEE')::int as departments
       from app.agency_version v
       left join app.agency_version p on p.agency_id = v.parent_id and p.valid_to is null
       where v.valid_to is null and v.valid_from <= '2026-05-18'`,
    );
    expect(own().filter(({ reporters }) => reporters === 'COMMUNES')).toHaveLength(standing!.communes);
    expect(own().filter(({ reporters }) => reporters === 'DEPARTMENTS')).toHaveLength(standing!.departments);
    expect(standing!.communes).toBe(102);
    const whole = duties.filter(({ kind }) => kind === 'CONSOLIDATION').map(({ reporters }) => reporters);
    expect(whole.sort()).toEqual(['CONSOLIDATOR', 'PROVINCE']);
    const [owed] = await world.database.look<{ n: number; due: string[] }>(
      `select count(*)::int as n, array_agg(distinct due_on::text order by due_on::text) as due from app.obligation where duty = 'REPORT' and state = 'OPEN'`,
    );
    expect(owed).toEqual({ n: duties.length, due: ['2026-06-04', '2026-06-12', '2026-06-15'] });
    const again = await world.does('GraphQL', consolidator, 'openReportingCycle', { id: cycleId, expectedVersion: 2 });
    expect([again.status, again.code]).toEqual([409, 'ILLEGAL_MOVE']);
  });

  test('takes its figures from the records of a commune, and keeps both numbers where one is overridden', async () => {
    const caoLanh = own().find(({ agencyName }) => agencyName.includes('phường Cao Lãnh'))!;
    agencies.caoLanh = caoLanh.agencyId;
    agencies.office = await world.agency('Trung tâm Phục vụ hành chính công phường', 'COMMUNE_OFFICE', 'COMMUNE', caoLanh.agencyId, {
      from: '2025-07-01',
    });
    await world.dialogues(caoLanh.agencyId, 'COMMUNE', '2026-03-10', [40, 50, 60]);
    await world.dialogues(agencies.office, 'COMMUNE', '2026-04-10', [10, 20]);
    await world.dialogues(caoLanh.agencyId, 'COMMUNE', '2025-11-10', [999]);
    await world.publishCut();
    const started = await world.done('GraphQL', 'chuyenvien.caolanh', 'startReport', { id: caoLanh.id }, ['id', 'version', 'status']);
    const twice = await world.does('REST', 'chuyenvien.caolanh', 'startReport', { id: caoLanh.id });
    expect([twice.status, twice.code]).toEqual([409, 'REPORT_STARTED']);
    const select = ['cells.key', 'cells.state', 'cells.origin', 'cells.value', 'cells.figureMembers', 'cells.figureDigest', 'cells.cut', 'cells.figureCode', 'version'];
    const filled = await world.done('REST', 'chuyenvien.caolanh', 'prefillReport', { id: started.id });
    expect(filled.status).toBe('DRAFT');
    const read = (await world.call('GraphQL', 'chuyenvien.caolanh', 'report', { id: started.id, select })).data;
    const cell = (key: string) => read.cells.find((each: { key: string }) => each.key === key);
    expect(cell('DT.CUOC')).toMatchObject({ state: 'VALUE', origin: 'FIGURE', value: '5', figureMembers: 5, figureCode: 'DIALOGUES.HELD' });
    expect(cell('DT.NGUOI').value).toBe('180');
    expect(cell('DT.CUOC').figureDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(cell('CD.VANBAN')).toMatchObject({ state: 'MISSING', origin: 'FIGURE', value: null });

    const silent = await world.does('REST', 'chuyenvien.caolanh', 'fillReport', {
      id: started.id,
      expectedVersion: read.version,
      cells: [{ key: 'DT.NGUOI', value: '185' }],
    });
    expect([silent.status, silent.violations]).toMatchObject([422, [{ path: 'cells.0.reason', code: 'CELL_REASON_MISSING' }]]);
    const reason = 'Bổ sung 5 người ký danh sách sau';
    const estimated = { key: 'DT.NGUOI', value: '185', nature: 'ESTIMATED', reason };
    const after = await world.done('REST', 'chuyenvien.caolanh', 'fillReport', { id: started.id, expectedVersion: read.version, cells: [estimated] });
    const words = ['cells.key', 'cells.value', 'cells.computedValue', 'cells.origin', 'cells.reason', 'cells.nature'];
    const { data } = await world.call('REST', 'chuyenvien.caolanh', 'report', { id: started.id, select: words });
    expect(data.cells.find((each: { key: string }) => each.key === 'DT.NGUOI')).toEqual(({
	key: 'DT.NGUOI',
	value: '185',
	computedValue: '180',
	origin: 'OVERRIDDEN',
	reason,
	nature: 'ESTIMATED'
}));
    expect(after.version).toBe(read.version + 1);
  });

  test('comes in from every commune and department: two late, one sent back and corrected', async () => {
    const known = new Map([[agencies.caoLanh, 'chuyenvien.caolanh']]);
    for (const [at, duty] of own().entries()) {
      const name = known.get(duty.agencyId) ?? `canbo.${at}`;
      if (!known.has(duty.agencyId)) await world.person(name, 'OFFICER', duty.agencyId);
      officerOf.set(duty.id, name);
    }
    const [first, second, ...others] = own();
    const hand = async (duty: Duty, at: number) => {
      const surface = surfaceOf(at);
      const who = officerOf.get(duty.id)!;
      const existing = await reportOf(duty.id);
      const report = existing ?? (await world.done(surface, who, 'startReport', { id: duty.id }, ['id', 'version']));
      const missing = duty.agencyId === agencies.caoLanh ? ['DT.CUOC', 'DT.NGUOI'] : [];
      const cells = cellsByHand(content, at + 1).filter(({ key }) => !missing.includes(key));
      const reasoned = missing.length > 0 ? cells.map((cell) => ({ ...cell, reason: 'Theo sổ của phường' })) : cells;
      const lines = [{ table: 'MOHINH', rows: [{ ten: 'Tổ dân vận số' }, { ten: `Mô hình ${at % 5}` }] }];
      const filled = await world.done(surface, who, 'fillReport', (({
	id: report.id,
	expectedVersion: report.version,
	lines,
	cells: reasoned,
	narratives: textsOf(content, `Kết quả của ${duty.agencyName}`)
})), ['id', 'version']); // prettier-ignore
      return world.done(surface, who, 'submitReport', { id: report.id, expectedVersion: filled.version }, ['id', 'status', 'number', 'receivedOn']);
    };
    world.at(inTime);
    for (const [at, duty] of others.entries()) await hand(duty, at + 2);
    const beforeDue = (await world.call('REST', consolidator, 'cycleProgress', { id: cycleId })).data.all;
    expect(beforeDue).toMatchObject({ expected: duties.length, received: others.length, onTime: others.length, late: 0, overdue: 0 });

    const wrong = (await reportOf(others[0]!.id))!;
    const notes = [{ key: 'CD.VANBAN', note: 'Thiếu văn bản của Đảng ủy' }, { key: 'I.1', note: 'Ghi rõ số hội nghị' }];
    const unknown = await world.does('REST', consolidator, 'returnReport', ({
	id: wrong.id,
	expectedVersion: wrong.version,
	reason: 'Sai số',
	notes: [{
		key: 'KHONG.CO',
		note: 'x'
	}]
}));
    expect(unknown.violations[0]).toMatchObject({ path: 'notes.0.key', code: 'REPORT_PLACE_UNKNOWN' });
    await world.done('GraphQL', consolidator, 'returnReport', ({
	id: wrong.id,
	expectedVersion: wrong.version,
	reason: 'Cần bổ sung',
	notes,
	correctBy: '2026-06-08'
}));
    const officer = officerOf.get(others[0]!.id)!;
    const seen = await world.call('GraphQL', officer, 'report', {
      id: wrong.id,
      select: ['status', 'version', 'returnReason', 'cells.key', 'cells.returnNote', 'narratives.key', 'narratives.returnNote'],
    });
    expect(seen.data).toMatchObject({ status: 'RETURNED', returnReason: 'Cần bổ sung' });
    expect(seen.data.cells.filter((each: { returnNote: string }) => each.returnNote)).toEqual([{ key: 'CD.VANBAN', returnNote: notes[0]!.note }]);

    world.at(late);
    await hand(first!, 0);
    await hand(second!, 1);
    const version = (await reportOf(others[0]!.id))!.version;
    await world.done('REST', officer, 'fillReport', { id: wrong.id, expectedVersion: version, cells: [{ key: 'CD.VANBAN', value: '77' }] });
    const corrected = await world.done('GraphQL', officer, 'submitReport', { id: wrong.id, expectedVersion: version + 1 }, [
      'number', 'receivedOn', 'submissions', 'returns', 'firstSubmittedAt', 'versions.number', 'versions.state', 'duty.timeliness',
    ]); // prettier-ignore
    expect(corrected).toMatchObject({ number: 2, submissions: 2, returns: 1, receivedOn: '2026-06-03', duty: { timeliness: 'ON_TIME' } });
    expect(corrected.versions).toEqual([{ number: 2, state: 'SUBMITTED' }, { number: 1, state: 'RETURNED' }]);
    for (const surface of ['GraphQL', 'REST'] as const) {
      const told = await world.call(surface, consolidator, 'reportDifferences', { id: wrong.id, args: { from: 1, to: 2 } });
      expect(told.data).toEqual([{ kind: 'CELL', place: 'CD.VANBAN', label: 'Văn bản chỉ đạo, hướng dẫn đã ban hành', before: '3', after: '77' }]);
    }
    const progress = (await world.call('GraphQL', leader, 'cycleProgress', {
      id: cycleId,
      select: ['all.late', 'all.onTime', 'all.everReturned', 'all.mostLateDays', 'all.missing', 'groups.level', 'groups.reporters', 'groups.late', 'groups.completeness.percent'],
    })).data; // prettier-ignore
    expect(progress.all).toEqual({ late: 2, onTime: others.length, everReturned: 1, mostLateDays: 2, missing: 2 });
    expect(progress.groups).toHaveLength(4);
    const lateOnes = await world.call('REST', consolidator, 'cycleDuties', { filter: { cycleId, timeliness: 'LATE' }, select: ['agencyName', 'lateDays'] });
    expect(lateOnes.data.items.map(({ lateDays }: { lateDays: number }) => lateDays)).toEqual([2, 2]);
    const [owed] = await world.database.look<{ late: number; met: number }>(
      `select count(*) filter (where state = 'MET_LATE')::int as late, count(*) filter (where state = 'MET')::int as met from app.obligation where duty = 'REPORT'`,
    );
    expect(owed).toEqual({ late: 2, met: others.length });
  }, 280_000);

  test('is consolidated from commune to department to province, each number by its rule', async () => {
    for (const [at, duty] of own().entries()) {
      const { id, version } = await reportOf(duty.id);
      if (at === 3) continue;
      await world.done(surfaceOf(at), consolidator, 'acceptReport', { id, expectedVersion: version }, ['id']);
    }
    const [sum, top] = ['CONSOLIDATOR', 'PROVINCE'].map((group) => duties.find(({ reporters }) => reporters === group)!);
    const department = await world.done('GraphQL', consolidator, 'startReport', { id: sum!.id }, ['id', 'version']);
    const early = await world.does('REST', consolidator, 'consolidateReport', { id: department.id });
    expect([early.status, early.code, (early.problem!['missing'] as unknown[]).length]).toEqual([409, 'REPORT_CHILDREN_MISSING', 1]);
    const last = await reportOf(own()[3]!.id);
    await world.done('REST', consolidator, 'acceptReport', { id: last.id, expectedVersion: last.version }, ['id']);
    await world.done('GraphQL', consolidator, 'consolidateReport', { id: department.id }, ['id']);
    const select = ['version', 'cells.id', 'cells.key', 'cells.value', 'cells.numerator', 'cells.denominator', 'cells.origin', 'cells.computedValue', 'narratives.key'];
    const read = (await world.call('GraphQL', consolidator, 'report', { id: department.id, select })).data;
    const cell = (key: string) => read.cells.find((each: { key: string }) => each.key === key);
    const numbers = own().map((_, at) => at + 1);
    const sumOf = (of: number[]) => String(of.reduce((all, each) => all + each, 0));
    const caoLanhAt = own().findIndex(({ agencyId }) => agencyId === agencies.caoLanh);
    expect(cell('TCD.LUOT').value).toBe(sumOf(numbers));
    expect(cell('CD.VANBAN').value).toBe(sumOf(numbers.map((n) => (n === 3 ? 77 : n))));
    expect(cell('DT.CUOC').value).toBe(sumOf(numbers.map((n, at) => (at === caoLanhAt ? 5 : n))));
    expect(cell('KH.TYLE')).toMatchObject({ numerator: String(own().length), denominator: sumOf(numbers.map((n) => n + 1)), origin: 'CONSOLIDATED' });
    // Six names in all, however many wrote them.
    expect(cell('DVK.MOI').value).toBe('6');

    const direct = await world.does('REST', consolidator, 'fillReport', ({
	id: department.id,
	expectedVersion: read.version,
	cells: [{
		key: 'TCD.LUOT',
		value: '1'
	}]
}));
    expect(direct.violations[0]).toMatchObject({ path: 'cells.0', code: 'CELL_CONSOLIDATED' });
    const adjusted = await world.done('REST', consolidator, 'adjustReport', { id: department.id, key: 'TCD.LUOT', amount: '-2', reason: 'Trùng giữa hai phường' });
    const narratives = textsOf(content, 'Tổng hợp của Sở Nội vụ');
    const written = await world.done('REST', consolidator, 'fillReport', { id: department.id, expectedVersion: adjusted.version, narratives });
    const sections = await world.call('GraphQL', consolidator, 'report', { id: department.id, select: ['narratives.key', 'narratives.id'] });
    const sectionId = sections.data.narratives.find((each: { key: string }) => each.key === 'I.1').id;
    for (const surface of ['GraphQL', 'REST'] as const) {
      const beside = await world.call(surface, consolidator, 'reportNarrative', { id: sectionId, select: ['text', 'heading', 'sources.text', 'sources.agency.name'] });
      expect([beside.data.text, beside.data.sources.length]).toEqual(['Tổng hợp của Sở Nội vụ', own().length]);
      expect(beside.data.heading).toContain('Công tác chỉ đạo');
    }
    const handed = await world.done('GraphQL', consolidator, 'submitReport', { id: department.id, expectedVersion: written.version }, ['version', 'status']);
    await world.done('REST', leader, 'acceptReport', { id: department.id, expectedVersion: handed.version });

    const whole = await world.done('REST', consolidator, 'startReport', { id: top!.id });
    await world.done('GraphQL', consolidator, 'consolidateReport', { id: whole.id }, ['id']);
    const { version } = await reportOf(top!.id);
    const texts = await world.done('REST', consolidator, 'fillReport', { id: whole.id, expectedVersion: version, narratives: textsOf(content, 'Báo cáo của tỉnh') });
    const given = await world.done('REST', consolidator, 'submitReport', { id: whole.id, expectedVersion: texts.version });
    expect(given.status).toBe('SUBMITTED');
    world.at('2026-06-11T02:00:00Z');
    const accepted = await world.done('GraphQL', leader, 'acceptReport', { id: whole.id, expectedVersion: given.version }, ['id', 'version']);
    const unsigned = await world.does('REST', leader, 'freezeReport', { id: whole.id, expectedVersion: accepted.version });
    expect([unsigned.status, unsigned.code]).toEqual([422, 'REPORT_UNSIGNED']);
    const byOther = await world.does('REST', consolidator, 'freezeReport', { id: whole.id, expectedVersion: accepted.version, signature });
    expect(byOther.status).toBe(403);
    const frozen = await world.done('GraphQL', leader, 'freezeReport', { id: whole.id, expectedVersion: accepted.version, signature }, [
      'id', 'status', 'number', 'documentNumber', 'versions.digest', 'versions.state', 'receipts.redaction', 'receipts.digest',
    ]); // prettier-ignore
    expect(frozen).toMatchObject({ status: 'FROZEN', number: 1, documentNumber: '215/BC-UBND', versions: [{ state: 'FROZEN' }] });
    expect(new Set(frozen.receipts.map(({ digest }: { digest: string }) => digest)).size).toBe(3);
    final = { id: frozen.id, number: 1, digest: frozen.versions[0].digest };
    const [states] = await world.database.look<{ all: number; frozen: number }>(
      `select count(*)::int as all, count(*) filter (where status = 'FROZEN')::int as frozen from app.report where cycle_id = $1`,
      [cycleId],
    );
    expect(states).toEqual({ all: duties.length, frozen: duties.length });
  }, 280_000);

  test('is walked down from the province to the records, by who may see them and by who may not see two', async () => {
    // Cuts bear the time of the database, which no test sets.
    world.at(new Date().toISOString());
    const { data } = await world.call('GraphQL', leader, 'report', { id: final.id, select: ['cells.id', 'cells.key'] });
    const id = (key: string) => data.cells.find((each: { key: string }) => each.key === key).id as string;
    const select = ['value', 'children.value', 'children.id', 'children.adjustments.amount'];
    const ofProvince = (await world.call('REST', leader, 'reportCell', { id: id('TCD.LUOT'), select })).data;
    expect(ofProvince.children).toHaveLength(1);
    expect(ofProvince.children[0].value).toBe(ofProvince.value);
    const deeper = ['value', 'computedValue', 'adjustments.amount', 'adjustments.reason', 'adjustments.author', 'children.value'];
    const below = (await world.call('GraphQL', leader, 'reportCell', { id: ofProvince.children[0].id, select: deeper })).data;
    const parts = below.children.reduce((all: number, { value }: { value: string }) => all + Number(value), 0);
    expect([parts, Number(below.computedValue), Number(below.value)]).toEqual([parts, parts, parts - 2]);
    expect(below.adjustments).toEqual([{ amount: '-2', reason: 'Trùng giữa hai phường', author: 'Nguyễn Thanh Hà (minh hoạ)' }]);

    const dialogues = (await world.call('REST', leader, 'reportCell', { id: id('DT.CUOC'), select: ['children.id'] })).data;
    const communes = (await world.call('GraphQL', leader, 'reportCell', {
      id: dialogues.children[0].id,
      select: ['children.id', 'children.figureCode', 'children.agency.id'],
    })).data.children; // prettier-ignore
    const leaf = communes.find((each: { agency: { id: string } }) => each.agency.id === agencies.caoLanh);
    expect(leaf.figureCode).toBe('DIALOGUES.HELD');
    for (const surface of ['GraphQL', 'REST'] as const) {
      const all = (await world.call(surface, leader, 'reportCellMembers', { id: leaf.id })).data;
      expect([all.visible, all.restricted, all.members.length]).toEqual([5, 0, 5]);
      expect(all.members.every(({ kind }: { kind: string }) => kind === 'Dialogue')).toBe(true);
      const some = (await world.call(surface, 'chuyenvien.caolanh', 'reportCellMembers', { id: leaf.id })).data;
      expect([some.visible, some.restricted, some.members.length]).toEqual([3, 2, 3]);
      const nobody = await world.call(surface, 'chuyenvien.tuphap', 'reportCellMembers', { id: leaf.id });
      expect(nobody.status).toBe(404);
      const byHand = (await world.call('GraphQL', leader, 'reportCell', { id: communes.find((each: { id: string }) => each.id !== leaf.id).id, select: ['id'] })).data;
      const none = await world.call(surface, leader, 'reportCellMembers', { id: byHand.id });
      expect([none.status, none.code]).toEqual([409, 'CELL_WITHOUT_FIGURE']);
    }
    const record = await world.call('REST', leader, 'dialogue', { id: (await world.call('REST', leader, 'reportCellMembers', { id: leaf.id })).data.members[0].id });
    expect(record.status).toBe(200);
    world.at('2026-06-11T03:00:00Z');
  });

  test('is pulled by its recipients from an address that never changes', async () => {
    const path = (format: string) => `/v1/reports/${final.id}/versions/${final.number}.${format}`;
    const whole = await world.download(leader, path('json'));
    expect([whole.status, whole.headers['etag']]).toEqual([200, `"${final.digest}"`]);
    expect(createHash('sha256').update(whole.text).digest('hex')).toBe(final.digest);
    const again = await world.download(leader, path('json'), { 'if-none-match': `"${final.digest}"` });
    expect([again.status, again.text]).toEqual([304, '']);

    const receipts = await world.call('GraphQL', 'danvan.tinhuy', 'reportReceipts', { select: ['id', 'digest', 'redaction', 'reportId', 'acknowledgedAt'] });
    expect(receipts.data.items).toMatchObject([{ redaction: 'WITHOUT_LINES', reportId: final.id, acknowledgedAt: null }]);
    const sent = await world.download('danvan.tinhuy', path('json'));
    expect(sent.headers['etag']).toBe(`"${receipts.data.items[0].digest}"`);
    const told = JSON.parse(sent.text);
    expect(told.sections.find((each: { key: string }) => each.key === 'I.1').text).toBe('Báo cáo của tỉnh');
    expect(told.tables.some(({ lines }: { lines: unknown[] }) => lines.length > 0)).toBe(false);
    const bare = JSON.parse((await world.download('mattran.tinh', path('json'))).text);
    expect(bare.sections).toEqual([]);
    const acknowledged = await world.done('REST', 'danvan.tinhuy', 'acknowledgeReport', { id: receipts.data.items[0].id });
    expect(acknowledged.acknowledgedAt).not.toBeNull();
    expect((await world.call('GraphQL', 'danvan.tinhuy', 'report', { id: final.id, select: ['id'] })).status).toBe(404);
    expect((await world.download('chuyenvien.tuphap', path('json'))).status).toBe(404);
    expect((await world.download(leader, path('pdf'))).status).toBe(404);
    expect((await world.download(leader, `/v1/reports/${final.id}/versions/2.json`)).status).toBe(404);

    const csv = await world.download(leader, path('csv'));
    expect(csv.headers['etag']).toBe(`"${final.digest}.csv"`);
    expect(csv.text).toContain(final.digest);
    expect(csv.text).toContain('215/BC-UBND');
    for (const format of ['xlsx', 'docx']) {
      const file = await world.download(leader, path(format));
      expect([format, file.status, Number(file.headers['content-length'] ?? 1) > 0]).toEqual([format, 200, true]);
    }
  });

  test('a later correction makes version n + 1, and changes nothing that was frozen', async () => {
    const duty = own().find(({ agencyId }) => agencyId === agencies.caoLanh)!;
    const { id } = await reportOf(duty.id);
    const before = await world.download(leader, `/v1/reports/${id}/versions/1.json`);
    const touched = await world.does('REST', 'chuyenvien.caolanh', 'fillReport', { id, expectedVersion: 1, cells: [{ key: 'DT.CUOC', value: '6', reason: 'x' }] });
    expect([412, 409]).toContain(touched.status);
    await world.done('REST', 'chuyenvien.caolanh', 'requestReopening', { id, reason: 'Sót một cuộc', scope: ['DT.CUOC'] });
    const pending = await world.call('GraphQL', consolidator, 'reopenRequests', { filter: { reportId: id }, select: ['id', 'version', 'state', 'scope'] });
    expect(pending.data.items).toMatchObject([{ state: 'PENDING', scope: ['DT.CUOC'] }]);
    const request = pending.data.items[0];
    await world.done('GraphQL', consolidator, 'approveReopening', { id: request.id, expectedVersion: request.version, expiresOn: '2026-06-20' }, ['state']);
    const { version } = await reportOf(duty.id);
    const beyond = await world.does('REST', 'chuyenvien.caolanh', 'fillReport', { id, expectedVersion: version, cells: [{ key: 'TCD.LUOT', value: '1' }] });
    expect(beyond.violations[0]).toMatchObject({ path: 'cells.0.key', code: 'REPORT_PLACE_CLOSED' });
    const filled = await world.done('REST', 'chuyenvien.caolanh', 'fillReport', ({
	id,
	expectedVersion: version,
	cells: [{
		key: 'DT.CUOC',
		value: '6',
		reason: 'Sót một cuộc'
	}]
}));
    world.at('2026-06-21T02:00:00Z');
    const expired = await world.does('GraphQL', 'chuyenvien.caolanh', 'submitReport', { id, expectedVersion: filled.version });
    expect([expired.status, expired.code]).toEqual([409, 'REOPENING_EXPIRED']);
    world.at('2026-06-20T02:00:00Z');
    const second = await world.done('GraphQL', 'chuyenvien.caolanh', 'submitReport', { id, expectedVersion: filled.version }, ['number', 'receivedOn', 'versions.number', 'versions.state']);
    expect(second).toMatchObject({ number: 2, receivedOn: '2026-06-03' });
    expect(second.versions).toEqual([{ number: 2, state: 'SUBMITTED' }, { number: 1, state: 'FROZEN' }]);
    const after = await world.download(leader, `/v1/reports/${id}/versions/1.json`);
    expect([after.text, after.headers['etag']]).toEqual([before.text, before.headers['etag']]);
    const province = await world.download(leader, `/v1/reports/${final.id}/versions/1.json`);
    expect(province.headers['etag']).toBe(`"${final.digest}"`);
    await expect(
      world.database.look(`begin; set local app.tenant = '82'; update app.report set first_submitted_at = now(), version = version + 1 where id = '${id}'`),
    ).rejects.toMatchObject({ code: 'DV409' });
  });
}); // prettier-ignore
