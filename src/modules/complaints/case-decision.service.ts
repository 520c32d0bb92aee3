import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import {
  ActOnConclusionInput,
  AnswerCaseInput,
  ConcludeCaseInput,
  DecideCaseInput,
  PublishDecisionInput,
  SendDecisionInput,
} from './case-decision.inputs';
import { findingsOf, mustAgree, mustBeFindingOf, type StoredContent } from './case-findings';
import { CaseContent, type CaseRecord } from './case.entity';
import { publicationForms } from './case.types';
import { CaseOutcomes } from './outcome.service';

const tenant = `current_setting('app.tenant')::int`;

/** Quyết định giải quyết, kết luận, trả lời, và việc gửi, công khai chúng. */
@Injectable()
export class CaseDecisionService {
  constructor(
    private readonly acts: CaseActs,
    private readonly work: UnitOfWork,
    private readonly outcomes: CaseOutcomes,
  ) {}

  async decideCase(input: DecideCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const law = dialogueLaw(row, input.demandDiffers ?? false);
    if (law !== undefined && !(await this.wasHeld(row))) throw new Refusal('DIALOGUE_REQUIRED', { params: { law } });
    return this.settle(row, 'decideCase', input);
  }

  async concludeCase(input: ConcludeCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    if (await this.owesInterimReply(row)) throw new Refusal('INTERIM_REPLY_MISSING');
    return this.settle(row, 'concludeCase', input);
  }

  async answerCase(input: AnswerCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { onDay, document } = input;
    const paper = { decisionNumber: document?.number ?? null, decisionSigner: document?.signer ?? null };
    const set = { ...paper, decidedOn: onDay, closedOn: onDay, finding: 'ANSWERED' };
    return this.acts.record(row, 'answerCase', input, { set });
  }

  async sendDecision(input: SendDecisionInput): Promise<string> {
    const row = await this.acts.case(input.id);
    return this.acts.record(row, 'sendDecision', input, { set: { sentOn: row.sentOn ?? input.onDay } });
  }

  async publishDecision(input: PublishDecisionInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { form, extent, onDay } = input;
    const isDenunciation = row.kind === 'DENUNCIATION';
    const { least, unit } = publicationForms[form];
    if (extent < least) {
      const law = isDenunciation ? 'LTC Đ40; NĐ 31/2019 Đ6' : 'NĐ 124/2020 Đ29.3';
      throw new Refusal('PUBLISHED_TOO_SHORTLY', { path: 'extent', params: { least, law } });
    }
    if (isDenunciation && input.denouncerHidden !== true) {
      throw new Refusal('DENOUNCER_NOT_HIDDEN', { path: 'denouncerHidden' });
    }
    const following = { set: { publishedOn: row.publishedOn ?? onDay }, detail: { form, extent, unit } };
    return this.acts.record(row, 'publishDecision', input, following);
  }

  async actOnConclusion(input: ActOnConclusionInput): Promise<string> {
    const row = await this.acts.case(input.id);
    return this.acts.record(row, 'actOnConclusion', input, {
      detail: { measures: [...new Set(input.measures)].sort() },
    });
  }

  private async settle(
    row: CaseRecord,
    operation: string,
    input: DecideCaseInput | ConcludeCaseInput,
  ): Promise<string> {
    const { onDay, document, finding, outcome } = input;
    mustBeFindingOf(row, finding);
    const contents = await this.work.query<StoredContent>(
      `select id, ordinal, withdrawn_on is not null as withdrawn from app.case_content
       where tenant_id = ${tenant} and case_id = $1 order by ordinal`,
      [row.id],
    );
    const findings = findingsOf(contents, input.contents);
    mustAgree(finding, findings.values());
    for (const [id, found] of findings) await this.work.change(CaseContent, id, { finding: found });
    if (outcome) await this.outcomes.add(row, 'DECIDED', onDay, outcome);
    const set = { decidedOn: onDay, finding, decisionNumber: document.number, decisionSigner: document.signer };
    return this.acts.record(row, operation, input, { set, detail: { finding }, isPaper: true });
  }

  private async wasHeld({ id }: CaseRecord): Promise<boolean> {
    const [held] = await this.work.query(
      `select 1 from app.case_dialogue where tenant_id = ${tenant} and case_id = $1 and held_on is not null limit 1`,
      [id],
    );
    return held !== undefined;
  }

  /** Whoever waits is told of every extension (LTC Đ30.4). */
  private async owesInterimReply({ id }: CaseRecord): Promise<boolean> {
    const [owed] = await this.work.query(
      `select 1 from app.case_event e
       where e.tenant_id = ${tenant} and e.case_id = $1 and e.operation = 'extendDeadline'
         and not exists (select from app.case_event n where n.tenant_id = e.tenant_id and n.case_id = e.case_id
           and n.operation = 'sendNotice' and n.detail ->> 'about' = 'EXTENSION' and n.ordinal > e.ordinal) limit 1`,
      [id],
    );
    return owed !== undefined;
  }
}

/** The article under which a dialogue must have been held before the decision. */
function dialogueLaw({ kind, instance }: CaseRecord, demandDiffers: boolean): string | undefined {
  if (kind === 'DISCIPLINARY_COMPLAINT') return instance === 2 ? 'LKN Đ55.3' : 'LKN Đ53.1';
  if (instance === 2) return 'LKN Đ39';
  return demandDiffers ? 'LKN Đ30.1' : undefined;
}
