import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { always, PlansWorld } from './support/plans.desk';

let desk: PlansWorld;
beforeAll(async () => {
  desk = await PlansWorld.open();
}, 60_000);
afterAll(() => desk?.close());

type Format = 'csv' | 'xlsx';
const year = { kind: 'YEAR', title: 'Kế hoạch năm', startsOn: '2026-01-01', endsOn: '2026-12-31' };

async function draft(tasks: object[]): Promise<string> {
  const { data, problem } = await desk.act('REST', 'can.bo', 'draftPlan', { ...year, content: { tasks } }, ['id']);
  if (!data) throw new Error(JSON.stringify(problem));
  return data.id as string;
}

const server = () => desk.world.app.getHttpServer();

async function download(id: string, format: string, who = 'can.bo') {
  return request(server())
    .get(`/v1/plans/${id}/tasks.${format}`)
    .set('authorization', `Bearer ${await desk.tokenOf(who)}`)
    .buffer(true)
    .parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(null, Buffer.concat(parts)));
    });
}

interface Sent {
  id: string;
  content: Buffer | string;
  name?: string;
  version?: number;
  dryRun?: string;
  key?: string;
  who?: string;
}

async function upload({
  id,
  content,
  name = 'nhiem-vu.csv',
  version = 1,
  dryRun,
  key = uuidv7(),
  who = 'can.bo',
}: Sent) {
  const call = request(server())
    .post(`/v1/plans/${id}/task-imports`)
    .set('authorization', `Bearer ${await desk.tokenOf(who)}`)
    .set('idempotency-key', key)
    .set('if-match', `"${version}"`);
  if (dryRun !== undefined) void call.field('dryRun', dryRun);
  return call.attach('file', Buffer.from(content as string), name);
}

const violations = (answer: { body: { violations?: { path: string; code: string }[] } }) =>
  (answer.body.violations ?? []).map(({ path, code }) => [path, code]);

const everything = () => {
  const { hongNgu, caoLanh } = desk.world.agencies;
  return [
    {
      code: 'II.1',
      text: 'Đối thoại; "ngoặc", phẩy\nDòng hai',
      timing: { kind: 'QUARTERS_YEARLY', text: 'Quý III, IV hằng năm', quarters: [3, 4] },
      agencies: [
        { role: 'LEAD', name: 'UBND phường | Hồng Ngự', agencyId: hongNgu },
        { role: 'COOPERATING', name: 'Các sở', group: 'DEPARTMENTS' },
        { role: 'COOPERATING', name: 'UBND phường Cao Lãnh', agencyId: caoLanh },
        { role: 'FOLLOWING', name: 'Bộ Nội vụ' },
      ],
      method: 'MEASURE',
      target: '12.5',
      unit: 'cuộc',
      evidenceRequired: true,
      products: [
        { kind: 'CONFERENCE', name: 'Hội nghị' },
        { kind: 'REPORT', name: 'Báo cáo | tổng kết' },
      ],
      fundings: [{ source: 'Ngân sách', estimate: '50000000' }, { source: 'Xã hội hoá' }],
      bases: [{ text: 'Nghị quyết 01', article: 'Điều 3' }],
      source: { kind: 'CONCLUSION', text: 'Giao rà soát', documentNumber: '4/TB', documentIssuedOn: '2026-01-02' },
    },
    { text: '=1+1', timing: always, method: 'WEIGHTED', weight: '2' },
    {
      text: 'Niêm yết',
      timing: { kind: 'BEFORE_YEARLY', text: 'Trước 5/6', month: 6, day: 5 },
      partOf: 2,
      weight: '0.5',
    },
    {
      text: 'Đề án',
      timing: { kind: 'FROM_TO', text: 'Quý I', startsOn: '2026-01-01', endsOn: '2026-03-31' },
      method: 'STATUS',
      stages: ['Soạn thảo', 'Ban hành'],
    },
    { text: 'Tháng 6, 11', timing: { kind: 'MONTHS_YEARLY', text: 'Tháng 6, 11', months: [6, 11] } },
    { text: 'Một ngày', timing: { kind: 'DATE', text: 'Trước 15/10', dueOn: '2026-10-14' } },
  ];
};

