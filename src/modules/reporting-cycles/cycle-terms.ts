import { addDays } from '../../engines/obligations/counting/legal-day';
import type { WorkingCalendar } from '../../engines/obligations/counting/working-calendar';
import type { Violation } from '../../platform/errors/refusal';
import type { CycleDeadlineInput, CycleRecipientInput } from './cycle.inputs';
import type { Reporters } from './reporting.words';

export interface CycleTerms {
  periodFrom: string;
  periodTo: string;
  windowFrom: string;
  windowTo: string;
  deadlineBasis: string | null;
  deadlines: readonly CycleDeadlineInput[];
  namedIds: readonly string[];
  recipients: readonly CycleRecipientInput[];
}

/** From below to above: nobody consolidates before those below have reported. */
const steps: readonly (readonly Reporters[])[] = [
  ['COMMUNES', 'DEPARTMENTS', 'PUBLIC_SERVICE_UNITS', 'STATE_ENTERPRISES', 'CENTRAL_AGENCIES', 'MASS_ORGANISATIONS', 'NAMED'],
  ['CONSOLIDATOR'],
  ['PROVINCE'],
]; // prettier-ignore
const consolidating: readonly Reporters[] = ['CONSOLIDATOR', 'PROVINCE'];

/** What cannot be in the terms of a cycle, all at once. */
export function termFaults(terms: CycleTerms): Violation[] {
  const { periodFrom, periodTo, windowFrom, windowTo, deadlines, namedIds, recipients } = terms;
  const faults: Violation[] = [];
  if (periodTo < periodFrom) faults.push({ path: 'periodTo', code: 'CYCLE_PERIOD' });
  if (windowTo < windowFrom) faults.push({ path: 'windowTo', code: 'CYCLE_PERIOD' });
  const days = new Map<Reporters, string>();
  for (const [at, { reporters, dueOn }] of deadlines.entries()) {
    if (days.has(reporters)) faults.push({ path: `deadlines.${at}.reporters`, code: 'CYCLE_REPORTERS_TWICE' });
    days.set(reporters, dueOn);
  }
  if (consolidating.some((group) => !days.has(group))) faults.push({ path: 'deadlines', code: 'CYCLE_CONSOLIDATION_DAYS' });
  if (days.size <= consolidating.filter((group) => days.has(group)).length)
    faults.push({ path: 'deadlines', code: 'CYCLE_REPORTERS_MISSING' });
  if (days.has('NAMED') !== namedIds.length > 0) faults.push({ path: 'namedIds', code: 'CYCLE_NAMED_DAYS' });
  faults.push(...orderFaults(days));
  const seen = new Set<string>();
  for (const [at, { agencyId }] of recipients.entries()) {
    if (agencyId && seen.has(agencyId)) faults.push({ path: `recipients.${at}.agencyId`, code: 'CYCLE_RECIPIENT_TWICE' });
    if (agencyId) seen.add(agencyId);
  }
  return faults;
} // prettier-ignore

function orderFaults(days: ReadonlyMap<Reporters, string>): Violation[] {
  const faults: Violation[] = [];
  const communes = days.get('COMMUNES');
  const districts = days.get('DISTRICTS');
  const early = (reporters: Reporters) =>
    faults.push({ path: 'deadlines', code: 'CYCLE_DAYS_ORDER', params: { reporters } });
  if (communes && districts && districts < communes) early('DISTRICTS');
  let latest = districts ?? '';
  for (const groups of steps) {
    const given = groups.flatMap((group) => (days.has(group) ? [days.get(group)!] : []));
    const [group] = groups;
    if (groups.length === 1 && given[0] !== undefined && given[0] < latest) early(group!);
    latest = [latest, ...given].sort().at(-1)!;
  }
  return faults;
}

/** Days of a window by NĐ 09/2019 Đ12: from the 15th of a month to the 14th of another. */
const isOfDecree = ({ windowFrom, windowTo }: CycleTerms): boolean =>
  windowFrom.endsWith('-15') && windowTo.endsWith('-14');

/**
 * What NĐ 09/2019 would not have so. Đ8.5b asks for at least one working day between the end of the data and the deadline;
 * read here as: a working day after the last day of the data, the due day included.
 */
export function warningsOf(
  terms: CycleTerms,
  calendar: WorkingCalendar,
): { warnings: string[]; firstDay: string | null } {
  const first = terms.deadlines.map(({ dueOn }) => dueOn).sort()[0]!;
  const before = first <= terms.windowTo;
  const none = !before && calendar.rollForward(addDays(terms.windowTo, 1)) > first;
  return {
    warnings: [
      ...(before ? ['DUE_BEFORE_WINDOW_ENDS'] : []),
      ...(none ? ['NO_WORKING_DAY_BETWEEN'] : []),
      ...(isOfDecree(terms) ? [] : ['WINDOW_NOT_OF_DECREE']),
    ],
    firstDay: before || none ? first : null,
  };
}
