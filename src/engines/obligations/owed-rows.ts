import { v7 as newId } from 'uuid';
import { countDeadline } from './counting/count-deadline';
import { countFor, type Terms } from './counting/terms';
import type { WorkingCalendar } from './counting/working-calendar';
import type { Rule } from './law-book';
import type { Owed, OwedByDay } from './owed';

/** The terms of a rule under these circumstances. */
export function termsOf(rule: Rule, flags: readonly string[]): Terms {
  if (rule.kind !== 'PERIOD') throw new Error(`${rule.code} sets no term: it is a ${rule.kind}`);
  const { unit, direction, roll } = rule;
  return { count: countFor(rule.count, rule.variants, flags), unit, direction, roll };
}

export const countedDay = (terms: Terms, triggeredOn: string, calendar: WorkingCalendar): string =>
  countDeadline(terms, triggeredOn, calendar).dueOn!;

/** What is stored of an obligation that a rule counts. */
export function rowByRule(owed: Owed, rule: Rule, calendar: WorkingCalendar) {
  const flags = owed.flags ?? [];
  const terms = termsOf(rule, flags);
  return {
    ...identity(owed),
    duty: owed.duty ?? rule.code,
    labelVi: rule.labelVi,
    labelEn: rule.labelEn,
    trigger: rule.trigger,
    ruleId: rule.id,
    ruleVersion: rule.version,
    citation: rule.citation,
    flags,
    ...terms,
    edition: calendar.edition,
    dueOn: countedDay(terms, owed.triggeredOn, calendar),
  };
}

/** What is stored of an obligation whose day was set. */
export function rowByDay(owed: OwedByDay, { edition }: WorkingCalendar) {
  const { duty, labelVi, labelEn, citation, trigger, dueOn } = owed;
  return { ...identity(owed), duty, labelVi, labelEn, citation, trigger, flags: [] as string[], edition, dueOn };
}

function identity({ subject, agencyId, postId, triggeredOn, lapses, sealedBy }: Owed | OwedByDay) {
  return {
    id: newId(),
    entryId: newId(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    agencyId,
    postId: postId ?? null,
    triggeredOn,
    lapses: lapses ?? false,
    sealedBy: sealedBy ?? null,
  };
}

export type ObligationRow = ReturnType<typeof rowByRule> | ReturnType<typeof rowByDay>;
