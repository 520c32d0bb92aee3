import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Commitment, CommitmentReport } from './commitment.entity';
import type {
  FulfilCommitmentInput,
  MakeCommitmentInput,
  ReportCommitmentInput,
  WithdrawCommitmentInput,
} from './commitment.inputs';
import { dutyLabels } from './dialogue-obligations';
import { DialogueReferences } from './dialogue-references';
import './dialogues.errors';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** What was promised to the people, each an obligation of its own. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
    private readonly references: DialogueReferences,
  ) {}

  async makeCommitment(given: MakeCommitmentInput, viewer: Viewer): Promise<string> {
    const { id: dialogueId, text, promisedBy, ownerPostId, dueOn, opinionId = null, taskId } = given;
    const { promisedOn, ordinal, agencyId, knowsOpinion } = await this.dialogue(dialogueId, opinionId);
    const ownerAgencyId = given.ownerAgencyId ?? agencyId;
    if (opinionId && !knowsOpinion) throw new Refusal('OPINION_OF_ANOTHER_DIALOGUE', { path: 'opinionId' });
    this.references.notBefore(dueOn, promisedOn, 'dueOn');
    await this.references.agencyOn(ownerAgencyId, promisedOn, 'ownerAgencyId');
    await this.references.postOf(ownerPostId, ownerAgencyId, this.clock.today(), 'ownerPostId');
    await this.references.taskInSight(taskId, viewer, 'taskId');
    const promise = { dialogueId, opinionId, ordinal, text, promisedBy, promisedOn, dueOn, taskId: taskId ?? null };
    const id = await this.work.insert(Commitment, { ...promise, ownerAgencyId });
    const [labelVi, labelEn] = dutyLabels.COMMITMENT;
    await this.obligations.startByDay({
      duty: 'COMMITMENT',
      labelVi,
      labelEn,
      subject: { kind: 'Commitment', id },
      agencyId: ownerAgencyId,
      postId: ownerPostId,
      trigger: 'DIALOGUE',
      triggeredOn: promisedOn,
      dueOn,
    });
    return id;
  }

  async reportCommitment({ id, reportedOn, text, taskId }: ReportCommitmentInput, viewer: Viewer): Promise<string> {
    const { promisedOn, reports } = await this.row(id);
    this.references.past(reportedOn, promisedOn, 'reportedOn');
    await this.references.taskInSight(taskId, viewer, 'taskId');
    await this.work.insert(CommitmentReport, { commitmentId: id, ordinal: reports + 1, reportedOn, text });
    if (taskId) await this.work.change(Commitment, id, { taskId });
    return id;
  }

  async fulfilCommitment({ id, fulfilledOn, result, documentNumber }: FulfilCommitmentInput): Promise<string> {
    const { promisedOn } = await this.row(id);
    this.references.past(fulfilledOn, promisedOn, 'fulfilledOn');
    const done = { state: 'FULFILLED', endedOn: fulfilledOn, result, documentNumber: documentNumber ?? null };
    await this.work.change(Commitment, id, done);
    const paper = documentNumber ? { documentNumber } : {};
    await this.obligations.meet({ kind: 'Commitment', id }, ['COMMITMENT'], { on: fulfilledOn, ...paper });
    return id;
  }

  async withdrawCommitment({ id, withdrawnOn, reason, documentNumber }: WithdrawCommitmentInput): Promise<string> {
    const { promisedOn } = await this.row(id);
    this.references.past(withdrawnOn, promisedOn, 'withdrawnOn');
    await this.work.change(Commitment, id, {
      state: 'WITHDRAWN',
      endedOn: withdrawnOn,
      result: reason,
      documentNumber,
    });
    const by = { on: withdrawnOn, reason, documentNumber };
    await this.obligations.excuse({ kind: 'Commitment', id }, ['COMMITMENT'], by);
    return id;
  }

  private async dialogue(id: string, opinionId: string | null) {
    const [row] = await this.work.query<{
      promisedOn: string;
      agencyId: string;
      ordinal: number;
      knowsOpinion: boolean;
    }>(
      `select d.held_on::text as "promisedOn", d.agency_id as "agencyId",
         (select count(*)::int + 1 from app.commitment c where c.${tenant} and c.dialogue_id = d.id) as ordinal,
         exists (select from app.dialogue_opinion o where o.${tenant} and o.dialogue_id = d.id and o.id = $2) as "knowsOpinion"
       from app.dialogue d where d.${tenant} and d.id = $1`,
      [id, opinionId],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  private async row(id: string): Promise<{ promisedOn: string; reports: number }> {
    const [row] = await this.work.query<{ promisedOn: string; reports: number }>(
      `select c.promised_on::text as "promisedOn",
         (select count(*)::int from app.commitment_report r where r.${tenant} and r.commitment_id = c.id) as reports
       from app.commitment c where c.${tenant} and c.id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
