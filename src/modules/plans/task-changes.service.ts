import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Violation } from '../../platform/errors/refusal';
import type { AmendPlanInput, ChangeTaskInput } from './plan-course.inputs';
import type { PlanFact, TaskFact } from './plan-facts';
import { methodFaults, taskFaults } from './plan-faults';
import { method as methodRow, taskAgencies, timing as timingRow } from './plan-rows';
import type { PlanChangeField } from './plan-terms';
import { Task, TaskAgency } from './task.entity';
import { taskDuty, taskYearSubject } from './task-standing';
import { timingFaults } from './timing';
import { type Window, windowOf } from './timing-window';

/** One thing that changed, as it will be told. */
export interface Change {
  taskId?: string;
  field: PlanChangeField;
  before?: string;
  after?: string;
  reason: string;
}

interface Paper {
  number: string;
  issuedOn: string;
}

const tenant = `current_setting('app.tenant')::int`;
const given = <T>(value: T | undefined | null): value is T => value !== undefined && value !== null;

const methodOf = (task: TaskFact, change: ChangeTaskInput) => {
  const how = change.method ?? task.method;
  const same = how === task.method;
  return {
    method: how,
    target: change.target ?? (same ? task.target : null),
    unit: change.unit ?? (same ? task.unit : null),
    stages: change.stages ?? (same ? task.stages : null),
  };
};

const changesMethod = (change: ChangeTaskInput): boolean =>
  [change.method, change.target, change.unit, change.stages].some(given);

/** What an amendment cannot do to tasks. */
export function changedParts(
  { changeTasks = [], withdrawTasks = [] }: AmendPlanInput,
  tasks: readonly TaskFact[],
): Violation[] {
  const standing = new Map(tasks.filter(({ withdrawnOn }) => !withdrawnOn).map((task) => [task.id, task]));
  const named = [...changeTasks, ...withdrawTasks].map(({ taskId }) => taskId);
  const check = (list: readonly { taskId: string }[], path: string, after: number) =>
    list.flatMap(({ taskId }, at): Violation[] => [
      ...(standing.has(taskId) ? [] : [{ path: `${path}.${at}.taskId`, code: 'PLAN_TASK_UNKNOWN' }]),
      ...(named.indexOf(taskId) < after + at ? [{ path: `${path}.${at}.taskId`, code: 'NAMED_TWICE' }] : []),
    ]);
  return [
    ...check(changeTasks, 'changeTasks', 0),
    ...check(withdrawTasks, 'withdrawTasks', changeTasks.length),
    ...changeTasks.flatMap((change, at): Violation[] => {
      const path = `changeTasks.${at}`;
      const task = standing.get(change.taskId);
      const { text = '', timing, agencies } = change;
      const parties = agencies
        ? taskFaults({ text, timing: task?.timing ?? { kind: 'CONTINUOUS_YEARLY', text: '' }, agencies }, path)
        : [];
      const told = task && changesMethod(change) ? methodFaults(methodOf(task, change)) : [];
      const byParts = task && (change.method === 'WEIGHTED') !== (task.method === 'WEIGHTED') && given(change.method);
      return [
        ...(timing ? timingFaults(timing).map(({ member, code }) => ({ path: `${path}.timing.${member}`, code })) : []),
        ...parties,
        ...told.map(({ member, code }) => ({ path: `${path}.${member}`, code })),
        ...(byParts ? [{ path: `${path}.method`, code: 'WEIGHTED_WITHOUT_PARTS' }] : []),
      ];
    }),
  ];
}

