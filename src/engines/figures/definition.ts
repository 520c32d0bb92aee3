import { createHash } from 'node:crypto';

/** COUNT and SUM add up; RATIO keeps numerator and denominator; LATEST takes what was said last; NARRATIVE is text. */
export type FigureKind = 'COUNT' | 'SUM' | 'RATIO' | 'LATEST' | 'NARRATIVE';
/** From records of the modules, entered by hand, or a column of a form over other figures. */
export type FigureOrigin = 'RECORDS' | 'ENTERED' | 'FORM';

export interface Dimension {
  /** Column of the members' statement. */
  column: string;
  labelVi: string;
  labelEn: string;
  /** Every value it takes, where the list is closed. */
  values?: readonly string[];
}

/** Places of the window's two days in a statement. */
export interface Window {
  from: string;
  to: string;
}

/** Members of one figure that are counted in another: values of its dimensions. */
export type Filter = Readonly<Record<string, readonly string[]>>;

export interface FigureDefinition {
  code: string;
  version: number;
  unit: string;
  unitEn: string;
  kind: FigureKind;
  labelVi: string;
  labelEn: string;
  /** Where the meaning comes from: form, article, plan. */
  source: string;
  note?: string;
  dimensions: Readonly<Record<string, Dimension>>;
  /** Views of the records counted: who may see one is who may see it there. */
  records: readonly string[];
  /** Records of secret matters count, too, for who holds `countSecretMatters`. */
  sealed: boolean;
  /** Key of an access table without which nothing of it is answered. */
  needs?: string;
  /** Of the agency itself, not of those below it. */
  own?: boolean;
  /**
   * One row a counted record: record_kind text, record_id uuid, agency_id uuid, on_day date, amount numeric, of_amount
   * numeric (the denominator's share of a RATIO, else null), sealed_by uuid, and the columns of the dimensions; of an
   * entered one qualifier, nature and said, too. Names of relations stand without schema: `live` or `asof` decides.
   */
  members: (window: Window) => string;
  /** Gives `agency_id` of whoever keeps such records at all; none in scope: there is no data, which is not 0. */
  kept?: (window: Window) => string;
  origin?: FigureOrigin;
  /** A column of a form: which members of which figure it counts. */
  part?: { of: string; where: Filter };
}

const declared = new Map<string, FigureDefinition>();
const sources: (() => FigureDefinition[])[] = [];
let all: ReadonlyMap<string, FigureDefinition> | undefined;

const codeForm = /^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/;

/** Adds a figure. A code stands once, and says what it counts in both languages. */
export function defineFigure(definition: FigureDefinition): FigureDefinition {
  const { code, labelVi, labelEn, unit, source, dimensions } = definition;
  if (!codeForm.test(code)) throw new Error(`figure ${code}: not a code`);
  if (declared.has(code)) throw new Error(`figure ${code} is defined twice`);
  if (![labelVi, labelEn, unit, source].every((text) => text.trim())) throw new Error(`figure ${code} says too little`);
  for (const { column } of Object.values(dimensions))
    if (!/^[a-z][a-z_]*$/.test(column)) throw new Error(`figure ${code}: ${column} is no column`);
  declared.set(code, definition);
  all = undefined;
  return definition;
}

/** Figures that follow from others, made once all of those are known. */
export function defineFigures(made: () => FigureDefinition[]): void {
  sources.push(made);
  all = undefined;
}

/** Every figure by its code. */
export function figures(): ReadonlyMap<string, FigureDefinition> {
  return (all ??= collected());
}

export const baseFigures = (): ReadonlyMap<string, FigureDefinition> => declared;

function collected(): ReadonlyMap<string, FigureDefinition> {
  const found = new Map(declared);
  for (const definition of sources.flatMap((made) => made())) {
    if (found.has(definition.code)) throw new Error(`figure ${definition.code} is defined twice`);
    found.set(definition.code, definition);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const named: Window = { from: '$from', to: '$to' };

/** The statement as it is published and hashed: by the names of its parameters, without regard to spaces. */
export const statementOf = ({ members }: FigureDefinition): string => members(named).replace(/\s+/g, ' ').trim();

export const sqlHashOf = (definition: FigureDefinition): string =>
  createHash('sha256').update(statementOf(definition)).digest('hex');

const word = /^[A-Z][A-Z0-9_]*$/;

/** The condition that a member has one of the values; they come from files of the product, never from a caller. */
export function matching(definition: FigureDefinition, where: Filter, alias: string): string {
  const parts = Object.entries(where).map(([name, values]) => {
    const dimension = definition.dimensions[name];
    if (!dimension) throw new Error(`figure ${definition.code} has no dimension ${name}`);
    const unknown = values.filter((value) => !word.test(value) || !(dimension.values?.includes(value) ?? true));
    if (values.length === 0 || unknown.length > 0)
      throw new Error(`figure ${definition.code}: ${name} is never ${unknown.join(', ')}`);
    return `${alias}.${dimension.column} in (${values.map((value) => `'${value}'`).join(', ')})`;
  });
  return parts.length > 0 ? parts.join(' and ') : 'true';
}
