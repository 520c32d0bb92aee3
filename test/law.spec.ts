import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { LawImportCommand } from '../src/engines/obligations/law-import.commands';
import { Obligations } from '../src/engines/obligations/obligations.service';
import { AccessWorld } from './support/access.world';
import { type Ask, type Surface, surfaces, type Told } from './support/clients';

let world: AccessWorld;
let folder: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  world = await AccessWorld.open();
  world.at('2026-11-23T02:00:00Z');
  folder = await mkdtemp(join(tmpdir(), 'dan-van-law-'));
  const { province, hongNgu } = world.agencies;
  const people: [string, string, string][] = [
    ['quan.tri', 'ADMINISTRATOR', province],
    ['thanh.tra', 'INSPECTOR', province],
    ['tong.hop', 'CONSOLIDATOR', province],
    ['hong.ngu', 'AGENCY_HEAD', hongNgu],
  ];
  for (const [username, role, agency] of people) {
    await world.person(username, role, agency);
    tokens.set(username, (await world.login(username)).token);
  }
}, 60_000);
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const asks = (surface: Surface, who: string, operation: string, ask: Ask): Promise<Told> =>
  world.clients.call(surface, { token: tokens.get(who) }, operation, ask);
const does = (surface: Surface, who: string, operation: string, input: object): Promise<Told> =>
  asks(surface, who, operation, { input: { idempotencyKey: uuidv7(), ...input } });
const previews = (surface: Surface, input: object, language: 'vi' | 'en' = 'vi'): Promise<Told> =>
  asks(surface, 'hong.ngu', 'deadlinePreview', { input: { ...input }, language });

const rulesNamed = async (surface: Surface, code: string, more: object = {}) =>
  (await asks(surface, 'hong.ngu', 'deadlineRules', { filter: { code, ...more } })).data.items;
/** A rule of the province’s own, in letters: codes have no digits. */
const letters = { GraphQL: 'QL', REST: 'RS' };
const own = (surface: Surface, name: string, more: object = {}) => ({
  code: `TINH.${name}.${letters[surface]}`,
  labelVi: 'Trả lời kiến nghị',
  labelEn: 'Answer a proposal',
  trigger: 'RECEIVED',
  count: 10,
  unit: 'WORKING_DAYS',
  citation: 'Quyết định của UBND tỉnh',
  documentNumber: '12/2026/QĐ-UBND',
  validFrom: '2026-11-01',
  ...more,
});

