import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { OpenTaskYearInput } from './plan-course.inputs';
import { PlanFacts } from './plan-facts';
import type { TaskYearOpened } from './plan.results';
import { taskDuty, taskYearSubject } from './task-standing';
import { openYears, owedInYear, tasksToOpen } from './task-years.sql';
import type { Timing } from './timing';
import { windowOf } from './timing-window';

interface ToOpen {
  id: string;
  ordinal: number;
  number: string;
  issuedOn: string;
  startsOn: string;
  endsOn: string;
  timing: Timing;
}

interface Opened {
  id: string;
  taskId: string;
  agencyId: string;
  year: number;
  dueOn: string;
  since: string;
}

/** What is told of a plan wherever a duty under it is shown. */
export const cited = ({ number, issuedOn }: { number: string; issuedOn: string }): string =>
  `Kế hoạch số ${number} ngày ${issuedOn.split('-').reverse().join('/')}`;

/** What leads owe of their tasks in a year, each an obligation by the last day of its window. */
@Injectable()
export class TaskYears {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: PlanFacts,
    private readonly obligations: Obligations,
  ) {}

  async openTaskYear({ id, year }: OpenTaskYearInput): Promise<TaskYearOpened> {
    const { startsOn, endsOn } = await this.facts.plan(id);
    const next = Number(this.clock.today().slice(0, 4)) + 1;
    const [from, to] = [Number(startsOn.slice(0, 4)), Math.min(Number(endsOn.slice(0, 4)), next)];
    if (year < from || year > to) throw new Refusal('TASK_YEAR', { path: 'year', params: { from, to } });
    const opened = await this.open(year, { planId: id });
    const [count] = await this.work.query<{ owed: number }>(owedInYear, [id, year]);
    return { planId: id, year, opened, owed: count!.owed };
  }

  /** Opens what is missing; asked again, it opens nothing. */
  async open(year: number, of: { planId?: string; tasks?: readonly string[] } = {}): Promise<number> {
    const tasks = await this.work.query<ToOpen>(tasksToOpen, [year, of.planId ?? null, of.tasks ?? null]);
    const wanted = tasks.flatMap((task) => {
      const window = windowOf(task.timing, year, task);
      return window ? [{ task, window }] : [];
    });
    if (wanted.length === 0) return 0;
    const opened = await this.work.query<Opened>(openYears, [
      wanted.map(({ task }) => task.id),
      wanted.map(({ window }) => window.year),
      wanted.map(({ window }) => window.startsOn),
      wanted.map(({ window }) => window.dueOn),
    ]);
    const byId = new Map(wanted.map(({ task }) => [task.id, task]));
    await this.obligations.startAllByDay(opened.map((each) => owed(byId.get(each.taskId)!, each)));
    return opened.length;
  }
}

const owed = (task: ToOpen, { id, agencyId, year, since, dueOn }: Opened) => ({
  duty: taskDuty,
  labelVi: `Nhiệm vụ ${task.ordinal}, kế hoạch ${task.number}, năm ${year}`,
  labelEn: `Task ${task.ordinal} of plan ${task.number}, ${year}`,
  citation: cited(task),
  subject: { kind: taskYearSubject, id },
  agencyId,
  trigger: 'PERIOD',
  triggeredOn: since,
  dueOn,
});
