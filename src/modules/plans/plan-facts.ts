import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import type { Method } from './plan-content';
import type { Timing } from './timing';

export interface PlanFact {
  id: string;
  status: string;
  number: string;
  issuedOn: string;
  title: string;
  startsOn: string;
  endsOn: string;
  issuerId: string;
}

export interface TaskFact extends Method {
  id: string;
  version: number;
  planId: string;
  ordinal: number;
  text: string;
  timing: Timing;
  partOfId: string | null;
  withdrawnOn: string | null;
}

const tenant = `current_setting('app.tenant')::int`;

const planColumns = `p.id, p.status, p.number, p.issued_on::text as "issuedOn", p.title, p.starts_on::text as "startsOn",
  p.ends_on::text as "endsOn", p.issuer_id as "issuerId"`;

const taskColumns = `t.id, t.version, t.plan_id as "planId", t.ordinal, t.text, t.part_of_id as "partOfId",
  t.withdrawn_on::text as "withdrawnOn", t.method, t.target::text as target, t.unit, t.stages,
  json_strip_nulls(json_build_object('kind', t.timing_kind, 'text', t.timing_text, 'quarters', t.quarters, 'months', t.months,
    'month', t.before_month, 'day', t.before_day, 'dueOn', t.due_on, 'startsOn', t.starts_on, 'endsOn', t.ends_on)) as timing`;

/** What acts need to know of a plan and its tasks. */
@Injectable()
export class PlanFacts {
  constructor(private readonly work: UnitOfWork) {}

  async plan(id: string): Promise<PlanFact> {
    const [row] = await this.work.query<PlanFact>(
      `select ${planColumns} from app.plan p where p.tenant_id = ${tenant} and p.id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** A task of a plan that is in force; its parts with it. */
  async taskInForce(id: string): Promise<{ plan: PlanFact; task: TaskFact; parts: TaskFact[] }> {
    const rows = await this.work.query<TaskFact>(
      `select ${taskColumns} from app.task t where t.tenant_id = ${tenant} and (t.id = $1 or t.part_of_id = $1 and t.withdrawn_on is null)
       order by t.ordinal`,
      [id],
    );
    const task = rows.find((each) => each.id === id);
    if (!task) throw new Refusal('NOT_FOUND');
    const plan = await this.plan(task.planId);
    if (!isInForce(plan.status)) throw new Refusal('PLAN_NOT_ISSUED');
    if (task.withdrawnOn) throw new Refusal('TASK_WITHDRAWN');
    return { plan, task, parts: rows.filter((each) => each.id !== id) };
  }

  tasksOf(planId: string): Promise<TaskFact[]> {
    return this.work.query<TaskFact>(
      `select ${taskColumns} from app.task t where t.tenant_id = ${tenant} and t.plan_id = $1 order by t.ordinal`,
      [planId],
    );
  }
}

export const isInForce = (status: string): boolean => status === 'ISSUED' || status === 'AMENDED';

/** A day on which something happened: none before `since`, none to come. */
export function pastDay(day: string, since: string, today: string, path: string): void {
  if (day < since || day > today) throw new Refusal('PLAN_DAY', { path, params: { since } });
}
