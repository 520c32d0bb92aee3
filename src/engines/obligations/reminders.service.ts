import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { addDays } from './counting/legal-day';
import type { WorkingCalendar } from './counting/working-calendar';
import './law.errors';
import { LawBook } from './law-book';
import type { SetReminderStepInput } from './reminders.inputs';
import { ReminderStep } from './reminders.entity';
import { remind } from './reminders.sql';

interface Step {
  code: string;
  duties: string;
  basis: string;
  value: number;
  recipient: string;
}

/** Reminds those who owe, and tells those above them what is late. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly law: LawBook,
  ) {}

  /** Makes the notices that are due by now, each once; answers how many. Runs as the system itself. */
  async remind(): Promise<number> {
    const today = this.clock.today();
    const steps = await this.work.query<Step>(
      `select code, duties, basis, value, recipient from app.reminder_step
       where tenant_id = current_setting('app.tenant')::int and active`,
    );
    if (steps.length === 0) return 0;
    const calendar = await this.law.calendar();
    const given = steps.map((step) => ({
      ...step,
      before: step.basis === 'WORKING_DAYS_AFTER' ? dueBefore(calendar, today, step.value) : null,
    }));
    const [told] = await this.work.query<{ made: number }>(remind, [today, JSON.stringify(given)]);
    return told!.made;
  }

  async setReminderStep(given: SetReminderStepInput): Promise<string> {
    const { code, basis, value, recipient } = given;
    const duties = given.duties ?? '*';
    const faults = [
      ...(/^[A-Z]+(_[A-Z0-9]+)*$/.test(code) ? [] : [{ path: 'code', code: 'STEP_CODE' }]),
      ...(duties === '*' || /^[A-Z][A-Z0-9._]*$/.test(duties) ? [] : [{ path: 'duties', code: 'STEP_DUTIES' }]),
      ...(basis === 'PERCENT' && (value < 1 || value > 100) ? [{ path: 'value', code: 'STEP_PERCENT' }] : []),
    ];
    if (faults.length > 0) throw invalid(faults);
    const values = { code, duties, basis, value, recipient, active: given.active ?? true };
    const [known] = await this.work.query<{ id: string }>(
      `select id from app.reminder_step where tenant_id = current_setting('app.tenant')::int and code = $1 for update`,
      [code],
    );
    if (!known) return this.work.insert(ReminderStep, values);
    await this.work.change(ReminderStep, known.id, values);
    return known.id;
  }
}

/** The last due day after which that many working days have come, today included. */
export function dueBefore(calendar: WorkingCalendar, today: string, days: number): string {
  let day = today;
  for (let left = days; ; day = addDays(day, -1)) {
    if (calendar.isWorking(day)) left--;
    if (left <= 0) return addDays(day, -1);
  }
}
