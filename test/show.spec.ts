import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { type Ask, type Surface, surfaces, type Told } from './support/clients';
import { DemoWorld } from './support/demo.world';

const lastDayOfDistricts = '2025-06-30';
const firstDayWithout = '2025-07-01';
const committees = { kind: 'PEOPLES_COMMITTEE' };
const signature = { placeOfIssue: 'Cao Lãnh', signer: 'Người thử', signingCapacity: 'CHỦ TỊCH' };

let world: DemoWorld;

/** The province as it was delivered, for whoever counts in it. */
function freshProvince(): void {
  beforeAll(async () => {
    world = await DemoWorld.open();
  }, 120_000);
  afterAll(() => world?.close());
}

type Row = Record<string, string | number>;

/** Somebody of the demo province at one of the two surfaces. */
class Caller {
  constructor(
    private readonly surface: Surface,
    private readonly username: string | undefined,
  ) {}

  ask(operation: string, ask: Ask = {}): Promise<Told> {
    return world.call(this.surface, this.username, operation, ask);
  }

  async count(operation: string, ask: Ask = {}): Promise<number> {
    return (await this.ask(operation, { ...ask, total: true, first: 1, select: ['id'] })).data.total as number;
  }

  /** Every row, one page after another. */
  async all(operation: string, ask: Ask): Promise<Row[]> {
    const items: Row[] = [];
    let after: string | undefined;
    do {
      const { data } = await this.ask(operation, { ...ask, after });
      items.push(...(data.items as Row[]));
      after = data.next ?? undefined;
    } while (after);
    return items;
  }

  async idOf(operation: string, filter: Record<string, unknown>): Promise<string> {
    const { data } = await this.ask(operation, { filter, select: ['id'] });
    expect(data.items).toHaveLength(1);
    return data.items[0].id as string;
  }

  draft(title: string, idempotencyKey: string = newId()): Promise<Told> {
    const horizon = { kind: 'YEAR', startsOn: '2027-01-01', endsOn: '2027-12-31' };
    return this.ask('draftPlan', { input: { idempotencyKey, title, ...horizon }, select: ['id', 'title', 'version'] });
  }
}

/** What differs between any two answers. */
const body = ({ status, code, problem, data }: Told) => ({
  status,
  code,
  problem: problem && { ...problem, requestId: undefined },
  data,
});

const sqlOf = (query: unknown): string[] =>
  ((query as { statements?: { sql: string }[] }).statements ?? [{ sql: String(query) }]).map(({ sql }) => sql);

/** The statements that a reading sends, a list for each round trip. */
async function roundTrips(read: () => Promise<unknown>): Promise<string[][]> {
  const { master } = world.app.get(DataSource).driver as unknown as { master: Pool };
  const trips: string[][] = [];
  const watch = (client: PoolClient) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      trips.push(sqlOf(given[0]));
      return query(...given);
    }) as never;
  };
  master.on('acquire', watch);
  await read();
  master.off('acquire', watch);
  return trips;
}

