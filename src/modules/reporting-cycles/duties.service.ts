import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { CycleDuty } from './cycle.entity';
import {
  AddCycleDutyInput,
  ExcuseCycleDutyInput,
  ExtendCycleDutyInput,
  RecordPaperReportInput,
  StartReportInput,
} from './cycle.inputs';
import { addDuty, dutyAtHand, type DutyAtHand, startReport } from './duties.sql';
import { dutySubject, owedReport, reportDuty } from './duty-obligations';
import { Report } from './report.entity';

/** Duties of an open cycle: changed only with a reason; a report begins with one of them. */
@Injectable()
export class CycleDuties {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
  ) {}

  async addCycleDuty({ id, agencyId, dueOn, reason }: AddCycleDutyInput): Promise<string> {
    const on = this.clock.today();
    const [state] = await this.work.query<{ known: boolean; inForce: boolean; already: boolean; title: string; day: string }>(
      `select c.title, c.hierarchy_day::text as day,
              exists (select from app.agency a where a.tenant_id = c.tenant_id and a.id = $2) as known,
              exists (select from app.agency_version v where v.tenant_id = c.tenant_id and v.agency_id = $2
                      and v.valid_from <= c.hierarchy_day and coalesce(v.valid_to, 'infinity') > c.hierarchy_day) as "inForce",
              exists (select from app.cycle_duty d where d.tenant_id = c.tenant_id and d.cycle_id = c.id and d.agency_id = $2
                      and d.kind = 'OWN') as already
       from app.reporting_cycle c where c.tenant_id = current_setting('app.tenant')::int and c.id = $1`,
      [id, agencyId],
    );
    if (!state!.known) throw invalid([{ path: 'agencyId', code: 'UNKNOWN_REFERENCE' }]);
    if (!state!.inForce) throw new Refusal('DUTY_AGENCY_NOT_IN_FORCE', { path: 'agencyId', params: { day: state!.day } });
    if (state!.already) throw new Refusal('DUTY_ALREADY', { path: 'agencyId' });
    const [duty] = await this.work.query<{ id: string }>(addDuty, [id, agencyId, dueOn, on, reason]);
    await this.obligations.startByDay(owedReport({ id: duty!.id, agencyId, dueOn }, state!.title, on));
    return id;
  } // prettier-ignore

  async startReport({ id }: StartReportInput): Promise<string> {
    const duty = await this.openDuty(id);
    if (duty.reportId) throw new Refusal('REPORT_STARTED');
    return this.start(id);
  }

  /** It came on paper: the stamp says when; its contents are typed in afterwards. */
  async recordPaperReport({ id, receivedOn, number, basis }: RecordPaperReportInput): Promise<string> {
    const duty = await this.openDuty(id);
    if (receivedOn > this.clock.today()) throw new Refusal('PAPER_DAY_IN_FUTURE', { path: 'receivedOn' });
    if (receivedOn < duty.openedOn)
      throw new Refusal('PAPER_BEFORE_OPENING', { path: 'receivedOn', params: { day: duty.openedOn } });
    if (duty.submitted || duty.paper) throw new Refusal('DUTY_REPORTED');
    const reportId = duty.reportId ?? (await this.start(id));
    const stamp = { paperReceivedOn: receivedOn, paperNumber: number, paperBasis: basis };
    await this.work.change(Report, reportId, stamp);
    await this.obligations.meet(dutySubject(id), [reportDuty], {
      on: receivedOn,
      reason: basis,
      documentNumber: number,
    });
    return id;
  }

  async extendCycleDuty({ id, dueOn, reason, documentNumber }: ExtendCycleDutyInput): Promise<string> {
    const duty = await this.openDuty(id);
    if (dueOn <= duty.dueOn) throw new Refusal('DUTY_DAY_NOT_LATER', { path: 'dueOn', params: { dueOn: duty.dueOn } });
    if (duty.submitted || duty.paper) throw new Refusal('DUTY_REPORTED');
    const on = this.clock.today();
    await this.work.change(CycleDuty, id, { dueOn, amendedOn: on, reason });
    await this.obligations.extend(dutySubject(id), [reportDuty], { on, dueOn, reason, ...(documentNumber && { documentNumber }) });
    return id;
  } // prettier-ignore

  async excuseCycleDuty({ id, reason }: ExcuseCycleDutyInput): Promise<string> {
    const duty = await this.openDuty(id);
    if (duty.kind === 'CONSOLIDATION') throw new Refusal('DUTY_CONSOLIDATES');
    if (duty.submitted || duty.paper) throw new Refusal('DUTY_REPORTED');
    const on = this.clock.today();
    await this.work.change(CycleDuty, id, { state: 'EXCUSED', amendedOn: on, reason });
    await this.obligations.excuse(dutySubject(id), '*', { on, reason });
    return id;
  }

  private async start(dutyId: string): Promise<string> {
    const [started] = await this.work.query<{ id: string }>(startReport, [dutyId]);
    return started!.id;
  }

  private async openDuty(id: string): Promise<DutyAtHand> {
    const [duty] = await this.work.query<DutyAtHand>(dutyAtHand, [id]);
    if (duty!.cycleStatus !== 'OPEN') throw new Refusal('CYCLE_NOT_OPEN');
    return duty!;
  }
}
