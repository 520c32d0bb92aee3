import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { Query } from '../agencies/rows';
import { CalendarEdition, StoredCalendarDay } from './calendar.entity';
import { changed, type DayChange, daysThatMove, effective, faultsOfDays } from './calendar-change';
import type { ChangeCalendarInput, PreviewCalendarChangeInput } from './calendar.inputs';
import { concernedBy, movedOf, type Scope } from './calendar-moves';
import { calendarOf, readListedDays } from './calendar.reading';
import { CalendarRecount, type Recounting } from './calendar-recount';
import type { CalendarChangePreview } from './calendar.results';
import './law.errors';
import { sightOf } from './obligations-in-sight';

/** A change of the calendar by a document. */
export interface Adoption {
  citation: string;
  note?: string | null;
  /** Today unless given. */
  adoptedOn?: string;
  verified?: boolean;
  days: readonly DayChange[];
}

const mostShown = 100;

/** The working calendar of the province, edition by edition. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
    private readonly recount: CalendarRecount,
  ) {}

  private readonly query: Query = (sql, parameters) => this.work.query(sql, parameters);

  async changeCalendar({ citation, note, verified, days }: ChangeCalendarInput): Promise<string> {
    return (await this.adopt({ citation, note, verified, days })).id;
  }

  async previewCalendarChange(
    { days }: PreviewCalendarChangeInput,
    viewer: Viewer,
    requestId: string,
  ): Promise<CalendarChangePreview> {
    return this.viewers.inside(viewer, 'previewCalendarChange', requestId, () =>
      this.preview(days, this.scopeOf(viewer)),
    );
  }

  /** In the open transaction: the new edition, its days, and the recount of all that is open. */
  async adopt({ citation, note, adoptedOn, verified, days }: Adoption, told?: Recounting) {
    mustBeSound(days);
    // One change after the other: an edition builds upon the one before.
    await this.work.query(
      `select pg_advisory_xact_lock(hashtextextended('calendar:' || current_setting('app.tenant'), 0))`,
    );
    const { days: listed, edition: before } = await readListedDays(this.query);
    const changes = effective(listed, days);
    if (changes.length === 0) throw new Refusal('CALENDAR_UNCHANGED', { path: 'days' });
    const edition = before + 1;
    const on = this.clock.today();
    const id = await this.work.insert(CalendarEdition, {
      number: edition,
      adoptedOn: adoptedOn ?? on,
      citation,
      note: note ?? null,
    });
    await this.write(changes, edition, citation, verified ?? false);
    const moved = await this.recount.recount(daysThatMove(listed, changes), { on, reason: citation }, told);
    return { id, edition, changed: changes.length, moved };
  }

  /** What adopting these days would move, of the obligations within a scope; nothing is written. */
  async preview(days: readonly DayChange[], scope: Scope): Promise<CalendarChangePreview> {
    mustBeSound(days);
    const { days: listed, edition } = await readListedDays(this.query);
    const calendar = calendarOf(changed(listed, days), edition + 1);
    const moving = daysThatMove(listed, days);
    const preview: CalendarChangePreview = { count: 0, obligations: [] };
    if (moving.length === 0) return preview;
    const today = this.clock.today();
    for await (const concerned of concernedBy(this.query, moving, scope)) {
      const moved = await movedOf(this.query, concerned, calendar, today);
      preview.count += moved.length;
      preview.obligations.push(...moved.slice(0, mostShown - preview.obligations.length));
    }
    return preview;
  }

  private async write(changes: readonly DayChange[], edition: number, citation: string, verified: boolean) {
    const gone = changes.filter(({ kind }) => kind === 'ORDINARY').map(({ day }) => day);
    const set = changes.filter(({ kind }) => kind !== 'ORDINARY');
    await this.work.query(
      `delete from app.calendar_day where tenant_id = current_setting('app.tenant')::int and day = any ($1::date[])`,
      [gone],
    );
    const facts = (each: DayChange) => ({
      kind: each.kind,
      label: each.label!,
      status: each.status ?? 'ANNOUNCED',
      citation: each.citation ?? citation,
      verified,
      edition,
    });
    const standing = await this.work.query<{ id: string; day: string }>(
      `select id, day::text from app.calendar_day where tenant_id = current_setting('app.tenant')::int and day = any ($1::date[])`,
      [set.map(({ day }) => day)],
    );
    const ids = new Map(standing.map(({ id, day }) => [day, id]));
    for (const each of set) {
      const id = ids.get(each.day);
      if (id) await this.work.change(StoredCalendarDay, id, facts(each));
      else await this.work.insert(StoredCalendarDay, { day: each.day, ...facts(each) });
    }
  }

  private scopeOf(viewer: Viewer): Scope {
    const { where, values } = sightOf(viewer, this.clock.today());
    return { sql: where.join(' and '), values: values() };
  }
}

function mustBeSound(days: readonly DayChange[]): void {
  if (days.length === 0) throw invalid([{ path: 'days', code: 'REQUIRED' }]);
  const faults = faultsOfDays(days);
  if (faults.length > 0) throw invalid(faults);
}
