import { inReach, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';

const agencyOf = (viewer: Viewer) => viewer.agencyId;
const sealsOf = (viewer: Viewer) => viewer.seals;

/** Sessions, turns and duties within reach of who reads receptions at all. */
export const receptionInReach: RowRule = (a, bind) =>
  bind.granted('readReception') ? inReach('agency_id')(a, bind) : 'false';

/** A published calendar is for everybody, a draft for who plans it. */
export const calendarsInSight: RowRule = (a, bind) => `(${a}.state = 'PUBLISHED' or ${inReach('agency_id')(a, bind)})`;

export const daysInSight: RowRule = (a, bind) =>
  `exists (select from app.reception_calendar whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.calendar_id` +
  ` and ${calendarsInSight('whole', bind)})`;

/** What turns were about: secret ones for who is named, the others in reach. */
export const visitMattersInSight: RowRule = (a, bind) =>
  `(${a}.sealed_by = any(${bind.viewer(sealsOf, 'uuid[]')}) or ${a}.sealed_by is null and ${receptionInReach(a, bind)})`;

export const ofVisitInSight: RowRule = (a, bind) =>
  `exists (select from app.visit_matter whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.visit_id` +
  ` and ${visitMattersInSight('whole', bind)})`;

/** Tasks are seen by who assigned them and by who has them. */
export const conclusionTasksInSight: RowRule = (a, bind) =>
  bind.granted('readReception') ? `(${inReach('agency_id')(a, bind)} or ${inReach('issuer_id')(a, bind)})` : 'false';

/** Of the viewer's own agency, or of one whose place it took: a successor goes on with what was open. */
export const ofOwnDesk: RowRule = (a, bind) =>
  `${a}.agency_id = any(sys.agency_lineage(${bind.viewer(agencyOf, 'uuid')}, ${bind.today}))`;
