import { Refusal } from '../../platform/errors/refusal';
import type { TaskYearFact } from './task-year-facts';
import type { ReportProgressInput } from './task-year.inputs';

/** How far a task is by what was reported. */
export interface Reported {
  done: boolean;
  value: string | null;
  stage: string | null;
}

type Member = 'done' | 'value' | 'stage';
const told: Record<TaskYearFact['method'], Member | null> = {
  BINARY: 'done',
  MEASURE: 'value',
  STATUS: 'stage',
  WEIGHTED: null,
};

/** Reads a report by the way in which this task's progress is told; anything else is refused in its place. */
export function readReport({ method, target, stages }: TaskYearFact, input: ReportProgressInput): Reported {
  const wanted = told[method];
  if (wanted === null) throw new Refusal('PROGRESS_OF_PARTS');
  const given = (['done', 'value', 'stage'] as const).filter((member) => (input[member] ?? undefined) !== undefined);
  const other = given.find((member) => member !== wanted);
  if (other) throw new Refusal('PROGRESS_MEMBER', { path: other, params: { method } });
  if (!given.includes(wanted)) throw new Refusal('REQUIRED', { path: wanted });
  const value = input.value ?? null;
  const stage = input.stage ?? null;
  if (value !== null && Number(value) < 0) throw new Refusal('TOO_SMALL', { path: 'value', params: { min: 0 } });
  if (stage !== null && !stages!.includes(stage))
    throw new Refusal('PROGRESS_STAGE', { path: 'stage', params: { stages: stages!.join(', ') } });
  const done =
    method === 'BINARY'
      ? input.done!
      : method === 'MEASURE'
        ? Number(value) >= Number(target)
        : stage === stages!.at(-1);
  return { done, value, stage };
}
