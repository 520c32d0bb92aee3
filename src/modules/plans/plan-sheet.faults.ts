import type { Violation } from '../../platform/errors/refusal';
import type { SheetColumnName } from './plan-sheet';
import type { SheetTask } from './plan-sheet.parse';

const columnOf: Record<string, SheetColumnName> = {
  'timing.quarters': 'quarters',
  'timing.months': 'months',
  'timing.month': 'month',
  'timing.day': 'day',
  'timing.dueOn': 'due_on',
  'timing.startsOn': 'starts_on',
  'timing.endsOn': 'ends_on',
  agencies: 'lead',
  method: 'method',
  target: 'target',
  unit: 'unit',
  stages: 'stages',
  partOf: 'part_of',
  weight: 'weight',
};

const columnOfRole: Record<string, SheetColumnName> = {
  LEAD: 'lead',
  COOPERATING: 'cooperating',
  FOLLOWING: 'following',
};

/** A fault of what a plan says, at the cell that says it. */
export function placeInSheet(fault: Violation, tasks: readonly SheetTask[]): Violation {
  const [, at = '0', member = ''] = /^content\.tasks\.(\d+)\.(.+)$/.exec(fault.path) ?? [];
  const task = tasks[Number(at)];
  const [, which] = /^agencies\.(\d+)/.exec(member) ?? [];
  const role = which === undefined ? undefined : task?.content.agencies?.[Number(which)]?.role;
  const column = role ? columnOfRole[role] : member.startsWith('fundings') ? 'fundings' : columnOf[member];
  return { ...fault, path: `${task?.row ?? 1}.${column ?? 'text'}` };
}
