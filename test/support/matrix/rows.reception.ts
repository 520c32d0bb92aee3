import { reachOf } from '../../../src/platform/access/roles';
import type { Caller } from './callers';
import { act, type Case, key, list, make, one, type Rows } from './case';
import { isInLine } from './ground';
import type { Entry } from './records';
import { today } from './world';

/** The desk's own records, and those of an agency whose place it took. */
const own = (by: Caller, { place }: Entry): boolean => isInLine(by.home, place);
const held = { held: own };

const morning = { startsAt: `${today}T01:00:00Z`, endsAt: `${today}T01:30:00Z` };
const later = { startsAt: '2025-05-20T01:00:00Z', endsAt: '2025-05-20T03:00:00Z' };
const deputy = { kind: 'REGULAR', host: 'DEPUTY', hostName: 'Đại biểu thử', place: 'Trụ sở' };
const turn = { people: [{ name: 'Người thử' }], kind: 'PROPOSAL', content: 'Thử', outcome: 'RECEIVED' };
const paper = { documentNumber: '1/QĐ', documentOn: today };
const window = { from: '2025-05-01', to: '2025-05-31' };

/** A turn of a secret matter is seen; what it was about is not there, whoever asks. */
const notThere: Pick<Case, 'before'> = { before: () => [404, 'NOT_FOUND'] };
const visits = (variant: string, input: Record<string, unknown>): Case[] => [
  act(`Visit.${variant}`, () => input, held),
  act('Visit.secret', () => input, notThere),
];

export const receptionRows: Rows = {
  receptionCalendars: list('ReceptionCalendar'),
  receptionCalendar: [one('ReceptionCalendar.draft'), one('ReceptionCalendar.published')],
  receptionDays: list('ReceptionDay'),
  receptionDay: [one('ReceptionDay.draft'), one('ReceptionDay.planned')],
  planReceptionCalendar: make(() => ({ startsOn: '2025-05-01', endsOn: '2025-05-31', days: [{ ...deputy, ...later }] })),
  publishReceptionCalendar: act('ReceptionCalendar.draft', () => ({ publishedOn: today, publishedAt: 'Trụ sở' }), held),
  postponeReceptionDay: ['draft', 'planned'].map((variant) =>
    act(`ReceptionDay.${variant}`, () => ({ announcedOn: today, reason: 'Thử', ...later }), held),
  ),
  notifyOnlineReception: act('ReceptionDay.online', () => ({ notifiedOn: today, noticeNumber: '1/TB' }), held),
  recordConnectionTest: act('ReceptionDay.online', () => ({ testedOn: today, passed: true }), held),

  receptionSessions: list('ReceptionSession'),
  receptionSession: one('ReceptionSession.open'),
  openSession: [
    make(() => ({ ...deputy, ...morning })),
    make(({ target }) => ({ ...deputy, ...morning, dayId: target!.id }), {
      on: 'ReceptionDay.planned',
      hidden: [422, 'UNKNOWN_REFERENCE'],
      refusal: (by, { place }) => (place === by.home ? undefined : [422, 'UNKNOWN_REFERENCE']),
    }),
  ],
  closeSession: act('ReceptionSession.open', () => ({ endsAt: `${today}T01:45:00Z` }), held),
  issueConclusion: [
    act('ReceptionSession.headed', () => ({ number: key(), issuedOn: today, signer: 'Người thử', content: 'Thử' }), held),
  ],
  conclusionTasks: list('ConclusionTask'),
  reportConclusionTask: act('ConclusionTask', () => ({ doneOn: today, result: 'Thử' }), held),

  receptionDuties: list('ReceptionDuty'),
  receptionDuty: one('ReceptionDuty'),
  openReceptionDuties: [
    make(() => window),
    make(({ target }) => ({ ...window, agencyId: target!.id }), {
      on: 'Agency',
      hidden: [422, 'UNKNOWN_REFERENCE'],
      refusal: (by, { place }) => (place === by.home || reachOf(by.role) === 'TENANT' ? undefined : [403, 'DUTIES_OF_OTHERS']),
    }),
  ],
  holdReception: act('ReceptionDuty', ({ target }) => ({ sessionId: target!.id }), {
    held: own,
    refusal: () => [422, 'SESSION_NOT_FOR_DUTY'],
  }),
  substituteReception: act('ReceptionDuty', () => ({ substitute: 'Người thử', ...paper }), held),
  excuseReception: act('ReceptionDuty', () => ({ reason: 'Thử', ...paper }), held),

  visits: list('Visit'),
  visit: [one('Visit.waiting'), one('Visit.secret')],
  recordVisit: act('ReceptionSession.open', () => turn, held),
  answerVisit: visits('waiting', { answeredOn: today, kind: 'SETTLED' }),
  forwardVisit: visits('waiting', { forwardedOn: today, toName: 'Bộ Tài chính', number: '1/PC' }),
  recordForwardResult: visits('forwarded', { resolvedOn: today, receivedOn: today, number: '1/BC' }),
  informCitizen: visits('known', { informedOn: today, informedBy: 'Điện thoại' }),
  refuseVisit: visits('waiting', { ground: 'THREATS_OR_BREACH', refusedOn: today }),
  issueRefusalNotice: visits('refused', { number: '1/TB', issuedOn: today }),
  visitPapers: [
    { ...one('Visit.waiting'), ...held },
    { ...one('Visit.secret'), ...notThere },
  ],

  receptionRegister: list('Visit'),
  downloadReceptionRegister: { ask: () => ({ args: { format: 'csv', ...window } }) },
  receptionCounts: { ask: () => ({ args: window }) },
}; // prettier-ignore
