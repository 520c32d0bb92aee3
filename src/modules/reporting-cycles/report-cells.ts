import { percentOf } from '../../engines/figures/shown';
import type { Violation } from '../../platform/errors/refusal';
import type { CellRow, ReportAtHand } from './report-at-hand';
import type { ReportCellInput } from './report.inputs';
import type { FormCell } from './template-content';

const given = (value: unknown): boolean => value !== undefined && value !== null;
const trimmed = (value: string): string =>
  value.replace(/^(-?)0+(?=\d)/, '$1').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''); // prettier-ignore
const isZero = (value: string): boolean => /^-?0*(\.0*)?$/.test(value);

/** Whether anything but words is said of the number. */
const changesNumber = (cell: ReportCellInput): boolean =>
  given(cell.state) || given(cell.value) || given(cell.numerator) || given(cell.denominator);

export function cellFaults(
  cell: ReportCellInput,
  before: CellRow,
  form: FormCell,
  kind: ReportAtHand['kind'],
  path: string,
): Violation[] {
  const faults: Violation[] = [];
  const fault = (of: string, code: string, params?: Record<string, unknown>) =>
    void faults.push({ path: of ? `${path}.${of}` : path, code, ...(params && { params }) });
  if (!changesNumber(cell)) return faults;
  if (kind === 'CONSOLIDATION') fault('', 'CELL_CONSOLIDATED');
  else if (form.rule === 'COUNT_DISTINCT') fault('', 'CELL_COUNTED_FROM_LINES');
  else if (form.rule === 'RATE') ratioFaults(cell, fault);
  else if (given(cell.numerator) || given(cell.denominator)) fault('numerator', 'CELL_NO_RATIO');
  if (faults.length > 0) return faults;
  const after = cellAfter(cell, before, form);
  const says = cell.state ?? after.state;
  if (says !== after.state) fault('state', 'CELL_STATE_VALUE');
  const needsReason = after.state === 'NOT_APPLICABLE' || after.origin === 'OVERRIDDEN';
  if (needsReason && !after.reason?.trim()) fault('reason', 'CELL_REASON_MISSING');
  return faults;
}

function ratioFaults(cell: ReportCellInput, fault: (of: string, code: string) => void): void {
  if (cell.state === 'NOT_APPLICABLE' || cell.state === 'MISSING') return;
  if (given(cell.value)) fault('value', 'CELL_RATIO');
  if (!given(cell.numerator) || !given(cell.denominator)) return fault('numerator', 'CELL_RATIO');
  if (percentOf(cell.numerator!, cell.denominator!) === null) fault('denominator', 'CELL_RATIO');
}

/** The cell as it will stand. The figure's own number stays beside the one that takes its place. */
export function cellAfter(cell: ReportCellInput, before: CellRow, form: FormCell): CellRow {
  const words = {
    qualifier: cell.qualifier ?? before.qualifier,
    nature: cell.nature ?? before.nature,
    reason: cell.reason ?? before.reason,
    explanation: cell.explanation ?? before.explanation,
  };
  if (!changesNumber(cell)) return { ...before, ...words };
  const { numerator, denominator, value } = amountsOf(cell, form);
  const state = value === null ? (cell.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'MISSING') : isZero(value) ? 'ZERO' : 'VALUE'; // prettier-ignore
  const origin = before.figureCode === null ? 'ENTERED' : isSame(before, value, numerator, denominator) ? 'FIGURE' : 'OVERRIDDEN';
  const reason = origin === 'FIGURE' && !cell.reason ? null : words.reason;
  return { ...before, ...words, state, origin, value, numerator, denominator, reason };
} // prettier-ignore

function amountsOf(cell: ReportCellInput, { rule }: FormCell) {
  const nothing = { value: null, numerator: null, denominator: null };
  if (cell.state === 'NOT_APPLICABLE' || cell.state === 'MISSING')
    return given(cell.value) || given(cell.numerator) ? { ...nothing, value: cell.value ?? cell.numerator! } : nothing;
  if (rule !== 'RATE') return { ...nothing, value: given(cell.value) ? trimmed(cell.value!) : cell.state === 'ZERO' ? '0' : null };
  if (!given(cell.numerator) || !given(cell.denominator)) return nothing;
  const [numerator, denominator] = [trimmed(cell.numerator!), trimmed(cell.denominator!)];
  return { value: percentOf(numerator, denominator), numerator, denominator };
} // prettier-ignore

const isSame = (before: CellRow, value: string | null, numerator: string | null, denominator: string | null): boolean =>
  before.computedValue === value &&
  before.computedNumerator === numerator &&
  before.computedDenominator === denominator;