describe('the tasks of a plan as a sheet', () => {
  test.each<Format>(['csv', 'xlsx'])(
    '%s: taken out and brought in again they are the same, byte for byte',
    async (format) => {
      const id = await draft(everything());
      const out = await download(id, format);
      expect([out.status, out.headers['content-disposition']]).toEqual([200, expect.stringContaining(`.${format}`)]);
      const other = await draft([]);
      const trial = await upload({ id: other, content: out.body, name: `a.${format}`, dryRun: 'true' });
      expect([trial.status, trial.body]).toMatchObject([200, { dryRun: true, rows: 6, replaced: 0, version: 1 }]);
      expect((await desk.ask('REST', 'can.bo', 'plan', { id: other, select: ['taskCount', 'version'] })).data).toEqual({
        taskCount: 0,
        version: 1,
      });
      const done = await upload({ id: other, content: out.body, name: `a.${format}` });
      expect([done.status, done.body]).toMatchObject([200, { dryRun: false, rows: 6, replaced: 0, version: 2 }]);
      const again = await download(other, format);
      expect(Buffer.compare(again.body as Buffer, out.body as Buffer)).toBe(0);
      const select = ['tasks.text', 'tasks.code', 'tasks.method', 'tasks.target', 'tasks.stages', 'tasks.quarters', 'tasks.weight',
      'tasks.agencies.role', 'tasks.agencies.name', 'tasks.agencies.agencyId', 'tasks.agencies.agencyGroup', 'tasks.products.name',
      'tasks.fundings.estimate', 'tasks.bases.article', 'tasks.sourceNumber', 'tasks.evidenceRequired']; // prettier-ignore
      const [was, is] = await Promise.all(
        [id, other].map((each) => desk.ask('GraphQL', 'can.bo', 'plan', { id: each, select })),
      );
      expect(is!.data).toEqual(was!.data);
    },
  );

  test('a retry is told the first answer; another file under the same key is refused', async () => {
    const id = await draft([]);
    const content = 'text,timing_kind,timing_text\nMột,CONTINUOUS_YEARLY,Thường xuyên\n';
    const key = uuidv7();
    const first = await upload({ id, content, key });
    const again = await upload({ id, content, key });
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([200, first.body, 'true']);
    expect((await upload({ id, content: `${content}Hai,CONTINUOUS_YEARLY,x\n`, key })).body.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const stale = await upload({ id, content });
    expect([stale.status, stale.body.code]).toEqual([412, 'CONFLICT']);
  });

  test('every fault names its row and column, and one of them keeps everything out', async () => {
    const id = await draft([{ text: 'Đã có', timing: always }]);
    const content = [
      'no,text,timing_kind,timing_text,quarters,due_on,lead,cooperating,method,target,unit,part_of,weight,derived_from,derived_from_version,fundings',
      '1,Đúng,CONTINUOUS_YEARLY,Thường xuyên,,,Bộ Nội vụ,,,,,,,,,',
      '2,,WEEKLY,Hằng tuần,"3, 3",31/12/2026,,,COUNT,nhiều,,,,,,',
      '3,Ba,QUARTERS_YEARLY,Quý V,5,,Một\\nHai,A | group:XA,,,,9,,,,Ngân sách | nhiều',
      `4,Bốn,DATE,,,2026-02-30,Sở | code:KHONG.CO,X | agency:${uuidv7()},MEASURE,3,,,-1,${uuidv7()},,`,
      ',,,,,,,,,,,,,,,',
      '6,Sáu,CONTINUOUS_YEARLY,x,,,"A\nB",,,,,,,,,',
    ].join('\n');
    const refused = await upload({ id, content, dryRun: 'true' });
    expect([refused.status, refused.body.code]).toEqual([422, 'INVALID_INPUT']);
    const found = violations(refused);
    expect(found).toEqual(
      expect.arrayContaining([
        ['3.text', 'REQUIRED'],
        ['3.timing_kind', 'CELL_WORD'],
        ['3.due_on', 'CELL_DAY'],
        ['3.method', 'CELL_WORD'],
        ['3.target', 'CELL_NUMBER'],
        ['4.quarters', 'TIMING_IMPOSSIBLE'],
        ['4.cooperating', 'CELL_WORD'],
        ['4.part_of', 'PART_OF_WHAT'],
        ['4.fundings', 'CELL_NUMBER'],
        ['5.timing_text', 'REQUIRED'],
        ['5.due_on', 'CELL_DAY'],
        ['5.lead', 'UNKNOWN_REFERENCE'],
        ['5.cooperating', 'UNKNOWN_REFERENCE'],
        ['5.unit', 'REQUIRED'],
        ['5.weight', 'NOT_POSITIVE'],
        ['5.derived_from_version', 'REQUIRED'],
        ['5.derived_from', 'UNKNOWN_REFERENCE'],
        ['7.lead', 'SEVERAL_LEADS'],
      ]),
    );
    const rows = found.map(([path]) => Number(path!.split('.')[0]));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).not.toContain(2);
    await upload({ id, content });
    expect((await desk.ask('REST', 'can.bo', 'plan', { id, select: ['tasks.text'] })).data).toEqual({
      tasks: [{ text: 'Đã có' }],
    });
  });

  test.each<[string, Partial<Sent>, number, string]>([
    ['no column of a task', { content: 'a,b\n1,2\n' }, 422, 'SHEET_COLUMN_MISSING'],
    [
      'a column nobody knows',
      { content: 'text,timing_kind,timing_text,tac_gia\nx,CONTINUOUS_YEARLY,x,y\n' },
      422,
      'SHEET_COLUMN_UNKNOWN',
    ],
    ['a header alone', { content: 'text,timing_kind,timing_text\n' }, 422, 'SHEET_EMPTY'],
    [
      'more tasks than a plan holds',
      { content: `text,timing_kind,timing_text\n${'x,CONTINUOUS_YEARLY,x\n'.repeat(101)}` },
      422,
      'SHEET_ROWS',
    ],
    ['no sheet at all', { content: 'x', name: 'a.pdf' }, 415, 'SHEET_FORMAT'],
    ['a torn archive', { content: 'PK', name: 'a.xlsx' }, 422, 'FILE_DAMAGED'],
    ['a trial that is neither yes nor no', { content: 'text\nx\n', dryRun: 'maybe' }, 422, 'NOT_A_VALUE'],
  ])('refused: %s', async (_, given, status, code) => {
    const id = await draft([]);
    const answer = await upload({ id, content: '', ...given });
    const codes = [answer.body.code, ...violations(answer).map(([, each]) => each)];
    expect([answer.status, codes]).toEqual([status, expect.arrayContaining([code])]);
  });

  test('goes to who sees the plan, comes from who drafts it, and into drafts alone', async () => {
    const id = await draft([{ text: 'Một', timing: always }]);
    expect((await download(id, 'csv', 'cao.lanh')).status).toBe(404);
    expect((await download(id, 'pdf')).status).toBe(404);
    const content = 'text,timing_kind,timing_text\nMột,CONTINUOUS_YEARLY,x\n';
    expect((await upload({ id, content, who: 'cao.lanh' })).status).toBe(404);
    const plan = await desk.issued('REST', [{ text: 'Một', timing: always }]);
    const late = await upload({ id: plan.id, content, version: 2, who: 'tong.hop' });
    expect([late.status, late.body.code]).toEqual([409, 'ILLEGAL_MOVE']);
    const without = await request(server())
      .post(`/v1/plans/${id}/task-imports`)
      .set('authorization', `Bearer ${await desk.tokenOf('can.bo')}`)
      .set('idempotency-key', uuidv7())
      .attach('file', Buffer.from(content), 'a.csv');
    expect([without.status, without.body.code]).toEqual([428, 'VERSION_REQUIRED']);
  });
});
