import { v7 as newId } from 'uuid';
import type { GivenCode } from '../agency-code';
import {
  administrativeTypes,
  type AdministrativeType,
  type AgencyKind,
  agencyKinds,
  agencyLevels,
} from '../agency-kind';
import type { Query } from '../rows';
import { type Act, type Opening, type SuccessionType, successionTypes } from '../successions/act';
import { type CsvRow, readCsv, type RowError } from './csv-table';
import { agenciesNamed, type NamedAgency } from './standing';

export const successionColumnsOfCsv = [
  'act',
  'type',
  'instrument',
  'issuer',
  'signed_on',
  'effective_on',
  'verified',
  'note',
  'from_code',
  'share',
  'receives_work',
  'to',
  'to_code',
  'to_name',
  'to_short_name',
  'to_territory_name',
  'to_kind',
  'to_level',
  'to_administrative_type',
  'to_parent_code',
  'to_remote_area',
  'to_identifier',
  'to_qcvn_102',
] as const;
type Column = (typeof successionColumnsOfCsv)[number];
type Row = CsvRow<Column>;

/** NEW opens an agency, SAME keeps the identity of `from`, EXISTING is one that stands already; NONE: nobody takes over. */
const heirs = ['NEW', 'SAME', 'EXISTING', 'NONE'] as const;
type Heir = (typeof heirs)[number];
const usualHeir: Record<SuccessionType, Heir> = {
  MERGE: 'NEW',
  SPLIT: 'NEW',
  RENAME: 'SAME',
  MOVE: 'SAME',
  CONTINUE: 'SAME',
  DISSOLVE: 'EXISTING',
};

export interface DraftedFromCsv {
  rows: number;
  acts: Act[];
  /** Acts of the file that were entered before. */
  entered: string[];
  errors: RowError[];
}

interface PartRow {
  row: Row;
  reference: string;
  type: SuccessionType;
  effectiveOn: string;
  heir: Heir;
  from: GivenCode | null;
  to: GivenCode | null;
  parent: GivenCode | null;
  share: string | null;
}

function partRowOf(row: Row): PartRow {
  const type = row.text('type')
    ? row.choice('type', Object.keys(successionTypes) as SuccessionType[])
    : row.refuse('type', 'REQUIRED');
  const given = row.choice('to', heirs);
  const usual = type ? usualHeir[type] : 'NONE';
  const heir = given ?? (usual === 'EXISTING' && !row.text('to_code') ? 'NONE' : usual);
  if (heir === 'EXISTING' && !row.text('to_code')) row.refuse('to_code', 'REQUIRED');
  const share = row.text('share');
  if (share !== null && !(/^\d*\.?\d+$/.test(share) && Number(share) > 0 && Number(share) <= 1))
    row.refuse('share', 'NOT_A_SHARE');
  row.required('from_code');
  return {
    row,
    reference: row.required('act'),
    type: type ?? 'CONTINUE',
    effectiveOn: row.requiredDay('effective_on'),
    heir,
    from: row.code('from_code'),
    to: row.code('to_code'),
    parent: row.code('to_parent_code'),
    share,
  };
}

const codeKey = ({ system, code }: GivenCode): string => `${system}:${code}`;

const newKeyOf = ({ row, to }: PartRow): string => (to ? codeKey(to) : `name ${row.text('to_name') ?? ''}`);

const eve = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function openingOf(
  { row, to, heir }: PartRow,
  agencyId: string,
  before: NamedAgency | undefined,
  parentId: string | null,
): Opening {
  const same = heir === 'SAME' ? before : undefined;
  // The first row that names a new agency describes it; the others only point at it.
  if (heir === 'NEW') for (const column of ['to_name', 'to_kind', 'to_level'] as const) row.required(column);
  const kind = row.choice('to_kind', Object.keys(agencyKinds) as AgencyKind[]) ?? same?.kind ?? 'PEOPLES_COMMITTEE';
  const level = row.choice('to_level', agencyLevels) ?? same?.level ?? 'COMMUNE';
  const administrativeType =
    row.choice('to_administrative_type', Object.keys(administrativeTypes) as AdministrativeType[]) ??
    same?.administrativeType ??
    null;
  const territoryName = row.text('to_territory_name') ?? same?.territoryName ?? null;
  if (administrativeType && administrativeTypes[administrativeType][1] !== level)
    row.refuse('to_administrative_type', 'TYPE_NEEDS_LEVEL');
  if (kind === 'PEOPLES_COMMITTEE' && !(administrativeType && territoryName))
    row.refuse('to_territory_name', 'TERRITORY_MISSING');
  return {
    agencyId,
    founded: heir === 'NEW',
    name: row.text('to_name') ?? same?.name ?? '',
    shortName: row.text('to_short_name') ?? same?.shortName ?? null,
    territoryName,
    kind,
    level,
    administrativeType,
    parentId: row.text('to_parent_code') ? parentId : (same?.parentId ?? parentId),
    remoteArea: row.text('to_remote_area') ? row.flag('to_remote_area') : (same?.remoteArea ?? false),
    codes: [to, row.code('to_identifier', 'IDENTIFIER'), row.code('to_qcvn_102', 'QCVN_102')].filter(
      (code) => code !== null,
    ),
  };
}

