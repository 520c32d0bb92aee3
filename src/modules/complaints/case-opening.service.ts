import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Vault } from '../../platform/vault/vault';
import { CaseActs } from './case-acts.service';
import { isSealedKind } from './case-kind';
import type { CasePart } from './case-part';
import { isEnded } from './case-states';
import { CaseContent, CaseParty, CasePetition, CaseRecord } from './case.entity';
import { MatterTexts } from './matter-texts';
import type { Petition } from './petition.entity';

/** Đoàn đông người: from this many people on. From the notes to the statistical forms; not seen in a law. */
const groupFrom = 5;

/** What a paper says to the case that it opens. */
export type OpeningPetition = Pick<Petition, 'id' | 'receivedOn' | 'channel' | 'sealedBy'>;

/** The birth of a case: its number, its texts, its parties, its first duties, and what becomes of the case it follows. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly texts: MatterTexts,
    private readonly acts: CaseActs,
  ) {}

  /** Opens one case for a classified petition; duties count from the day on which the petition was received. */
  async open(petition: OpeningPetition, part: CasePart, on: string): Promise<string> {
    const row = await this.recordOf(petition, part, on);
    if (part.previousCaseId) await this.follow(part.previousCaseId, part, petition.receivedOn, on);
    const columns = await this.texts.columns(holderOf(row), { title: part.title });
    await this.work.insert(CaseRecord, Object.assign(row, columns));
    await this.work.insert(CasePetition, {
      version: 1,
      caseId: row.id,
      petitionId: petition.id,
      relation: 'OPENED',
      linkedOn: on,
      sealedBy: row.sealedBy ?? petition.sealedBy,
    });
    await this.addContents(row, part);
    await this.addParties(row, part);
    await this.acts.open(row, on, { channel: petition.channel, countedFrom: petition.receivedOn });
    return row.id;
  }

  private async recordOf(petition: OpeningPetition, part: CasePart, on: string): Promise<CaseRecord> {
    const { kind, agencyId, peopleCount } = part;
    const sealedBy = isSealedKind(kind) ? petition.sealedBy : null;
    const book = isSealedKind(kind) ? 'DENUNCIATION_CASES' : 'CASES';
    const year = Number(on.slice(0, 4));
    const [numbered] = await this.work.query<{ number: number }>('select app.next_number($1, $2, $3) as number', [
      agencyId,
      book,
      year,
    ]);
    return Object.assign(new CaseRecord(), {
      id: uuidv7(),
      version: 1,
      kind,
      instance: part.instance,
      previousId: part.previousCaseId,
      furtherGround: part.furtherGround,
      agencyId,
      registerAgencyId: agencyId,
      respondentAgencyId: part.respondentAgencyId,
      book,
      year,
      number: numbered!.number,
      field: part.field,
      title: null,
      // A key of its own: what is kept of a paper and of a case is destroyed on different days.
      keyId: sealedBy ? await this.vault.newKey() : null,
      receivedOn: petition.receivedOn,
      peopleCount,
      status: 'RECEIVED',
      remoteArea: part.remoteArea,
      complexity: 'NORMAL' as const,
      multiPlace: part.multiPlace,
      dismissal: part.dismissal,
      extensions: 0,
      flags: peopleCount >= groupFrom ? ['GROUP'] : [],
      handlerPostId: null,
      withdrawn: 'NONE' as const,
      withdrawnAfterTalk: false,
      sealedBy,
    });
  }

  /**
   * A second complaint ends the first instance, which then takes no effect; one that comes because the first is overdue
   * leaves it, for whoever is late still owes its decision (LKN Đ33.1). Further denunciations only point to the first.
   */
  private async follow(previousId: string, part: CasePart, receivedOn: string, on: string): Promise<void> {
    if (isSealedKind(part.kind) || part.instance === 1) return;
    const previous = await this.acts.case(previousId);
    if (previous.status === 'DECIDED' || previous.status === 'EFFECTIVE') {
      // Its own people may have sent or published the decision since.
      const last = await this.acts.lastDay(previous);
      const onDay = last > on ? last : on;
      const set = { closedOn: onDay, closingGround: 'SECOND_COMPLAINT' };
      await this.acts.record(previous, 'closeCase', { onDay }, { set, ground: 'SECOND_COMPLAINT' });
    } else if (!isEnded(previous.status) && !(await this.isOverdue(previousId, receivedOn))) {
      throw new Refusal('PREVIOUS_CASE_UNFIT', { path: 'previousCaseId' });
    }
  }

  private async isOverdue(caseId: string, on: string): Promise<boolean> {
    const [found] = await this.work.query(
      `select 1 from app.obligation where tenant_id = current_setting('app.tenant')::int and subject_kind = 'Case'
         and subject_id = $1 and state = 'OPEN' and due_on < $2`,
      [caseId, on],
    );
    return found !== undefined;
  }

  private async addContents(row: CaseRecord, { contents }: CasePart): Promise<void> {
    const rows = contents.map(async (text, at) => {
      const id = uuidv7();
      const columns = await this.texts.columns({ ...holderOf(row), table: 'case_content', id }, { text });
      return { id, version: 1, caseId: row.id, ordinal: at + 1, sealedBy: row.sealedBy, ...columns };
    });
    await this.work.insertAll(CaseContent, await Promise.all(rows));
  }

  private async addParties(row: CaseRecord, { parties }: CasePart): Promise<void> {
    const rows = parties.map(async ({ role, agencyId = null, official, position = null, name = null }, at) => {
      const id = uuidv7();
      const columns = await this.texts.columns({ ...holderOf(row), table: 'case_party', id }, { position, name });
      const of = { caseId: row.id, ordinal: at + 1, sealedBy: row.sealedBy };
      return { id, version: 1, ...of, role, agencyId, official, ...columns };
    });
    await this.work.insertAll(CaseParty, await Promise.all(rows));
  }
}

const holderOf = ({ id, keyId, sealedBy }: CaseRecord) => ({ table: 'case_record', id, keyId, sealedBy });
