import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { replay } from '../src/engines/obligations/counting/ledger';
import { LawBook } from '../src/engines/obligations/law-book';
import { termsIn } from '../src/engines/obligations/ledger-rows';
import { type CaseKind } from '../src/modules/complaints/case-kind';
import { lifecycleOf } from '../src/modules/complaints/case-states';
import { casesAccess } from '../src/modules/complaints/cases.access';
import { targetsOf } from '../src/platform/lifecycle/lifecycle';
import { CasesWorld, paperOf } from './support/cases.world';
import { type Surface, surfaces } from './support/clients';

const handler = 'giaiquyet.caolanh';
const head = 'chutich.caolanh';
const clients: [Surface, string][] = [
  ['GraphQL', handler],
  ['REST', head],
];
const began = '2026-07-01';
const acts = Object.entries(casesAccess)
  .filter(([, grant]) => 'on' in grant)
  .map(([name]) => name);

let world: CasesWorld;
let ward: string;
let post: string;
let today = began;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  world = await CasesWorld.open();
  ward = await world.agencyOf(head);
  post = await world.postOf(handler);
}, 120_000);
afterAll(() => world?.close());

type Input = Record<string, unknown>;

/** What each act needs beside its day, so that it may well be done. */
function inputOf(operation: string, kind: CaseKind, onDay: string, pick: number, dialogueId: string): Input {
  const document = paperOf(onDay);
  const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'WRONG' }));
  const oneOf = (...words: string[]) => words[pick % words.length]!;
  const is = (words: string) => words.split(' ').includes(kind);
  const complaint = is('COMPLAINT DISCIPLINARY_COMPLAINT');
  const more: Record<string, Input> = {
    acceptCase: { document, written: true },
    refuseCase: { document, ground: complaint ? 'OUT_OF_TIME' : kind === 'DENUNCIATION' ? 'NO_BASIS' : 'UNCLEAR_CONTENT' },
    transferCase: { document, toName: 'Bộ Công an' },
    assignCase: { handlerPostId: post },
    startVerification: { document, members: [{ postId: post, lead: true, declaredOn: onDay }] },
    determineComplexity: { document, criteria: ['ABROAD', 'MANY_PEOPLE'].slice(pick % 2) },
    extendDeadline: { document, days: 10 },
    planDialogue: { plannedOn: onDay, noticeNumber: '1/TB' },
    holdDialogue: { dialogueId, chairedBy: 'HEAD', inPerson: true, minutesNumber: '1/BB', attended: 2, absent: 0, absentExcused: 0 },
    suspendCase: { document, ground: 'AWAITING_OTHER_BODY' },
    sendNotice: { document, about: oneOf('SUSPENSION', 'RESUMPTION', 'EXTENSION', 'TERMINATION') },
    withdrawCase: { means: 'PAPER', paper: { number: '1', issuedOn: onDay }, ...(pick % 3 ? {} : { contents: [1] }) },
    terminateCase: { document, stillResolve: false, ground: oneOf('FULL_WITHDRAWAL', complaint ? 'OBJECT_GONE' : 'DENOUNCED_DIED') },
    decideCase: { document, finding: 'WRONG', contents },
    concludeCase: { document, finding: 'WRONG', contents },
    publishDecision: { form: 'POSTING', extent: 15, denouncerHidden: true },
    recordExecution: { outcome: { persons: 1 } },
    closeCase: { ground: complaint ? 'NOTHING_TO_EXECUTE' : 'ACTED_ON' },
    recordCourt: { court: 'Tòa án khu vực 1' },
    markCase: { flags: pick % 2 ? ['HOT_SPOT'] : [] },
    enterBacklog: { ground: 'PROLONGED' },
    leaveBacklog: { ground: 'STABLE' },
    actOnConclusion: { document, measures: ['RIGHTS_RESTORED'] },
  }; // prettier-ignore
  const papered = ['demandReport', 'receiveReport', 'notifyAcceptance', 'resumeCase', 'orderExecution', 'answerCase'];
  return { onDay, ...(papered.includes(operation) ? { document } : more[operation]) };
}

interface CaseRow {
  id: string;
  kind: CaseKind;
  version: number;
  received: string;
  dialogue: string | null;
  events: { operation: string; day: string; from: string | null; to: string; ground: string | null }[];
}