/** Reads acts of one day from CSV, a row for each pair of an old and a new agency; writes nothing. */
export async function readSuccessions(query: Query, csv: string): Promise<DraftedFromCsv> {
  const { rows, errors } = readCsv(csv, successionColumnsOfCsv, [
    'act',
    'type',
    'instrument',
    'effective_on',
    'from_code',
  ]);
  const parts = rows.map(partRowOf);
  const answer: DraftedFromCsv = { rows: rows.length, acts: [], entered: [], errors };
  const day = parts[0]?.effectiveOn ?? '';
  for (const part of parts) if (part.effectiveOn !== day) part.row.refuse('effective_on', 'SEVERAL_DAYS');
  if (errors.length > 0) return answer;

  const asked = parts.flatMap(({ from, to, parent }) => [
    ...(from ? [{ ...from, day: eve(day) }] : []),
    ...[to, parent].flatMap((code) =>
      code
        ? [
            { ...code, day },
            { ...code, day: eve(day) },
          ]
        : [],
    ),
  ]);
  const named = await agenciesNamed(query, asked);
  const known = await query<{ id: string; reference: string }>(
    `select id, reference from app.succession where tenant_id = current_setting('app.tenant')::int and reference = any ($1::text[])`,
    [parts.map((part) => part.reference)],
  );
  const entered = new Set(known.map((row) => row.reference));
  answer.entered = known.map((row) => row.id);

  // A new agency is one wherever its code (or, without a code, its name) stands in the file.
  const founded = new Map(parts.flatMap((part) => (part.heir === 'NEW' ? [[newKeyOf(part), newId()] as const] : [])));
  const acts = new Map<string, Act>();
  const opened = new Set<string>();
  const alone = new Map<string, number>();
  for (const { from } of parts) alone.set(JSON.stringify(from), (alone.get(JSON.stringify(from)) ?? 0) + 1);

  for (const part of parts) {
    const { row, reference, type, heir, from, to, parent, share } = part;
    if (entered.has(reference)) row.refuse('act', 'REFERENCE_TWICE', { reference });
    const before = from ? named(from, eve(day)) : undefined;
    if (!before) row.refuse('from_code', 'UNKNOWN_CODE', { code: from?.code ?? '', day: eve(day) });
    const foundedId = founded.get(newKeyOf(part));
    const existing =
      heir === 'EXISTING' && to ? (foundedId ?? named(to, day)?.agencyId ?? named(to, eve(day))?.agencyId) : undefined;
    if (heir === 'EXISTING' && !existing) row.refuse('to_code', 'UNKNOWN_CODE', { code: to?.code ?? '', day });
    const parentId = parent ? (founded.get(codeKey(parent)) ?? named(parent, day)?.agencyId ?? null) : null;
    if (parent && !parentId) row.refuse('to_parent_code', 'UNKNOWN_PARENT', { parent: parent.code });
    const toId = { NEW: foundedId, SAME: before?.agencyId, EXISTING: existing, NONE: undefined }[heir] ?? null;

    const act = acts.get(reference) ?? {
      id: newId(),
      reference,
      type,
      instrument: row.required('instrument'),
      issuer: row.text('issuer'),
      signedOn: row.day('signed_on'),
      effectiveOn: day,
      verified: row.flag('verified'),
      note: row.text('note'),
      parts: [],
      openings: [],
    };
    acts.set(reference, act);
    const whole = alone.get(JSON.stringify(from)) === 1;
    const receivesWork =
      heir !== 'NONE' && heir !== 'SAME' && (row.text('receives_work') ? row.flag('receives_work') : whole);
    act.parts.push({ from: before?.agencyId ?? '', to: toId, share, receivesWork });
    if ((heir === 'NEW' || heir === 'SAME') && toId && !opened.has(toId)) {
      opened.add(toId);
      act.openings.push(openingOf(part, toId, before, parentId));
    }
  }
  errors.sort((a, b) => a.row - b.row);
  return errors.length > 0 ? answer : { ...answer, acts: [...acts.values()] };
}
