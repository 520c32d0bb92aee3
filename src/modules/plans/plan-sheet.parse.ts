import type { Violation } from '../../platform/errors/refusal';
import { cleanText, isId, t } from '../../platform/views/codecs';
import type { Basis, Party, Source, TaskContent } from './plan-content';
import { readItems } from './plan-sheet.cells';
import { neededColumns, sheetColumns, type SheetColumnName } from './plan-sheet';
import {
  agencyGroups,
  type AgencyGroup,
  keysOf,
  productKinds,
  progressMethods,
  type TaskRole,
  taskSources,
  timingKinds,
} from './plan-terms';
import type { Timing } from './timing';

/** A task as a row of a sheet gives it; agencies by code are still to be found. */
export interface SheetTask {
  /** Row of the sheet; the header is row 1. */
  row: number;
  content: TaskContent;
  codes: { column: SheetColumnName; party: Party; code: string }[];
}

export interface ParsedSheet {
  tasks: SheetTask[];
  faults: Violation[];
}

/** One row: its cells, and what is wrong with them. */
class SheetRow {
  constructor(
    readonly number: number,
    private readonly cells: Readonly<Record<string, string>>,
    private readonly faults: Violation[],
  ) {}

  refuse(column: SheetColumnName, code: string, params?: Record<string, unknown>): undefined {
    this.faults.push({ path: `${this.number}.${column}`, code, ...(params ? { params } : {}) });
    return undefined;
  }

  text(column: SheetColumnName, max = 4_000): string | undefined {
    const given = (this.cells[column] ?? '').replace(/\r\n?/g, '\n');
    const text = cleanText(given)?.trim();
    if (text === undefined) return this.refuse(column, 'NOT_TEXT');
    if (text.length > max) return this.refuse(column, 'TOO_LONG', { max });
    return text === '' ? undefined : text;
  }

  needed(column: SheetColumnName, max?: number): string {
    const text = this.text(column, max);
    if (text === undefined && !this.refused(column)) this.refuse(column, 'REQUIRED');
    return text ?? '';
  }

  word<W extends string>(column: SheetColumnName, words: readonly W[]): W | undefined {
    const text = this.text(column)?.toUpperCase();
    if (text === undefined || words.includes(text as W)) return text as W | undefined;
    return this.refuse(column, 'CELL_WORD', { allowed: words.join(', ') });
  }

  int(column: SheetColumnName): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const read = t.int.read(text);
    return read === undefined ? this.refuse(column, 'CELL_NUMBER') : Number(read);
  }

  ints(column: SheetColumnName): number[] | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const read = text.split(/[,;\s]+/).map((each) => t.int.read(each));
    return read.includes(undefined) ? this.refuse(column, 'CELL_NUMBER') : read.map(Number);
  }

  decimal(column: SheetColumnName): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    return (t.decimal.read(text) as string | undefined) ?? this.refuse(column, 'CELL_NUMBER');
  }

  day(column: SheetColumnName): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    return (t.day.read(text) as string | undefined) ?? this.refuse(column, 'CELL_DAY');
  }

  id(column: SheetColumnName): string | undefined {
    const text = this.text(column);
    return text === undefined || isId(text) ? text?.toLowerCase() : this.refuse(column, 'UNKNOWN_REFERENCE');
  }

  items(column: SheetColumnName, most: number): string[][] {
    const found = readItems(this.text(column, 40_000) ?? '');
    if (found.length > most) this.refuse(column, 'TOO_LONG', { max: most });
    return found.slice(0, most);
  }

  private refused(column: SheetColumnName): boolean {
    return this.faults.some(({ path }) => path === `${this.number}.${column}`);
  }
}

const blank = (row: Record<string, string>): boolean => Object.values(row).every((cell) => cell.trim() === '');

/** Reads rows into tasks. Numbers of tasks follow the rows; `no` is only looked at for what is part of what. */
export function parseSheet(rows: readonly Record<string, string>[]): ParsedSheet {
  const faults: Violation[] = [];
  const header = Object.keys(rows[0] ?? {}).filter((name) => name !== '');
  for (const column of neededColumns)
    if (!header.includes(column))
      faults.push({ path: `1.${column}`, code: 'SHEET_COLUMN_MISSING', params: { column } });
  for (const column of header)
    if (!sheetColumns.includes(column as SheetColumnName))
      faults.push({ path: `1.${column}`, code: 'SHEET_COLUMN_UNKNOWN', params: { column } });
  if (faults.length > 0) return { tasks: [], faults };
  const filled = rows.map((cells, at) => ({ cells, number: at + 2 })).filter(({ cells }) => !blank(cells));
  const read = filled.map(({ cells, number }) => new SheetRow(number, cells, faults));
  const numbers = new Map(read.map((row, at) => [row.int('no') ?? at + 1, at + 1]));
  return { tasks: read.map((row) => taskOf(row, numbers)), faults };
}

