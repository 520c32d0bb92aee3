import type { Violation } from '../../platform/errors/refusal';
import type { Method, Party, PlanContent, ReportContent, TaskContent } from './plan-content';
import type { PlanKind } from './plan-terms';
import { isMonthDay, timingFaults } from './timing';

const listed = <T>(
  path: string,
  items: readonly T[] | undefined,
  faults: (item: T, path: string) => Violation[],
): Violation[] => (items ?? []).flatMap((item, at) => faults(item, `${path}.${at}`));

const partyFaults = ({ agencyId, group }: Party, path: string): Violation[] =>
  agencyId && group ? [{ path, code: 'AGENCY_OR_GROUP' }] : [];

export function taskFaults(task: TaskContent, path: string): Violation[] {
  const agencies = task.agencies ?? [];
  const ids = agencies.map(({ agencyId }) => agencyId);
  const twice = ids.flatMap((id, at) =>
    id && ids.indexOf(id) < at ? [{ path: `${path}.agencies.${at}`, code: 'NAMED_TWICE' }] : [],
  );
  const leads = agencies.filter(({ role }) => role === 'LEAD').length;
  return [
    ...timingFaults(task.timing).map(({ member, code }) => ({ path: `${path}.timing.${member}`, code })),
    ...listed(`${path}.agencies`, agencies, partyFaults),
    ...twice,
    ...(leads > 1 ? [{ path: `${path}.agencies`, code: 'SEVERAL_LEADS' }] : []),
    ...methodFaults(task).map(({ member, code }) => ({ path: `${path}.${member}`, code })),
    ...amountFaults(task, path),
  ];
}

const positive = (amount: string | null | undefined): boolean => !amount || Number(amount) > 0;

function amountFaults({ weight, fundings }: TaskContent, path: string): Violation[] {
  return [
    ...(positive(weight) ? [] : [{ path: `${path}.weight`, code: 'NOT_POSITIVE' }]),
    ...listed(`${path}.fundings`, fundings ?? undefined, ({ estimate }, at) =>
      Number(estimate ?? 0) < 0 ? [{ path: `${at}.estimate`, code: 'NEGATIVE_AMOUNT' }] : [],
    ),
  ];
}

/** What a way of telling progress lacks, or has no use for. */
export function methodFaults({ method, target, unit, stages }: Method): { member: keyof Method; code: string }[] {
  const how = method ?? 'BINARY';
  const needed: readonly (keyof Method)[] = how === 'MEASURE' ? ['target', 'unit'] : how === 'STATUS' ? ['stages'] : [];
  const given = { target, unit, stages };
  const members = Object.keys(given) as (keyof typeof given)[];
  const shape = members.flatMap((member) => {
    const there = (given[member] ?? undefined) !== undefined;
    if (there === needed.includes(member)) return [];
    return [{ member, code: there ? 'METHOD_MEMBER' : 'REQUIRED' }];
  });
  if (shape.length > 0) return shape;
  if (!positive(target)) return [{ member: 'target', code: 'NOT_POSITIVE' }];
  const words = new Set(stages ?? []);
  const few = stages && (stages.length < 2 || words.size < stages.length);
  return few ? [{ member: 'stages', code: 'STAGES_FEW' }] : [];
}

/** Parts name a task that stands before them; what is told by its parts has some, each with a weight. */
function partFaults(tasks: readonly TaskContent[], path: string): Violation[] {
  return tasks.flatMap((task, at) => {
    const parts = tasks.filter(({ partOf }) => partOf === at + 1);
    const weighted = task.method === 'WEIGHTED';
    const whole = task.partOf ? tasks[task.partOf - 1] : undefined;
    return [
      ...(task.partOf && (task.partOf > at || whole?.method !== 'WEIGHTED' || weighted)
        ? [{ path: `${path}.${at}.partOf`, code: 'PART_OF_WHAT' }]
        : []),
      ...(task.partOf && !task.weight ? [{ path: `${path}.${at}.weight`, code: 'REQUIRED' }] : []),
      ...(weighted && parts.length === 0 ? [{ path: `${path}.${at}.method`, code: 'WEIGHTED_WITHOUT_PARTS' }] : []),
    ];
  });
}

function reportFaults({ due }: ReportContent, path: string): Violation[] {
  const at = `${path}.due.day`;
  const day = due.day ?? undefined;
  if (due.kind === 'BEFORE_DAY' && day === undefined) return [{ path: at, code: 'REQUIRED' }];
  if (due.kind === 'END_OF_MONTH' && day !== undefined) return [{ path: at, code: 'TIMING_NOT_OF_KIND' }];
  return day !== undefined && !isMonthDay(due.month, day) ? [{ path: at, code: 'TIMING_IMPOSSIBLE' }] : [];
}

/** What a plan cannot say, each fault with its place under `content`. */
export function contentFaults(content: Partial<PlanContent>): Violation[] {
  return [
    ...listed('content.tasks', content.tasks, taskFaults),
    ...partFaults(content.tasks ?? [], 'content.tasks'),
    ...listed('content.duties', content.duties, (duty, path) => [
      ...listed(`${path}.agencies`, duty.agencies, partyFaults),
      ...listed(`${path}.reports`, duty.reports, reportFaults),
    ]),
    ...listed('content.recipients', content.recipients, partyFaults),
  ];
}

export function horizonFaults(kind: PlanKind, startsOn: string, endsOn: string): Violation[] {
  const oneYear = startsOn.slice(0, 4) === endsOn.slice(0, 4);
  return startsOn > endsOn || (kind === 'YEAR' && !oneYear) ? [{ path: 'endsOn', code: 'PLAN_HORIZON' }] : [];
}
