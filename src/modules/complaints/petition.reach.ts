import { anyOf, inReach, ownAgency, type RowRule } from '../../platform/access/rows';
import { handling, mattersInReach, named, ofPetitionInReach } from './matters.reach';

const ofPetition =
  (rule: RowRule): RowRule =>
  (a, bind) =>
    `exists (select from app.petition whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.petition_id` +
    ` and ${rule('whole', bind)})`;

const handledBy: RowRule = anyOf(ownAgency('agency_id'), named);

/** Who signed exists for those alone who handle the petition and were given to read it; whoever looks over them has no need. */
export const petitionersInReach: RowRule = (a, bind) =>
  bind.granted('readPetitioners')
    ? ofPetition((whole, b) => `${mattersInReach(whole, b)} and ${handledBy(whole, b)}`)(a, bind)
    : 'false';

/** Of the petitions within reach; and what was sent to an agency within reach, though its petition is not. */
export const transfersInReach: RowRule = (a, bind) => {
  const received = bind.granted('readCases')
    ? `(${a}.sealed_by is null and ${inReach('to_agency_id')(a, bind)})`
    : 'false';
  return `(${named(a, bind)} or ${received} or ${ofPetitionInReach(a, bind)})`;
};

/** Whoever handles the petition that was sent. */
export const sentBy: RowRule = ofPetition(handling);

/** The id of a petition, for whom the petition exists. */
export const petitionIfInReach =
  (column: string): RowRule =>
  (a, bind) =>
    `(select other.id from app.petition other where other.tenant_id = ${a}.tenant_id and other.id = ${a}.${column}` +
    ` and ${mattersInReach('other', bind)})`;
