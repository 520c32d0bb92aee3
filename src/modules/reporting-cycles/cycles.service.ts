import { Injectable } from '@nestjs/common';
import { LawBook } from '../../engines/obligations/law-book';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { CycleDeadline, CycleNamed, CycleRecipient, ReportingCycle } from './cycle.entity';
import {
  AmendCycleDraftInput,
  CancelReportingCycleInput,
  CloseReportingCycleInput,
  DraftReportingCycleInput,
} from './cycle.inputs';
import { type CycleTerms, termFaults, warningsOf } from './cycle-terms';
import { agenciesKnown, committeeOf, cycleTerms, dutiesOf, finalReport, removeTerms } from './cycles.sql';
import { dutySubject } from './duty-obligations';

/** Drafts, closes and cancels reporting cycles. */
@Injectable()
export class ReportingCycles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly law: LawBook,
    private readonly obligations: Obligations,
  ) {}

  async draftReportingCycle(input: DraftReportingCycleInput, viewer: Viewer): Promise<string> {
    const { idempotencyKey: _, deadlines, namedIds = [], recipients = [], deadlineBasis, ...facts } = input;
    const terms = { ...facts, deadlines, namedIds, recipients, deadlineBasis: deadlineBasis ?? null };
    const warnings = await this.checked(terms);
    await this.fitTemplate(facts.templateId, facts.previousId ?? null);
    const issuerId = await this.committeeAbove(viewer.agencyId);
    const owners = { issuerId, consolidatorId: viewer.agencyId };
    const id = await this.work.insert(ReportingCycle, { ...facts, ...owners, deadlineBasis: terms.deadlineBasis, warnings });
    await this.keepTerms(id, terms);
    return id;
  } // prettier-ignore

  async amendCycleDraft(input: AmendCycleDraftInput): Promise<string> {
    const { id, title, periodLabel, dueText } = input;
    const [stored] = await this.work.query<CycleTerms & { named: string[] }>(cycleTerms, [id]);
    const terms: CycleTerms = {
      periodFrom: input.periodFrom ?? stored!.periodFrom,
      periodTo: input.periodTo ?? stored!.periodTo,
      windowFrom: input.windowFrom ?? stored!.windowFrom,
      windowTo: input.windowTo ?? stored!.windowTo,
      deadlineBasis: input.deadlineBasis ?? stored!.deadlineBasis,
      deadlines: input.deadlines ?? stored!.deadlines,
      namedIds: input.namedIds ?? stored!.named,
      recipients: input.recipients ?? stored!.recipients,
    };
    const warnings = await this.checked(terms);
    const { periodFrom, periodTo, windowFrom, windowTo, deadlineBasis } = terms;
    const words = { ...(title ? { title } : {}), ...(periodLabel ? { periodLabel } : {}), ...(dueText ? { dueText } : {}) };
    const days = { periodFrom, periodTo, windowFrom, windowTo };
    await this.work.change(ReportingCycle, id, { ...words, ...days, deadlineBasis, warnings });
    await this.work.query(removeTerms, [id]);
    await this.keepTerms(id, terms);
    return id;
  } // prettier-ignore

  async closeReportingCycle({ id }: CloseReportingCycleInput): Promise<string> {
    const [final] = await this.work.query<{ frozen: boolean }>(finalReport, [id]);
    if (!final?.frozen) throw new Refusal('CYCLE_UNFINISHED');
    await this.work.change(ReportingCycle, id, { status: 'CLOSED', closedOn: this.clock.today() });
    return id;
  }

  /** Nobody owes its reports any more. */
  async cancelReportingCycle({ id, reason }: CancelReportingCycleInput): Promise<string> {
    const on = this.clock.today();
    const duties = await this.work.query<{ id: string; frozen: boolean }>(dutiesOf, [id]);
    if (duties.some(({ frozen }) => frozen)) throw new Refusal('CYCLE_HAS_FROZEN');
    for (const duty of duties) await this.obligations.cancel(dutySubject(duty.id), '*', { on, reason });
    // When it was opened stands in its history.
    const closed = { status: 'CANCELLED', cancelledOn: on, reason, openedOn: null, hierarchyDay: null };
    await this.work.change(ReportingCycle, id, closed);
    return id;
  }

  private async checked(terms: CycleTerms): Promise<string[]> {
    const faults = termFaults(terms);
    if (faults.length > 0) throw invalid(faults);
    await this.knownAgencies(terms);
    const { warnings, firstDay } = warningsOf(terms, await this.law.calendar());
    if (firstDay !== null && !terms.deadlineBasis?.trim())
      throw new Refusal('CYCLE_DEADLINE_BASIS', { path: 'deadlineBasis', params: { day: firstDay } });
    return warnings;
  }

  private async knownAgencies({ namedIds, recipients }: CycleTerms): Promise<void> {
    const named = namedIds.map((id, at) => [id, `namedIds.${at}`] as const);
    const receiving = recipients.flatMap(({ agencyId }, at) =>
      agencyId ? [[agencyId, `recipients.${at}.agencyId`] as const] : [],
    );
    const all = [...named, ...receiving];
    if (all.length === 0) return;
    const rows = await this.work.query<{ id: string }>(agenciesKnown, [all.map(([id]) => id)]);
    const known = new Set(rows.map(({ id }) => id));
    const unknown = all.filter(([id]) => !known.has(id));
    if (unknown.length > 0) throw invalid(unknown.map(([, path]) => ({ path, code: 'UNKNOWN_REFERENCE' })));
  }

  private async fitTemplate(templateId: string, previousId: string | null): Promise<void> {
    const [found] = await this.work.query<{ status: string; previous: boolean | null; fits: boolean | null }>(
      `select x.status, p.id is not null as previous, q.code = x.code as fits
       from app.report_template x
       left join app.reporting_cycle p on p.tenant_id = x.tenant_id and p.id = $2
       left join app.report_template q on q.tenant_id = p.tenant_id and q.id = p.template_id
       where x.tenant_id = current_setting('app.tenant')::int and x.id = $1`,
      [templateId, previousId],
    );
    if (!found) throw invalid([{ path: 'templateId', code: 'UNKNOWN_REFERENCE' }]);
    if (found.status !== 'PUBLISHED') throw new Refusal('REPORT_TEMPLATE_NOT_PUBLISHED', { path: 'templateId' });
    if (previousId && !found.previous) throw invalid([{ path: 'previousId', code: 'UNKNOWN_REFERENCE' }]);
    if (previousId && !found.fits) throw new Refusal('CYCLE_PREVIOUS_TEMPLATE', { path: 'previousId' });
  }

  /** The People's Committee whose report it becomes: the nearest above the body that consolidates, or that body itself. */
  private async committeeAbove(agencyId: string): Promise<string> {
    const [found] = await this.work.query<{ id: string }>(committeeOf, [agencyId, this.clock.today()]);
    return found?.id ?? agencyId;
  }

  private async keepTerms(cycleId: string, { deadlines, namedIds, recipients }: CycleTerms): Promise<void> {
    await this.work.insertAll(
      CycleDeadline,
      deadlines.map(({ reporters, dueOn }) => ({ cycleId, reporters, dueOn })),
    );
    await this.work.insertAll(
      CycleNamed,
      [...new Set(namedIds)].map((agencyId) => ({ cycleId, agencyId })),
    );
    await this.work.insertAll(
      CycleRecipient,
      recipients.map(({ name, via, agencyId, redaction, dueOn }, at) => ({
        cycleId,
        ordinal: at + 1,
        name,
        via: via ?? null,
        agencyId: agencyId ?? null,
        redaction: redaction ?? 'FULL',
        dueOn: dueOn ?? null,
      })),
    );
  }
}
