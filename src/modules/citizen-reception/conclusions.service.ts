import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { ConclusionTask, ReceptionConclusion } from './session.entity';
import type { IssueConclusionInput, ReportConclusionTaskInput } from './session.inputs';
import { ReceptionSessionsService } from './sessions.service';

const duty = {
  duty: 'TD.CONCLUSION',
  labelVi: 'Thực hiện thông báo kết luận tiếp công dân',
  labelEn: 'Carry out the conclusion of a reception',
  citation: 'NĐ154 Đ25.3',
  trigger: 'CONCLUSION_ISSUED',
};

/** Conclusion notices of heads, and what they assign to bodies by a day (NĐ 154/2026 Điều 25). */
@Injectable()
export class ConclusionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
    private readonly sessions: ReceptionSessionsService,
  ) {}

  async issueConclusion({ id, tasks = [], ...said }: IssueConclusionInput): Promise<string> {
    const session = await this.sessions.session(id);
    if (session.host !== 'HEAD' && session.host !== 'DELEGATED') throw new Refusal('HEADS_CONCLUDE');
    const { number, issuedOn, signer, content, contact } = said;
    if (issuedOn > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path: 'issuedOn' });
    if (issuedOn < session.onDay) throw new Refusal('BEFORE_THE_SESSION', { path: 'issuedOn' });
    const late = tasks.findIndex(({ dueOn }) => dueOn < issuedOn);
    if (late >= 0) throw new Refusal('TASK_DUE_UNFIT', { path: `tasks.${late}.dueOn` });
    await this.mustExist(
      tasks.map(({ agencyId }) => agencyId),
      issuedOn,
    );
    const { agencyId } = session;
    const notice = { sessionId: id, agencyId, number, issuedOn, signer, content, contact: contact ?? null };
    const conclusionId = await this.work.insert(ReceptionConclusion, notice);
    const rows = tasks.map(({ agencyId: of, text, dueOn }, at) => ({
      id: uuidv7(),
      conclusionId,
      sessionId: id,
      ordinal: at + 1,
      issuerId: agencyId,
      agencyId: of,
      text,
      dueOn,
    }));
    await this.work.insertAll(ConclusionTask, rows);
    await this.obligations.startAllByDay(
      rows.map(({ id: task, agencyId: of, dueOn }) => ({
        ...duty,
        subject: { kind: 'ConclusionTask', id: task },
        agencyId: of,
        triggeredOn: issuedOn,
        dueOn,
      })),
    );
    return id;
  }

  async reportConclusionTask({ id, doneOn, result }: ReportConclusionTaskInput): Promise<string> {
    if (doneOn > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path: 'doneOn' });
    await this.work.change(ConclusionTask, id, { state: 'DONE', doneOn, result });
    await this.obligations.meet({ kind: 'ConclusionTask', id }, '*', { on: doneOn });
    return id;
  }

  private async mustExist(agencies: readonly string[], day: string): Promise<void> {
    const found = await this.work.query<{ id: string }>(
      `select agency_id as id from app.agency_version
       where tenant_id = current_setting('app.tenant')::int and agency_id = any($1::uuid[])
         and valid_from <= $2::date and coalesce(valid_to, 'infinity') > $2::date`,
      [agencies, day],
    );
    const known = new Set(found.map(({ id }) => id));
    const unknown = agencies.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw new Refusal('UNKNOWN_REFERENCE', { path: `tasks.${unknown}.agencyId` });
  }
}
