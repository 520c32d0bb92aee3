import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import type { Custody } from './custody-rule.view';
import { PetitionClock } from './petition-clock';
import { ClassifyPetitionInput } from './petition-classification.inputs';
import { PetitionFilesSecret } from './petition-files-secret';
import { Petition } from './petition.entity';
import { PetitionRows } from './petition-rows';
import { PetitionSeal, type SecretMatter } from './petition-seal';
import { Petitioner } from './petitioner.entity';
import { placeOfIdentity } from './petitioner-rows';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/**
 * An open petition that turns out to be a denunciation (TT 05/2021 Đ6.1: by content, not by title) becomes secret, its past
 * too. Its words move into ciphertext under a new key; the old key, and with it what was encrypted of persons, is shredded;
 * sys.seal_records then empties the words out of the closed versions in hist.* and seals rows, history, audit and events;
 * answers kept for retries, which repeat the record as it was, are forgotten.
 */
@Injectable()
export class PetitionMadeSecret {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly rows: PetitionRows,
    private readonly seal: PetitionSeal,
    private readonly files: PetitionFilesSecret,
    private readonly duties: PetitionClock,
  ) {}

  /** Answers the petition as it now is. Whoever is of an accused agency does not see it any more. */
  async makeSecret(
    row: Petition,
    input: ClassifyPetitionInput,
    viewer: Viewer,
  ): Promise<{ row: Petition; matter: SecretMatter }> {
    const on = this.clock.today();
    const accused = input.denounced ?? [];
    if (accused.length === 0) throw invalid([{ path: 'denounced', code: 'DENOUNCED_MISSING' }]);
    const persons = await this.personsOf(row.id);
    const custody = await this.custodyFor(persons, row, input);
    const matter = await this.seal.make(
      { accused, competentAgencyId: input.competentAgencyId, holdingAgencyId: row.agencyId, on },
      viewer,
    );
    if (matter.viewerExcluded && (input.parts?.length || input.joinCaseId))
      throw new Refusal('EXCLUDED_FROM_MATTER', { path: input.joinCaseId ? 'joinCaseId' : 'parts' });
    const { sealId } = matter;
    const text = { ...(await this.rows.textOf(row)), accused };
    const keyId = await this.vault.newKey();
    await this.hidePersons(persons, row.keyId, keyId, custody);
    const agencyId = matter.viewerExcluded ? matter.competentAgencyId : row.agencyId;
    const hidden = await this.rows.textColumns({ id: row.id, keyId, sealedBy: sealId }, text);
    const sealedRegisterRef = input.sealedRegisterRef ?? row.sealedRegisterRef;
    // Who takes it over begins with it anew.
    const anew = matter.viewerExcluded
      ? { state: 'REGISTERED', conditionsMet: null, withinAuthority: null, branch: null }
      : {};
    const set = { ...hidden, ...anew, kind: input.kind, keyId, agencyId, sealedRegisterRef, handlerPostId: null };
    await this.duties.reassign(row, { agencyId, postId: null });
    const filed = await this.files.encrypt({ petitionId: row.id, keyId, sealId }, viewer);
    await this.work.change(Petition, row.id, set);
    if (row.keyId) await this.vault.shred(row.keyId, 'MADE_SECRET');
    await this.sealAll(row.id, sealId, persons, filed);
    return { row: Object.assign(new Petition(), row, set, { sealedBy: sealId }), matter };
  }

  private personsOf(petitionId: string): Promise<Petitioner[]> {
    return this.work.manager
      .createQueryBuilder(Petitioner, 'w')
      .where(`w.${tenant} and w.petition_id = :petitionId`, { petitionId })
      .orderBy('w.ordinal')
      .getMany();
  }

  /** Never in the open again. Where the province keeps identities outside, they must be there before they go from here. */
  private async custodyFor(
    persons: readonly Petitioner[],
    row: Petition,
    input: ClassifyPetitionInput,
  ): Promise<Custody> {
    const custody = await this.rows.custodyOf('DENUNCIATION');
    const held = persons.some(({ name, address, secret }) => name ?? address ?? secret);
    if (custody === 'EXTERNAL' && held && !(input.sealedRegisterRef ?? row.sealedRegisterRef))
      throw invalid([{ path: 'sealedRegisterRef', code: 'SEALED_REGISTER_REF_MISSING' }]);
    return custody;
  }

  private async hidePersons(
    persons: readonly Petitioner[],
    oldKey: string | null,
    keyId: string,
    custody: Custody,
  ): Promise<void> {
    for (const { id, name, address, authorisedFor, authorisedNumber, secret } of persons) {
      const before = secret ? ((await this.vault.open(oldKey!, placeOfIdentity(id), secret)) as object) : {};
      const open = Object.entries({ name, address, authorisedFor, authorisedNumber }).filter(
        ([, value]) => value !== null,
      );
      const all = { ...Object.fromEntries(open), ...before };
      const kept =
        custody === 'EXTERNAL' || Object.keys(all).length === 0
          ? null
          : await this.vault.seal(keyId, placeOfIdentity(id), all);
      const gone = { name: null, address: null, authorisedFor: null, authorisedNumber: null };
      await this.work.change(Petitioner, id, { ...gone, secret: kept, custody });
    }
  }

  /** Last of all: from here on the rows exist for who was named alone. */
  private async sealAll(
    id: string,
    sealId: string,
    persons: readonly Petitioner[],
    { links, files }: { links: string[]; files: string[] },
  ): Promise<void> {
    const of = async (sql: string) => (await this.work.query<{ id: string }>(sql, [id])).map((found) => found.id);
    const owed = await of(
      `select id from app.obligation where ${tenant} and subject_kind = 'Petition' and subject_id = $1`,
    );
    const [entries] = await this.work.query<{ ids: string[] }>(
      `select coalesce(array_agg(id), '{}') as ids from app.obligation_entry where ${tenant} and obligation_id = any ($1::uuid[])`,
      [owed],
    );
    const notices = await of(
      `select id from app.notice where ${tenant} and subject_kind = 'Petition' and subject_id = $1`,
    );
    const asked = await of(`select id from app.reveal_request where ${tenant} and petition_id = $1`);
    const sealed: [string, string[]][] = [
      ['petitioner', persons.map((person) => person.id)],
      ['matter_file', links],
      ['file', files],
      ['obligation_entry', entries!.ids],
      ['obligation', owed],
      ['notice', notices],
      ['reveal_request', asked],
      ['petition', [id]],
    ];
    for (const [table, ids] of sealed)
      if (ids.length > 0) await this.work.query('select sys.seal_records($1, $2::uuid[], $3)', [table, ids, sealId]);
    // The answer to an upload speaks of the file alone.
    await this.work.query(
      `delete from app.idempotency where ${tenant} and exists (select from unnest($1::text[]) w (id) where strpos(answer, w.id) > 0)`,
      [[id, ...files]],
    );
  }
}
