import type { PlanChangeField } from './plan-terms';

interface EditionTask {
  id: string;
  ordinal: number;
  text: string;
  [member: string]: unknown;
}

export interface EditionContent {
  title: string;
  startsOn: string;
  endsOn: string;
  tasks: EditionTask[];
  [member: string]: unknown;
}

export interface Difference {
  path: string;
  of: PlanChangeField;
  taskId: string | null;
  before: string | null;
  after: string | null;
}

const told = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const taskMembers: Record<string, PlanChangeField> = {
  text: 'TEXT',
  timing: 'TIMING',
  agencies: 'AGENCIES',
  method: 'METHOD',
  weight: 'METHOD',
};

/** What stands in one edition of a plan and not in the other, in the order of the plan. */
export function differencesOf(before: EditionContent, after: EditionContent): Difference[] {
  const found: Difference[] = [];
  const compare = (path: string, of: PlanChangeField, taskId: string | null, [one, other]: [unknown, unknown]) => {
    if (told(one) !== told(other)) found.push({ path, of, taskId, before: told(one), after: told(other) });
  };
  compare('title', 'TITLE', null, [before.title, after.title]);
  compare('startsOn', 'HORIZON', null, [before.startsOn, after.startsOn]);
  compare('endsOn', 'HORIZON', null, [before.endsOn, after.endsOn]);
  const was = new Map(before.tasks.map((task) => [task.id, task]));
  const is = new Map(after.tasks.map((task) => [task.id, task]));
  for (const task of [...before.tasks, ...after.tasks.filter(({ id }) => !was.has(id))]) {
    const [one, other] = [was.get(task.id), is.get(task.id)];
    const path = `tasks.${task.ordinal}`;
    if (!one || !other) {
      compare(path, one ? 'WITHDRAWN' : 'ADDED', task.id, [one?.text, other?.text]);
      continue;
    }
    for (const [member, of] of Object.entries(taskMembers))
      compare(`${path}.${member}`, of, task.id, [one[member], other[member]]);
  }
  return found;
}
