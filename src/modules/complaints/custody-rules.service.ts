import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { isSealedKind } from './case-kind';
import { CustodyRule } from './custody-rule.entity';
import type { SetCustodyRuleInput } from './custody-rule.inputs';

/** Where the province keeps identities, by kind. A rule holds for petitions registered from now on; none is moved. */
@Injectable()
export class CustodyRulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async setCustodyRule({ kind, custody, documentNumber, decidedOn, note }: SetCustodyRuleInput): Promise<string> {
    if (isSealedKind(kind) && custody === 'OPEN') throw new Refusal('CUSTODY_NEVER_OPEN', { path: 'custody' });
    if (decidedOn > this.clock.today()) throw new Refusal('AFTER_TODAY', { path: 'decidedOn' });
    const said = { custody, documentNumber, decidedOn, note: note ?? null };
    const [known] = await this.work.query<{ id: string }>(
      `select id from app.custody_rule where tenant_id = current_setting('app.tenant')::int and kind = $1 for update`,
      [kind],
    );
    if (!known) return this.work.insert(CustodyRule, { kind, ...said });
    await this.work.change(CustodyRule, known.id, said);
    return known.id;
  }
}
