import { anyOf, inReach, ownAgency, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';

const agencyOf = (viewer: Viewer) => viewer.agencyId;

const named =
  (table: string, column: string): RowRule =>
  (dialogue, bind) =>
    `exists (select from app.${table} part where part.tenant_id = ${dialogue}.tenant_id and part.dialogue_id = ${dialogue}.id` +
    ` and ${inReach(column)('part', bind)})`;

/** Dialogues of agencies within reach, and those that name one of them: as a guest, or as who owes something. */
export const dialoguesInReach: RowRule = (dialogue, bind) => {
  const held = inReach('agency_id')(dialogue, bind);
  if (held === 'true') return held;
  const parts = [
    named('dialogue_guest', 'agency_id'),
    named('dialogue_opinion', 'owner_agency_id'),
    named('commitment', 'owner_agency_id'),
  ];
  return `(${held} or ${parts.map((part) => part(dialogue, bind)).join(' or ')})`;
};

/** Parts of a dialogue: as the dialogue itself. */
export const ofDialogueInReach: RowRule = (a, bind) => {
  const whole = dialoguesInReach('whole', bind);
  if (whole === 'true') return whole;
  return `exists (select from app.dialogue whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.dialogue_id and ${whole})`;
};

/** Parts of a dialogue of the viewer's own agency. */
export const ofOwnDialogue: RowRule = (a, bind) =>
  `exists (select from app.dialogue own where own.tenant_id = ${a}.tenant_id and own.id = ${a}.dialogue_id` +
  ` and own.agency_id = ${bind.viewer(agencyOf, 'uuid')})`;

/** Whoever held the dialogue, and whoever owes what came of it. */
export const owesOrHeld: RowRule = anyOf(ownAgency('owner_agency_id'), ofOwnDialogue);
