import { Injectable } from '@nestjs/common';
import { readAs } from '../../engines/agencies/as-of';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { onlyPage } from '../../platform/views/page';
import { progressOf } from './plan-progress.sql';
import type { PlanProgress, TaskMissing, TaskProgressTold, TaskRate } from './plan.results';
import { PlansInSight } from './plans-in-sight';
import { rateOf } from './rate';

interface TaskRow {
  taskId: string;
  ordinal: number;
  text: string;
  method: string;
  partOfId: string | null;
  weight: string | null;
  owed: number;
  done: number;
  doneLate: number;
  overdue: number;
  reached: string;
  target: string;
  fractions: string;
}

interface Read {
  tasks: TaskRow[];
  missing: TaskMissing[];
}

/** How far plans are: done of all, and by weights, never mixed; and who is missing. */
@Injectable()
export class PlanProgressService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
    private readonly sight: PlansInSight,
  ) {}

  async planProgress(id: string, given: number | undefined, viewer: Viewer, requestId: string): Promise<PlanProgress> {
    const year = this.yearOf(given);
    const { tasks, missing } = await this.viewers.inside(viewer, 'planProgress', requestId, async (now) => {
      if (!(await this.sight.sees(now, 'Plan', id))) throw new Refusal('NOT_FOUND');
      return this.read(now, id, null, year);
    });
    // Parts are counted in the task whose parts they are.
    const whole = tasks.filter(({ partOfId, owed }) => partOfId === null && owed > 0);
    const sum = (pick: (task: TaskRow) => number) => whole.reduce((total, task) => total + pick(task), 0);
    const ofWhole = new Set(whole.map(({ taskId }) => taskId));
    const left = sum(({ owed, done }) => owed - done);
    return {
      planId: id,
      year,
      done: rateOf(
        sum(({ done }) => done),
        sum(({ owed }) => owed),
      ),
      tasksDone: rateOf(
        sum(({ owed, done }) => (owed === done ? 1 : 0)),
        whole.length,
      ),
      weighted: byWeight(whole, tasks),
      tasks: tasks.filter(({ owed }) => owed > 0).map((task) => told(task, tasks, missing, year)),
      missingTotal: left,
      missing: missing.filter(({ taskId }) => ofWhole.has(taskId)),
    };
  }

  async taskProgress(
    id: string,
    given: number | undefined,
    viewer: Viewer,
    requestId: string,
  ): Promise<TaskProgressTold> {
    const year = this.yearOf(given);
    const { tasks, missing } = await this.viewers.inside(viewer, 'taskProgress', requestId, async (now) => {
      if (!(await this.sight.sees(now, 'Task', id))) throw new Refusal('NOT_FOUND');
      const [row] = await this.work.query<{ planId: string }>(
        `select plan_id as "planId" from app.task where tenant_id = current_setting('app.tenant')::int and id = $1`,
        [id],
      );
      return this.read(now, row!.planId, id, year);
    });
    const task = tasks.find(({ taskId }) => taskId === id);
    if (!task) throw new Refusal('TASK_WITHDRAWN');
    return told(task, tasks, missing, year);
  }

  private yearOf(given: number | undefined): number {
    const read = readAs(t.int, 'year', given === undefined || given === null ? undefined : String(given));
    return read === null ? Number(this.clock.today().slice(0, 4)) : Number(read);
  }

  private async read(viewer: Viewer, planId: string, taskId: string | null, year: number): Promise<Read> {
    const bind = new Binder(viewer.grants);
    const asked = {
      planId: bind.value(() => planId, 'uuid'),
      taskId: bind.value(() => taskId, 'uuid'),
      year: bind.value(() => year, 'int'),
    };
    const sql = progressOf(bind, asked);
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const [row] = await this.work.query<Read>(sql, bind.parameters()(context));
    return row!;
  }
}

/** How far a task is, all its agencies taken together: for a task told by its parts, by their weights. */
function fractionOf(task: TaskRow, all: readonly TaskRow[]): number {
  if (task.method !== 'WEIGHTED') return task.owed === 0 ? 0 : Number(task.fractions) / task.owed;
  const { numerator, denominator } = partsOf(task, all);
  return denominator === 0 ? 0 : numerator / denominator;
}

function partsOf(task: TaskRow, all: readonly TaskRow[]) {
  const parts = all.filter(({ partOfId, owed }) => partOfId === task.taskId && owed > 0);
  return {
    numerator: parts.reduce((total, part) => total + Number(part.weight) * fractionOf(part, all), 0),
    denominator: parts.reduce((total, part) => total + Number(part.weight), 0),
  };
}

function byWeight(tasks: readonly TaskRow[], all: readonly TaskRow[]): TaskRate | null {
  const weighed = tasks.filter(({ weight }) => weight !== null);
  if (weighed.length === 0) return null;
  const total = weighed.reduce((sum, { weight }) => sum + Number(weight), 0);
  return rateOf(
    weighed.reduce((sum, task) => sum + Number(task.weight) * fractionOf(task, all), 0),
    total,
  );
}

function told(task: TaskRow, all: readonly TaskRow[], missing: readonly TaskMissing[], year: number): TaskProgressTold {
  const { taskId, ordinal, text, method, owed, done, doneLate, overdue, reached, target } = task;
  const parts = partsOf(task, all);
  return {
    taskId,
    ordinal,
    text,
    method,
    year,
    done: rateOf(done, owed),
    measured: method === 'MEASURE' ? rateOf(Number(reached), Number(target)) : null,
    weighted: method === 'WEIGHTED' ? rateOf(parts.numerator, parts.denominator) : null,
    doneLate,
    overdue,
    missing: missing.filter((each) => each.taskId === taskId),
  };
}
