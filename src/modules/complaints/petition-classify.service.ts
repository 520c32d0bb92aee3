import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal, type Violation } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { CaseOpening } from './case-opening.service';
import type { CasePart } from './case-part';
import { ClassifyPetitionInput } from './petition-classification.inputs';
import { PetitionClock } from './petition-clock';
import { PetitionMadeSecret } from './petition-made-secret';
import { PetitionParts } from './petition-parts';
import { Petition } from './petition.entity';
import { PetitionRows } from './petition-rows';
import { PetitionSeal } from './petition-seal';
import { Seals } from './seals.service';

/** Phân loại: what a petition is by its content, whether it can be handled and where, and which cases follow from it. */
@Injectable()
export class PetitionClassifyService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: PetitionRows,
    private readonly parts: PetitionParts,
    private readonly secrecy: PetitionMadeSecret,
    private readonly seal: PetitionSeal,
    private readonly seals: Seals,
    private readonly opening: CaseOpening,
    private readonly duties: PetitionClock,
  ) {}

  async classifyPetition(input: ClassifyPetitionInput, viewer: Viewer): Promise<string> {
    const before = await this.rows.one(input.id);
    const on = input.onDay ?? this.clock.today();
    const faults = this.faultsOf(input, before, on);
    if (faults.length > 0) throw invalid(faults);
    const parts = await this.parts.read(input, before, on, viewer);
    const isSecret = input.kind === 'DENUNCIATION' || parts.some(({ kind }) => kind === 'DENUNCIATION');
    const made = isSecret && !before.sealedBy ? await this.secrecy.makeSecret(before, input, viewer) : undefined;
    const row = made?.row ?? before;
    // Whoever is of an accused agency has said what it is; the rest is for those who were named.
    if (made?.matter.viewerExcluded) return row.id;

    const found = {
      kind: input.kind,
      conditionsMet: input.missingConditions.length === 0,
      missingConditions: [...new Set(input.missingConditions)] as string[],
      withinAuthority: input.withinAuthority,
      branch: input.branch,
    };
    const outcome = parts.length > 0 ? 'CASE_OPENED' : input.joinCaseId ? 'JOINED' : null;
    const handled = outcome ? { state: 'HANDLED', outcome, outcomeOn: on } : { state: 'CLASSIFIED' };
    await this.work.change(Petition, row.id, { ...found, ...handled });
    const classified = Object.assign(new Petition(), row, found, handled);
    await this.openAll(classified, parts, on);
    if (input.joinCaseId) await this.join(classified, input.joinCaseId, input.relation ?? 'JOINED', on);
    await this.clocks(before, classified, outcome !== null, on);
    return row.id;
  }

  private faultsOf(input: ClassifyPetitionInput, row: Petition, on: string): Violation[] {
    const { parts = [], joinCaseId, withinAuthority, kind, denounced = [], competentAgencyId } = input;
    const faults: Violation[] = [];
    if (on > this.clock.today()) faults.push({ path: 'onDay', code: 'AFTER_TODAY' });
    if (on < row.receivedOn) faults.push({ path: 'onDay', code: 'BEFORE_RECEIPT' });
    if (parts.length > 0 && joinCaseId) faults.push({ path: 'joinCaseId', code: 'CASES_OR_ONE_TO_JOIN' });
    if (parts.length > 0 && !withinAuthority) faults.push({ path: 'withinAuthority', code: 'NOT_WITHIN_AUTHORITY' });
    const isDenunciation = kind === 'DENUNCIATION' || parts.some((part) => part.kind === 'DENUNCIATION');
    if (!isDenunciation && denounced.length > 0) faults.push({ path: 'denounced', code: 'ONLY_OF_DENUNCIATIONS' });
    if (!isDenunciation && competentAgencyId) faults.push({ path: 'competentAgencyId', code: 'ONLY_OF_DENUNCIATIONS' });
    parts.forEach((part, at) => {
      if (kind !== 'MIXED' && part.kind !== kind) faults.push({ path: `parts.${at}.kind`, code: 'KIND_OF_ANOTHER' });
    });
    return faults;
  }

  private async openAll(row: Petition, parts: readonly CasePart[], on: string): Promise<void> {
    const today = this.clock.today();
    for (const [at, { kind, agencyId }] of parts.entries()) {
      if (kind !== 'DENUNCIATION') continue;
      if (await this.seal.isExcluded(row.sealedBy!, agencyId, today))
        throw new Refusal('EXCLUDED_FROM_MATTER', { path: `parts.${at}.agencyId` });
      await this.seals.nameHeads(row.sealedBy!, agencyId, today);
    }
    for (const part of parts) await this.opening.open(row, part, on);
  }

  private async join(row: Petition, caseId: string, relation: string, on: string): Promise<void> {
    const [joined] = await this.work.query<{ kind: string; sealed_by: string | null }>(
      `select kind, sealed_by from app.case_record where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [caseId],
    );
    if (row.kind !== 'MIXED' && joined!.kind !== row.kind) throw new Refusal('KIND_OF_ANOTHER', { path: 'joinCaseId' });
    await this.work.query(
      `insert into app.case_petition (id, case_id, petition_id, relation, linked_on, sealed_by)
       values (uuidv7(), $1, $2, $3, $4::date, $5)`,
      [caseId, row.id, relation, on, row.sealedBy ?? joined!.sealed_by],
    );
  }

  private async clocks(before: Petition, row: Petition, isHandled: boolean, on: string): Promise<void> {
    const wasOutside = before.withinAuthority === false && before.kind === row.kind;
    if (row.withinAuthority !== false || !wasOutside) await this.duties.foundWithinAuthority(row, on);
    if (row.withinAuthority === false && !wasOutside) await this.duties.start('foundOutsideAuthority', row);
    if (isHandled) await this.duties.handled('classifyPetition', row, { on });
  }
}
