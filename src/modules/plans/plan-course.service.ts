import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { ClosePlanInput, ReturnPlanInput, SubmitPlanInput } from './plan-course.inputs';
import { pastDay, PlanFacts } from './plan-facts';
import { Plan } from './plan.entity';
import { taskDuty, taskYearSubject } from './task-standing';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** The way of a plan from its drafters to whoever signs, and its end. */
@Injectable()
export class PlanCourse {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: PlanFacts,
    private readonly obligations: Obligations,
  ) {}

  async submitPlan({ id }: SubmitPlanInput): Promise<string> {
    const [tasks] = await this.work.query(`select from app.task where ${tenant} and plan_id = $1 limit 1`, [id]);
    if (!tasks) throw new Refusal('PLAN_WITHOUT_TASKS');
    await this.work.change(Plan, id, { status: 'SUBMITTED', submittedOn: this.clock.today(), returnReason: null });
    return id;
  }

  async returnPlan({ id, reason }: ReturnPlanInput): Promise<string> {
    await this.work.change(Plan, id, { status: 'DRAFT', returnReason: reason });
    return id;
  }

  /** What was late stays late; what would have been due only later is owed no more. */
  async closePlan({ id, closedOn, note }: ClosePlanInput): Promise<string> {
    const { issuedOn, number } = await this.facts.plan(id);
    pastDay(closedOn, issuedOn, this.clock.today(), 'closedOn');
    await this.work.change(Plan, id, { status: 'CLOSED', closedOn, closingNote: note });
    const reason = `Kế hoạch ${number} kết thúc`;
    const ended = await this.work.query<{ id: string }>(
      `with ended as (
         update app.task_year y set state = 'WITHDRAWN', reason = $3, version = y.version + 1
         from app.task t, app.obligation o
         where y.${tenant} and t.tenant_id = y.tenant_id and t.id = y.task_id and t.plan_id = $1
           and y.state in ('NOT_STARTED', 'UNDER_WAY') and o.tenant_id = y.tenant_id and o.subject_kind = '${taskYearSubject}'
           and o.subject_id = y.id and o.state = 'OPEN' and o.due_on > $2::date
         returning y.id
       )
       select id from ended`,
      [id, closedOn, reason],
    );
    const ids = ended.map((each) => each.id);
    await this.obligations.cancelAll(taskYearSubject, ids, [taskDuty], { on: closedOn, reason });
    return id;
  }
}
