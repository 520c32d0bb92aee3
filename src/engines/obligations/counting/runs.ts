import type { Step } from './count-deadline';
import { weekdayOf } from './legal-day';

/** Neighbouring steps that one line can tell. */
export interface Run {
  /** The earliest and the latest day, also when counted backwards. */
  from: string;
  to: string;
  kind: 'TRIGGER' | 'COUNTED' | 'SWAPPED' | 'WEEKEND' | 'OFF' | 'PAUSED' | 'ROLLED' | 'ROLLED_TO';
  label?: string;
  /** The ordinals of the first and last day counted. */
  counted?: [number, number];
  days: number;
  due: boolean;
}

/** The runs of a trace, in the order of counting. */
export function runsOf(steps: readonly Step[], onlyWorkingDays: boolean): Run[] {
  const runs: Run[] = [];
  for (const [at, step] of steps.entries()) {
    const kind = at === 0 ? 'TRIGGER' : kindOf(step, onlyWorkingDays);
    // Counted days may be weekends and holidays too when the unit is the calendar day; that is said once, not here.
    const label = kind === 'COUNTED' ? undefined : step.label;
    const run = runs.at(-1);
    if (run?.kind === kind && run.label === label) {
      if (step.day < run.from) run.from = step.day;
      else run.to = step.day;
      if (run.counted && step.n !== undefined) run.counted[1] = step.n;
      run.days++;
      run.due = step.reason === 'DUE';
    } else {
      runs.push({
        from: step.day,
        to: step.day,
        kind,
        ...(label !== undefined && { label }),
        ...(step.n !== undefined && { counted: [step.n, step.n] }),
        days: 1,
        due: step.reason === 'DUE',
      });
    }
  }
  return runs;
}

function kindOf({ reason, counted, day }: Step, onlyWorkingDays: boolean): Run['kind'] {
  if (counted) return onlyWorkingDays && weekdayOf(day) > 5 ? 'SWAPPED' : 'COUNTED';
  return reason === 'DUE' ? 'ROLLED_TO' : (reason as Exclude<typeof reason, 'DUE' | 'COUNTED'>);
}
