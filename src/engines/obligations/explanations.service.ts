import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { countDeadline, type Counted, type Pause } from './counting/count-deadline';
import { explain, type Explanation } from './counting/explain';
import type { Course, Entry } from './counting/ledger';
import { countFor } from './counting/terms';
import { triggerWords } from './deadline-rule.triggers';
import { LawBook, type Rule } from './law-book';
import { type Counting, courseOf, pausedTooLate, termsIn } from './ledger-rows';
import type { ObligationExplanation, ObligationRule, ObligationStep } from './obligation.results';
import { sightOf } from './obligations-in-sight';
import { entriesOf } from './obligations.sql';
import { explainSetDay } from './set-day';

interface Row extends Counting {
  id: string;
  duty: string;
  labelVi: string;
  labelEn: string;
  trigger: string;
  citation: string | null;
  ruleId: string | null;
  ruleVersion: number | null;
  flags: string[];
  calendarEdition: number;
  entries: Entry[];
}

const columns = `
  a.id, a.duty, a.label_vi as "labelVi", a.label_en as "labelEn", a.trigger, a.triggered_on::text as "triggeredOn", a.citation,
  a.rule_id as "ruleId", a.rule_version as "ruleVersion", a.flags, a.count, a.unit, a.direction, a.roll,
  a.calendar_edition as "calendarEdition", ${entriesOf('a')} as entries`;

/** Why an obligation is due on its day: the counting again, by the rule and the calendar as they were. */
@Injectable()
export class Explanations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
    private readonly law: LawBook,
  ) {}

  explainObligation(id: string, viewer: Viewer, requestId: string): Promise<ObligationExplanation> {
    return this.viewers.inside(viewer, 'explainObligation', requestId, async () => {
      const { bind, where, values } = sightOf(viewer, this.clock.today());
      where.push(`a.id = ${bind.value(() => id, 'uuid')}`);
      const sql = `select ${columns} from app.obligation a where ${where.join(' and ')}`;
      const [row] = await this.work.query<Row>(sql, values());
      if (!row) throw new Refusal('NOT_FOUND');
      return this.explain(row);
    });
  }

  private async explain(row: Row): Promise<ObligationExplanation> {
    const { id, duty, citation, calendarEdition, ruleId, ruleVersion } = row;
    const course = courseOf(row, await this.law.calendarOf(calendarEdition));
    const rule = ruleId === null ? undefined : await this.law.ruleAsItWas(ruleId, ruleVersion!);
    const { counted, words } = told(row, course, rule);
    return {
      obligationId: id,
      duty,
      dueOn: course.standing.dueOn,
      citation,
      rule: rule ? ruleOf(rule) : null,
      calendarEdition,
      ...words,
      steps: counted.steps.map((step): ObligationStep => ({ ...step, n: step.n ?? null, label: step.label ?? null })),
    };
  }
}

function told(row: Row, course: Course, rule: Rule | undefined): { counted: Counted; words: Explanation } {
  const { standing, calendar } = course;
  const terms = termsIn(row);
  const words = triggerWords(row.trigger);
  const open: Pause[] = standing.pausedOn === null ? [] : [{ from: standing.pausedOn }];
  const pauses = [...course.pauses, ...open];
  if (terms === null) return explainSetDay({ ...row, ...words, pauses, standing });
  const now = { ...terms, count: standing.count };
  const counted = countDeadline(now, row.triggeredOn, calendar, pauses);
  const given = { terms: now, from: row.triggeredOn, triggerVi: words.vi, triggerEn: words.en, counted };
  const flags = rule ? flagsThatCount(rule, row.flags) : row.flags;
  const { vi, en } = explain({ ...given, citation: row.citation ?? '', flags });
  if (!pausedTooLate(course)) return { counted, words: { vi, en } };
  const since = standing.pausedOn!;
  return {
    counted,
    words: {
      vi: [
        ...vi,
        `Đang tạm dừng từ ngày ${since.split('-').reverse().join('/')}, sau ngày hết hạn: hạn đã qua không lùi lại.`,
      ],
      en: [...en, `Suspended since ${since}, after the due day: what was missed stays missed.`],
    },
  };
}

/** Circumstances without which the term would be another. */
function flagsThatCount({ count, variants }: Rule, flags: readonly string[]): readonly string[] {
  const by = (present: readonly string[]) => countFor(count, variants, present);
  const decisive = flags.filter((flag) => by(flags.filter((other) => other !== flag)) !== by(flags));
  return decisive.length > 0 || by(flags) === count ? decisive : flags;
}

function ruleOf(rule: Rule): ObligationRule {
  const { id, version, code, labelVi, labelEn, citation, validFrom, validTo, evidence, verified, uncertain, note } =
    rule;
  return { id, version, code, labelVi, labelEn, citation, validFrom, validTo, evidence, verified, uncertain, note };
}
