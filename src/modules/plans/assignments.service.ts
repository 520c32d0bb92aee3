import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { TaskAssignment } from './assignment.entity';
import type {
  AcknowledgeAssignmentInput,
  AssignTaskInput,
  LocaliseTaskInput,
  WithdrawAssignmentInput,
} from './assignment.inputs';
import { addressTo, chooseAgencies, giveTasks, openedYears, withdrawYears } from './assignments.sql';
import { refuse } from './plan-contents.service';
import { pastDay, PlanFacts } from './plan-facts';
import { taskFaults } from './plan-faults';
import { taskRows, writeRows } from './plan-rows';
import { mostOf } from './plan-terms';
import { Plan } from './plan.entity';
import { taskDuty, taskYearSubject } from './task-standing';
import { TaskYears } from './task-years.service';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** Who is given which task, takes note of it and makes it part of a plan of its own. */
@Injectable()
export class Assignments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: PlanFacts,
    private readonly years: TaskYears,
    private readonly obligations: Obligations,
  ) {}

  /** However many agencies there are, the statements are the same few. */
  async assignTask(input: AssignTaskInput): Promise<string> {
    const { id, role = 'LEAD', target = null, note = null } = input;
    const { plan, task, parts } = await this.facts.taskInForce(id);
    if (target !== null && task.method !== 'MEASURE') throw new Refusal('TARGET_WITHOUT_MEASURE', { path: 'target' });
    if (target !== null && Number(target) <= 0) throw new Refusal('NOT_POSITIVE', { path: 'target' });
    const day = input.assignedOn ?? this.clock.today();
    pastDay(day, plan.issuedOn, this.clock.today(), 'assignedOn');
    const agencies = await this.chosen(input, plan, day);
    const tasks = [task, ...parts].map((each) => each.id);
    await this.work.query(giveTasks, [tasks, agencies, role, day, target, note]);
    await this.work.query(addressTo, [plan.id, agencies]);
    const opened = await this.work.query<{ year: number }>(openedYears, [plan.id, Number(day.slice(0, 4))]);
    for (const { year } of opened) await this.years.open(year, { planId: plan.id, tasks });
    return id;
  }

  async acknowledgeAssignment(input: AcknowledgeAssignmentInput, viewer: Viewer): Promise<string> {
    const { id } = input;
    const today = this.clock.today();
    const { assignedOn } = await this.row(id);
    const acknowledgedOn = input.acknowledgedOn ?? today;
    pastDay(acknowledgedOn, assignedOn, today, 'acknowledgedOn');
    const by = { acknowledgedOn, acknowledgedById: viewer.postId };
    await this.work.change(TaskAssignment, id, { state: 'ACKNOWLEDGED', ...by });
    return id;
  }

  async withdrawAssignment({ id, reason, documentNumber }: WithdrawAssignmentInput): Promise<string> {
    await this.work.change(TaskAssignment, id, { state: 'WITHDRAWN', reason });
    const ended = await this.work.query<{ id: string }>(withdrawYears, [[id], reason]);
    const ids = ended.map((each) => each.id);
    const by = { on: this.clock.today(), reason, ...(documentNumber ? { documentNumber } : {}) };
    await this.obligations.cancelAll(taskYearSubject, ids, [taskDuty], by);
    return id;
  }

  /** The local task remembers which version of the task above it carries out. Answers the local task. */
  async localiseTask({ id, planId, text, timing }: LocaliseTaskInput): Promise<string> {
    const { taskId, agencyId } = await this.row(id);
    const [draft] = await this.work.query<{ tasks: number; derived: boolean }>(
      `select (select count(*)::int from app.task t where t.${tenant} and t.plan_id = p.id) as tasks,
              exists (select from app.task t where t.${tenant} and t.plan_id = p.id and t.derived_from_id = $3) as derived
       from app.plan p where p.${tenant} and p.id = $1 and p.issuer_id = $2 and p.status = 'DRAFT' for update`,
      [planId, agencyId, taskId],
    );
    if (!draft) throw new Refusal('NOT_ONES_DRAFT', { path: 'planId' });
    if (draft.derived) throw new Refusal('LOCALISED_ALREADY', { path: 'planId' });
    if (draft.tasks >= mostOf.tasks)
      throw new Refusal('PLAN_TASKS_MANY', { path: 'planId', params: { max: mostOf.tasks } });
    const { task } = await this.facts.taskInForce(taskId);
    const { method, target, unit, stages, version } = task;
    // Parts stay above: what is told by them there is told here as the agency sees fit, at first by whether it is done.
    const told = method === 'WEIGHTED' ? {} : { method, target, unit, stages };
    const local = {
      text: text ?? task.text,
      timing: timing ?? task.timing,
      ...told,
      derivedFrom: { id: taskId, version },
    };
    refuse(taskFaults(local, '').map(({ path, ...fault }) => ({ path: path.replace(/^\./, ''), ...fault })));
    const rows = taskRows(planId, [local], draft.tasks, new Map());
    await writeRows(this.work, rows);
    await this.work.change(Plan, planId, {});
    return rows.tasks[0]!.id;
  }

  private async chosen(
    { agencyIds, levels, kinds }: AssignTaskInput,
    { issuerId, issuedOn }: { issuerId: string; issuedOn: string },
    day: string,
  ): Promise<string[]> {
    const listed = <T>(given: T[] | undefined | null) => (given && given.length > 0 ? given : null);
    const given = [listed(agencyIds), listed(levels), listed(kinds)];
    const found = await this.work.query<{ id: string }>(chooseAgencies, [issuerId, day, issuedOn, ...given]);
    const ids = new Set(found.map((each) => each.id));
    const missing = (agencyIds ?? []).flatMap((id, at) =>
      ids.has(id.toLowerCase()) ? [] : [{ path: `agencyIds.${at}`, code: 'AGENCY_NOT_BELOW', params: { day } }],
    );
    if (missing.length > 0) throw invalid(missing);
    if (ids.size === 0) throw new Refusal('NOBODY_CHOSEN', { path: levels ? 'levels' : kinds ? 'kinds' : 'agencyIds' });
    return [...ids];
  }

  private async row(id: string): Promise<{ taskId: string; agencyId: string; assignedOn: string }> {
    const [row] = await this.work.query<{ taskId: string; agencyId: string; assignedOn: string }>(
      `select task_id as "taskId", agency_id as "agencyId", assigned_on::text as "assignedOn"
       from app.task_assignment where ${tenant} and id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
