import { anyOf, inReach, ownAgency, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';

const sealsOf = (viewer: Viewer) => viewer.seals;
const handledOf = (viewer: Viewer) => viewer.sealsHandled;
const postOf = (viewer: Viewer) => viewer.postId;

/** Secret records for whose matter the viewer was named. */
export const named: RowRule = (a, bind) => `${a}.sealed_by = any(${bind.viewer(sealsOf, 'uuid[]')})`;

/**
 * Petitions and cases that exist for the viewer: secret ones for who is named, wherever they stand; the others within
 * reach of who reads cases at all.
 */
export const mattersInReach: RowRule = (a, bind) => {
  const open = bind.granted('readCases') ? `(${a}.sealed_by is null and ${inReach('agency_id')(a, bind)})` : 'false';
  return `(${named(a, bind)} or ${open})`;
};

/** Parts of a case (events, parties, contents …): as the case itself. */
export const ofCaseInReach: RowRule = (a, bind) =>
  `exists (select from app.case_record whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.case_id` +
  ` and ${mattersInReach('whole', bind)})`;

export const ofPetitionInReach: RowRule = (a, bind) =>
  `exists (select from app.petition whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.petition_id` +
  ` and ${mattersInReach('whole', bind)})`;

const assigned: RowRule = (a, bind) => `${a}.handler_post_id = ${bind.viewer(postOf, 'uuid')}`;

/** Secret: whoever was named to handle it; to verify or to supervise it is not enough. */
const namedToHandle: RowRule = (a, bind) => `${a}.sealed_by = any(${bind.viewer(handledOf, 'uuid[]')})`;

/** Who handles it: its agency, whoever it was assigned to; of a secret matter only those named for that. */
export const handling: RowRule = (a, bind) =>
  `(${namedToHandle(a, bind)} or (${a}.sealed_by is null and ${anyOf(ownAgency('agency_id'), assigned)(a, bind)}))`;