const cases = (): Promise<CaseRow[]> =>
  world.look<CaseRow>(`
    select c.id, c.kind, c.version, c.received_on::text as received,
      (select d.id from app.case_dialogue d where d.case_id = c.id and d.held_on is null and d.cancelled_on is null) as dialogue,
      (select json_agg(json_build_object('operation', e.operation, 'day', e.on_day, 'from', e.from_status, 'to', e.to_status, 'ground', e.ground)
                       order by e.ordinal) from app.case_event e where e.case_id = c.id) as events
    from app.case_record c order by c.id`);

const settled = ['DECIDED', 'CONCLUDED', 'ANSWERED'];
const endOf = ({ events }: CaseRow) =>
  events.find(({ from, to }) => from !== to && [...settled, 'NOT_ACCEPTED', 'TRANSFERRED', 'TERMINATED'].includes(to));

/** The balance once more, counted one by one. */
function counted(rows: readonly CaseRow[], from: string, to: string) {
  const lines = new Map<string, Record<string, number | string>>();
  for (const row of rows) {
    const { kind, received } = row;
    if (received > to) continue;
    const line = lines.get(kind) ?? { kind, opening: 0, received: 0, resolved: 0, transferred: 0, withdrawn: 0, terminated: 0, refused: 0, carriedOver: 0 }; // prettier-ignore
    const add = (name: string) => void (line[name] = Number(line[name]) + 1);
    const end = endOf(row);
    if (received >= from) add('received');
    else if (!end || end.day >= from) add('opening');
    if (!end || end.day > to) add('carriedOver');
    else if (end.day >= from) {
      const ended: Record<string, string> = { NOT_ACCEPTED: 'refused', TRANSFERRED: 'transferred', TERMINATED: end.ground === 'FULL_WITHDRAWAL' ? 'withdrawn' : 'terminated' }; // prettier-ignore
      add(ended[end.to] ?? 'resolved');
    }
    lines.set(kind, line);
  }
  return [...lines.values()].sort((a, b) => String(a['kind']).localeCompare(String(b['kind'])));
}

async function balanceHolds(rows: readonly CaseRow[]): Promise<void> {
  const middle = addDays(began, 20);
  for (const [from, to] of [
    [began, today],
    [began, middle],
    [addDays(middle, 1), today],
  ] as const) {
    // prettier-ignore
    if (from > to) continue;
    const expected = counted(rows, from, to);
    for (const surface of surfaces) {
      const select = ['kind', 'opening', 'received', 'resolved', 'transferred', 'withdrawn', 'terminated', 'refused', 'carriedOver']; // prettier-ignore
      const told = await world.call(surface, head, 'caseBalance', { args: { from, to, under: ward }, select });
      expect(told.data).toHaveLength(expected.length);
      expect(told.data).toMatchObject(expected);
      for (const line of told.data as Record<string, number>[]) {
        const out = ['resolved', 'transferred', 'withdrawn', 'terminated', 'refused', 'carriedOver'];
        expect(out.reduce((sum, name) => sum + line[name]!, 0)).toBe(line['opening']! + line['received']!);
      }
    }
  }
}

/** Every entry of every file is a move that its lifecycle knows, in an unbroken line. */
function isLegal({ kind, events }: CaseRow): boolean {
  const { initial, moves } = lifecycleOf(kind);
  const table = moves as Record<string, Parameters<typeof targetsOf>[0]>;
  let state: string = initial;
  return events.every(({ operation, from, to }, at) => {
    if (at === 0) return operation === 'openCase' && to === initial;
    const move = table[operation];
    const legal =
      from === state && move !== undefined && move.from.includes(from) && targetsOf(move, from).includes(to);
    state = to;
    return legal;
  });
}

async function obligationsFollowTheirLedgers(): Promise<number> {
  const calendar = await world.system(() => world.demo.app.get(LawBook, { strict: false }).calendar());
  const rows = await world.look<Record<string, never>>(`
    select o.*, o.triggered_on::text, o.due_on::text, o.original_due_on::text, o.paused_on::text, o.settled_on::text,
      (select json_agg(json_strip_nulls(json_build_object('ordinal', e.ordinal, 'kind', e.kind, 'on', e.on_day, 'count', e.count,
         'dueOn', e.due_on, 'edition', e.calendar_edition)) order by e.ordinal)
       from app.obligation_entry e where e.obligation_id = o.id) as entries
    from app.obligation o where o.subject_kind = 'Case'`);
  for (const row of rows) {
    const since = row['triggered_on']!;
    const standing = replay(termsIn({ ...row, triggeredOn: since } as never), since, row['entries']!, calendar);
    const stored = [row['state'], row['due_on'], row['paused_on'], row['extensions'], row['settled_on'], row['count']];
    const { state, dueOn, pausedOn, extensions, settledOn, count } = standing;
    expect([row['duty'], ...stored]).toEqual([row['duty'], state, dueOn, pausedOn, extensions, settledOn, count]);
  }
  return rows.length;
}

