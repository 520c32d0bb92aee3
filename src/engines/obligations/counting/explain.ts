import type { Counted } from './count-deadline';
import { addDays } from './legal-day';
import { type Run, runsOf } from './runs';
import type { Terms } from './terms';
import type { Told, Wording } from './wording';
import { english } from './wording-en';
import { vietnamese } from './wording-vi';

/** One sentence a line, then the days in runs ("14/2–15/2: …"). */
export interface Explanation {
  vi: string[];
  en: string[];
}

/** Why a deadline falls on its day. The terms carry the count that holds now, extensions included. */
export function explain(input: {
  terms: Terms;
  from: string;
  /** The event, with or without "ngày": "nhận đơn". */
  triggerVi: string;
  /** The event: "receipt of the petition". */
  triggerEn: string;
  citation: string;
  counted: Counted;
  flags: readonly string[];
}): Explanation {
  const { terms, from, citation, counted, flags } = input;
  const last = counted.steps.findLast((step) => step.counted);
  const told: Told = {
    terms,
    from,
    citation,
    flags,
    begins: addDays(from, terms.direction === 'AFTER' ? 1 : -1),
    counted: { day: last?.day ?? from, n: last?.n ?? 0, ...(last?.label !== undefined && { label: last.label }) },
    dueOn: counted.dueOn,
  };
  const runs = runsOf(counted.steps, terms.unit === 'WORKING_DAYS');
  return {
    vi: linesOf(vietnamese, told, runs, counted, input.triggerVi),
    en: linesOf(english, told, runs, counted, input.triggerEn),
  };
}

function linesOf(wording: Wording, told: Told, runs: readonly Run[], counted: Counted, event: string): string[] {
  const suspensions = runs.filter(({ kind }) => kind === 'PAUSED');
  const open = told.dueOn === null ? suspensions.pop() : undefined;
  const lines =
    told.terms.count === 0 ? [wording.atOnce(told, event)] : [wording.trigger(told, event), wording.length(told)];
  if (told.flags.length > 0) lines.push(wording.flags(told));
  lines.push(...suspensions.map((run) => wording.paused(run)));
  if (told.dueOn === null) lines.push(wording.waiting(told, open?.from));
  else {
    if (runs.at(-1)?.kind === 'ROLLED_TO') lines.push(wording.rolled(told));
    lines.push(wording.due(told));
  }
  if (counted.knownUntil !== undefined) lines.push(wording.unknown(counted.knownUntil));
  return [...lines, ...runs.map((run) => wording.run(run, told, event))];
}
