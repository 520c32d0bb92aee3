import type { Violation } from '../../platform/errors/refusal';
import type { Party, PlanContent, ReportContent, TaskContent } from './plan-content';
import type { PlanKind } from './plan-terms';
import { isMonthDay, timingFaults } from './timing';

const listed = <T>(
  path: string,
  items: readonly T[] | undefined,
  faults: (item: T, path: string) => Violation[],
): Violation[] => (items ?? []).flatMap((item, at) => faults(item, `${path}.${at}`));

const partyFaults = ({ agencyId, group }: Party, path: string): Violation[] =>
  agencyId && group ? [{ path, code: 'AGENCY_OR_GROUP' }] : [];

function taskFaults(task: TaskContent, path: string): Violation[] {
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
  ];
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
