import type { Violation } from '../../../platform/errors/refusal';
import type { EnteredInFile } from './entered-file';
import type { CorrectFigureInput, EnterFigureInput } from './entered-figure.inputs';

type Said = Pick<
  EnterFigureInput,
  'value' | 'numerator' | 'denominator' | 'text' | 'rank' | 'ofHowMany' | 'documentId' | 'source'
>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** What a figure of its kind must and must not say. */
export function faultsOfValue({ kind }: EnteredInFile, said: Said | CorrectFigureInput): Violation[] {
  const { value, numerator, denominator, text, rank, ofHowMany, documentId, source } = said;
  const both = isGiven(numerator) && isGiven(denominator);
  const faults: Violation[] = [];
  const add = (path: string, code: string, params?: Record<string, unknown>) => faults.push({ path, code, params });
  if (kind === 'NARRATIVE') {
    if (!isGiven(text)) add('text', 'FIGURE_VALUE_MISSING');
    if (isGiven(value) || isGiven(numerator) || isGiven(denominator)) add('value', 'FIGURE_VALUE_UNFIT');
  } else if (kind === 'RATIO') {
    if (isGiven(numerator) !== isGiven(denominator) || isGiven(value) === both)
      add('numerator', 'FIGURE_VALUE_MISSING');
    else if (both && !(Number(denominator) > 0 && Number(numerator) >= 0)) add('denominator', 'FIGURE_RATIO_UNFIT');
  } else {
    if (!isGiven(value)) add('value', 'FIGURE_VALUE_MISSING');
    if (isGiven(numerator) || isGiven(denominator)) add('numerator', 'FIGURE_VALUE_UNFIT');
  }
  if (isGiven(rank) && !(isGiven(ofHowMany) && rank! <= ofHowMany!))
    add('rank', 'FIGURE_RANK_UNFIT', { of: ofHowMany ?? '…' });
  if (!isGiven(documentId) && !isGiven(source)) add('source', 'FIGURE_SOURCE_MISSING');
  return faults;
}

/** Whether the window is one of the figure's time. */
export function faultsOfWindow(figure: EnteredInFile, { windowFrom, windowTo }: EnterFigureInput): Violation[] {
  if (windowFrom > windowTo) return [{ path: 'windowFrom', code: 'WINDOW_REVERSED' }];
  const { code, from = '', to = '9999-12-31' } = figure;
  if (windowTo <= to && windowTo >= from) return [];
  return [{ path: 'windowTo', code: 'FIGURE_OUT_OF_TIME', params: { code, from: from || '…', to: figure.to ?? '…' } }];
}

/** Each dimension once, with a value of its list, and no other. */
export function faultsOfDimensions(figure: EnteredInFile, given: Record<string, string>): Violation[] {
  const known = figure.dimensions ?? {};
  const faults: Violation[] = [];
  for (const [name, { values }] of Object.entries(known)) {
    const value = given[name];
    if (value === undefined) faults.push({ path: 'dimensions', code: 'FIGURE_DIMENSION_MISSING', params: { name } });
    else if (!values.includes(value))
      faults.push({ path: 'dimensions', code: 'FIGURE_DIMENSION_UNFIT', params: { name, allowed: values.join(', ') } });
  }
  const allowed = Object.keys(known).join(', ') || '–';
  for (const name of Object.keys(given))
    if (!Object.hasOwn(known, name))
      faults.push({ path: 'dimensions', code: 'UNKNOWN_DIMENSION', params: { name, allowed } });
  return faults;
}
