import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { calendarOf } from './calendar.reading';
import type { Terms, Variants } from './counting/terms';
import type { CalendarDay, WorkingCalendar } from './counting/working-calendar';
import { daysBeforeEdition, lawKeys, ruleAsItWas, rulesToday } from './law-book.sql';

/** One version of a deadline rule. */
export interface Rule {
  id: string;
  version: number;
  code: string;
  labelVi: string;
  labelEn: string;
  kind: 'PERIOD' | 'FREQUENCY' | 'DAY_OF_PERIOD';
  trigger: string;
  count: number;
  unit: Terms['unit'];
  direction: Terms['direction'];
  roll: Terms['roll'];
  variants: Variants;
  extensions: Record<string, number[]>;
  citation: string;
  evidence: string;
  verified: boolean;
  uncertain: boolean;
  note: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** By what it is seen whether the rules or the calendar of a province have changed since they were read. */
export interface LawKeys {
  tenant: number;
  edition: number;
  calendar: string;
  rules: string;
}

interface Kept {
  rules?: { key: string; byId: Map<string, Rule>; byCode: Map<string, Rule[]> };
  calendar?: { key: string; calendar: WorkingCalendar };
}

/** The rules and the working calendar of each province, kept in memory as long as they are the ones in the database. */
@Injectable()
export class LawBook {
  private readonly kept = new Map<number, Kept>();

  constructor(private readonly work: UnitOfWork) {}

  /** The rule of that code in force on a day; undefined when there was none. */
  async ruleInForce(code: string, day: string): Promise<Rule | undefined> {
    return inForce(await this.rules(await this.keys()), code, day);
  }

  /** The rule as it stands now. */
  async rule(id: string): Promise<Rule | undefined> {
    return (await this.rules(await this.keys())).byId.get(id);
  }

  /** The rule as it was in a version that an obligation remembers. */
  async ruleAsItWas(id: string, version: number): Promise<Rule | undefined> {
    const now = await this.rule(id);
    if (now?.version === version) return now;
    const [was] = await this.work.query<Rule>(ruleAsItWas, [id, version]);
    return was;
  }

  async calendar(): Promise<WorkingCalendar> {
    return this.calendarAt(await this.keys());
  }

  /** The calendar of an edition, also of one that has been replaced. */
  async calendarOf(edition: number): Promise<WorkingCalendar> {
    const now = await this.calendar();
    if (now.edition <= edition) return now;
    return calendarOf(await this.work.query<CalendarDay>(daysBeforeEdition, [edition]), edition);
  }

  /** Rules and calendar together: one look at the database, as long as nothing changed. */
  async open(): Promise<{ calendar: WorkingCalendar; inForce: (code: string, day: string) => Rule | undefined }> {
    const keys = await this.keys();
    const rules = await this.rules(keys);
    return { calendar: await this.calendarAt(keys), inForce: (code, day) => inForce(rules, code, day) };
  }

  /** The calendar for keys that another statement has just read. */
  async calendarAt(keys: LawKeys): Promise<WorkingCalendar> {
    const kept = this.of(keys.tenant);
    if (kept.calendar?.key === keys.calendar) return kept.calendar.calendar;
    const days = await this.work.query<CalendarDay>(
      `select day::text, kind, label from app.calendar_day
       where tenant_id = current_setting('app.tenant')::int and kind <> 'UNDECIDED'`,
    );
    kept.calendar = { key: keys.calendar, calendar: calendarOf(days, keys.edition) };
    return kept.calendar.calendar;
  }

  private async rules(keys: LawKeys): Promise<NonNullable<Kept['rules']>> {
    const kept = this.of(keys.tenant);
    if (kept.rules?.key === keys.rules) return kept.rules;
    const rows = await this.work.query<Rule>(rulesToday);
    const byCode = Map.groupBy(rows, ({ code }) => code);
    kept.rules = { key: keys.rules, byId: new Map(rows.map((rule) => [rule.id, rule])), byCode };
    return kept.rules;
  }

  private async keys(): Promise<LawKeys> {
    const [row] = await this.work.query<{ keys: LawKeys }>(`select ${lawKeys} as keys`);
    return row!.keys;
  }

  private of(tenant: number): Kept {
    const kept = this.kept.get(tenant) ?? {};
    this.kept.set(tenant, kept);
    return kept;
  }
}

const inForce = ({ byCode }: NonNullable<Kept['rules']>, code: string, day: string): Rule | undefined =>
  byCode
    .get(code)
    ?.find(({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day < validTo));
