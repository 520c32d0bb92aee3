import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { Query } from '../agencies/rows';
import { calendarOf, readListedDays, type Recorded } from './calendar.reading';
import { type Counted, countDeadline, type Pause } from './counting/count-deadline';
import { explain } from './counting/explain';
import { addDays } from './counting/legal-day';
import { countFor, type Terms } from './counting/terms';
import type { WorkingCalendar } from './counting/working-calendar';
import { faultsOfPreview, longestTrace } from './deadline-preview.faults';
import type { DeadlinePreviewInput, TermsInput } from './deadline-preview.inputs';
import type { AppliedRule, DeadlinePreview } from './deadline-preview.results';
import { triggerWords } from './deadline-rule.triggers';
import './law.errors';
import type { Rule } from './law-book';

type FoundRule = AppliedRule & Pick<Rule, 'kind' | 'trigger' | 'count' | 'unit' | 'direction' | 'roll' | 'variants'>;

const rulesOf = (from: Recorded) => `
  select id, version, code, label_vi as "labelVi", label_en as "labelEn", citation, evidence, verified, uncertain, note,
    valid_from::text as "validFrom", valid_to::text as "validTo", kind, trigger, count, unit, direction, roll, variants
  from ${from}.deadline_rule where tenant_id = current_setting('app.tenant')::int and code = $1`;

const noRule = { vi: 'cách tính được nêu', en: 'as given' };
const anyEvent = { vi: 'sự kiện', en: 'the event' };

/** Counts a due day that nobody owes: what would be due, and why. */
@Injectable()
export class DeadlinePreviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
  ) {}

  private readonly query: Query = (sql, parameters) => this.work.query(sql, parameters);

  async deadlinePreview(given: DeadlinePreviewInput, viewer: Viewer, requestId: string): Promise<DeadlinePreview> {
    const faults = faultsOfPreview(given);
    if (faults.length > 0) throw invalid(faults);
    return this.viewers.inside(viewer, 'deadlinePreview', requestId, () => this.preview(given));
  }

  private async preview(given: DeadlinePreviewInput): Promise<DeadlinePreview> {
    const { triggerDay } = given;
    const flags = given.flags ?? [];
    const pauses = (given.pauses ?? []).map(({ from: since, to }) => ({ from: since, to: to ?? undefined }));
    const from = await this.recordedAsOf(given.asKnownOn ?? undefined);
    const { days, edition } = await readListedDays(this.query, from);
    if (edition === 0)
      throw new Refusal('LAW_NOT_KNOWN_THEN', { path: 'asKnownOn', params: { day: given.asKnownOn ?? triggerDay } });
    const rule = given.rule ? await this.ruleOf(given.rule, triggerDay, from) : undefined;
    const terms: Terms = rule
      ? { ...termsOf(rule), count: countFor(rule.count, rule.variants, flags) }
      : termsGiven(given.terms!);
    const calendar = calendarOf(days, edition);
    const counted = countedWithin(terms, triggerDay, calendar, pauses);
    const event = rule ? triggerWords(rule.trigger) : anyEvent;
    const told = { terms, from: triggerDay, triggerVi: event.vi, triggerEn: event.en, counted };
    // Circumstances that this rule does not know have lengthened nothing.
    const held = rule && terms.count !== rule.count ? flags : [];
    const sentences = (citation: string) => explain({ ...told, citation, flags: held });
    return {
      ...terms,
      dueOn: counted.dueOn,
      rule: rule ? appliedOf(rule) : null,
      calendarEdition: edition,
      knownUntil: counted.knownUntil ?? null,
      sentencesVi: sentences(rule?.citation ?? noRule.vi).vi,
      sentencesEn: sentences(rule?.citation ?? noRule.en).en,
      steps: counted.steps.map(({ n, label, ...step }) => ({ ...step, n: n ?? null, label: label ?? null })),
    };
  }

  /** From today on it is as it is now; a day of the past is over at its end in Vietnam. */
  private async recordedAsOf(day: string | undefined): Promise<Recorded> {
    if (day === undefined || day >= this.clock.today()) return 'app';
    await this.work.query(
      `select set_config('app.as_of', ($1::date::timestamp at time zone 'Asia/Ho_Chi_Minh')::text, true)`,
      [addDays(day, 1)],
    );
    return 'asof';
  }

  private async ruleOf(code: string, day: string, from: Recorded): Promise<FoundRule> {
    const rules = await this.query<FoundRule>(rulesOf(from), [code]);
    if (rules.length === 0) throw new Refusal('RULE_UNKNOWN', { path: 'rule', params: { code } });
    const rule = rules.find(
      ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day < validTo),
    );
    if (!rule) throw new Refusal('RULE_NOT_IN_FORCE', { path: 'rule', params: { code, day } });
    if (rule.kind !== 'PERIOD') throw new Refusal('RULE_NOT_A_PERIOD', { path: 'rule', params: { code } });
    return rule;
  }
}

const termsGiven = ({ count, unit, direction, roll }: TermsInput): Terms => ({
  count,
  unit,
  direction: direction ?? 'AFTER',
  roll: roll ?? 'NEXT_WORKING_DAY',
});

const termsOf = ({ count, unit, direction, roll }: FoundRule): Terms => ({ count, unit, direction, roll });

function appliedOf(rule: FoundRule): AppliedRule {
  const { kind: _kind, trigger: _trigger, count: _count, unit: _unit, ...more } = rule;
  const { direction: _direction, roll: _roll, variants: _variants, ...applied } = more;
  return applied;
}

function countedWithin(terms: Terms, from: string, calendar: WorkingCalendar, pauses: readonly Pause[]): Counted {
  const counted = countDeadline(terms, from, calendar, pauses);
  if (counted.steps.length > longestTrace)
    throw new Refusal('TRACE_TOO_LONG', { path: 'pauses', params: { most: longestTrace } });
  return counted;
}