describe.each(surfaces)('the rules over %s', (surface) => {
  test('are found by code, by words without accents, and by the day on which they are in force', async () => {
    expect(await rulesNamed(surface, 'KN.ACCEPT.FIRST')).toHaveLength(2);
    const inForce = async (day: string) =>
      (await rulesNamed(surface, 'KN.ACCEPT.FIRST', { inForceOn: day })).map((rule: { count: number }) => rule.count);
    expect([await inForce('2026-06-30'), await inForce('2026-07-01')]).toEqual([[10], [7]]);
    const found = await asks(surface, 'hong.ngu', 'deadlineRules', { q: 'thu ly hoac thong bao', first: 50 });
    expect(found.data.items.map((rule: { code: string }) => rule.code)).toContain('KN.ACCEPT.FIRST');
    const uncertain = await asks(surface, 'hong.ngu', 'deadlineRules', { filter: { uncertain: true }, first: 100 });
    expect(uncertain.data.items.every((rule: { note: string }) => rule.note)).toBe(true);
    const kind = await asks(surface, 'hong.ngu', 'deadlineRules', {
      filter: { kind: 'FREQUENCY', verified: false },
      first: 100,
    });
    expect(kind.data.items.every((rule: { per: string }) => rule.per)).toBe(true);
  });

  test('are entered by the administrator alone, with a document, and never twice for one day', async () => {
    const input = own(surface, 'MOI');
    expect((await does(surface, 'thanh.tra', 'addDeadlineRule', input)).status).toBe(403);
    const added = await does(surface, 'quan.tri', 'addDeadlineRule', input);
    expect(added.data).toMatchObject({ evidence: 'PROVINCE', verified: false, documentNumber: '12/2026/QĐ-UBND' });
    const again = await does(surface, 'quan.tri', 'addDeadlineRule', { ...input, validFrom: '2026-12-01' });
    expect([again.status, again.code]).toEqual([409, 'RULE_OVERLAPS']);
  });

  test.each<[string, object, string[]]>([
    ['a code with digits', { code: 'TINH.2' }, ['code RULE_CODE_FORM']],
    ['an end before its beginning', { validTo: '2026-10-01' }, ['validTo RULE_VALIDITY']],
    ['a circumstance nobody knows', { variants: { FAR: 20 } }, ['variants VARIANTS_MALFORMED']],
    ['circumstances out of order', { variants: { 'COMPLEX+REMOTE': 20 } }, ['variants VARIANTS_MALFORMED']],
    ['a list for variants', { variants: [1] }, ['variants VARIANTS_MALFORMED']],
    ['extensions that are no lists', { extensions: { COMPLEX: 30 } }, ['extensions EXTENSIONS_MALFORMED']],
    ['a term of a century', { count: 100, unit: 'YEARS' }, ['count TERM_TOO_LONG']],
  ])('refuse %s', async (_, more, wanted) => {
    const refused = await does(surface, 'quan.tri', 'addDeadlineRule', own(surface, 'SAI', more));
    expect([refused.status, refused.violations.map(({ path, code }) => `${path} ${code}`)]).toEqual([422, wanted]);
  });

  test('change by ending one and beginning another: what is owed already keeps its count', async () => {
    const { code } = own(surface, 'DOI');
    const { data: first } = await does(surface, 'quan.tri', 'addDeadlineRule', own(surface, 'DOI'));
    const owes = (triggeredOn: string) =>
      world.system(() =>
        world.app.get(Obligations).start({
          rule: code,
          subject: { kind: 'Petition', id: uuidv7() },
          agencyId: world.agencies.hongNgu,
          triggeredOn,
        }),
      );
    const before = await owes('2026-11-23');
    const replace = {
      id: first.id,
      expectedVersion: first.version,
      validFrom: '2026-12-01',
      count: 5,
      citation: 'Quyết định mới',
      documentNumber: '99/2026/QĐ-UBND',
    };
    const late = await does(surface, 'quan.tri', 'replaceDeadlineRule', { ...replace, validFrom: '2026-11-20' });
    expect([late.status, late.code]).toEqual([422, 'RULE_BACKDATED']);
    const { expectedVersion: _, ...unversioned } = replace;
    expect((await does(surface, 'quan.tri', 'replaceDeadlineRule', unversioned)).code).toBe('VERSION_REQUIRED');
    const second = await does(surface, 'quan.tri', 'replaceDeadlineRule', replace);
    expect(second.data).toMatchObject({ code, count: 5, unit: 'WORKING_DAYS', validFrom: '2026-12-01', validTo: null });
    const past = await asks(surface, 'hong.ngu', 'deadlineRule', { id: first.id });
    expect(past.data).toMatchObject({ count: 10, validTo: '2026-12-01', citation: 'Quyết định của UBND tỉnh' });

    const after = await owes('2026-12-01');
    expect(
      await world.database.look(
        `select count, due_on::text as due, rule_id as rule from app.obligation where id = any ($1) order by triggered_on`,
        [[before, after]],
      ),
    ).toEqual([
      { count: 10, due: '2026-12-07', rule: first.id },
      { count: 5, due: '2026-12-08', rule: second.data.id },
    ]);
    const ended = await does(surface, 'quan.tri', 'replaceDeadlineRule', { ...replace, expectedVersion: 2 });
    expect([ended.status, ended.code]).toEqual([409, 'RULE_HAS_ENDED']);
  });

  test('are signed off by the inspectorate or the consolidator, by a document, not by who enters them', async () => {
    const [rule] = await rulesNamed(surface, surface === 'REST' ? 'KN.PUBLISH' : 'KN.SEND.FIRST');
    const signOff = { id: rule.id, expectedVersion: 1, documentNumber: '5/BC-TTr', documentIssuedOn: '2026-11-20' };
    expect((await does(surface, 'quan.tri', 'verifyDeadlineRule', signOff)).status).toBe(403);
    const signed = await does(surface, 'thanh.tra', 'verifyDeadlineRule', signOff);
    expect(signed.data).toMatchObject({ verified: true, verifiedDocument: '5/BC-TTr', verifiedOn: '2026-11-20' });
    const twice = await does(surface, 'tong.hop', 'verifyDeadlineRule', { ...signOff, expectedVersion: 2 });
    expect([twice.status, twice.code]).toEqual([409, 'RULE_VERIFIED']);
  });
});

