import { v7 as newId } from 'uuid';
import type { GivenCode } from '../agency-code';
import {
  administrativeTypes,
  type AdministrativeType,
  type AgencyKind,
  agencyKinds,
  type AgencyLevel,
  agencyLevels,
} from '../agency-kind';
import { insertAll, type Query } from '../rows';
import { agencyColumns, codeColumns, versionColumns, type VersionRow } from '../stored-rows';
import { type CsvRow, readCsv, type RowError } from './csv-table';
import { agenciesNamed, codesTaken, type NamedAgency } from './standing';

export const agencyColumnsOfCsv = [
  'key',
  'name',
  'short_name',
  'territory_name',
  'kind',
  'level',
  'administrative_type',
  'parent',
  'valid_from',
  'valid_to',
  'remote_area',
  'administrative_code',
  'identifier',
  'qcvn_102',
  'founded_by',
  'founded_on',
] as const;
type Column = (typeof agencyColumnsOfCsv)[number];
type Row = CsvRow<Column>;

export interface ImportReport {
  rows: number;
  created: number;
  dryRun: boolean;
  errors: RowError[];
}

interface Candidate {
  row: Row;
  key: string | null;
  parent: string | null;
  parentCode: GivenCode | null;
  version: VersionRow;
  codes: GivenCode[];
  foundedBy: string | null;
  foundedOn: string | null;
}

function candidateOf(row: Row, keys: ReadonlySet<string>): Candidate {
  const parent = row.text('parent');
  const kind = row.text('kind')
    ? row.choice('kind', Object.keys(agencyKinds) as AgencyKind[])
    : row.refuse('kind', 'REQUIRED');
  const level = row.text('level') ? row.choice('level', agencyLevels) : row.refuse('level', 'REQUIRED');
  const administrativeType = row.choice(
    'administrative_type',
    Object.keys(administrativeTypes) as AdministrativeType[],
  );
  if (administrativeType && level && administrativeTypes[administrativeType][1] !== level)
    row.refuse('administrative_type', 'TYPE_NEEDS_LEVEL');
  if (kind === 'PEOPLES_COMMITTEE' && !(administrativeType && row.text('territory_name')))
    row.refuse('territory_name', 'TERRITORY_MISSING');
  const given = [
    row.code('administrative_code'),
    row.code('identifier', 'IDENTIFIER'),
    row.code('qcvn_102', 'QCVN_102'),
  ];
  return {
    row,
    key: row.text('key'),
    parent,
    parentCode: parent === null || keys.has(parent) ? null : row.code('parent'),
    version: {
      id: newId(),
      agencyId: newId(),
      validFrom: row.requiredDay('valid_from'),
      validTo: row.day('valid_to'),
      name: row.required('name'),
      shortName: row.text('short_name'),
      territoryName: row.text('territory_name'),
      kind: kind ?? 'DEPARTMENT',
      level: (level ?? 'PROVINCE') satisfies AgencyLevel,
      administrativeType,
      parentId: null,
      remoteArea: row.flag('remote_area'),
    },
    codes: given.filter((code) => code !== null),
    foundedBy: row.text('founded_by'),
    foundedOn: row.day('founded_on'),
  };
}

const covers = (above: { validFrom: string; validTo: string | null }, below: VersionRow): boolean =>
  above.validFrom <= below.validFrom &&
  (above.validTo === null || (below.validTo !== null && below.validTo <= above.validTo));

/** Puts each under the body above it, which stands in the same file or is known by a code. */
function placeBelow(all: readonly Candidate[], named: (code: GivenCode, day: string) => NamedAgency | undefined): void {
  const byKey = new Map(all.flatMap((one) => (one.key === null ? [] : [[one.key, one] as const])));
  for (const { row, parent, parentCode, version } of all) {
    if (parent === null) continue;
    const inFile = byKey.get(parent);
    const above = inFile?.version ?? (parentCode ? named(parentCode, version.validFrom) : undefined);
    if (!above) row.refuse('parent', 'UNKNOWN_PARENT', { parent });
    else if (!covers(above, version)) row.refuse('parent', 'PARENT_NOT_IN_FORCE');
    else version.parentId = above.agencyId;
    const seen = new Set<Candidate>();
    for (let up = inFile; up; up = up.parent === null ? undefined : byKey.get(up.parent)) {
      if (up.row === row || seen.has(up)) {
        row.refuse('parent', 'PARENT_IN_CIRCLE');
        break;
      }
      seen.add(up);
    }
  }
}

const columnOf: Record<GivenCode['system'], Column> = {
  ADMINISTRATIVE: 'administrative_code',
  IDENTIFIER: 'identifier',
  QCVN_102: 'qcvn_102',
};

async function checkCodes(query: Query, all: readonly Candidate[]): Promise<void> {
  const rows = new Map<string, number>();
  const taken = await codesTaken(
    query,
    all.flatMap(({ codes, version }) =>
      codes.map((code) => ({ ...code, validFrom: version.validFrom, validTo: version.validTo })),
    ),
  );
  for (const { row, codes } of all) {
    for (const code of codes) {
      const holder = taken(code);
      if (holder) row.refuse(columnOf[code.system], 'CODE_TAKEN', { code: code.code, holder });
      const key = `${code.system}:${code.code}`;
      const first = rows.get(key);
      if (first) row.refuse(columnOf[code.system], 'CODE_TWICE', { code: code.code, row: first });
      else rows.set(key, row.number);
    }
  }
}

/** Reads agencies from CSV; with errors, or as a dry run, nothing is written. */
export async function importAgencies(query: Query, csv: string, dryRun: boolean): Promise<ImportReport> {
  const { rows, errors } = readCsv(csv, agencyColumnsOfCsv, ['name', 'kind', 'level', 'valid_from']);
  const keys = new Set(rows.map((row) => row.text('key')).filter((key) => key !== null));
  const all = rows.map((row) => candidateOf(row, keys));
  // Days and codes go to the database only once they are well formed.
  if (errors.length === 0) {
    const asked = all.flatMap(({ parentCode, version }) =>
      parentCode ? [{ ...parentCode, day: version.validFrom }] : [],
    );
    placeBelow(all, await agenciesNamed(query, asked));
    await checkCodes(query, all);
  }
  errors.sort((a, b) => a.row - b.row);
  const report: ImportReport = { rows: rows.length, created: 0, dryRun, errors };
  if (errors.length > 0 || dryRun) return report;

  await insertAll(
    query,
    'app.agency',
    agencyColumns,
    all.map(({ version, foundedBy, foundedOn }) => ({ id: version.agencyId, foundedBy, foundedOn })),
  );
  await insertAll(
    query,
    'app.agency_version',
    versionColumns,
    all.map(({ version }) => version),
  );
  await insertAll(
    query,
    'app.agency_code',
    codeColumns,
    all.flatMap(({ codes, version: { agencyId, validFrom, validTo } }) =>
      codes.map((code) => ({ ...code, id: newId(), agencyId, validFrom, validTo })),
    ),
  );
  return { ...report, created: all.length };
}
