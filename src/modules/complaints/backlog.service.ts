import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { EnterBacklogInput, LeaveBacklogInput } from './case-execution.inputs';
import { BacklogEntry } from './case.entity';

const flag = 'BACKLOG';

/** Sổ vụ việc tồn đọng, phức tạp, kéo dài: counted apart from the cases of the year. */
@Injectable()
export class BacklogService {
  constructor(
    private readonly acts: CaseActs,
    private readonly work: UnitOfWork,
  ) {}

  async enterBacklog(input: EnterBacklogInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { onDay, ground, document } = input;
    if (await this.current(row.id)) throw new Refusal('IN_BACKLOG_ALREADY');
    const entry = {
      enteredOn: onDay,
      ground,
      documentNumber: document?.number ?? null,
      leftOn: null,
      leftGround: null,
    };
    await this.work.insert(BacklogEntry, { ...entry, version: 1, caseId: row.id, sealedBy: row.sealedBy });
    const set = { flags: [...new Set([...row.flags, flag])].sort() };
    return this.acts.record(row, 'enterBacklog', input, { set, ground });
  }

  async leaveBacklog(input: LeaveBacklogInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { onDay, ground } = input;
    const current = await this.current(row.id);
    if (!current) throw new Refusal('NOT_IN_BACKLOG');
    await this.work.change(BacklogEntry, current.id, { leftOn: onDay, leftGround: ground });
    const set = { flags: row.flags.filter((each) => each !== flag) };
    return this.acts.record(row, 'leaveBacklog', input, { set, ground });
  }

  private async current(caseId: string): Promise<{ id: string } | undefined> {
    const [found] = await this.work.query<{ id: string }>(
      `select id from app.backlog_entry where tenant_id = current_setting('app.tenant')::int and case_id = $1 and left_on is null`,
      [caseId],
    );
    return found;
  }
}
