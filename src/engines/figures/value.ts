import type { FigureDefinition } from './definition';
import { sqlHashOf } from './definition';
import { digestOf } from './digest';
import type { Evaluated, Sum, Sums } from './evaluation.sql';
import type { FigureGroup, FigureValue } from './figure.results';
import type { FigureNature, FigureQualifier } from './figure.types';
import type { FigureScope } from './figure-scopes';
import { percentOf, shownOf, vietnamese } from './shown';
import { amongParts, fewest } from './suppression';

/** What the database answered of one figure. */
export interface Counted {
  figure: FigureDefinition;
  sums: Sums;
  groups: Evaluated['groups'];
  apart: Evaluated['apart'];
  kept: boolean;
}

interface Amounts {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
}

/** The amounts of a set of members; `known`: there are records to count from, so that none of them is 0. */
function amountsOf({ kind }: FigureDefinition, { amount, of, members }: Sum, known: boolean): Amounts {
  const numerator = amount ?? (known ? '0' : null);
  if (kind === 'RATIO') {
    const denominator = of ?? (known && members === 0 ? '0' : null);
    // An entered percentage has no two numbers behind it.
    if (denominator === null && amount !== null) return { value: amount, numerator: null, denominator: null };
    const value = numerator !== null && denominator !== null ? percentOf(numerator, denominator) : null;
    return { value, numerator, denominator };
  }
  // What was said last stays unsaid when nobody said anything.
  const value = kind === 'NARRATIVE' || (kind === 'LATEST' && members === 0) ? null : numerator;
  return { value, numerator: null, denominator: null };
}

const nothing: Amounts = { value: null, numerator: null, denominator: null };

const qualifierOf = ({ qualifiers }: Sums): FigureQualifier => {
  const given = (qualifiers ?? []) as FigureQualifier[];
  if (given.length === 0) return 'EXACT';
  return given.length === 1 ? given[0]! : 'ABOUT';
};

/** As good as its weakest part. */
const natureOf = ({ natures }: Sums): FigureNature => {
  const given = natures ?? [];
  if (given.includes('ESTIMATED')) return 'ESTIMATED';
  return given.length > 0 && given.every((nature) => nature === 'OFFICIAL') ? 'OFFICIAL' : 'ACTUAL';
};

/** "12 + <5": what may be shown, and that there may be more. */
const suppressedText = (figure: FigureDefinition, { amount }: Sum): string =>
  amount === null || amount === '0' || figure.kind === 'RATIO' ? `<${fewest}` : `${vietnamese(amount)} + <${fewest}`;

interface Told extends Amounts {
  members: number | null;
  suppressed: boolean;
  shown: string | null;
}

function toldOf(figure: FigureDefinition, sums: Sums, known: boolean, open: boolean): Told {
  const suppressed = !open && sums.all.members > sums.seen.members;
  if (suppressed) return { ...nothing, members: null, suppressed, shown: suppressedText(figure, sums.seen) };
  const amounts = amountsOf(figure, sums.all, known);
  const shown = shownOf({ ...amounts, kind: figure.kind, qualifier: qualifierOf(sums) });
  return { ...amounts, members: sums.all.members, suppressed, shown };
}

/** The answer: what of it may be shown, and a digest of exactly that. */
export function valueOf(counted: Counted, scope: FigureScope, names: Map<string, string>, open: boolean): FigureValue {
  const { figure, sums, apart } = counted;
  const { agencyId, from, to, basis, groupBy } = scope.asked;
  const parameters = { agencyId, from, to, basis, basisDay: scope.basisDay, groupBy };
  const known = counted.kept || sums.all.members > 0;
  const total = toldOf(figure, sums, known, open);
  const groups = groupsOf(counted, names, open);
  const { code, version, unit, kind } = figure;
  const sqlHash = sqlHashOf(figure);
  const { value, numerator, denominator } = total;
  return {
    code,
    version,
    unit,
    kind,
    ...total,
    qualifier: qualifierOf(sums),
    nature: natureOf(sums),
    texts: sums.said ?? [],
    noData: !known,
    restricted: sums.beyond + (total.suppressed ? 0 : sums.all.members - sums.seen.members),
    groups,
    notComparable: apart.map(({ amount, ...each }) => ({
      ...each,
      agencyName: names.get(each.agencyId) ?? null,
      value: amount,
    })),
    parameters,
    cut: scope.cut,
    sqlHash,
    digest: digestOf({
      code,
      version,
      sqlHash,
      parameters,
      cut: scope.cut,
      value,
      numerator,
      denominator,
      groups: groups.map(({ key, value: of, members }) => ({ key, value: of, members: members ?? -1 })),
      members: total.suppressed ? sums.seen.digest : sums.all.digest,
    }),
  };
}

function groupsOf({ figure, groups }: Counted, names: Map<string, string>, open: boolean): FigureGroup[] {
  const parts = groups ?? [];
  const shows = amongParts(parts.map(({ sums }) => sums.all.members - sums.seen.members));
  return parts.map(({ key, sums }) => ({
    key,
    label: (key !== null && names.get(key)) || null,
    ...toldOf(figure, sums, true, open && shows(sums.all.members - sums.seen.members)),
  }));
}
