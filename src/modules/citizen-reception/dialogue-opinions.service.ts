import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { dutyLabels } from './dialogue-obligations';
import { DialogueOpinion } from './dialogue-opinion.entity';
import type { AnswerOpinionInput, AssignOpinionInput, RecordOpinionInput } from './dialogue-opinion.inputs';
import { DialogueReferences } from './dialogue-references';
import './dialogues.errors';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** Opinions voiced at a dialogue: answered on the spot, assigned and answered, or noted. */
@Injectable()
export class DialogueOpinionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
    private readonly references: DialogueReferences,
  ) {}

  async recordOpinion({ id, content, speaker, speakerName, answer }: RecordOpinionInput): Promise<string> {
    const [dialogue] = await this.work.query<{ heldOn: string; next: number }>(
      `select held_on::text as "heldOn",
         (select count(*)::int + 1 from app.dialogue_opinion o where o.${tenant} and o.dialogue_id = d.id) as next
       from app.dialogue d where ${tenant} and id = $1`,
      [id],
    );
    const { heldOn, next } = dialogue!;
    const answered = answer ? { state: 'ANSWERED_ON_THE_SPOT', answer, answeredOn: heldOn } : {};
    return this.work.insert(DialogueOpinion, {
      dialogueId: id,
      ordinal: next,
      content,
      speaker,
      speakerName: speakerName ?? null,
      ...answered,
    });
  }

  async answerOpinion({ id, answer, answeredOn, answerNumber }: AnswerOpinionInput): Promise<string> {
    const opinion = await this.row(id);
    const assigned = opinion.state === 'ASSIGNED';
    this.references.past(answeredOn, assigned ? opinion.assignedOn : opinion.heldOn, 'answeredOn');
    if (!assigned && answeredOn !== opinion.heldOn)
      throw new Refusal('OPINION_NOT_ON_THE_SPOT', { path: 'answeredOn' });
    const state = assigned ? 'ANSWERED' : 'ANSWERED_ON_THE_SPOT';
    await this.work.change(DialogueOpinion, id, { state, answer, answeredOn, answerNumber: answerNumber ?? null });
    const paper = answerNumber ? { documentNumber: answerNumber, documentIssuedOn: answeredOn } : {};
    await this.obligations.meet({ kind: 'DialogueOpinion', id }, ['OPINION'], { on: answeredOn, ...paper });
    return id;
  }

  /** Assigned anew, the first owes nothing any more. */
  async assignOpinion(given: AssignOpinionInput): Promise<string> {
    const { id, ownerAgencyId, ownerPostId, dueOn } = given;
    const opinion = await this.row(id);
    const assignedOn = given.assignedOn ?? opinion.assignedOn ?? opinion.heldOn;
    this.references.past(assignedOn, opinion.assignedOn ?? opinion.heldOn, 'assignedOn');
    this.references.notBefore(dueOn, assignedOn, 'dueOn');
    await this.references.agencyOn(ownerAgencyId, assignedOn, 'ownerAgencyId');
    await this.references.postOf(ownerPostId, ownerAgencyId, this.clock.today(), 'ownerPostId');
    const subject = { kind: 'DialogueOpinion', id };
    if (opinion.state === 'ASSIGNED') await this.obligations.cancel(subject, ['OPINION'], { on: assignedOn });
    await this.work.change(DialogueOpinion, id, { state: 'ASSIGNED', ownerAgencyId, assignedOn, dueOn });
    const [labelVi, labelEn] = dutyLabels.OPINION;
    await this.obligations.startByDay({
      duty: 'OPINION',
      labelVi,
      labelEn,
      subject,
      agencyId: ownerAgencyId,
      postId: ownerPostId,
      trigger: 'DIALOGUE',
      triggeredOn: assignedOn,
      dueOn,
    });
    return id;
  }

  async noteOpinion(id: string): Promise<string> {
    await this.work.change(DialogueOpinion, id, { state: 'NOTED' });
    return id;
  }

  private async row(id: string): Promise<{ state: string; heldOn: string; assignedOn: string | null }> {
    const [row] = await this.work.query<{ state: string; heldOn: string; assignedOn: string | null }>(
      `select o.state, d.held_on::text as "heldOn", o.assigned_on::text as "assignedOn"
       from app.dialogue_opinion o join app.dialogue d on d.tenant_id = o.tenant_id and d.id = o.dialogue_id
       where o.${tenant} and o.id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
