import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { ReceptionDay } from './calendar.entity';
import { CalendarsService } from './calendars.service';
import { DutiesService } from './duties.service';
import { ReceptionHosts } from './reception-hosts.service';
import { ReceptionSession } from './session.entity';
import type { CloseSessionInput, OpenSessionInput } from './session.inputs';
import { inOnePlace, timesOf } from './session-times';

/** Sessions of reception: who received, when, where, how. */
@Injectable()
export class ReceptionSessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly hosts: ReceptionHosts,
    private readonly calendars: CalendarsService,
    private readonly duties: DutiesService,
  ) {}

  async openSession(input: OpenSessionInput, viewer: Viewer): Promise<string> {
    const { kind, mode = 'IN_PERSON', dayId, adHocGround, delegation } = input;
    const times = timesOf(input.startsAt, input.endsAt);
    if (times.startsAt > this.clock.now()) throw new Refusal('SESSION_IN_FUTURE', { path: 'startsAt' });
    if ((kind === 'AD_HOC') !== Boolean(adHocGround)) throw new Refusal('AD_HOC_GROUND_UNFIT', { path: 'adHocGround' });
    if ((input.host === 'DELEGATED') !== Boolean(delegation))
      throw new Refusal('DELEGATION_UNFIT', { path: 'delegation' });
    if (delegation && delegation.issuedOn > times.onDay)
      throw new Refusal('DELEGATION_UNFIT', { path: 'delegation.issuedOn' });
    if (mode === 'ONLINE') await this.calendars.mustKnowOnline(times.onDay, 'mode');
    if (mode === 'ONLINE' && !dayId) throw new Refusal('ONLINE_NEEDS_DAY', { path: 'dayId' });
    const found = await this.hosts.find(input, times.onDay, viewer);
    if (dayId) await this.mustFit(dayId, { kind, mode, onDay: times.onDay }, viewer);
    const session = {
      agencyId: viewer.agencyId,
      dayId: dayId ?? null,
      kind,
      mode,
      ...found,
      adHocGround: adHocGround ?? null,
      delegationNumber: delegation?.number ?? null,
      delegationOn: delegation?.issuedOn ?? null,
      delegationSigner: delegation?.signer ?? null,
      ...times,
      place: input.place,
      attending: input.attending ?? [],
      note: input.note ?? null,
    };
    return inOnePlace(this.work.insert(ReceptionSession, session), 'startsAt');
  }

  /** Over: a periodic session of the head meets a day that is owed. */
  async closeSession({ id, endsAt, recording, note }: CloseSessionInput): Promise<string> {
    const session = await this.session(id);
    const times = timesOf(new Date(session.startsAt).toISOString(), endsAt);
    if (times.endsAt > this.clock.now()) throw new Refusal('SESSION_IN_FUTURE', { path: 'endsAt' });
    if (session.mode === 'ONLINE' && !recording) throw new Refusal('RECORDING_REQUIRED', { path: 'recording' });
    if (session.mode !== 'ONLINE' && recording) throw new Refusal('RECORDING_OF_ONLINE', { path: 'recording' });
    const said = { endsAt: times.endsAt, recording: recording ?? null, ...(note ? { note } : {}) };
    const closed = { state: 'CLOSED', closedOn: this.clock.today(), ...said };
    await inOnePlace(this.work.change(ReceptionSession, id, closed), 'endsAt');
    if (session.host === 'HEAD' && session.kind === 'PERIODIC') await this.duties.settleBy(session);
    return id;
  }

  async session(id: string): Promise<ReceptionSession> {
    const session = await this.work.manager.findOneBy(ReceptionSession, { id });
    if (!session) throw new Refusal('NOT_FOUND');
    return session;
  }

  /** What is held on a planned day is what was announced; only who receives may be another, by delegation. */
  private async mustFit(
    dayId: string,
    held: { kind: string; mode: string; onDay: string },
    viewer: Viewer,
  ): Promise<void> {
    const day = await this.work.manager.findOneBy(ReceptionDay, { id: dayId, agencyId: viewer.agencyId });
    if (!day || day.state !== 'PLANNED') throw new Refusal('UNKNOWN_REFERENCE', { path: 'dayId' });
    const fits = day.kind === held.kind && day.mode === held.mode && day.onDay === held.onDay;
    if (!fits) throw new Refusal('SESSION_NOT_OF_DAY', { path: 'dayId' });
    const others = await this.work.query(
      `select from app.reception_session where tenant_id = current_setting('app.tenant')::int and day_id = $1`,
      [dayId],
    );
    if (others.length > 0) throw new Refusal('DAY_HELD', { path: 'dayId' });
  }
}