/** What an amendment does to one task, and to what is owed of it. */
@Injectable()
export class TaskChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly obligations: Obligations,
  ) {}

  async changeTask(task: TaskFact, change: ChangeTaskInput, horizon: PlanFact, paper: Paper): Promise<Change[]> {
    const { reason, text, timing, agencies } = change;
    const changes: Change[] = [];
    const note = (field: PlanChangeField, before: unknown, after: unknown) =>
      changes.push({ taskId: task.id, field, before: told(before), after: told(after), reason });
    if (given(text) && text !== task.text) note('TEXT', task.text, text);
    if (timing) note('TIMING', task.timing, timing);
    if (agencies)
      note(
        'AGENCIES',
        await this.replaceAgencies(task.id, agencies),
        agencies.map(({ role, name }) => `${role} ${name}`),
      );
    const method = methodOf(task, change);
    if (changesMethod(change)) note('METHOD', methodOf(task, { taskId: task.id, reason }), method);
    if (changes.length === 0) return [];
    await this.work.change(Task, task.id, {
      text: text ?? task.text,
      ...(timing ? timingRow(timing) : {}),
      ...(changesMethod(change) ? methodRow(method) : {}),
    });
    if (timing) await this.move({ ...task, timing }, horizon, { ...paper, reason });
    return changes;
  }

  /** It stays for what was done; what is still owed of it is owed no more. */
  async withdrawTask(task: TaskFact, reason: string, { number, issuedOn }: Paper): Promise<Change> {
    await this.work.change(Task, task.id, { withdrawnOn: issuedOn });
    const why = `${reason} (${number})`;
    await this.work.query(
      `update app.task_assignment set state = 'WITHDRAWN', reason = $2, version = version + 1
       where tenant_id = ${tenant} and task_id = $1 and state <> 'WITHDRAWN'`,
      [task.id, why],
    );
    const open = await this.openYears(task.id);
    await this.endYears(
      open.map(({ id }) => id),
      why,
      { number, issuedOn },
    );
    return { taskId: task.id, field: 'WITHDRAWN', before: task.text, reason };
  }

  /** What is open of the task moves with its timing; a year that asks for nothing any more is owed no more. */
  private async move(task: TaskFact, horizon: PlanFact, paper: Paper & { reason: string }): Promise<void> {
    const open = await this.openYears(task.id);
    const byYear = Map.groupBy(open, ({ year }) => year);
    for (const [year, rows] of byYear) {
      const window = windowOf(task.timing, year, horizon);
      const ids = rows.map(({ id }) => id);
      if (!window || window.year !== year) await this.endYears(ids, paper.reason, paper);
      else await this.moveYears(ids, window, paper);
    }
  }

  private async moveYears(
    ids: string[],
    { startsOn, dueOn }: Window,
    paper: Paper & { reason: string },
  ): Promise<void> {
    await this.work.query(
      `update app.task_year set starts_on = $2::date, due_on = $3::date, version = version + 1
       where tenant_id = ${tenant} and id = any ($1::uuid[])`,
      [ids, startsOn, dueOn],
    );
    const { number: documentNumber, issuedOn, reason } = paper;
    const by = { on: issuedOn, reason, documentNumber, documentIssuedOn: issuedOn, dueOn };
    await this.obligations.extendAll(taskYearSubject, ids, [taskDuty], by);
  }

  private async endYears(ids: string[], reason: string, { number: documentNumber, issuedOn }: Paper): Promise<void> {
    if (ids.length === 0) return;
    await this.work.query(
      `update app.task_year set state = 'WITHDRAWN', reason = $2, version = version + 1
       where tenant_id = ${tenant} and id = any ($1::uuid[])`,
      [ids, reason],
    );
    const by = { on: issuedOn, reason, documentNumber, documentIssuedOn: issuedOn };
    await this.obligations.cancelAll(taskYearSubject, ids, [taskDuty], by);
  }

  private openYears(taskId: string): Promise<{ id: string; year: number }[]> {
    return this.work.query(
      `select id, year from app.task_year where tenant_id = ${tenant} and task_id = $1 and state in ('NOT_STARTED', 'UNDER_WAY') order by id`,
      [taskId],
    );
  }

  /** Answers who stood there before. */
  private async replaceAgencies(taskId: string, agencies: NonNullable<ChangeTaskInput['agencies']>): Promise<string[]> {
    const before = await this.work.query<{ role: string; name: string }>(
      `select role, name from app.task_agency where tenant_id = ${tenant} and task_id = $1 order by ordinal`,
      [taskId],
    );
    await this.work.query(`delete from app.task_agency where tenant_id = ${tenant} and task_id = $1`, [taskId]);
    await this.work.insertAll(TaskAgency, taskAgencies(taskId, agencies));
    return before.map(({ role, name }) => `${role} ${name}`);
  }
}

const told = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
