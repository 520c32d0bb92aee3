import type { Caller } from './callers';
import { act, type Case, list, make, one, type Rows } from './case';
import type { Entry } from './records';

const window = { from: '2025-01-01', to: '2025-05-05' };
const notThere = [422, 'INVALID_INPUT'] as const;
/** Any agency of the province may be asked about by those alone who answer for it. */
const of: Omit<Case, 'ask'> = {
  on: 'Agency',
  refersWithinTenant: true,
  hidden: notThere,
  held: (by, { place }) => by.reaches(place),
};
/** What of cases one may not read, one may not count. */
const readsCases: Case['before'] = (by) => (by.may('readCases') ? undefined : [403, 'FORBIDDEN']);

const asked = (more: Record<string, unknown>): Case['ask'] => ({ target }) => ({
  args: { ...more, ...window, agencyId: target!.id },
}); // prettier-ignore
const form: Case['ask'] = ({ target }) => ({
  args: { form: 'XLD.01', ...window, agencyId: target!.id },
  select: ['form', 'columns.column', 'columns.figure.value', 'mismatches.formula'],
});

let serial = 0;
/** A window nobody else enters meanwhile. */
const newWindow = () => {
  const year = 1000 + (++serial % 900);
  return { windowFrom: `${year}-01-01`, windowTo: `${year}-12-31` };
};
const said = { value: '7', source: 'Báo cáo thử' };
const mayEnter = (by: Caller, { place }: Entry) => by.may('enterForOthers') || place === by.home;

export const figureRows: Rows = {
  figures: {},
  figureValue: [
    { ...of, ask: asked({ code: 'OBLIGATIONS.OWED', groupBy: 'COMMUNE' }) },
    { ...of, before: readsCases, ask: asked({ code: 'PETITIONS.RECEIVED', basis: 'AS_WAS' }) },
  ],
  figureValues: { ...of, ask: asked({ codes: ['OBLIGATIONS.OWED', 'OBLIGATIONS.TIMELINESS', 'INDEX.PCI'] }) },
  figureMembers: [
    { ...of, ask: asked({ code: 'OBLIGATIONS.OWED' }) },
    { ...of, before: readsCases, ask: asked({ code: 'CASES.TO_SETTLE' }) },
  ],
  figureForm: { ...of, before: readsCases, ask: form },
  enteredFigures: list('EnteredFigure'),
  enteredFigure: one('EnteredFigure'),
  enterFigure: make(({ target }) => ({ code: 'GUIDANCE.CONFERENCES', agencyId: target!.id, ...newWindow(), ...said }), {
    on: 'Agency',
    refersWithinTenant: true,
    hidden: notThere,
    held: mayEnter,
  }),
  correctFigure: act('EnteredFigure', () => said, { held: mayEnter }),
  withdrawFigure: act('EnteredFigure', () => ({ reason: 'Thử' }), { held: mayEnter }),
};
