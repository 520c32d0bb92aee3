import { allOf, anyOf, inReach, ownAgency, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';

const sealsOf = (viewer: Viewer) => viewer.seals;
const postOf = (viewer: Viewer) => viewer.postId;

const named: RowRule = (a, bind) => `${a}.sealed_by = any(${bind.viewer(sealsOf, 'uuid[]')})`;
const notSecret: RowRule = (a) => `${a}.sealed_by is null`;

/** Secret ones for who was named for their matter, wherever they stand; the others within reach of their agency. */
export const obligationsInReach: RowRule = anyOf(named, allOf(notSecret, inReach('agency_id')));

const heldByMe: RowRule = (a, bind) => `${a}.post_id = ${bind.viewer(postOf, 'uuid')}`;
const heldByNobody: RowRule = (a) => `${a}.post_id is null`;
/** What nobody holds is owed by whoever may say who holds it. */
const answersForAgency: RowRule = (_a, bind) => (bind.granted('reassignObligation') ? 'true' : 'false');
const open: RowRule = (a) => `${a}.state = 'OPEN'`;

export const owedByViewer: RowRule = allOf(
  open,
  anyOf(heldByMe, allOf(answersForAgency, heldByNobody, ownAgency('agency_id'))),
);

const missed: RowRule = (a, bind) => `${a}.state = 'OPEN' and ${a}.lapses and ${a}.due_on < ${bind.today}`;

/** Open, past its day, and still to be done. */
export const isOverdue: RowRule = (a, bind) =>
  `(${a}.state = 'OPEN' and not ${a}.lapses and coalesce(${a}.due_on < ${bind.today}, false))`;

/** The state as it reads today: what cannot be made good after its day was missed. */
export const stateToday: RowRule = (a, bind) => `(case when ${missed(a, bind)} then 'MISSED' else ${a}.state end)`;

/** An array, not a join: so the index by agency serves it. */
export const belowAgency = (a: string, agency: string, bind: Parameters<RowRule>[1]): string =>
  `${a}.agency_id = any(array(select sys.agency_subtree(${agency}, ${bind.today})))`;

/** A criterion that is asked for or against. Spelt out, so that PostgreSQL sees which when it plans. */
export const asked =
  (rule: RowRule) =>
  (a: string, wanted: string, bind: Parameters<RowRule>[1]): string =>
    `(${wanted} and ${rule(a, bind)}) or (not ${wanted} and not coalesce(${rule(a, bind)}, false))`;
