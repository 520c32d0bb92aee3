import { type Dimension, defineFigure, type FigureDefinition, type Window } from '../definition';
import { enteredFigures, type EnteredInFile } from './entered-file';

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The product's own file: its codes and names go into statements as they are. */
const quoted = (text: string): string => `'${text.replaceAll(`'`, `''`)}'`;

/**
 * Entries whose window lies within the one that is asked. Of two that hold each other (a half-year and its year) the longer
 * counts alone. A cumulative one counts when it ends within it: what was said last.
 */
const membersOf =
  ({ code, kind, cumulative, dimensions = {} }: EnteredInFile) =>
  ({ from, to }: Window): string => {
    const columns = Object.keys(dimensions).map((name) => `, e.dimensions ->> ${quoted(name)} as ${columnOf(name)}`);
    const within = (a: string) =>
      cumulative
        ? `${a}.window_to between ${from} and ${to}`
        : `${a}.window_from >= ${from} and ${a}.window_to <= ${to}`;
    const longest =
      cumulative || kind === 'LATEST' || kind === 'NARRATIVE'
        ? 'true'
        : `not exists (
            select from entered_figure w
            where w.tenant_id = e.tenant_id and w.code = e.code and w.agency_id = e.agency_id and w.dimensions = e.dimensions
              and w.withdrawn_on is null and w.id <> e.id and ${within('w')} and w.window_from <= e.window_from and w.window_to >= e.window_to)`;
    return `
      select 'EnteredFigure' as record_kind, e.id as record_id, e.agency_id, e.window_to as on_day,
             coalesce(e.numerator, e.value) as amount, e.denominator as of_amount, null::uuid as sealed_by,
             e.qualifier, e.nature, e.text as said${columns.join('')}
      from entered_figure e
      where e.code = ${quoted(code)} and e.withdrawn_on is null and ${within('e')} and ${longest}`;
  };

const figureOf = (given: EnteredInFile): FigureDefinition => {
  const { code, version, kind, unit, unitEn, labelVi, labelEn, source, note, own } = given;
  const dimensions = Object.fromEntries(
    Object.entries(given.dimensions ?? {}).map(([name, { labelVi: vi, labelEn: en, values }]): [string, Dimension] => [
      name,
      { column: columnOf(name), labelVi: vi, labelEn: en, values },
    ]),
  );
  return {
    code,
    version,
    kind,
    unit,
    unitEn,
    labelVi,
    labelEn,
    source,
    note,
    own,
    dimensions,
    records: ['EnteredFigure'],
    sealed: false,
    origin: 'ENTERED',
    members: membersOf(given),
    // Nobody entered anything: no data, and never 0.
    kept: () => 'select null::uuid as agency_id where false',
  };
};

for (const given of enteredFigures().values()) defineFigure(figureOf(given));