const kinds: CaseKind[] = ['COMPLAINT', 'DENUNCIATION', 'PROPOSAL', 'DISCIPLINARY_COMPLAINT'];

describe('five hundred acts of two clients', () => {
  it('leave the books balanced, every file legal and every clock as its ledger says', async () => {
    const answers = new Map<string, number>();
    const command = fc.record({
      which: fc.nat(),
      pick: fc.nat(1000),
      wild: fc.nat(9),
      back: fc.constantFrom(0, 0, 0, 0, 0, 1),
    });
    const oneAct = async (
      [surface, username]: [Surface, string],
      rows: CaseRow[],
      of: { which: number; pick: number; wild: number; back: number },
    ) => {
      const { id, kind, version, dialogue } = rows[of.which % rows.length]!;
      const allowed = (await world.call(surface, username, 'case', { id, select: ['allowedActions'] })).data
        .allowedActions as string[];
      const from = of.wild === 0 || allowed.length === 0 ? acts : allowed.filter((name) => acts.includes(name));
      const operation = from[of.pick % from.length] ?? 'acceptCase';
      const input = inputOf(operation, kind, addDays(today, -of.back), of.pick, dialogue ?? uuidv7());
      // Now and then with the version of the beginning, as a client that did not look again.
      const told = await world.act(surface, username, operation, id, input, of.pick % 7 === 0 ? version : undefined);
      const answer = told.code ?? 'DONE';
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      expect([operation, input, answer, [200, 409, 412, 422].includes(told.status)]).toEqual([
        operation,
        input,
        answer,
        true,
      ]);
    };
    let batchNumber = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 25, maxLength: 25 }), async (batch) => {
        today = addDays(began, 3 * batchNumber++);
        world.on(today);
        for (const kind of [kinds[batchNumber % 4]!, kinds[(batchNumber + 1) % 4]!]) {
          await world.case({ agencyId: ward, kind }, { receivedOn: today, named: [handler, head] });
        }
        const rows = await cases();
        const first = async () => {
          for (const each of batch.filter((_, at) => at % 2 === 0)) await oneAct(clients[0]!, rows, each);
        };
        const second = async () => {
          for (const each of batch.filter((_, at) => at % 2 === 1)) await oneAct(clients[1]!, rows, each);
        };
        await Promise.all([first(), second()]);
        const after = await cases();
        expect(after.filter((row) => !isLegal(row))).toEqual([]);
        await balanceHolds(after);
        await obligationsFollowTheirLedgers();
      }),
      { numRuns: 20, endOnFailure: true },
    );
    expect([...answers.values()].reduce((sum, n) => sum + n, 0)).toBe(500);
    expect(answers.get('DONE')).toBeGreaterThan(120);
    expect(answers.get('ILLEGAL_MOVE')).toBeGreaterThan(10);
    expect(await obligationsFollowTheirLedgers()).toBeGreaterThan(40);
  }, 240_000);

  it('are counted for who may see them: secret ones for who was named, none of another place', async () => {
    const ask = { args: { from: began, to: today }, select: ['kind', 'received'] };
    for (const surface of surfaces) {
      const kindsFor = async (username: string) =>
        ((await world.call(surface, username, 'caseBalance', ask)).data as { kind: string }[])
          .map(({ kind }) => kind)
          .sort();
      expect(await kindsFor(head)).toEqual([...kinds].sort());
      expect(await kindsFor('chutich.tinh')).toEqual(kinds.filter((kind) => kind !== 'DENUNCIATION').sort());
      expect(await kindsFor('chutich.mytho')).toEqual([]);
      expect(await kindsFor('chuyenvien.caolanh')).toEqual([]);
      const backwards = await world.call(surface, head, 'caseBalance', {
        ...ask,
        args: { from: today, to: addDays(today, -1) },
      });
      expect(backwards).toMatchObject({ status: 422, code: 'BALANCE_PERIOD' });
    }
  });
});
