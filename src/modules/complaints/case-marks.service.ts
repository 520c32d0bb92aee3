import { Injectable } from '@nestjs/common';
import { CaseActs } from './case-acts.service';
import { MarkCaseInput, RecordCourtInput } from './case-execution.inputs';

/** What is noted on a case beside its course: a court that has it, flags to follow it by. */
@Injectable()
export class CaseMarksService {
  constructor(private readonly acts: CaseActs) {}

  async recordCourt(input: RecordCourtInput): Promise<string> {
    const set = { court: input.court, courtOn: input.onDay };
    return this.acts.record(await this.acts.case(input.id), 'recordCourt', input, { set });
  }

  /** The register keeps its own flag: who enters or leaves it does so by that act. */
  async markCase(input: MarkCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const kept = row.flags.filter((flag) => flag === 'BACKLOG');
    const flags = [...new Set([...kept, ...input.flags.filter((flag) => flag !== 'BACKLOG')])].sort();
    return this.acts.record(row, 'markCase', input, { set: { flags }, detail: { flags } });
  }
}
