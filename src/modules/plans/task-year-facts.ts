import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import type { ProgressMethod } from './plan-terms';
import { taskDuty, taskYearSubject } from './task-standing';

export interface TaskYearFact {
  id: string;
  taskId: string;
  partOfId: string | null;
  agencyId: string;
  year: number;
  state: string;
  assignedOn: string;
  method: ProgressMethod;
  /** What this agency is to reach. */
  target: string | null;
  stages: string[] | null;
  evidenceRequired: boolean;
  /** The last day now, extensions included. */
  dueOn: string;
  entries: number;
  lastReportOn: string | null;
  outputs: number;
  number: string;
  issuedOn: string;
  ordinal: number;
}

const tenant = `current_setting('app.tenant')::int`;

const columns = `
  select y.id, y.task_id as "taskId", t.part_of_id as "partOfId", y.agency_id as "agencyId", y.year, y.state,
    a.assigned_on::text as "assignedOn", t.method, coalesce(a.target, t.target)::text as target, t.stages,
    t.evidence_required as "evidenceRequired", p.number, p.issued_on::text as "issuedOn", t.ordinal,
    coalesce((select coalesce(o.due_on, o.original_due_on) from app.obligation o where o.tenant_id = y.tenant_id
              and o.subject_kind = '${taskYearSubject}' and o.subject_id = y.id and o.duty = '${taskDuty}' order by o.id desc limit 1),
             y.due_on)::text as "dueOn",
    (select count(*)::int from app.task_progress g where g.tenant_id = y.tenant_id and g.task_year_id = y.id) as entries,
    (select max(g.reported_on)::text from app.task_progress g where g.tenant_id = y.tenant_id and g.task_year_id = y.id) as "lastReportOn",
    (select count(*)::int from app.task_output u where u.tenant_id = y.tenant_id and u.task_year_id = y.id) as outputs
  from app.task_year y
  join app.task t on t.tenant_id = y.tenant_id and t.id = y.task_id
  join app.plan p on p.tenant_id = t.tenant_id and p.id = t.plan_id
  join app.task_assignment a on a.tenant_id = y.tenant_id and a.id = y.assignment_id`;

/** What acts on one agency's year of a task need to know. */
@Injectable()
export class TaskYearFacts {
  constructor(private readonly work: UnitOfWork) {}

  async of(id: string): Promise<TaskYearFact> {
    const [row] = await this.work.query<TaskYearFact>(`${columns} where y.tenant_id = ${tenant} and y.id = $1`, [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** The whole of which this is a part, at the same agency in the same year; whether any part is still to be done. */
  async whole(part: TaskYearFact): Promise<{ whole: TaskYearFact; left: number } | undefined> {
    if (!part.partOfId) return undefined;
    const [whole] = await this.work.query<TaskYearFact>(
      `${columns} where y.tenant_id = ${tenant} and y.task_id = $1 and y.agency_id = $2 and y.year = $3 and y.state <> 'WITHDRAWN'
       order by y.id limit 1 for update of y`,
      [part.partOfId, part.agencyId, part.year],
    );
    if (!whole) return undefined;
    const [parts] = await this.work.query<{ left: number }>(
      `select count(*)::int as left from app.task_year y join app.task t on t.tenant_id = y.tenant_id and t.id = y.task_id
       where y.tenant_id = ${tenant} and t.part_of_id = $1 and y.agency_id = $2 and y.year = $3
         and y.state in ('NOT_STARTED', 'UNDER_WAY')`,
      [part.partOfId, part.agencyId, part.year],
    );
    return { whole, left: parts!.left };
  }
}
