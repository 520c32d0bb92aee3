import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { ShownOnce } from '../../platform/acts/acts.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { PetitionClock } from './petition-clock';
import { hashOfSecret, newCode, newSecret } from './petition-codes';
import { missingAtTheDesk, petitionFaults, signatoriesOf } from './petition-faults';
import { PetitionFiles } from './petition-files.service';
import { Petition } from './petition.entity';
import { RegisterPetitionInput } from './petition.inputs';
import { PetitionRows } from './petition-rows';
import { PetitionSeal, type SecretMatter } from './petition-seal';
import { Petitioner } from './petitioner.entity';
import { petitionerFaults } from './petitioner-faults';
import { hiddenUnder, petitionerRows } from './petitioner-rows';
import { PetitionsInSight } from './petitions-in-sight';
import { noticeOf } from './receipt.words';

/** Tiếp nhận, vào sổ: a paper gets its number, its keeper and its first deadline; who brought it gets a receipt. */
@Injectable()
export class PetitionRegisterService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly rows: PetitionRows,
    private readonly sight: PetitionsInSight,
    private readonly seal: PetitionSeal,
    private readonly duties: PetitionClock,
    private readonly files: PetitionFiles,
  ) {}

  async registerPetition(input: RegisterPetitionInput, viewer: Viewer): Promise<ShownOnce> {
    const today = this.clock.today();
    const receivedOn = input.receivedOn ?? today;
    const kind = input.kind ?? null;
    const petitioners = input.petitioners ?? [];
    const signatories = signatoriesOf(input);
    const custody = await this.rows.custodyOf(kind);
    const register = input.sealedRegisterRef ?? '–';
    const faults = [
      ...petitionFaults(input, receivedOn, today),
      ...petitionerFaults({ petitioners, signatories, receivedOn, custody, register }),
    ];
    if (faults.length > 0) throw invalid(faults);
    await this.mustExist(input, today);
    await this.sight.require(
      viewer,
      'File',
      (input.files ?? []).map((file, at) => [file, `files.${at}`] as const),
    );

    const secret = kind === 'DENUNCIATION' ? await this.makeSecret(input, viewer, today) : undefined;
    const sealedBy = secret?.sealId ?? null;
    const holds = petitioners.some((each) => hiddenUnder(custody, each));
    const keyId = sealedBy || holds ? await this.vault.newKey() : null;
    const told = newSecret();
    const id = uuidv7();
    const text = { title: input.title, content: input.content ?? null, accused: input.denounced };
    const columns = await this.rows.textColumns({ id, keyId, sealedBy }, text);
    const people = await petitionerRows(this.vault, { petitionId: id, custody, keyId, sealedBy }, petitioners);
    const book = sealedBy ? 'DENUNCIATIONS' : 'PETITIONS';
    const year = Number(receivedOn.slice(0, 4));
    const values = {
      id,
      // The number is of the desk where it was taken in; the paper is with who may see it.
      agencyId: secret?.viewerExcluded ? secret.competentAgencyId : viewer.agencyId,
      registerAgencyId: viewer.agencyId,
      book,
      year,
      number: await this.rows.nextNumber(viewer.agencyId, book, year),
      code: newCode(),
      secretHash: hashOfSecret(told),
      channel: input.channel,
      source: input.source,
      forwardedById: input.forwardedById ?? null,
      forwardedByName: input.forwardedByName ?? null,
      forwardingNumber: input.forwardingNumber ?? null,
      forwardingOn: input.forwardingOn ?? null,
      receivedOn,
      datedOn: input.datedOn ?? null,
      kind,
      signatories,
      people: signatories === 0 ? 'ANONYMOUS' : signatories === 1 ? 'ONE' : 'MANY',
      keyId,
      sealedRegisterRef: input.sealedRegisterRef ?? null,
      missingConditions: missingAtTheDesk(input, signatories, custody) as string[],
      state: 'REGISTERED',
      externalSource: input.externalSource ?? null,
      externalId: input.externalId ?? null,
      sealedBy,
      ...columns,
    };
    await this.work.insert(Petition, values);
    await this.work.insertAll(Petitioner, people);
    if (input.files?.length) await this.files.attach(values, input.files, 'PETITION', today);
    const dueOn = await this.duties.start(
      'registerPetition',
      Object.assign(new Petition(), { handlerPostId: null }, values),
    );
    const { number, code } = values;
    const notice = noticeOf(viewer.locale, secret?.viewerExcluded ?? false);
    const kept = { id, number: `${number}/${year}`, code, secret: null, receivedOn, dueOn, notice };
    return new ShownOnce({ ...kept, secret: told }, kept);
  }

  private makeSecret(input: RegisterPetitionInput, viewer: Viewer, on: string): Promise<SecretMatter> {
    const { denounced: accused = [], competentAgencyId } = input;
    return this.seal.make({ accused, competentAgencyId, holdingAgencyId: viewer.agencyId, on }, viewer);
  }

  private mustExist(
    { forwardedById, competentAgencyId, denounced = [] }: RegisterPetitionInput,
    day: string,
  ): Promise<void> {
    const one = (id: string | undefined, path: string) => (id ? [[id, path] as const] : []);
    return this.sight.requireAgencies(
      [
        ...one(forwardedById, 'forwardedById'),
        ...one(competentAgencyId, 'competentAgencyId'),
        ...denounced.flatMap(({ agencyId }, at) => one(agencyId, `denounced.${at}.agencyId`)),
      ],
      day,
    );
  }
}
