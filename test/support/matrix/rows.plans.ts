import { factsOf, isInLine, relationOf } from './ground';
import type { Caller } from './callers';
import type { Entry } from './records';
import { act, type Call, type Case, key, list, make, one, type Rows } from './case';
import { sendSheet } from './rows.plans-sheet';
import { today } from './world';

const year = { kind: 'YEAR', title: 'Kế hoạch thử', startsOn: '2025-01-01', endsOn: '2025-12-31' };
const timing = { kind: 'CONTINUOUS_YEARLY', text: 'Thường xuyên' };
const ownIssuer = (by: Caller, { place }: Entry) => place === by.home;
const bodyAbove = (by: Caller, { place }: Entry) =>
  by.may('draftForTheBodyAbove') && relationOf(by.home, place) === 'above';

/** Sở Nội vụ drafts for the body above it, too. */
const drafts = (by: Caller, record: Entry) => ownIssuer(by, record) || bodyAbove(by, record);
/** Who signs answers for what those issued whose place it took. */
const signs = (by: Caller, { place }: Entry) => isInLine(by.home, place);
const steers = (by: Caller, record: Entry) => signs(by, record) || bodyAbove(by, record);
const does = ownIssuer;

const unknown = [422, 'INVALID_INPUT'] as const;
const source = { kind: 'CONCLUSION', text: 'Rà soát', documentNumber: '4/TB', documentIssuedOn: today };
const paper = () => ({ number: `${key()}/KH`, issuedOn: today, signer: 'Người thử', signingCapacity: 'CHỦ TỊCH' });
const unlocked = { expectedVersion: undefined };

/** The agency that issued the plan, or whoever took its place. */
const standing = ({ world, target }: Call) => {
  const { place = 'tinh' } = target!.entry ?? {};
  const now = factsOf(place).followedBy ?? place;
  return world.records.find((each) => each.kind === 'Agency' && each.place === now)!.id;
};
const ownDraft = ({ world, by }: Call) =>
  world.records.find(({ kind, variant, place }) => kind === 'Plan' && variant === 'draft' && place === by?.home)?.id ??
  key();

const onYear = (variant: string, input: Record<string, unknown>, more: Omit<Case, 'ask' | 'on'>) =>
  act(`TaskYear.${variant}`, () => input, more);

export const planRows: Rows = {
  plans: list('Plan'),
  plan: [one('Plan.draft'), one('Plan.issued'), one('Plan.addressed')],
  planBaseline: [one('Plan.issued'), one('Plan.addressed')],
  planDifferences: [one('Plan.issued'), one('Plan.addressed')],
  planProgress: [one('Plan.issued'), one('Plan.underWay')],
  agenciesWithoutPlan: { ask: () => ({ args: { year: 2025 } }) },
  exportPlanTasks: {
    on: 'Plan.draft',
    ask: ({ target }) => ({ id: target!.id, args: { format: 'csv' } }),
  },
  importPlanTasks: {
    on: 'Plan.draft',
    send: sendSheet,
    held: drafts,
    // Other drafts carry out what the province's first draft says.
    refusal: (_, { place }) => (place === 'tinh' ? [409, 'STILL_REFERRED'] : undefined),
  },
  draftPlan: [
    make(({ target }) => ({ ...year, issuerId: target!.id }), {
      on: 'Agency',
      held: drafts,
      hidden: [403, 'FORBIDDEN'],
    }),
    make(({ target }) => ({ ...year, parentId: target!.id }), { on: 'Plan.issued', hidden: unknown }),
    make(({ target }) => ({ ...year, content: { tasks: [{ text: 'Thử', timing, derivedFromId: target!.id }] } }), {
      on: 'Task.issued',
      hidden: unknown,
    }),
  ],
  amendPlanDraft: [
    act('Plan.draft', () => ({ title: 'Tên khác' }), { held: drafts }),
    act('Plan.addressed', () => ({ title: 'Tên khác' }), { held: drafts, refusal: () => [409, 'ILLEGAL_MOVE'] }),
  ],
  submitPlan: act('Plan.draft', () => ({}), { held: drafts }),
  returnPlan: act('Plan.submitted', () => ({ reason: 'Thiếu' }), { held: ownIssuer }),
  issuePlan: act(
    'Plan.draft',
    () => ({
      number: `${key()}/KH`,
      issuedOn: today,
      placeOfIssue: 'Cao Lãnh',
      signer: 'Người thử',
      signingCapacity: 'CHỦ TỊCH',
    }),
    { held: ownIssuer },
  ),
  amendPlan: act('Plan.issued', () => ({ ...paper(), reason: 'Thử', title: 'Tên khác' }), { held: signs }),
  closePlan: act('Plan.issued', () => ({ closedOn: today, note: 'Đạt' }), { held: signs }),
  openTaskYear: act('Plan.underWay', () => ({ ...unlocked, year: 2025 }), { held: steers }),
  createTaskFromConclusion: act('Plan.issued', () => ({ source, timing, reason: 'Thử' }), { held: steers }),

  tasks: list('Task'),
  task: [one('Task.draft'), one('Task.issued'), one('Task.addressed')],
  taskProgress: [one('Task.issued'), one('Task.underWay')],
  assignTask: act('Task.issued', (call) => ({ ...unlocked, agencyIds: [standing(call)] }), { held: steers }),
  recordSpending: act('TaskFunding', () => ({ spent: '5', spentOn: today }), { held: steers }),

  taskAssignments: list('TaskAssignment'),
  taskAssignment: one('TaskAssignment'),
  acknowledgeAssignment: act('TaskAssignment', () => ({}), { held: does }),
  localiseTask: act('TaskAssignment', (call) => ({ planId: ownDraft(call) }), { held: does }),
  withdrawAssignment: act('TaskAssignment', () => ({ reason: 'Thử' }), { held: steers }),

  taskYears: list('TaskYear'),
  taskYear: one('TaskYear'),
  reportProgress: onYear('open', { done: true }, { held: does }),
  recordOutput: onYear('open', { kind: 'REPORT', name: 'Báo cáo', madeOn: today }, { held: does }),
  requestExtension: onYear('open', { until: '2026-06-30', reason: 'Thử' }, { held: does }),
  reopenTask: onYear('done', { reason: 'Thử' }, { held: steers }),
  waiveTask: onYear('open', { reason: 'Thử', documentNumber: '1/CV' }, { held: steers }),

  taskExtensions: list('TaskExtension'),
  taskExtension: one('TaskExtension'),
  decideExtension: act('TaskExtension', () => ({ granted: true }), { held: steers }),
  takeBackExtension: act('TaskExtension', () => ({}), { held: does }),
};
