import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { taskDuty, taskYearSubject } from './task-standing';
import { TaskYearFacts } from './task-year-facts';
import { TaskExtension } from './task-year.entity';
import type { DecideExtensionInput, RequestExtensionInput, TakeBackExtensionInput } from './task-year.inputs';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** More time: asked for before the day by who owes the task, decided by who gave it. The day at the start stays for scoring. */
@Injectable()
export class TaskExtensions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: TaskYearFacts,
    private readonly obligations: Obligations,
  ) {}

  async requestExtension({ id, until, reason }: RequestExtensionInput): Promise<string> {
    const { dueOn } = await this.facts.of(id);
    const today = this.clock.today();
    if (today > dueOn) throw new Refusal('EXTENSION_TOO_LATE', { params: { due: dueOn } });
    if (until <= dueOn) throw new Refusal('EXTENSION_NOT_LATER', { path: 'until', params: { due: dueOn } });
    const [asked] = await this.work.query(
      `select from app.task_extension where ${tenant} and task_year_id = $1 and state = 'ASKED'`,
      [id],
    );
    if (asked) throw new Refusal('EXTENSION_ASKED');
    return this.work.insert(TaskExtension, {
      taskYearId: id,
      askedOn: today,
      askedUntil: until,
      reason,
      dueBefore: dueOn,
    });
  }

  async decideExtension({ id, granted, until, reason, documentNumber }: DecideExtensionInput): Promise<string> {
    const [asked] = await this.work.query<{ taskYearId: string; askedUntil: string }>(
      `select task_year_id as "taskYearId", asked_until::text as "askedUntil" from app.task_extension where ${tenant} and id = $1`,
      [id],
    );
    const { taskYearId, askedUntil } = asked!;
    const decidedOn = this.clock.today();
    const decision = { decidedOn, decisionReason: reason ?? null, documentNumber: documentNumber ?? null };
    if (!granted) {
      if (!reason) throw new Refusal('REQUIRED', { path: 'reason' });
      await this.work.change(TaskExtension, id, { state: 'REFUSED', ...decision });
      return id;
    }
    const { dueOn } = await this.facts.of(taskYearId);
    const grantedUntil = until ?? askedUntil;
    if (grantedUntil <= dueOn) throw new Refusal('EXTENSION_NOT_LATER', { path: 'until', params: { due: dueOn } });
    await this.work.change(TaskExtension, id, { state: 'GRANTED', grantedUntil, ...decision });
    const by = { on: decidedOn, ...(reason ? { reason } : {}), ...(documentNumber ? { documentNumber } : {}) };
    await this.obligations.extend({ kind: taskYearSubject, id: taskYearId }, [taskDuty], {
      ...by,
      dueOn: grantedUntil,
    });
    return id;
  }

  async takeBackExtension({ id }: TakeBackExtensionInput): Promise<string> {
    await this.work.change(TaskExtension, id, { state: 'TAKEN_BACK', decidedOn: this.clock.today() });
    return id;
  }
}
