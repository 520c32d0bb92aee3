import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { authorityFault } from './case-authority';
import { mustBeGround, mustHavePaper } from './case-demands';
import { subjectOf } from './case-duties';
import { refusalGrounds } from './case-grounds';
import {
  AcceptCaseInput,
  AssignCaseInput,
  DemandReportInput,
  NotifyAcceptanceInput,
  ReceiveReportInput,
  RefuseCaseInput,
  TransferCaseInput,
} from './case-intake.inputs';
import { complaintKinds, proposalKinds } from './case-kind';
import { CaseSeats } from './case-seats';
import { CaseRecord } from './case.entity';
import { UnitOfWork } from '../../platform/database/unit-of-work';

const isComplaint = ({ kind }: CaseRecord) => (complaintKinds as readonly string[]).includes(kind);
const isProposal = ({ kind }: CaseRecord) => (proposalKinds as readonly string[]).includes(kind);

/** Thụ lý, không thụ lý, chuyển, phân công: what happens to a case before it is examined. */
@Injectable()
export class CaseIntakeService {
  constructor(
    private readonly acts: CaseActs,
    private readonly seats: CaseSeats,
    private readonly obligations: Obligations,
    private readonly work: UnitOfWork,
  ) {}

  async acceptCase(input: AcceptCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { onDay, representation } = input;
    if (!isProposal(row)) mustHavePaper(input.document, isComplaint(row) ? 'LKN Đ27, Đ36, Đ50' : 'LTC Đ29.2');
    if (isComplaint(row) && row.peopleCount > 1) {
      if (input.allSigned !== true) throw new Refusal('GROUP_SIGNATURES_MISSING', { path: 'allSigned' });
      if (!representation) throw new Refusal('GROUP_REPRESENTATION_MISSING', { path: 'representation' });
    }
    if (row.kind === 'DISCIPLINARY_COMPLAINT' && input.written !== true) {
      throw new Refusal('DISCIPLINARY_NOT_WRITTEN', { path: 'written' });
    }
    const law = authorityFault(row.kind, row.instance, row.agencyId, await this.seats.linesAgainst(row, onDay));
    if (law !== undefined) throw new Refusal('CASE_NOT_WITHIN_AUTHORITY', { params: { law } });
    const detail = representation && { representation: representation.number, on: representation.issuedOn };
    return this.acts.record(row, 'acceptCase', input, { set: { acceptedOn: onDay }, detail });
  }

  async refuseCase(input: RefuseCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { ground, onDay } = input;
    mustBeGround(refusalGrounds, row, ground, onDay);
    const set = { refusalGround: ground, closedOn: onDay };
    return this.acts.record(row, 'refuseCase', input, { set, ground });
  }

  async transferCase(input: TransferCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { toAgencyId, toName, onDay } = input;
    if (Boolean(toAgencyId) === Boolean(toName)) throw new Refusal('TRANSFER_TO_ONE', { path: 'toAgencyId' });
    if (toAgencyId === row.agencyId) throw new Refusal('TRANSFER_TO_ITSELF', { path: 'toAgencyId' });
    if (toAgencyId) await this.mustExist(toAgencyId);
    const detail = toAgencyId ? { toAgencyId } : { toName };
    return this.acts.record(row, 'transferCase', input, { set: { closedOn: onDay }, detail });
  }

  /** Who of a secret matter may only be somebody named for it: naming is an act of its own. */
  async assignCase(input: AssignCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { handlerPostId } = input;
    const post = (await this.seats.posts(row, [handlerPostId], input.onDay)).get(handlerPostId);
    if (!post?.near) throw new Refusal('HANDLER_ELSEWHERE', { path: 'handlerPostId' });
    if (row.sealedBy && !post.named) throw new Refusal('PERSON_NOT_NAMED', { path: 'handlerPostId' });
    await this.acts.record(row, 'assignCase', input, { set: { handlerPostId }, detail: { handlerPostId } });
    await this.obligations.reassign(subjectOf(row), { postId: post.agencyId === row.agencyId ? handlerPostId : null });
    return row.id;
  }

  async notifyAcceptance(input: NotifyAcceptanceInput): Promise<string> {
    return this.acts.record(await this.acts.case(input.id), 'notifyAcceptance', input);
  }

  /** The report is owed by the body that is late, not by the one that asks for it. */
  async demandReport(input: DemandReportInput): Promise<string> {
    const row = await this.acts.case(input.id);
    mustBeOverdueOne(row);
    const [late] = await this.work.query<{ agencyId: string }>(
      `select agency_id as "agencyId" from app.case_record where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [row.previousId],
    );
    return this.acts.record(row, 'demandReport', input, { owedBy: late?.agencyId });
  }

  async receiveReport(input: ReceiveReportInput): Promise<string> {
    const row = await this.acts.case(input.id);
    mustBeOverdueOne(row);
    return this.acts.record(row, 'receiveReport', input);
  }

  private async mustExist(agencyId: string): Promise<void> {
    const [found] = await this.work.query(
      `select 1 from app.agency where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [agencyId],
    );
    if (!found) throw new Refusal('UNKNOWN_REFERENCE', { path: 'toAgencyId' });
  }
}

function mustBeOverdueOne({ furtherGround }: CaseRecord): void {
  if (furtherGround !== 'OVERDUE') throw new Refusal('NOT_AN_OVERDUE_ONE');
}
