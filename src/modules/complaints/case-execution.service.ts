import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { mustBeGround } from './case-demands';
import { dutyFlags } from './case-duties';
import { CloseCaseInput, CompleteExecutionInput, OrderExecutionInput, TakeEffectInput } from './case-execution.inputs';
import { closingGrounds } from './case-grounds';
import { endedStates } from './case-states';
import type { CaseRecord } from './case.entity';
import { RecordExecutionInput } from './outcome.inputs';
import { CaseOutcomes } from './outcome.service';

/** Hiệu lực, thi hành, kết thúc. */
@Injectable()
export class CaseExecutionService {
  constructor(
    private readonly acts: CaseActs,
    private readonly work: UnitOfWork,
    private readonly obligations: Obligations,
    private readonly outcomes: CaseOutcomes,
  ) {}

  /** After the days in which a second complaint could come, if none came (LKN Đ44, Đ57). */
  async takeEffect(input: TakeEffectInput): Promise<string> {
    const row = await this.acts.case(input.id);
    if (await this.hasSecond(row)) throw new Refusal('SECOND_COMPLAINT_OPEN');
    const rule = row.kind === 'DISCIPLINARY_COMPLAINT' ? 'KL.EFFECT' : 'KN.EFFECT';
    const term = await this.obligations.dueDay(rule, row.decidedOn!, dutyFlags(row));
    if (term && input.onDay <= term.dueOn) {
      const params = { dueOn: term.dueOn, law: term.citation };
      throw new Refusal('NOT_YET_EFFECTIVE', { path: 'onDay', params });
    }
    return this.acts.record(row, 'takeEffect', input, { set: { effectiveOn: input.onDay } });
  }

  async orderExecution(input: OrderExecutionInput): Promise<string> {
    const row = await this.acts.case(input.id);
    return this.acts.record(row, 'orderExecution', input, { set: { executionOrderedOn: input.onDay } });
  }

  /** More than was decided is recorded as it was told, and shown: `beyondDecision` of the case. */
  async recordExecution(input: RecordExecutionInput): Promise<string> {
    const row = await this.acts.case(input.id);
    await this.outcomes.add(row, 'EXECUTED', input.onDay, input.outcome);
    return this.acts.record(row, 'recordExecution', input);
  }

  async completeExecution(input: CompleteExecutionInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const set = { executedOn: input.onDay, closedOn: input.onDay };
    return this.acts.record(row, 'completeExecution', input, { set });
  }

  async closeCase(input: CloseCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { ground, onDay } = input;
    mustBeGround(closingGrounds, row, ground, onDay);
    if (ground === 'COURT' && !row.court) throw new Refusal('COURT_UNKNOWN', { path: 'ground' });
    return this.acts.record(row, 'closeCase', input, { set: { closedOn: onDay, closingGround: ground }, ground });
  }

  private async hasSecond({ id }: CaseRecord): Promise<boolean> {
    const [second] = await this.work.query(
      `select 1 from app.case_record where tenant_id = current_setting('app.tenant')::int and previous_id = $1
         and status <> all ($2::text[]) limit 1`,
      [id, endedStates],
    );
    return second !== undefined;
  }
}
