import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { WithdrawCaseInput } from './case-pauses.inputs';
import { CaseContent, type CaseRecord } from './case.entity';
import { followsReform } from './transitional';

interface Withdrawable {
  id: string;
  ordinal: number;
  withdrawn: boolean;
}

type Extent = 'PART' | 'WHOLE';

/** Rút: some contents, some of many people, or all of it. The case itself goes on until it is terminated. */
@Injectable()
export class CaseWithdrawalService {
  constructor(
    private readonly acts: CaseActs,
    private readonly work: UnitOfWork,
  ) {}

  async withdrawCase(input: WithdrawCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { means, paper, onDay, note, contents, petitioners } = input;
    if (means === 'MINUTES' && !followsReform(row.kind, 'withdrawCase', onDay, row.acceptedOn)) {
      throw new Refusal('MINUTES_NOT_YET', { path: 'means' });
    }
    if (contents && petitioners) throw new Refusal('WITHDRAW_ONE_WAY', { path: 'petitioners' });
    const withdrawn = petitioners
      ? await this.byPetitioners(row, petitioners, onDay)
      : await this.byContents(row, contents, onDay);
    const set = { withdrawn, withdrawnAfterTalk: row.withdrawnAfterTalk || input.afterTalk === true };
    const detail = { means, extent: withdrawn, ...(contents && { contents }), ...(petitioners && { petitioners }) };
    return this.acts.record(row, 'withdrawCase', { onDay, note, document: paper }, { set, detail });
  }

  private async byContents(row: CaseRecord, ordinals: number[] | undefined, onDay: string): Promise<Extent> {
    const all = await this.work.query<Withdrawable>(
      `select id, ordinal, withdrawn_on is not null as withdrawn from app.case_content
       where tenant_id = current_setting('app.tenant')::int and case_id = $1 order by ordinal`,
      [row.id],
    );
    // Who stands alone may take back all; of many nobody speaks for the others.
    if (row.peopleCount > 1) throw new Refusal('WITHDRAW_ONE_BY_ONE', { path: 'petitioners' });
    if (row.withdrawn === 'WHOLE') throw new Refusal('WITHDRAWN_ALREADY');
    const chosen = ordinals ? pick(all, ordinals, 'contents') : all.filter(({ withdrawn }) => !withdrawn);
    for (const { id } of chosen) await this.work.change(CaseContent, id, { withdrawnOn: onDay });
    return extent(all, chosen);
  }

  private async byPetitioners(row: CaseRecord, ordinals: number[], onDay: string): Promise<Extent> {
    const all = await this.work.query<Withdrawable>(
      `select p.id, p.ordinal, p.withdrew_on is not null as withdrawn
       from app.case_petition l
       join app.petitioner p on p.tenant_id = l.tenant_id and p.petition_id = l.petition_id and p.role in ('PETITIONER', 'REPRESENTATIVE')
       where l.tenant_id = current_setting('app.tenant')::int and l.case_id = $1 and l.relation = 'OPENED' order by p.ordinal`,
      [row.id],
    );
    const chosen = pick(all, ordinals, 'petitioners');
    await this.work.query(
      `update app.petitioner set withdrew_on = $2, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and id = any ($1::uuid[])`,
      [chosen.map(({ id }) => id), onDay],
    );
    return extent(all, chosen);
  }
}

function pick(all: readonly Withdrawable[], ordinals: readonly number[], path: string): Withdrawable[] {
  return [...new Set(ordinals)].map((number) => {
    const found = all.find(({ ordinal }) => ordinal === number);
    if (!found) throw new Refusal('NO_SUCH_NUMBER', { path, params: { number } });
    if (found.withdrawn) throw new Refusal('WITHDRAWN_ALREADY', { path });
    return found;
  });
}

const extent = (all: readonly Withdrawable[], chosen: readonly Withdrawable[]): Extent =>
  all.every((each) => each.withdrawn || chosen.includes(each)) ? 'WHOLE' : 'PART';
