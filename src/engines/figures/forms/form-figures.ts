import { baseFigures, defineFigures, type FigureDefinition, matching } from '../definition';
import { type Form, forms } from './form-file';

/** What no record says: never a number, so never mistaken for 0. */
const unrecorded = `
  select null::text as record_kind, null::uuid as record_id, null::uuid as agency_id, null::date as on_day, null::numeric as amount,
         null::numeric as of_amount, null::uuid as sealed_by where false`;

/** Each column is a figure of its own: those members of a figure that its filter names. */
export function columnFigure(form: Form, column: Form['columns'][number]): FigureDefinition {
  const { code, labelVi, labelEn, block, figure, where = {}, note } = column;
  const of = figure === null ? undefined : baseFigures().get(figure);
  if (figure !== null && !of) throw new Error(`${code}: there is no figure ${figure}`);
  return {
    code,
    version: 1,
    unit: column.unit ?? of?.unit ?? 'vụ việc',
    unitEn: column.unitEn ?? of?.unitEn ?? 'cases',
    kind: of?.kind ?? 'COUNT',
    labelVi: block ? `${block}: ${labelVi}` : labelVi,
    labelEn,
    source: `${form.source}, biểu ${form.number}, cột ${column.column}`,
    note:
      note ?? (figure === null ? 'Hệ thống chưa có hồ sơ ghi điều này. No record of the system says it.' : undefined),
    dimensions: of?.dimensions ?? {},
    records: of?.records ?? [],
    sealed: of?.sealed ?? false,
    needs: of?.needs,
    origin: 'FORM',
    members: (window) =>
      of
        ? `with m as materialized (${of.members(window)}) select m.* from m where ${matching(of, where, 'm')}`
        : unrecorded,
    kept: of ? of.kept : () => 'select null::uuid as agency_id where false',
    part: of ? { of: of.code, where } : undefined,
  };
}

/** Columns of figures that no module of this installation counts are left out; a test asks for all of them. */
export const columnsOf = (form: Form): Form['columns'] =>
  form.columns.filter(({ figure }) => figure === null || baseFigures().has(figure));

defineFigures(() =>
  [...forms().values()].flatMap((form) => columnsOf(form).map((column) => columnFigure(form, column))),
);