describe.each(surfaces)('the demo province over %s', (surface) => {
  freshProvince();
  const as = (username: string) => new Caller(surface, username);
  const chair = as('chutich.tinh');
  const officer = as('chuyenvien.caolanh');

  describe('the tree of agencies', () => {
    it.each([
      [lastDayOfDistricts, 'PROVINCE', 2],
      [lastDayOfDistricts, 'DISTRICT', 23],
      [lastDayOfDistricts, 'COMMUNE', 305],
      [firstDayWithout, 'PROVINCE', 1],
      [firstDayWithout, 'DISTRICT', 0],
      [firstDayWithout, 'COMMUNE', 102],
    ])('on %s has at level %s %i People’s Committees', async (asOf, level, count) => {
      expect(await chair.count('agencies', { filter: { ...committees, level }, args: { asOf } })).toBe(count);
    });

    it.each([
      [lastDayOfDistricts, { COMMUNE: 249, WARD: 39, TOWNSHIP: 17 }],
      [firstDayWithout, { COMMUNE: 82, WARD: 20, TOWNSHIP: 0 }],
    ])('on %s has as many xã, phường and thị trấn as published', async (asOf, published) => {
      for (const [administrativeType, count] of Object.entries(published))
        expect(await chair.count('agencies', { filter: { ...committees, administrativeType }, args: { asOf } })).toBe(
          count,
        );
    });

    it('puts a ward under its district and province before the reform, and directly under the province since', async () => {
      const above = async (asOf: string) => {
        const select = ['name', 'ancestors.name'];
        return (await chair.ask('agencies', { filter: { code: '29869' }, args: { asOf }, select })).data.items;
      };
      const [province, city] = ['Ủy ban nhân dân tỉnh Đồng Tháp', 'Ủy ban nhân dân thành phố Cao Lãnh'];
      expect(await above(lastDayOfDistricts)).toEqual([
        { name: 'Ủy ban nhân dân phường 1', ancestors: [{ name: province }, { name: city }] },
      ]);
      expect(await above(firstDayWithout)).toEqual([
        { name: 'Ủy ban nhân dân phường Cao Lãnh', ancestors: [{ name: province }] },
      ]);
    });

    it('counts districts among the children of the two provinces before the reform, and communes since', async () => {
      const below = async (asOf: string) => {
        const filter = { ...committees, level: 'PROVINCE' };
        const select = ['name', 'children.kind', 'children.level'];
        const { data } = await chair.ask('agencies', { filter, args: { asOf }, select });
        const children = data.items.flatMap((province: { children: object[] }) => province.children);
        return children.filter((child: { kind: string }) => child.kind === committees.kind) as { level: string }[];
      };
      const before = await below(lastDayOfDistricts);
      expect([before.length, new Set(before.map(({ level }) => level))]).toEqual([23, new Set(['DISTRICT'])]);
      const since = await below(firstDayWithout);
      expect([since.length, new Set(since.map(({ level }) => level))]).toEqual([102, new Set(['COMMUNE'])]);
    });

    it('is read with children and bodies above in one statement and one round trip', async () => {
      const select = ['name', 'parent.name', 'children.name', 'ancestors.name', 'codes.code'];
      const ask = { args: { asOf: lastDayOfDistricts }, filter: { level: 'DISTRICT' }, first: 20, select };
      await chair.ask('agencies', ask);
      const trips = await roundTrips(() => chair.ask('agencies', ask));
      expect(trips).toHaveLength(1);
      const [[enter, ...reading] = []] = trips;
      expect(enter).toMatch(/sys\.enter/);
      expect(reading).toHaveLength(1);
    });
  });

  describe('an old code', () => {
    const found = async (code: string, more: Ask = {}) => {
      const select = [
        'holder.name',
        'holder.inForce',
        'holder.comparable',
        'holder.successors.name',
        'notice.code',
        'notice.message',
      ];
      const told = await chair.ask('agencyByCode', { args: { code, ...more.args }, select, language: more.language });
      return told.data;
    };

    it('of a merged ward finds the ward, who took its place and what to know', async () => {
      expect(await found('29872')).toMatchObject({
        holder: {
          name: 'Ủy ban nhân dân phường 4',
          inForce: false,
          comparable: true,
          successors: [{ name: 'Ủy ban nhân dân phường Cao Lãnh' }],
        },
        notice: { code: 'REPLACED', message: expect.stringContaining('kế thừa: Ủy ban nhân dân phường Cao Lãnh') },
      });
    });

    it('says nothing more on a day on which the ward bore it', async () => {
      const then = await found('29872', { args: { asOf: lastDayOfDistricts } });
      expect(then).toMatchObject({
        holder: { name: 'Ủy ban nhân dân phường 4', inForce: true, successors: [] },
        notice: null,
      });
    });

    it('that another ward bears on says whose it was', async () => {
      expect(await found('29869')).toMatchObject({
        holder: { name: 'Ủy ban nhân dân phường Cao Lãnh', inForce: true },
        notice: { code: 'CODE_LIVES_ON', message: expect.stringContaining('Ủy ban nhân dân phường 1') },
      });
    });

    it('of a split commune says that its figures are not comparable, in Vietnamese and in English', async () => {
      expect(await found('30079')).toMatchObject({
        holder: {
          name: 'Ủy ban nhân dân xã Gáo Giồng',
          comparable: false,
          successors: [{ name: 'Ủy ban nhân dân xã Phong Mỹ' }, { name: 'Ủy ban nhân dân xã Phú Cường' }],
        },
        notice: { code: 'SPLIT', message: expect.stringContaining('số liệu không so sánh được') },
      });
      const inEnglish = await found('30079', { language: 'en' });
      expect(inEnglish.notice).toMatchObject({
        code: 'SPLIT',
        message: expect.stringContaining('figures are not comparable'),
      });
    });

    it('that nobody ever bore is not found', async () => {
      const told = await chair.ask('agencyByCode', { args: { code: '99999' }, select: ['holder.name'] });
      expect([told.status, told.code]).toEqual([404, 'NOT_FOUND']);
    });
  });

  describe('plan 15/KH-UBND', () => {
    let id: string;
    beforeAll(async () => {
      id = await chair.idOf('plans', { number: '15/KH-UBND' });
    });

    it('was issued on 14/1/2022 by Đồng Tháp, and is real', async () => {
      const select = ['title', 'issuedOn', 'endsOn', 'signer', 'signingOnBehalf', 'signingCapacity', 'illustrative'];
      const { data } = await chair.ask('plan', { id, select: [...select, 'issuer.name'] });
      expect(data).toEqual({
        title: 'Kế hoạch thực hiện công tác dân vận chính quyền đến năm 2025',
        issuedOn: '2022-01-14',
        endsOn: '2025-12-31',
        signer: 'Đoàn Tấn Bửu',
        signingOnBehalf: 'TM. ỦY BAN NHÂN DÂN',
        signingCapacity: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
        illustrative: false,
        issuer: { name: 'Ủy ban nhân dân tỉnh Đồng Tháp' },
      });
    });

    it('has nine tasks: seven all through every year, one in quarters III and IV, one in quarter IV', async () => {
      const select = ['ordinal', 'timingKind', 'timingText', 'quarters'];
      const { data } = await chair.ask('tasks', { filter: { planId: id }, sort: 'ordinal', select });
      const always = { timingKind: 'CONTINUOUS_YEARLY', timingText: 'Thường xuyên hằng năm', quarters: null };
      expect(data.items).toEqual([
        ...[1, 2, 3, 4, 5, 6].map((ordinal) => ({ ordinal, ...always })),
        { ordinal: 7, timingKind: 'QUARTERS_YEARLY', timingText: 'Quý III, IV hằng năm', quarters: [3, 4] },
        { ordinal: 8, timingKind: 'QUARTERS_YEARLY', timingText: 'Quý IV hằng năm', quarters: [4] },
        { ordinal: 9, ...always },
      ]);
    });

    it('owes two reports a year, each with its deadline and both recipients', async () => {
      const report = ['period', 'dueKind', 'dueMonth', 'dueDay', 'dueText', 'recipients.name', 'recipients.viaName'];
      const select = ['duties.item', ...report.map((path) => `duties.reports.${path}`)];
      const { data } = await chair.ask('plan', { id, select });
      const owed = data.duties.filter(({ reports }: { reports: object[] }) => reports.length > 0);
      const recipients = [
        { name: 'Ủy ban nhân dân Tỉnh', viaName: 'Sở Nội vụ' },
        { name: 'Ban Dân vận Tỉnh ủy', viaName: null },
      ];
      expect(owed).toEqual([
        {
          item: 'III.2',
          reports: [
            {
              period: 'HALF_YEAR',
              dueKind: 'BEFORE_DAY',
              dueMonth: 6,
              dueDay: 5,
              dueText: 'trước ngày 5 tháng 6',
              recipients,
            },
            {
              period: 'YEAR',
              dueKind: 'END_OF_MONTH',
              dueMonth: 10,
              dueDay: null,
              dueText: 'cuối tháng 10',
              recipients,
            },
          ],
        },
      ]);
    });

    it('is read whole, with tasks, duties and distribution list, in one question', async () => {
      const select = [
        'bases.text',
        'tasks.text',
        'tasks.agencies.agency.name',
        'tasks.bases.document.number',
        'duties.text',
        'duties.agencies.name',
        'duties.reports.recipients.name',
        'recipients.name',
      ];
      const { status, data } = await chair.ask('plan', { id, select });
      expect(status).toBe(200);
      expect([data.tasks.length, data.duties.length, data.recipients.length]).toEqual([9, 8, 8]);
    });
  });

  describe('who sees what', () => {
    it.each([
      ['the chairman of the province', 'chutich.tinh', 8],
      ['the Party body to which most are addressed', 'danvan.tinhuy', 7],
      ['a department', 'giamdoc.tuphap', 3],
      ['a ward', 'chutich.caolanh', 2],
      ['the Front of a ward', 'mattran.caolanh', 1],
    ])('%s sees its own count of plans, and the total is what paging yields', async (_, username, count) => {
      const viewer = as(username);
      expect(await viewer.count('plans')).toBe(count);
      const paged = await viewer.all('plans', { first: 1, select: ['id'], sort: 'title' });
      expect(new Set(paged.map(({ id }) => id)).size).toBe(count);
      expect(paged).toHaveLength(count);
    });

    it('a task is counted only with its plan', async () => {
      const tasks = await as('chutich.caolanh').all('tasks', { first: 4, select: ['planId'] });
      const plans = await as('chutich.caolanh').all('plans', { first: 4, select: ['id', 'taskCount'] });
      expect(new Set(tasks.map(({ planId }) => planId))).toEqual(new Set(plans.map(({ id }) => id)));
      expect(tasks).toHaveLength(plans.reduce((sum, { taskCount }) => sum + Number(taskCount), 0));
    });

    it('without a log-in nobody sees anything', async () => {
      const told = await new Caller(surface, undefined).ask('plans', { select: ['id'] });
      expect([told.status, told.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('a plan for others is answered like one that does not exist: issued, draft, read or changed', async () => {
      const draftElsewhere = await chair.idOf('plans', { status: 'DRAFT' });
      const issuedElsewhere = await chair.idOf('plans', { number: 'MH-03/KH-STP' });
      const missing = newId();
      const read = async (id: string) => body(await officer.ask('plan', { id, select: ['title'] }));
      const change = async (id: string) =>
        body(
          await officer.ask('amendPlanDraft', { input: { id, expectedVersion: 1, title: 'Tên khác' }, select: ['id'] }),
        );
      const unread = await read(missing);
      const unchanged = await change(missing);
      expect([unread.status, unread.code]).toEqual([404, 'NOT_FOUND']);
      expect([unchanged.status, unchanged.code]).toEqual([404, 'NOT_FOUND']);
      for (const id of [draftElsewhere, issuedElsewhere]) {
        expect(await read(id)).toEqual(unread);
        expect(await change(id)).toEqual(unchanged);
        expect(await officer.count('tasks', { filter: { planId: id } })).toBe(0);
      }
    });
  });

  describe('a request', () => {
    it('with an unknown filter is refused, never answered as if it had none', async () => {
      const told = await chair.ask('plans', { filter: { colour: 'red' }, select: ['id'] });
      expect(told.data ?? null).toBeNull();
      if (surface === 'GraphQL') {
        // Here the schema itself says which filters there are.
        expect([400, 422]).toContain(told.status);
        expect(JSON.stringify(told.problem)).toMatch(/colour.*PlanFilter/);
        return;
      }
      expect([told.status, told.code]).toEqual([422, 'INVALID_INPUT']);
      const path = expect.stringMatching(/(^|\.)colour$/);
      const message = expect.stringMatching(/Không lọc được theo "colour".*kind, status, number/);
      expect(told.violations).toEqual([{ path, code: 'UNKNOWN_FILTER', message }]);
    });

    it('for a page too large is refused with path and code', async () => {
      const told = await chair.ask('plans', { first: 101, select: ['id'] });
      expect([told.status, told.code]).toEqual([422, 'INVALID_INPUT']);
      const path = surface === 'REST' ? 'limit' : 'first';
      expect(told.violations).toMatchObject([{ path, code: 'PAGE_SIZE' }]);
    });

    it('on a version that has passed is refused with the present one; without a version likewise', async () => {
      const { data: plan } = await officer.draft('[Thử] Kế hoạch năm 2027');
      const amend = (title: string, expectedVersion?: number) =>
        officer.ask('amendPlanDraft', {
          input: { id: plan.id, title, ...(expectedVersion && { expectedVersion }) },
          select: ['version'],
        });
      expect((await amend('[Thử] Tên thứ hai', 1)).data.version).toBe(2);
      const stale = await amend('[Thử] Tên thứ ba', 1);
      expect([stale.status, stale.code, stale.problem!['currentVersion']]).toEqual([412, 'CONFLICT', 2]);
      if (surface === 'REST') expect(stale.headers['etag']).toBe('"2"');
      const without = await amend('[Thử] Tên thứ tư');
      expect([without.status, without.code]).toEqual([428, 'VERSION_REQUIRED']);
      expect((await officer.ask('plan', { id: plan.id, select: ['title'] })).data.title).toBe('[Thử] Tên thứ hai');
    });

    it('sent again with its key gets the first answer and makes no second plan', async () => {
      const before = await officer.count('plans');
      const key = newId();
      const first = await officer.draft('[Thử] Gửi một lần', key);
      const again = await officer.draft('[Thử] Gửi một lần', key);
      expect([again.status, again.data]).toEqual([first.status, first.data]);
      expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
      expect(await officer.count('plans')).toBe(before + 1);
      const other = await officer.draft('[Thử] Nội dung khác', key);
      expect([other.status, other.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    });

    it('finds on each plan what its viewer may do with it now', async () => {
      const { data: plan } = await officer.draft('[Thử] Kế hoạch của phường');
      const allowed = async (username: string, id: string) =>
        (await as(username).ask('plan', { id, select: ['allowedActions'] })).data.allowedActions as string[];
      const drafting = ['amendPlanDraft', 'importPlanTasks', 'submitPlan'];
      expect(new Set(await allowed('chuyenvien.caolanh', plan.id))).toEqual(new Set(drafting));
      expect(new Set(await allowed('chutich.caolanh', plan.id))).toEqual(new Set([...drafting, 'issuePlan']));
      expect(await allowed('chutich.tinh', plan.id)).toEqual([]);
      const own = await chair.idOf('plans', { number: 'MH-05/KH-UBND' });
      const inForce = ['amendPlan', 'closePlan', 'openTaskYear', 'createTaskFromConclusion'];
      expect(new Set(await allowed('chutich.caolanh', own))).toEqual(new Set(inForce));
      expect(await allowed('chuyenvien.caolanh', own)).toEqual([]);
    });

    it('is answered in Vietnamese, and in English where that is asked for; codes are the same', async () => {
      const { data: plan } = await officer.draft('[Thử] Kế hoạch chờ ký');
      const input = { id: plan.id, expectedVersion: 1, idempotencyKey: newId(), number: 'T-1', issuedOn: '2026-01-05' };
      const issue = (language?: 'en') => officer.ask('issuePlan', { input: { ...input, ...signature }, language });
      const [vietnamese, english] = [await issue(), await issue('en')];
      expect([vietnamese.code, english.code]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(vietnamese.problem!['detail']).toBe('Vị trí của bạn không được làm việc này.');
      expect(english.problem!['detail']).toBe('Your post may not do this.');
    });
  });

  describe('search', () => {
    it.each([
      ['agencies', 'cao lanh', 'name', 'Ủy ban nhân dân phường Cao Lãnh'],
      ['agencies', 'CAO LÃNH', 'name', 'Ủy ban nhân dân phường Cao Lãnh'],
      ['agencies', 'dao thanh', 'name', 'Ủy ban nhân dân phường Đạo Thạnh'],
      ['tasks', 'thu hoi', 'text', 'Đối thoại với hộ dân trong vùng dự án thu hồi đất, giải phóng mặt bằng.'],
      ['tasks', 'thu hồi', 'text', 'Đối thoại với hộ dân trong vùng dự án thu hồi đất, giải phóng mặt bằng.'],
      [
        'plans',
        'dan van chinh quyen den nam 2025',
        'title',
        'Kế hoạch thực hiện công tác dân vận chính quyền đến năm 2025',
      ],
    ])('of %s for “%s” needs no accents and no capitals', async (operation, q, field, wanted) => {
      const { data } = await chair.ask(operation, {
        q,
        args: operation === 'agencies' ? { asOf: firstDayWithout } : {},
        select: [field],
      });
      expect(data.items.map((item: Record<string, string>) => item[field])).toContain(wanted);
    });

    it('finds nothing that its viewer may not see', async () => {
      expect(await officer.count('tasks', { q: 'thu hoi' })).toBe(0);
    });
  });
});

describe('guessing passwords', () => {
  freshProvince();
  const tries = async () =>
    (await world.database.look<{ n: number }>('select coalesce(sum(tries), 0)::int as n from app.login_attempt'))[0]!.n;

  it('300 aliased log-ins in one request are refused before one of them is tried', async () => {
    const before = await tries();
    const login = (at: number) => `a${at}: login(input: $i) { accessToken }`;
    const attack = (many: number) =>
      `mutation ($i: LoginInput!) { ${Array.from({ length: many }, (_, at) => login(at)).join(' ')} }`;
    const variables = { i: { username: 'chutich.tinh', password: 'sai-mat-khau-nay' } };
    for (const many of [300, 11]) {
      const { body: answer, status } = await world.clients.raw({}, { query: attack(many), variables });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(answer.data).toBeUndefined();
      expect(answer.errors[0].message).toMatch(many === 300 ? /Token limit/ : /Aliases limit of 10/);
    }
    expect(await tries()).toBe(before);
  });

  it.each(surfaces)('one after another over %s has to wait after ten', async (surface) => {
    const stranger = new Caller(surface, undefined);
    const guess = () =>
      stranger.ask('login', { input: { username: `nguoi.la.${surface}`, password: 'sai-mat-khau-nay' } });
    for (let at = 0; at < 10; at++) expect((await guess()).code).toBe('LOGIN_REFUSED');
    const blocked = await guess();
    expect([blocked.status, blocked.code]).toEqual([429, 'LOGIN_BLOCKED']);
    if (surface === 'REST') expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
  });
});
