import { act, list, one, type Rows } from './case';
import { today } from './world';

const paper = { reason: 'Thử', documentNumber: '1/QĐ', documentIssuedOn: today };

export const obligationRows: Rows = {
  obligations: list('Obligation'),
  obligation: [one('Obligation.open'), one('Obligation.secret')],
  obligationCounts: { ask: () => ({ args: { by: ['DUTY', 'AGENCY', 'STATE'] } }) },
  explainObligation: [one('Obligation.open'), one('Obligation.secret')],
  excuseObligation: [
    act('Obligation.open', () => paper, { held: (by, { place }) => by.reaches(place) }),
    act('Obligation.secret', () => paper),
  ],
  reassignObligation: [
    act('Obligation.open', () => ({}), { held: (by, { place }) => place === by.home }),
    act('Obligation.secret'),
  ],
};
