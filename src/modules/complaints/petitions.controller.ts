import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { PetitionClassifyService } from './petition-classify.service';
import { ClassifyPetitionInput } from './petition-classification.inputs';
import { PetitionFiles } from './petition-files.service';
import { PetitionOutcomesService } from './petition-outcomes.service';
import { PetitionRegisterService } from './petition-register.service';
import { SimilarPetition } from './petition-similar.results';
import { PetitionSimilarService } from './petition-similar.service';
import {
  AssignPetitionInput,
  AttachToPetitionInput,
  DemandResolutionInput,
  ExplainPetitionInput,
  FilePetitionInput,
  GuidePetitionInput,
  InspectAnonymousInput,
  LinkSamePetitionInput,
  ReferPetitionInput,
  RenewPetitionSecretInput,
  ReturnPetitionInput,
  TransferPetitionInput,
  WithdrawPetitionInput,
} from './petition-work.inputs';
import { PetitionWorkService } from './petition-work.service';
import { RegisterPetitionInput } from './petition.inputs';
import { PetitionView } from './petition.view';
import { petitionOperations as describe } from './petitions.operations';
import { PetitionReceipt, PetitionSecret } from './receipt.results';

@ApiTags('complaints')
@Controller('petitions')
export class PetitionsController {
  constructor(
    private readonly register: PetitionRegisterService,
    private readonly classify: PetitionClassifyService,
    private readonly outcomes: PetitionOutcomesService,
    private readonly work: PetitionWorkService,
    private readonly files: PetitionFiles,
    private readonly similar: PetitionSimilarService,
  ) {}

  @ListRoute(PetitionView, { describe: describe.petitions })
  petitions(@PageQuery(PetitionView) page: Page) {
    return page;
  }

  @OneRoute(PetitionView, { describe: describe.petition })
  petition(@IdParam() id: string) {
    return id;
  }

  @PlainRoute([SimilarPetition], ':id/similar', { describe: describe.similarPetitions })
  similarPetitions(@IdParam() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.similar.similarPetitions(id, viewer, from);
  }

  @ActRoute(PetitionReceipt, 'POST', '', { describe: describe.registerPetition })
  registerPetition(@BodyInput() input: RegisterPetitionInput, @Me() viewer: Viewer) {
    return this.register.registerPetition(input, viewer);
  }

  @ActRoute(PetitionSecret, 'POST', ':id/secret', { describe: describe.renewPetitionSecret, free: true })
  renewPetitionSecret(@BodyInput() input: RenewPetitionSecretInput, @Me() viewer: Viewer, @From() from: Caller) {
    return this.work.renewPetitionSecret(input.id, viewer, from);
  }

  @ActRoute(PetitionView, 'POST', ':id/classification', { describe: describe.classifyPetition })
  classifyPetition(@BodyInput() input: ClassifyPetitionInput, @Me() viewer: Viewer) {
    return this.classify.classifyPetition(input, viewer);
  }

  @ActRoute(PetitionView, 'POST', ':id/guidance', { describe: describe.guidePetition })
  guidePetition(@BodyInput() input: GuidePetitionInput) {
    return this.outcomes.guidePetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/transfer', { describe: describe.transferPetition })
  transferPetition(@BodyInput() input: TransferPetitionInput) {
    return this.outcomes.transferPetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/demand', { describe: describe.demandResolution })
  demandResolution(@BodyInput() input: DemandResolutionInput) {
    return this.outcomes.demandResolution(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/return', { describe: describe.returnPetition })
  returnPetition(@BodyInput() input: ReturnPetitionInput) {
    return this.outcomes.returnPetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/filing', { describe: describe.filePetition })
  filePetition(@BodyInput() input: FilePetitionInput) {
    return this.outcomes.filePetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/investigation-referral', { describe: describe.referToInvestigation })
  referToInvestigation(@BodyInput() input: ReferPetitionInput) {
    return this.outcomes.referToInvestigation(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/party-referral', { describe: describe.referToParty })
  referToParty(@BodyInput() input: ReferPetitionInput) {
    return this.outcomes.referToParty(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/explanation', { describe: describe.explainPetition })
  explainPetition(@BodyInput() input: ExplainPetitionInput) {
    return this.outcomes.explainPetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/inspection', { describe: describe.inspectAnonymous })
  inspectAnonymous(@BodyInput() input: InspectAnonymousInput) {
    return this.outcomes.inspectAnonymous(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/withdrawal', { describe: describe.withdrawPetition })
  withdrawPetition(@BodyInput() input: WithdrawPetitionInput) {
    return this.outcomes.withdrawPetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/assignment', { describe: describe.assignPetition })
  assignPetition(@BodyInput() input: AssignPetitionInput) {
    return this.work.assignPetition(input);
  }

  @ActRoute(PetitionView, 'POST', ':id/same-petition', { describe: describe.linkSamePetition })
  linkSamePetition(@BodyInput() input: LinkSamePetitionInput, @Me() viewer: Viewer) {
    return this.work.linkSamePetition(input, viewer);
  }

  @ActRoute(PetitionView, 'POST', ':id/files', { describe: describe.attachToPetition })
  attachToPetition(@BodyInput() input: AttachToPetitionInput, @Me() viewer: Viewer) {
    return this.files.attachToPetition(input, viewer);
  }
}
