import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { type Course, type Entry, refusalOf } from './counting/ledger';
import { countFor } from './counting/terms';
import { LawBook } from './law-book';
import { columnsOf, courseOf, type OpenRow, recorded, type Recorded } from './ledger-rows';
import './obligations.errors';
import {
  ledgersOf,
  openById,
  openOfSubject,
  openOfSubjects,
  recordEntries,
  settledOfSubject,
  startAll,
} from './obligations.sql';
import type { Clockwork, Duties, Extension, Owed, OwedByDay, Receiver, Subject } from './owed';
import { countedDay, type ObligationRow, rowByDay, rowByRule, termsOf } from './owed-rows';

/** What to enter into a ledger; undefined: nothing. */
type Entering = (row: OpenRow, course: Course) => Omit<Entry, 'ordinal'> | undefined;

/** Who owes what, by when: called by the modules inside their own open transaction. */
@Injectable()
export class Obligations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly law: LawBook,
  ) {}

  /** By the rule in force on the day of the event; undefined when the law did not know the duty then. */
  async start(owed: Owed): Promise<string | undefined> {
    return (await this.startAll([owed]))[0];
  }

  /** All that one act starts, at once. */
  async startAll(all: readonly Owed[]): Promise<(string | undefined)[]> {
    if (all.length === 0) return [];
    const { calendar, inForce } = await this.law.open();
    const rows = all.map((owed) => {
      const rule = inForce(owed.rule, owed.triggeredOn);
      return rule && rowByRule(owed, rule, calendar);
    });
    await this.insert(rows.filter((row) => row !== undefined));
    return rows.map((row) => row?.id);
  }

  async startByDay(owed: OwedByDay): Promise<string> {
    return (await this.startAllByDay([owed]))[0]!;
  }

  async startAllByDay(all: readonly OwedByDay[]): Promise<string[]> {
    if (all.length === 0) return [];
    const calendar = await this.law.calendar();
    const rows = all.map((owed) => rowByDay(owed, calendar));
    await this.insert(rows);
    return rows.map(({ id }) => id);
  }

  /** Answers how many open ones were met; others are left alone. */
  meet(subject: Subject, duties: Duties, by: Clockwork): Promise<number> {
    return this.enter(subject, duties, by, 'MEET');
  }

  /** Those whose clock stands still already are left alone. */
  pause(subject: Subject, duties: Duties, by: Clockwork): Promise<number> {
    return this.enter(subject, duties, by, 'PAUSE');
  }

  resume(subject: Subject, duties: Duties, by: Clockwork): Promise<number> {
    return this.enter(subject, duties, by, 'RESUME');
  }

  /** Owed no more: what it was for is gone. */
  cancel(subject: Subject, duties: Duties, by: Clockwork): Promise<number> {
    return this.enter(subject, duties, by, 'CANCEL');
  }

  /** The same for many records of one kind at once. */
  async cancelAll(kind: string, ids: readonly string[], duties: Duties, by: Clockwork): Promise<number> {
    return this.record(await this.openOf(kind, ids, duties), 'CANCEL', by, () => ({ kind: 'CANCEL', on: by.on }));
  }

  /** One new day for many records of one kind whose day was set. */
  async extendAll(
    kind: string,
    ids: readonly string[],
    duties: Duties,
    by: Clockwork & { dueOn: string },
  ): Promise<number> {
    return this.record(await this.openOf(kind, ids, duties), 'EXTEND', by, (row, course) => {
      mustRun(course);
      return row.unit === null ? { kind: 'EXTEND', on: by.on, dueOn: by.dueOn } : undefined;
    });
  }

  /** Not done, and somebody competent finds that it need not be. */
  excuse(subject: Subject, duties: Duties, by: Clockwork): Promise<number> {
    return this.enter(subject, duties, by, 'EXCUSE');
  }

  /** A new whole count where a rule counts; a new day where the day was set. */
  async extend(subject: Subject, duties: Duties, by: Clockwork & Extension): Promise<number> {
    const rows = await this.open(subject, duties);
    if (rows.length === 0) await this.mustNotBeSettled(subject, duties);
    return this.record(rows, 'EXTEND', by, (row, course) => {
      mustRun(course);
      if (row.unit === null) return by.dueOn === undefined ? undefined : { kind: 'EXTEND', on: by.on, dueOn: by.dueOn };
      return by.count === undefined ? undefined : { kind: 'EXTEND', on: by.on, count: by.count };
    });
  }

  /** Other circumstances from now on: the count that the rule gives for them counts from the trigger. */
  async recount(subject: Subject, duties: Duties, by: Clockwork & { flags: readonly string[] }): Promise<number> {
    const rows = (await this.open(subject, duties)).filter(({ ruleId }) => ruleId !== null);
    const counts = new Map<string, number>();
    for (const { id, ruleId, ruleVersion } of rows) {
      const rule = await this.law.ruleAsItWas(ruleId!, ruleVersion!);
      if (rule) counts.set(id, countFor(rule.count, rule.variants, by.flags));
    }
    // No extension: the law gave this count from the start (LKN Đ28).
    const recounted = await this.record(rows, 'RECOMPUTE', by, (row, course) => {
      const count = counts.get(row.id);
      if (count === undefined || count === course.standing.count) return undefined;
      mustRun(course);
      return { kind: 'RECOMPUTE', on: by.on, count };
    });
    await this.work.query(
      `update app.obligation set flags = $2, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and id = any ($1::uuid[]) and flags <> $2`,
      [rows.map(({ id }) => id), by.flags],
    );
    return recounted;
  }

  /** The calendar changed: days that are counted anew, with an entry where one moves. Answers how many moved. */
  async recompute(ids: readonly string[], by: Clockwork): Promise<number> {
    const rows = await this.upToDate(await this.work.query<OpenRow>(openById, [ids]));
    const calendar = rows[0] && (await this.law.calendarAt(rows[0].keys));
    return this.record(rows, 'RECOMPUTE', by, (row, course) => {
      const entry = { kind: 'RECOMPUTE', on: by.on, edition: calendar!.edition } as const;
      const { dueOn } = recorded(row, course, entry).next.standing;
      return dueOn === course.standing.dueOn ? undefined : entry;
    });
  }

  /** What is open goes to another agency or post; the clock goes on. */
  async reassign(subject: Subject, to: Receiver): Promise<void> {
    await this.work.query(
      `update app.obligation
       set agency_id = coalesce($3, agency_id), post_id = case when $4 then $5::uuid else post_id end, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and subject_kind = $1 and subject_id = $2 and state = 'OPEN'`,
      [subject.kind, subject.id, to.agencyId ?? null, to.postId !== undefined, to.postId ?? null],
    );
  }

  /** What `start` would say; nothing is stored. */
  async dueDay(
    rule: string,
    triggeredOn: string,
    flags: readonly string[] = [],
  ): Promise<{ dueOn: string; citation: string } | undefined> {
    const { calendar, inForce } = await this.law.open();
    const found = inForce(rule, triggeredOn);
    return found && { dueOn: countedDay(termsOf(found, flags), triggeredOn, calendar), citation: found.citation };
  }

  /** One obligation, by its id: for what officials do to it themselves. Refused when it is settled. */
  async enterOne(id: string, kind: 'EXCUSE', by: Clockwork): Promise<void> {
    const rows = await this.upToDate(await this.work.query<OpenRow>(openById, [[id]]));
    if ((await this.record(rows, kind, by, () => ({ kind, on: by.on }))) === 0) throw new Refusal('OBLIGATION_SETTLED');
  }

  private async enter(subject: Subject, duties: Duties, by: Clockwork, kind: Entry['kind']): Promise<number> {
    return this.record(await this.open(subject, duties), kind, by, () => ({ kind, on: by.on }));
  }

  private async insert(rows: readonly ObligationRow[]): Promise<void> {
    if (rows.length > 0) await this.work.query(startAll, [JSON.stringify(rows)]);
  }

  private async open({ kind, id }: Subject, duties: Duties): Promise<OpenRow[]> {
    if (duties !== '*' && duties.length === 0) return [];
    const given = [kind, id, duties === '*' ? null : duties];
    return this.upToDate(await this.work.query<OpenRow>(openOfSubject, given));
  }

  private async openOf(kind: string, ids: readonly string[], duties: Duties): Promise<OpenRow[]> {
    if (ids.length === 0 || (duties !== '*' && duties.length === 0)) return [];
    const given = [kind, ids, duties === '*' ? null : duties];
    return this.upToDate(await this.work.query<OpenRow>(openOfSubjects, given));
  }

  /** Ledgers that somebody went on writing while the lock was waited for are read again, now that nobody can. */
  private async upToDate(rows: OpenRow[]): Promise<OpenRow[]> {
    const behind = rows.filter((row) => !row.upToDate).map(({ id }) => id);
    if (behind.length === 0) return rows;
    const read = await this.work.query<{ id: string; entries: Entry[] }>(ledgersOf, [behind]);
    const ledgers = new Map(read.map(({ id, entries }) => [id, entries]));
    return rows.map((row) => ({ ...row, entries: ledgers.get(row.id) ?? row.entries }));
  }

  private async record(rows: OpenRow[], kind: Entry['kind'], by: Clockwork, entering: Entering): Promise<number> {
    if (rows.length === 0) return 0;
    const calendar = await this.law.calendarAt(rows[0]!.keys);
    const all = rows.flatMap((row): Recorded[] => {
      const course = courseOf(row, calendar);
      const entry = refusalOf(course.standing, kind) === undefined ? entering(row, course) : undefined;
      return entry ? [recorded(row, course, entry)] : [];
    });
    if (all.length === 0) return 0;
    const { on, reason = null, documentNumber = null, documentIssuedOn = null } = by;
    await this.work.query(recordEntries, [...columnsOf(all), kind, on, reason, documentNumber, documentIssuedOn]);
    return all.length;
  }

  private async mustNotBeSettled({ kind, id }: Subject, duties: Duties): Promise<void> {
    const settled = await this.work.query(settledOfSubject, [kind, id, duties === '*' ? null : duties]);
    if (settled.length > 0) throw new Refusal('OBLIGATION_SETTLED');
  }
}

function mustRun({ standing }: Course): void {
  if (standing.pausedOn !== null) throw new Refusal('OBLIGATION_PAUSED');
}
