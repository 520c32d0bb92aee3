import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Owed } from '../../engines/obligations/owed';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { ReceptionCalendar, ReceptionDay } from './calendar.entity';
import type {
  NotifyOnlineReceptionInput,
  PlanReceptionCalendarInput,
  PostponeReceptionDayInput,
  PublishReceptionCalendarInput,
  ReceptionDayInput,
  RecordConnectionTestInput,
} from './calendar.inputs';
import { ReceptionHosts } from './reception-hosts.service';
import { inOnePlace, timesOf } from './session-times';

const notice = 'TD.ONLINE.NOTICE';
const test = 'TD.ONLINE.TEST';

/** Calendars of reception: planned, posted five working days before, days postponed with the new time announced. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
    private readonly hosts: ReceptionHosts,
  ) {}

  async planReceptionCalendar(input: PlanReceptionCalendarInput, viewer: Viewer): Promise<string> {
    const { startsOn, endsOn, note, days } = input;
    if (startsOn > endsOn) throw new Refusal('CALENDAR_PERIOD', { path: 'endsOn' });
    if (days.length === 0) throw new Refusal('CALENDAR_WITHOUT_DAYS', { path: 'days' });
    const { agencyId } = viewer;
    const head = input.headPostId
      ? await this.hosts.find({ host: 'HEAD', hostPostId: input.headPostId }, startsOn, viewer).catch(asHead)
      : undefined;
    const calendar = { agencyId, headPostId: head?.hostPostId ?? null, startsOn, endsOn, note: note ?? null };
    const id = await this.work.insert(ReceptionCalendar, calendar);
    const rows = [];
    for (const [at, day] of days.entries()) {
      const row = await this.dayOf(day, `days.${at}.`, viewer);
      if (row.onDay < startsOn || row.onDay > endsOn)
        throw new Refusal('DAY_OUTSIDE_CALENDAR', { path: `days.${at}.startsAt` });
      rows.push({ id: uuidv7(), calendarId: id, agencyId, ...row });
    }
    for (const [at, row] of rows.entries())
      await inOnePlace(this.work.insert(ReceptionDay, row), `days.${at}.startsAt`);
    const first = rows.map(({ onDay }) => onDay).sort()[0]!;
    const posting = {
      rule: 'TD.SCHEDULE.POST',
      subject: { kind: 'ReceptionCalendar', id },
      agencyId,
      triggeredOn: first,
    };
    await this.obligations.startAll([posting, ...rows.flatMap((row) => this.owedBefore(row))]);
    return id;
  }

  /** Posted late is posted: what the law asked for is in the obligation. */
  async publishReceptionCalendar({ id, publishedOn, publishedAt }: PublishReceptionCalendarInput): Promise<string> {
    if (publishedOn > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path: 'publishedOn' });
    await this.work.change(ReceptionCalendar, id, { state: 'PUBLISHED', publishedOn, publishedAt });
    await this.obligations.meet({ kind: 'ReceptionCalendar', id }, ['TD.SCHEDULE.POST'], { on: publishedOn });
    return id;
  }

  /** The day stays in the calendar and names the one that takes its place. */
  async postponeReceptionDay(input: PostponeReceptionDayInput): Promise<string> {
    const { id, announcedOn, reason } = input;
    if (announcedOn > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path: 'announcedOn' });
    const times = timesOf(input.startsAt, input.endsAt);
    if (times.onDay < announcedOn) throw new Refusal('DAY_PASSED', { path: 'startsAt' });
    const day = await this.day(id);
    if (await this.isHeld(id)) throw new Refusal('DAY_HELD');
    const { calendarId, agencyId, kind, mode, host, hostPostId, hostName, points } = day;
    const said = { calendarId, agencyId, kind, mode, host, hostPostId, hostName, points };
    const next = { id: uuidv7(), ...said, place: input.place ?? day.place, ...times };
    await this.work.change(ReceptionDay, id, {
      state: 'POSTPONED',
      postponedToId: next.id,
      postponedOn: announcedOn,
      reason,
    });
    await inOnePlace(this.work.insert(ReceptionDay, next), 'startsAt');
    await this.obligations.cancel({ kind: 'ReceptionDay', id }, '*', { on: announcedOn, reason });
    await this.obligations.startAll(this.owedBefore(next));
    return next.id;
  }

  async notifyOnlineReception({ id, notifiedOn, noticeNumber }: NotifyOnlineReceptionInput): Promise<string> {
    await this.online(id, notifiedOn, 'notifiedOn');
    await this.work.change(ReceptionDay, id, { notifiedOn, noticeNumber });
    const paper = { on: notifiedOn, documentNumber: noticeNumber, documentIssuedOn: notifiedOn };
    await this.obligations.meet({ kind: 'ReceptionDay', id }, [notice], paper);
    return id;
  }

  /** A test that failed is kept and met nothing: another one is owed. */
  async recordConnectionTest({ id, testedOn, passed, note }: RecordConnectionTestInput): Promise<string> {
    await this.online(id, testedOn, 'testedOn');
    await this.work.change(ReceptionDay, id, { testedOn, testPassed: passed, testNote: note ?? null });
    if (passed) await this.obligations.meet({ kind: 'ReceptionDay', id }, [test], { on: testedOn });
    return id;
  }

  /** Whether the law of a day knows online reception is asked of the rules themselves. */
  async mustKnowOnline(day: string, path: string): Promise<void> {
    if (!(await this.obligations.dueDay(notice, day))) throw new Refusal('ONLINE_NOT_YET', { path });
  }

  private async dayOf(
    { kind, mode = 'IN_PERSON', place, points, ...given }: ReceptionDayInput,
    at: string,
    viewer: Viewer,
  ) {
    const times = timesOf(given.startsAt, given.endsAt, at);
    if (mode === 'ONLINE') await this.mustKnowOnline(times.onDay, `${at}mode`);
    else if (points?.length) throw new Refusal('ONLINE_ONLY', { path: `${at}points` });
    const { host, hostPostId, hostName } = await this.hosts.find(given, times.onDay, viewer, at);
    return { kind, mode, host, hostPostId, hostName, ...times, place, points: points ?? [] };
  }

  private owedBefore(day: { id: string; mode: string; agencyId: string; onDay: string }): Owed[] {
    if (day.mode !== 'ONLINE') return [];
    const subject = { kind: 'ReceptionDay', id: day.id };
    return [notice, test].map((rule) => ({ rule, subject, agencyId: day.agencyId, triggeredOn: day.onDay }));
  }

  private async online(id: string, on: string, path: string): Promise<void> {
    const { mode } = await this.day(id);
    if (mode !== 'ONLINE') throw new Refusal('ONLINE_ONLY');
    if (on > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path });
  }

  private async day(id: string): Promise<ReceptionDay> {
    const day = await this.work.manager.findOneBy(ReceptionDay, { id });
    if (!day) throw new Refusal('NOT_FOUND');
    return day;
  }

  private async isHeld(id: string): Promise<boolean> {
    const sessions = await this.work.query(
      `select from app.reception_session where tenant_id = current_setting('app.tenant')::int and day_id = $1`,
      [id],
    );
    return sessions.length > 0;
  }
}

/** Of a calendar the path is that of its head. */
function asHead(error: unknown): never {
  if (error instanceof Refusal && error.violations[0]) throw new Refusal(error.code, { path: 'headPostId' });
  throw error;
}
