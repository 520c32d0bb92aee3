import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import {
  ActMutation,
  IdArg,
  InputArg,
  ListQuery,
  Me,
  OneQuery,
  PageArgs,
  PlainQuery,
} from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

@Resolver()
export class PetitionsResolver {
  constructor(
    private readonly register: PetitionRegisterService,
    private readonly classify: PetitionClassifyService,
    private readonly outcomes: PetitionOutcomesService,
    private readonly work: PetitionWorkService,
    private readonly files: PetitionFiles,
    private readonly similar: PetitionSimilarService,
  ) {}

  @ListQuery(PetitionView, { describe: describe.petitions })
  petitions(@PageArgs(PetitionView) page: Page) {
    return page;
  }

  @OneQuery(PetitionView, { describe: describe.petition })
  petition(@IdArg() id: string) {
    return id;
  }

  @PlainQuery([SimilarPetition], { describe: describe.similarPetitions })
  similarPetitions(@IdArg() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.similar.similarPetitions(id, viewer, from);
  }

  @ActMutation(PetitionReceipt, { describe: describe.registerPetition })
  registerPetition(@InputArg() input: RegisterPetitionInput, @Me() viewer: Viewer) {
    return this.register.registerPetition(input, viewer);
  }

  @ActMutation(PetitionSecret, { describe: describe.renewPetitionSecret, free: true })
  renewPetitionSecret(@InputArg() input: RenewPetitionSecretInput, @Me() viewer: Viewer, @From() from: Caller) {
    return this.work.renewPetitionSecret(input.id, viewer, from);
  }

  @ActMutation(PetitionView, { describe: describe.classifyPetition })
  classifyPetition(@InputArg() input: ClassifyPetitionInput, @Me() viewer: Viewer) {
    return this.classify.classifyPetition(input, viewer);
  }

  @ActMutation(PetitionView, { describe: describe.guidePetition })
  guidePetition(@InputArg() input: GuidePetitionInput) {
    return this.outcomes.guidePetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.transferPetition })
  transferPetition(@InputArg() input: TransferPetitionInput) {
    return this.outcomes.transferPetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.demandResolution })
  demandResolution(@InputArg() input: DemandResolutionInput) {
    return this.outcomes.demandResolution(input);
  }

  @ActMutation(PetitionView, { describe: describe.returnPetition })
  returnPetition(@InputArg() input: ReturnPetitionInput) {
    return this.outcomes.returnPetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.filePetition })
  filePetition(@InputArg() input: FilePetitionInput) {
    return this.outcomes.filePetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.referToInvestigation })
  referToInvestigation(@InputArg() input: ReferPetitionInput) {
    return this.outcomes.referToInvestigation(input);
  }

  @ActMutation(PetitionView, { describe: describe.referToParty })
  referToParty(@InputArg() input: ReferPetitionInput) {
    return this.outcomes.referToParty(input);
  }

  @ActMutation(PetitionView, { describe: describe.explainPetition })
  explainPetition(@InputArg() input: ExplainPetitionInput) {
    return this.outcomes.explainPetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.inspectAnonymous })
  inspectAnonymous(@InputArg() input: InspectAnonymousInput) {
    return this.outcomes.inspectAnonymous(input);
  }

  @ActMutation(PetitionView, { describe: describe.withdrawPetition })
  withdrawPetition(@InputArg() input: WithdrawPetitionInput) {
    return this.outcomes.withdrawPetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.assignPetition })
  assignPetition(@InputArg() input: AssignPetitionInput) {
    return this.work.assignPetition(input);
  }

  @ActMutation(PetitionView, { describe: describe.linkSamePetition })
  linkSamePetition(@InputArg() input: LinkSamePetitionInput, @Me() viewer: Viewer) {
    return this.work.linkSamePetition(input, viewer);
  }

  @ActMutation(PetitionView, { describe: describe.attachToPetition })
  attachToPetition(@InputArg() input: AttachToPetitionInput, @Me() viewer: Viewer) {
    return this.files.attachToPetition(input, viewer);
  }
}
