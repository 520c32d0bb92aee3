import { relationOf } from './ground';
import type { Caller } from './callers';
import type { Entry } from './records';
import { act, key, list, make, one, type Rows } from './case';
import { today } from './world';

const year = { kind: 'YEAR', title: 'Kế hoạch thử', startsOn: '2025-01-01', endsOn: '2025-12-31' };
const timing = { kind: 'CONTINUOUS_YEARLY', text: 'Thường xuyên' };
const ownIssuer = (by: Caller, { place }: Entry) => place === by.home;

/** Sở Nội vụ drafts for the body above it, too. */
const drafts = (by: Caller, record: Entry) =>
  ownIssuer(by, record) || (by.may('draftForTheBodyAbove') && relationOf(by.home, record.place) === 'above');

const unknown = [422, 'INVALID_INPUT'] as const;

export const planRows: Rows = {
  plans: list('Plan'),
  plan: [one('Plan.draft'), one('Plan.issued'), one('Plan.addressed')],
  tasks: list('Task'),
  task: [one('Task.draft'), one('Task.issued'), one('Task.addressed')],
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
};
