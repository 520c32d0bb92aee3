import { v7 as newId } from 'uuid';
import type { GivenCode } from '../agency-code';
import { type Columns, insertAll, type Query } from '../rows';
import { type AgencyFacts, agencyColumns, factColumns } from '../stored-rows';

export const successionTypes = {
  MERGE: ['Sáp nhập, hợp nhất', 'Several become one'],
  SPLIT: ['Chia, tách', 'One becomes several'],
  RENAME: ['Đổi tên', 'The same, under another name'],
  MOVE: ['Chuyển về cơ quan khác', 'The same, under another body'],
  DISSOLVE: ['Giải thể, kết thúc hoạt động', 'It ends; another may take over its work'],
  CONTINUE: ['Tiếp tục', 'It goes on, whole'],
} as const;
export type SuccessionType = keyof typeof successionTypes;

export interface Part {
  from: string;
  to: string | null;
  /** Decimal string in (0, 1]; null: unknown. */
  share: string | null;
  receivesWork: boolean;
}

/** What an agency begins with on the day the act takes effect. */
export interface Opening extends AgencyFacts {
  agencyId: string;
  /** The agency does not exist yet: its identity is made with the draft. */
  founded: boolean;
  codes: GivenCode[];
}

/** A legal act as it is drafted, with agencies already found. */
export interface Act {
  id: string;
  /** Key in the file or register it came from; keeps it from being entered twice. */
  reference: string | null;
  type: SuccessionType;
  instrument: string;
  issuer: string | null;
  signedOn: string | null;
  effectiveOn: string;
  verified: boolean;
  note: string | null;
  parts: Part[];
  openings: Opening[];
}

type ActRow = Omit<Act, 'parts' | 'openings'>;
interface PartRow {
  id: string;
  successionId: string;
  fromAgencyId: string;
  toAgencyId: string | null;
  share: string | null;
  receivesWork: boolean;
}
interface OpeningRow extends AgencyFacts {
  id: string;
  successionId: string;
  agencyId: string;
  codes: GivenCode[];
}

const actColumns: Columns<ActRow> = {
  id: 'uuid',
  reference: 'text',
  type: 'text',
  instrument: 'text',
  issuer: 'text',
  signedOn: 'date',
  effectiveOn: 'date',
  verified: 'boolean',
  note: 'text',
};
const partColumns: Columns<PartRow> = {
  id: 'uuid',
  successionId: 'uuid',
  fromAgencyId: 'uuid',
  toAgencyId: 'uuid',
  share: 'numeric',
  receivesWork: 'boolean',
};
const openingColumns: Columns<OpeningRow> = {
  id: 'uuid',
  successionId: 'uuid',
  agencyId: 'uuid',
  codes: 'jsonb',
  ...factColumns,
};

/** Writes acts as drafts. Nothing changes for anybody until they are run. */
export async function draftActs(query: Query, acts: readonly Act[]): Promise<void> {
  const openings = acts.flatMap((act) => act.openings.map((opening) => ({ ...opening, act })));
  const founded = openings.filter((opening) => opening.founded);
  await insertAll(
    query,
    'app.agency',
    agencyColumns,
    founded.map(({ agencyId, act }) => ({ id: agencyId, foundedBy: act.instrument, foundedOn: act.effectiveOn })),
  );
  await insertAll(query, 'app.succession', actColumns, acts);
  await insertAll(
    query,
    'app.succession_part',
    partColumns,
    acts.flatMap((act) =>
      act.parts.map((part) => ({
        id: newId(),
        successionId: act.id,
        fromAgencyId: part.from,
        toAgencyId: part.to,
        share: part.share,
        receivesWork: part.receivesWork,
      })),
    ),
  );
  await insertAll(
    query,
    'app.succession_opening',
    openingColumns,
    openings.map(({ act, ...opening }) => ({ ...opening, id: newId(), successionId: act.id })),
  );
}
