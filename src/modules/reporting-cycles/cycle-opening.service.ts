import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { ReportingCycle } from './cycle.entity';
import { OpenReportingCycleInput } from './cycle.inputs';
import { settleDuties } from './cycle-opening.sql';
import { type DutyOwed, owedReport } from './duty-obligations';

/** How many obligations one statement starts. */
const atOnce = 1_000;

/** Opens a cycle: who must report is settled once, by the hierarchy of one day. */
@Injectable()
export class CycleOpening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
  ) {}

  async openReportingCycle(input: OpenReportingCycleInput): Promise<string> {
    const { id } = input;
    const openedOn = this.clock.today();
    const hierarchyDay = input.hierarchyDay ?? openedOn;
    if (hierarchyDay > openedOn) throw new Refusal('CYCLE_DAY_IN_FUTURE', { path: 'hierarchyDay' });
    const [cycle] = await this.work.query<{ title: string }>(
      `select title from app.reporting_cycle where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [id],
    );
    const duties = await this.work.query<DutyOwed & { kind: string }>(settleDuties, [id, hierarchyDay]);
    if (!duties.some(({ kind }) => kind === 'OWN'))
      throw new Refusal('CYCLE_NOBODY_REPORTS', { params: { day: hierarchyDay } });
    await this.work.change(ReportingCycle, id, { status: 'OPEN', openedOn, hierarchyDay });
    for (let from = 0; from < duties.length; from += atOnce) {
      const owed = duties.slice(from, from + atOnce).map((duty) => owedReport(duty, cycle!.title, openedOn));
      await this.obligations.startAllByDay(owed);
    }
    return id;
  }
}