describe.each(surfaces)('a deadline looked at over %s', (surface) => {
  test('is 10 days for a complaint received on 25 June 2026, 7 working days from 1 July, and says why', async () => {
    const june = await previews(surface, { rule: 'KN.ACCEPT.FIRST', triggerDay: '2026-06-25' });
    const july = await previews(surface, { rule: 'KN.ACCEPT.FIRST', triggerDay: '2026-07-01' });
    expect(june).toMatchObject({
      status: 200,
      data: { dueOn: '2026-07-06', count: 10, unit: 'CALENDAR_DAYS', rule: { citation: 'LKN Đ27', verified: false } },
    });
    expect(july.data).toMatchObject({
      dueOn: '2026-07-10',
      count: 7,
      unit: 'WORKING_DAYS',
      rule: { citation: 'LKN Đ27; L136 Đ2.15b', evidence: 'SEEN', validFrom: '2026-07-01' },
    });
    // The tenth day is Sunday, 5 July.
    expect(june.data.sentencesVi.join('\n')).toContain('Ngày nhận đơn 25/6/2026 không tính (BLDS 2015 Đ147)');
    expect(june.data.sentencesVi.join('\n')).toContain('5/7/2026 là chủ nhật');
    expect(july.data.sentencesEn.join('\n')).toContain('7 working days (LKN Đ27; L136 Đ2.15b)');
    expect(june.data.rule.note).toContain('derived');
  });

  test('passes over Tết 2026, and counts a Saturday that is worked', async () => {
    const tet = await previews(surface, {
      terms: { count: 3, unit: 'WORKING_DAYS' },
      triggerDay: '2026-02-12',
    });
    expect(tet.data.dueOn).toBe('2026-02-24');
    expect(tet.data.rule).toBeNull();
    const off = tet.data.steps.filter(({ reason }: { reason: string }) => reason === 'OFF');
    expect(off.map(({ day }: { day: string }) => day)).toEqual([16, 17, 18, 19, 20].map((day) => `2026-02-${day}`));
    const swapped = await previews(surface, { rule: 'KN.SEND.FIRST', triggerDay: '2026-08-20' });
    expect(swapped.data.steps).toEqual([
      { day: '2026-08-20', counted: false, n: null, reason: 'TRIGGER', label: null },
      { day: '2026-08-21', counted: true, n: 1, reason: 'COUNTED', label: null },
      { day: '2026-08-22', counted: true, n: 2, reason: 'SWAPPED', label: expect.stringContaining('làm bù') },
      { day: '2026-08-23', counted: false, n: null, reason: 'WEEKEND', label: null },
      { day: '2026-08-24', counted: true, n: 3, reason: 'DUE', label: null },
    ]);
    expect(swapped.data.sentencesVi.join('\n')).toContain('làm việc theo lịch');
  });

  test('is longer for a remote and complex case, stands still while suspended, and goes back for a notice', async () => {
    const remote = { rule: 'KN.RESOLVE.FIRST', triggerDay: '2026-07-01', flags: ['COMPLEX', 'REMOTE'] };
    expect((await previews(surface, remote)).data).toMatchObject({ count: 60, dueOn: '2026-09-03' });
    const pauses = [{ from: '2026-07-10' }];
    const open = await previews(surface, { ...remote, pauses });
    expect(open.data).toMatchObject({ dueOn: null, calendarEdition: 1 });
    const resumed = await previews(surface, { ...remote, pauses: [{ from: '2026-07-10', to: '2026-07-20' }] });
    expect(resumed.data.dueOn).toBe('2026-09-09');
    const notice = await previews(surface, { rule: 'TD.SCHEDULE.POST', triggerDay: '2026-09-03' });
    expect(notice.data).toMatchObject({ dueOn: '2026-08-24', direction: 'BEFORE' });
  });

  test('says how far the calendar is known', async () => {
    const far = await previews(surface, { terms: { count: 2, unit: 'YEARS' }, triggerDay: '2026-11-01' });
    expect(far.data).toMatchObject({ dueOn: '2028-11-01', knownUntil: '2027-12-31' });
  });

  test.each<[string, object, string]>([
    ['neither rule nor terms', { triggerDay: '2026-07-01' }, 'rule RULE_OR_TERMS'],
    [
      'both',
      { rule: 'KN.PUBLISH', terms: { count: 1, unit: 'MONTHS' }, triggerDay: '2026-07-01' },
      'rule RULE_OR_TERMS',
    ],
    ['a rule nobody knows', { rule: 'KN.NOTHING', triggerDay: '2026-07-01' }, 'rule RULE_UNKNOWN'],
    ['a rule not yet in force', { rule: 'TD.REFUSAL.NOTICE', triggerDay: '2026-06-30' }, 'rule RULE_NOT_IN_FORCE'],
    ['a frequency', { rule: 'TD.FREQ.PROVINCE', triggerDay: '2026-06-30' }, 'rule RULE_NOT_A_PERIOD'],
    ['a day in another age', { rule: 'KN.PUBLISH', triggerDay: '0005-01-01' }, 'triggerDay DAY_TOO_FAR'],
    [
      'a resumption before the suspension',
      { rule: 'KN.PUBLISH', triggerDay: '2026-07-01', pauses: [{ from: '2026-07-05', to: '2026-07-04' }] },
      'pauses.0.to PAUSE_ORDER',
    ],
    [
      'a trace of decades',
      { rule: 'KN.PUBLISH', triggerDay: '2026-07-01', pauses: [{ from: '2026-07-05', to: '2100-07-04' }] },
      'pauses TRACE_TOO_LONG',
    ],
    [
      'a year before the calendar',
      { rule: 'KN.PUBLISH', triggerDay: '2026-07-01', asKnownOn: '2001-01-01' },
      'asKnownOn LAW_NOT_KNOWN_THEN',
    ],
  ])('is refused for %s', async (_, input, wanted) => {
    const refused = await previews(surface, input);
    expect([refused.status, refused.violations.map(({ path, code }) => `${path} ${code}`)]).toEqual([422, [wanted]]);
  });

  test('takes null for what is optional', async () => {
    const nothing = { terms: null, flags: null, pauses: null, asKnownOn: null };
    const told = await previews(surface, { rule: 'KN.PUBLISH', triggerDay: '2026-07-01', ...nothing });
    expect(told.data.dueOn).toBe('2026-07-16');
  });

  test('is open to a key that was issued for it, and stores nothing', async () => {
    const accountId = await world.machine(`may.${surface.toLowerCase()}`);
    const key = async (name: string, scopes: string[]) => {
      const input = {
        accountId,
        name,
        scopes,
        agencyId: world.agencies.hongNgu,
        expiresAt: '2027-06-01T00:00:00.000Z',
      };
      return (await asks('REST', 'quan.tri', 'issueApiKey', { input })).data.secret as string;
    };
    const audit = async () => (await world.database.look(`select count(*)::int as n from app.audit`))[0];
    const input = { rule: 'KN.PUBLISH', triggerDay: '2026-07-01' };
    const apiKey = await key('xem han', ['deadlinePreview']);
    const other = await key('khac', ['agencies']);
    const before = await audit();
    expect((await world.clients.call(surface, { apiKey }, 'deadlinePreview', { input })).data.dueOn).toBe('2026-07-16');
    expect((await world.clients.call(surface, { apiKey: other }, 'deadlinePreview', { input })).status).toBe(403);
    expect((await world.clients.call(surface, {}, 'deadlinePreview', { input })).status).toBe(401);
    expect(await audit()).toEqual(before);
  });
});

