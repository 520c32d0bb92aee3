import { Injectable } from '@nestjs/common';
import { addDays, daysBetween } from '../../engines/obligations/counting/legal-day';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import * as sql from './duties.sql';
import { frequencyRuleOf, frequencyRules, isWhole, type Per, type Window, windowsBetween } from './duty-windows';
import { ReceptionDuty } from './duty.entity';
import type {
  ExcuseReceptionInput,
  HoldReceptionInput,
  OpenedDuties,
  OpenReceptionDutiesInput,
  SubstituteReceptionInput,
} from './duty.inputs';

interface FrequencyRule {
  code: string;
  labelVi: string;
  labelEn: string;
  count: number;
  per: Per;
  citation: string;
  validFrom: string | null;
  validTo: string | null;
}

const longestPeriod = 400;

/** What heads owe: so many days of reception in each week or month, by the rules of the law. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
  ) {}

  async openReceptionDuties({ from, to, agencyId }: OpenReceptionDutiesInput, viewer: Viewer): Promise<OpenedDuties> {
    if (from > to || daysBetween(from, to) > longestPeriod)
      throw new Refusal('DUTY_PERIOD', { path: 'to', params: { days: longestPeriod } });
    const everywhere = viewer.reach === 'TENANT';
    if (agencyId && (await this.work.query(sql.agencyById, [agencyId])).length === 0)
      throw new Refusal('UNKNOWN_REFERENCE', { path: 'agencyId' });
    if (!everywhere && (agencyId ?? viewer.agencyId) !== viewer.agencyId)
      throw new Refusal('DUTIES_OF_OTHERS', { path: 'agencyId' });
    const of = agencyId ?? (everywhere ? null : viewer.agencyId);
    return { opened: await this.openBetween(from, to, of) };
  }

  /** Opens what is owed in every whole window that touches the period; what was opened before stays as it is. */
  async openBetween(from: string, to: string, agencyId: string | null = null): Promise<number> {
    const rules = await this.work.query<FrequencyRule>(sql.frequencyRulesNow, [frequencyRules]);
    let opened = 0;
    for (const rule of rules) {
      for (const window of windowsBetween(rule.per, from, to)) {
        if (isWhole(window, rule)) opened += await this.openIn(window, rule, agencyId);
      }
    }
    return opened;
  }

  /** A periodic session of the head that is over meets one day owed in its window, if one is still open. */
  async settleBy(session: { id: string; onDay: string; hostAgencyId: string }): Promise<void> {
    await this.openBetween(session.onDay, session.onDay, session.hostAgencyId);
    const [duty] = await this.work.query<{ id: string }>(sql.dutyMetBy, [session.id, null]);
    if (duty) await this.hold(duty.id, session);
  }

  async holdReception({ id, sessionId }: HoldReceptionInput): Promise<string> {
    const [duty] = await this.work.query<{ id: string }>(sql.dutyMetBy, [sessionId, id]);
    if (!duty) throw new Refusal('SESSION_NOT_FOR_DUTY', { path: 'sessionId' });
    const [session] = await this.work.query<{ onDay: string }>(
      `select on_day::text as "onDay" from app.reception_session where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [sessionId],
    );
    await this.hold(id, { id: sessionId, onDay: session!.onDay });
    return id;
  }

  /** Somebody else received, by document: the head did not, and the duty says who did. */
  async substituteReception(input: SubstituteReceptionInput): Promise<string> {
    const { id, substitute, sessionId, documentNumber, documentOn } = input;
    if (sessionId && (await this.work.query(sql.substitutedIn, [sessionId, id])).length === 0)
      throw new Refusal('SESSION_NOT_FOR_DUTY', { path: 'sessionId' });
    const said = { state: 'SUBSTITUTED', substitute, sessionId: sessionId ?? null };
    return this.excuse(id, said, { documentNumber, documentOn, reason: 'SUBSTITUTED' });
  }

  excuseReception({ id, reason, documentNumber, documentOn }: ExcuseReceptionInput): Promise<string> {
    return this.excuse(id, { state: 'EXCUSED', excuse: reason }, { documentNumber, documentOn, reason });
  }

  private async excuse(
    id: string,
    said: Partial<ReceptionDuty>,
    { documentNumber, documentOn, reason }: { documentNumber: string; documentOn: string; reason: string },
  ): Promise<string> {
    if (documentOn > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path: 'documentOn' });
    await this.work.change(ReceptionDuty, id, { ...said, documentNumber, documentOn });
    const paper = { on: this.clock.today(), reason, documentNumber, documentIssuedOn: documentOn };
    await this.obligations.excuse({ kind: 'ReceptionDuty', id }, '*', paper);
    return id;
  }

  private async hold(id: string, session: { id: string; onDay: string }): Promise<void> {
    await this.work.change(ReceptionDuty, id, { state: 'HELD', sessionId: session.id });
    await this.obligations.meet({ kind: 'ReceptionDuty', id }, '*', { on: session.onDay });
  }

  private async openIn(window: Window, rule: FrequencyRule, agencyId: string | null): Promise<number> {
    const agencies = await this.work.query<{ id: string; kind: string; level: string }>(sql.agenciesThrough, [
      window.from,
      window.to,
      agencyId,
    ]);
    const owing = agencies.filter(({ kind, level }) => frequencyRuleOf(kind, level) === rule.code).map(({ id }) => id);
    if (owing.length === 0) return 0;
    const made = await this.work.query<{ id: string; agencyId: string }>(sql.openDuties, [
      owing,
      rule.code,
      window.from,
      window.to,
      rule.count,
    ]);
    const { code: duty, labelVi, labelEn, citation } = rule;
    const owed = { duty, labelVi, labelEn, citation, trigger: 'PERIOD', triggeredOn: window.from, dueOn: window.to };
    await this.obligations.startAllByDay(
      made.map(({ id, agencyId: of }) => ({
        ...owed,
        lapses: true,
        agencyId: of,
        subject: { kind: 'ReceptionDuty', id },
      })),
    );
    return made.length;
  }
}

/** The windows that are running today and begin within the next days: heads see what they will owe. */
export const lookAheadTo = (today: string): string => addDays(today, 7);