function taskOf(row: SheetRow, numbers: ReadonlyMap<number, number>): SheetTask {
  const codes: SheetTask['codes'] = [];
  const partOf = row.int('part_of');
  const derived = row.id('derived_from');
  const version = row.int('derived_from_version');
  if (derived && version === undefined) row.refuse('derived_from_version', 'REQUIRED');
  const content: TaskContent = {
    code: row.text('code', 50),
    text: row.needed('text'),
    timing: timingOf(row),
    method: row.word('method', keysOf(progressMethods)),
    target: row.decimal('target'),
    unit: row.text('unit', 50),
    stages: stagesOf(row),
    partOf: partOf === undefined ? undefined : (numbers.get(partOf) ?? row.refuse('part_of', 'PART_OF_WHAT')),
    weight: row.decimal('weight'),
    evidenceRequired: row.text('evidence_required') !== undefined,
    agencies: [
      ...partiesOf(row, 'lead', 'LEAD', codes),
      ...partiesOf(row, 'cooperating', 'COOPERATING', codes),
      ...partiesOf(row, 'following', 'FOLLOWING', codes),
    ],
    products: row.items('products', 10).map(([kind = '', name = '']) => {
      const known = keysOf(productKinds).find((each) => each === kind.toUpperCase());
      if (!known || name === '') row.refuse('products', 'CELL_WORD', { allowed: keysOf(productKinds).join(', ') });
      return { kind: known ?? 'OTHER', name };
    }),
    fundings: row.items('fundings', 10).map(([source = '', estimate]) => {
      if (estimate && t.decimal.read(estimate) === undefined) row.refuse('fundings', 'CELL_NUMBER');
      return { source, estimate };
    }),
    bases: row.items('bases', 10).map((parts) => basisOf(row, parts)),
    source: sourceOf(row),
    derivedFrom: derived ? { id: derived, version: version ?? 1 } : undefined,
  };
  return { row: row.number, content, codes };
}

function timingOf(row: SheetRow): Timing {
  const kind = row.word('timing_kind', keysOf(timingKinds));
  if (!kind) row.needed('timing_kind');
  const given = {
    quarters: row.ints('quarters'),
    months: row.ints('months'),
    month: row.int('month'),
    day: row.int('day'),
    dueOn: row.day('due_on'),
    startsOn: row.day('starts_on'),
    endsOn: row.day('ends_on'),
  };
  return { kind: kind ?? 'CONTINUOUS_YEARLY', text: row.needed('timing_text', 300), ...given };
}

const stagesOf = (row: SheetRow): string[] | undefined => {
  const found = row.items('stages', 20).map(([stage = '']) => stage);
  return found.length > 0 ? found : undefined;
};

function partiesOf(
  row: SheetRow,
  column: SheetColumnName,
  role: TaskRole,
  codes: SheetTask['codes'],
): (Party & { role: TaskRole })[] {
  return row.items(column, 50).map(([name = '', reference = '']) => {
    const party: Party & { role: TaskRole } = { role, name };
    const [, how, value = ''] = /^(agency|group|code):(.+)$/.exec(reference) ?? [];
    if (name === '' || name.length > 300 || (reference !== '' && !how)) row.refuse(column, 'CELL_PARTY');
    else if (how === 'group') {
      if (Object.hasOwn(agencyGroups, value)) party.group = value as AgencyGroup;
      else row.refuse(column, 'CELL_WORD', { allowed: keysOf(agencyGroups).join(', ') });
    } else if (how === 'agency') {
      if (isId(value)) party.agencyId = value.toLowerCase();
      else row.refuse(column, 'UNKNOWN_REFERENCE');
    } else if (how === 'code') codes.push({ column, party, code: value });
    return party;
  });
}

function basisOf(row: SheetRow, [text = '', article, document]: string[]): Basis {
  const [, id] = /^document:(.+)$/.exec(document ?? '') ?? [];
  if (text === '' || (document && !(id && isId(id)))) row.refuse('bases', 'UNKNOWN_REFERENCE');
  return { text, ...(article ? { article } : {}), ...(id ? { documentId: id.toLowerCase() } : {}) };
}

function sourceOf(row: SheetRow): Source | undefined {
  const kind = row.word('source_kind', keysOf(taskSources));
  if (!kind) return undefined;
  const recordId = row.id('source_record');
  return {
    kind,
    ...(recordId ? { recordId } : {}),
    text: row.needed('source_text'),
    documentNumber: row.needed('source_number', 100),
    documentIssuedOn: row.day('source_issued_on') ?? row.needed('source_issued_on'),
  };
}