test('over REST a key for a retry means nothing to a reading by POST', async () => {
  const body = { rule: 'KN.PUBLISH', triggerDay: '2026-07-01' };
  const headers = { 'idempotency-key': uuidv7() };
  const told = await world.clients.http(
    { token: tokens.get('hong.ngu') },
    'post',
    '/v1/deadline-previews',
    headers,
    body,
  );
  expect([told.status, told.body.dueOn]).toEqual([200, '2026-07-16']);
  expect(await world.database.look(`select 1 from app.idempotency where operation = 'deadlinePreview'`)).toEqual([]);
});

describe('law:import', () => {
  interface FileRule {
    code: string;
    validFrom: string | null;
    validTo: string | null;
    count: number;
    citation: string;
    [more: string]: unknown;
  }
  const seed = JSON.parse(readFileSync(join(__dirname, '..', 'data', 'law', 'deadline-rules.json'), 'utf8')) as {
    note: string;
    rules: FileRule[];
  };
  const rule = (code: string, validFrom: string | null = null) =>
    seed.rules.find((each) => each.code === code && each.validFrom === validFrom)!;

  async function imports(rules: unknown, more: object = {}) {
    const file = join(folder, `${uuidv7()}.json`);
    await writeFile(file, JSON.stringify({ note: 'Thử · Test', rules }));
    const written: string[] = [];
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(written.push(String(text))));
    const command = world.app.get(LawImportCommand);
    await command.run([file], { province: 91, json: true, ...more }).finally(() => out.mockRestore());
    const failed = process.exitCode === 1;
    process.exitCode = undefined;
    return { failed, told: JSON.parse(written.join('')) };
  }

  test('finds nothing to do in the file that every province starts with', async () => {
    const { failed, told } = await imports(seed.rules);
    expect([failed, told.changes, told.unchanged]).toEqual([false, [], seed.rules.length]);
  });

  test('shows what would change and writes nothing, then ends a rule and begins the next', async () => {
    const next = { ...rule('KN.PUBLISH'), count: 20, citation: 'NĐ mới', validFrom: '2027-01-01' };
    const described = { ...rule('KN.DOCUMENTS'), note: 'Ghi chú rõ hơn. A clearer note.' };
    const added = { ...rule('KN.PUBLISH'), code: 'KN.MOI', validFrom: '2027-01-01' };
    await world.system(
      () =>
        world.work.query(`insert into app.agency (id) values ('00000000-0000-7000-8000-000000000091')`).then(() =>
          world.app.get(Obligations).start({
            rule: 'KN.PUBLISH',
            subject: { kind: 'Petition', id: uuidv7() },
            agencyId: '00000000-0000-7000-8000-000000000091',
            triggeredOn: '2026-11-20',
          }),
        ),
      91,
    );
    const dry = await imports([next, described, added], { dryRun: true });
    expect(dry.told.changes).toEqual([
      expect.objectContaining({ kind: 'DESCRIBE', code: 'KN.DOCUMENTS', openObligations: 0 }),
      expect.objectContaining({ kind: 'REPLACE', code: 'KN.PUBLISH', validFrom: '2027-01-01', openObligations: 1 }),
      expect.objectContaining({ kind: 'ADD', code: 'KN.MOI', before: null }),
    ]);
    const look = () =>
      world.database.look(
        `select code, count, valid_to::text as "to" from app.deadline_rule
         where tenant_id = 91 and (code = 'KN.PUBLISH' or code = 'KN.MOI' or note like 'Ghi chú rõ hơn%') order by code, valid_from nulls first`,
      );
    expect(await look()).toEqual([{ code: 'KN.PUBLISH', count: 15, to: null }]);
    await imports([next, described, added]);
    expect(await look()).toEqual([
      { code: 'KN.DOCUMENTS', count: 7, to: null },
      { code: 'KN.MOI', count: 15, to: null },
      { code: 'KN.PUBLISH', count: 15, to: '2027-01-01' },
      { code: 'KN.PUBLISH', count: 20, to: null },
    ]);
    const again = await imports([next, described, added]);
    expect([again.told.changes, again.told.unchanged]).toEqual([[], 3]);
  });

  test('never rewrites what a rule counts, and does nothing at all when one line is wrong', async () => {
    const rewritten = { ...rule('KN.SEND.FIRST'), count: 4 };
    const fine = { ...rule('KN.NOTIFY.FRONT'), note: 'Không được ghi. Not to be written.' };
    const { failed, told } = await imports([fine, rewritten]);
    expect(failed).toBe(true);
    expect(told.errors).toEqual([{ code: 'KN.SEND.FIRST', validFrom: null, fault: 'CHANGES_THE_PAST' }]);
    expect(await world.database.look(`select 1 from app.deadline_rule where note like 'Không được ghi%'`)).toEqual([]);
    const malformed = await imports([{ ...fine, verified: true }]);
    expect([malformed.failed, malformed.told.errors[0]]).toEqual([true, expect.stringContaining('rules.0.verified')]);
  });
});
