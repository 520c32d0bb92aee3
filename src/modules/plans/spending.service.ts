import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { RecordSpendingInput } from './assignment.inputs';
import { pastDay } from './plan-facts';
import { TaskFunding } from './task.entity';

/** What was spent of the money foreseen for a task. */
@Injectable()
export class Spending {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async recordSpending({ id, spent, spentOn, note }: RecordSpendingInput): Promise<string> {
    if (Number(spent) < 0) throw new Refusal('SPENT_NEGATIVE', { path: 'spent' });
    pastDay(spentOn, '2000-01-01', this.clock.today(), 'spentOn');
    await this.work.change(TaskFunding, id, { spent, spentOn, ...(note ? { note } : {}) });
    return id;
  }
}
