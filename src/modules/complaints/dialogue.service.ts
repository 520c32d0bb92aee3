import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { subjectOf } from './case-duties';
import { CaseSeats } from './case-seats';
import { CaseDialogue, CaseRecord } from './case.entity';
import { HoldDialogueInput, PlanDialogueInput } from './dialogue.inputs';

const noticeDuty = 'KN.DIALOGUE.NOTICE';

/** Đối thoại trong giải quyết khiếu nại. */
@Injectable()
export class CaseDialogueService {
  constructor(
    private readonly acts: CaseActs,
    private readonly seats: CaseSeats,
    private readonly work: UnitOfWork,
    private readonly obligations: Obligations,
  ) {}

  /** A notice given too late counts as late, the dialogue takes place all the same. One planned anew takes the old one's place. */
  async planDialogue(input: PlanDialogueInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { onDay, plannedOn, noticeNumber, place = null } = input;
    if (plannedOn < onDay) throw new Refusal('DIALOGUE_IN_PAST', { path: 'plannedOn' });
    for (const { id } of await this.planned(row.id)) await this.work.change(CaseDialogue, id, { cancelledOn: onDay });
    const notice = { plannedOn, noticedOn: onDay, noticeNumber, place };
    await this.work.insert(CaseDialogue, { ...notice, version: 1, caseId: row.id, sealedBy: row.sealedBy });
    await this.acts.record(row, 'planDialogue', input, { detail: { plannedOn, noticeNumber } });
    const { agencyId, sealedBy } = row;
    await this.obligations.start({
      rule: noticeDuty,
      subject: subjectOf(row),
      agencyId,
      triggeredOn: plannedOn,
      sealedBy,
    });
    await this.obligations.meet(subjectOf(row), [noticeDuty], { on: onDay, documentNumber: noticeNumber });
    return row.id;
  }

  async holdDialogue(input: HoldDialogueInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { onDay, chairedBy, inPerson, minutesNumber, attended, absent, absentExcused } = input;
    const planned = (await this.planned(row.id)).find(({ id }) => id === input.dialogueId);
    if (!planned || planned.noticedOn > onDay) throw new Refusal('DIALOGUE_UNKNOWN', { path: 'dialogueId' });
    if (absentExcused > absent) throw new Refusal('TOO_GREAT', { path: 'absentExcused', params: { max: absent } });
    if (chairedBy === 'DELEGATE') await this.mayDelegate(row, onDay);
    const held = { heldOn: onDay, chairedBy, inPerson, minutesNumber, attended, absent, absentExcused };
    await this.work.change(CaseDialogue, planned.id, held);
    return this.acts.record(row, 'holdDialogue', input, { detail: { minutesNumber, chairedBy, attended, absent } });
  }

  private planned(caseId: string): Promise<CaseDialogue[]> {
    return this.work.manager
      .createQueryBuilder(CaseDialogue, 'd')
      .where(`d.tenant_id = current_setting('app.tenant')::int and d.case_id = :caseId`, { caseId })
      .andWhere('d.held_on is null and d.cancelled_on is null')
      .orderBy('d.id')
      .getMany();
  }

  /**
   * At the second instance a head of a department attends himself; the chairman of the province does where many complain
   * or the public is concerned (NĐ 124/2020 Đ28.2).
   */
  private async mayDelegate(row: CaseRecord, day: string): Promise<void> {
    if (row.instance !== 2 || row.kind !== 'COMPLAINT') return;
    const seat = await this.seats.ownSeat(row, day);
    const grave = row.peopleCount > 1 || row.flags.includes('HOT_SPOT');
    const self =
      seat?.kind === 'DEPARTMENT' || (seat?.level === 'PROVINCE' && seat.kind === 'PEOPLES_COMMITTEE' && grave);
    if (self) throw new Refusal('DIALOGUE_CHAIR', { path: 'chairedBy', params: { law: 'NĐ 124/2020 Đ28.2' } });
  }
}
