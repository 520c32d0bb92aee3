import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, InputArg, ListQuery, Me, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { RedactPetitionInput } from './redaction.inputs';
import { RedactionService } from './redaction.service';
import { DecideRevealInput, RequestRevealInput, RevealIdentityInput, WithdrawRevealInput } from './reveal.inputs';
import { RevealedIdentity } from './reveal.results';
import { RevealRequestView } from './reveal.view';
import { RevealIdentityService } from './reveal-identity.service';
import { RevealRequestsService } from './reveal-requests.service';
import { secrecyOperations as describe } from './secrecy.operations';
import { PetitionView } from './petition.view';

@Resolver()
export class RevealResolver {
  constructor(
    private readonly requests: RevealRequestsService,
    private readonly identities: RevealIdentityService,
    private readonly redaction: RedactionService,
  ) {}

  @ActMutation(PetitionView, { describe: describe.redactPetition })
  redactPetition(@InputArg() input: RedactPetitionInput) {
    return this.redaction.redactPetition(input);
  }

  @ListQuery(RevealRequestView, { describe: describe.revealRequests })
  revealRequests(@PageArgs(RevealRequestView) page: Page) {
    return page;
  }

  @ActMutation(RevealRequestView, { describe: describe.requestReveal })
  requestReveal(@InputArg() input: RequestRevealInput, @Me() viewer: Viewer) {
    return this.requests.requestReveal(input, viewer);
  }

  @ActMutation(RevealRequestView, { describe: describe.decideReveal })
  decideReveal(@InputArg() input: DecideRevealInput, @Me() viewer: Viewer) {
    return this.requests.decideReveal(input, viewer);
  }

  @ActMutation(RevealRequestView, { describe: describe.withdrawReveal })
  withdrawReveal(@InputArg() input: WithdrawRevealInput) {
    return this.requests.withdrawReveal(input);
  }

  @ActMutation(RevealedIdentity, { describe: describe.revealIdentity, free: true })
  revealIdentity(@InputArg() input: RevealIdentityInput, @Me() viewer: Viewer, @From() from: Caller) {
    return this.identities.revealIdentity(input.id, viewer, from);
  }
}
