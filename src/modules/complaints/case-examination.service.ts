import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { dutyFlags, subjectOf } from './case-duties';
import { complexityFor, extensionsOf, longestExtension } from './case-complexity';
import type { CaseRecord } from './case.entity';
import { followsReform } from './transitional';
import { DetermineComplexityInput, ExtendDeadlineInput } from './verification.inputs';

const resolution = ['KN.RESOLVE.FIRST', 'KN.RESOLVE.SECOND', 'KL.RESOLVE', 'TC.RESOLVE'];

/** What lengthens the time to settle a case: its complexity found in writing, its extension decided. */
@Injectable()
export class CaseExaminationService {
  constructor(
    private readonly acts: CaseActs,
    private readonly obligations: Obligations,
    private readonly work: UnitOfWork,
  ) {}

  /** For complaints the longer term counts from the acceptance; denunciations may be extended by decision afterwards. */
  async determineComplexity(input: DetermineComplexityInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const criteria = [...new Set(input.criteria)].sort();
    mustBeJudged(row, criteria, input.onDay);
    const complexity = complexityFor(row.kind, criteria.length);
    if (complexity === row.complexity) throw new Refusal('COMPLEXITY_KNOWN');
    await this.acts.record(row, 'determineComplexity', input, {
      set: { complexity },
      detail: { criteria, complexity },
    });
    const { number: documentNumber, issuedOn: documentIssuedOn } = input.document;
    const by = { on: input.onDay, reason: complexity, documentNumber, documentIssuedOn };
    const { remoteArea, multiPlace, dismissal } = row;
    const flags = dutyFlags({ remoteArea, multiPlace, dismissal, complexity });
    if (row.kind !== 'DENUNCIATION') await this.obligations.recount(subjectOf(row), resolution, { ...by, flags });
    return row.id;
  }

  async extendDeadline(input: ExtendDeadlineInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { days, onDay, document } = input;
    if (row.extensions >= extensionsOf[row.complexity]) throw new Refusal('EXTENSION_REFUSED');
    if (days > longestExtension) {
      throw new Refusal('EXTENSION_TOO_LONG', { path: 'days', params: { max: longestExtension } });
    }
    const [owed] = await this.work.query<{ count: number }>(
      `select count from app.obligation
       where tenant_id = current_setting('app.tenant')::int and subject_kind = 'Case' and subject_id = $1 and duty = 'TC.RESOLVE'
         and state = 'OPEN'`,
      [row.id],
    );
    const following = { set: { extensions: row.extensions + 1 }, detail: { days }, isPaper: true };
    await this.acts.record(row, 'extendDeadline', input, following);
    const by = { on: onDay, documentNumber: document.number, documentIssuedOn: document.issuedOn };
    if (owed) await this.obligations.extend(subjectOf(row), ['TC.RESOLVE'], { ...by, count: owed.count + days });
    return row.id;
  }
}

/** Of complaints the list of criteria is law only since the reform, for cases accepted since then. */
function mustBeJudged(row: CaseRecord, criteria: readonly string[], onDay: string): void {
  const isDenunciation = row.kind === 'DENUNCIATION';
  const listed = isDenunciation || followsReform(row.kind, 'determineComplexity', onDay, row.acceptedOn);
  if (!listed || criteria.length > 0) return;
  const law = isDenunciation ? 'NĐ 31/2019 Đ3.2' : 'NĐ 124/2020 Đ3a';
  throw new Refusal('CRITERION_REQUIRED', { path: 'criteria', params: { law } });
}
