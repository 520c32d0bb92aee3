import { shownCell } from './report-shown';
import type { FrozenCell, ReportContent } from './report-content';
import type { ReportDifference } from './reporting.results';

type Places = Map<string, { kind: string; label: string; says: string | null }>;

const numberOf = (cell: FrozenCell): string => {
  const { state, reason, nature, explanation } = cell;
  const shown = shownCell(cell) ?? state;
  return [shown, nature === 'ACTUAL' ? null : nature, reason, explanation].filter(Boolean).join(' · ');
};

/** Every place of a report and what it says there. */
function placesOf({ sections, tables, parts, document }: ReportContent): Places {
  const places: Places = new Map();
  const issued = document && `${document.number}, ${document.issuedOn}, ${document.signer}`;
  places.set('document', { kind: 'DOCUMENT', label: 'Số, ngày, người ký', says: issued });
  for (const { key, heading, text, hasText } of sections)
    if (hasText) places.set(key, { kind: 'SECTION', label: heading, says: text });
  for (const { key, title, cells, lines, columns } of tables) {
    for (const cell of cells) places.set(cell.key, { kind: 'CELL', label: cell.label, says: numberOf(cell) });
    if (columns.length > 0) places.set(key, { kind: 'LINES', label: title, says: linesSaid(lines) });
  }
  for (const { agency, version, gap } of parts) {
    const says = gap === null ? `v${version}` : `thiếu: ${gap}`;
    places.set(`part ${agency}`, { kind: 'PART', label: agency, says });
  }
  return places;
}

const linesSaid = (lines: ReportContent['tables'][number]['lines']): string =>
  lines.map((line) => Object.values(line).join(' | ')).join('\n');

/** Where two versions of a report differ, in the order of the form. */
export function differencesOf(before: ReportContent, after: ReportContent): ReportDifference[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((place): ReportDifference[] => {
    const [old, now] = [was.get(place), is.get(place)];
    if ((old?.says ?? null) === (now?.says ?? null)) return [];
    const { kind, label } = (now ?? old)!;
    return [{ kind, place, label, before: old?.says ?? null, after: now?.says ?? null }];
  });
}
