import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, ListRoute, PageQuery } from '../../platform/views/rest';
import { PetitionView } from './petition.view';
import { RedactPetitionInput } from './redaction.inputs';
import { RedactionService } from './redaction.service';
import { DecideRevealInput, RequestRevealInput, RevealIdentityInput, WithdrawRevealInput } from './reveal.inputs';
import { RevealedIdentity } from './reveal.results';
import { RevealRequestView } from './reveal.view';
import { RevealIdentityService } from './reveal-identity.service';
import { RevealRequestsService } from './reveal-requests.service';
import { secrecyOperations as describe } from './secrecy.operations';

@ApiTags('secrecy')
@Controller()
export class RevealController {
  constructor(
    private readonly requests: RevealRequestsService,
    private readonly identities: RevealIdentityService,
    private readonly redaction: RedactionService,
  ) {}

  @ActRoute(PetitionView, 'POST', 'petitions/:id/redaction', { describe: describe.redactPetition })
  redactPetition(@BodyInput() input: RedactPetitionInput) {
    return this.redaction.redactPetition(input);
  }

  @ListRoute(RevealRequestView, { path: 'reveal-requests', describe: describe.revealRequests })
  revealRequests(@PageQuery(RevealRequestView) page: Page) {
    return page;
  }

  @ActRoute(RevealRequestView, 'POST', 'petitions/:id/reveal-requests', { describe: describe.requestReveal })
  requestReveal(@BodyInput() input: RequestRevealInput, @Me() viewer: Viewer) {
    return this.requests.requestReveal(input, viewer);
  }

  @ActRoute(RevealRequestView, 'POST', 'reveal-requests/:id/decision', { describe: describe.decideReveal })
  decideReveal(@BodyInput() input: DecideRevealInput, @Me() viewer: Viewer) {
    return this.requests.decideReveal(input, viewer);
  }

  @ActRoute(RevealRequestView, 'POST', 'reveal-requests/:id/withdrawal', { describe: describe.withdrawReveal })
  withdrawReveal(@BodyInput() input: WithdrawRevealInput) {
    return this.requests.withdrawReveal(input);
  }

  @ActRoute(RevealedIdentity, 'POST', 'petitions/:id/identity', { describe: describe.revealIdentity, free: true })
  revealIdentity(@BodyInput() input: RevealIdentityInput, @Me() viewer: Viewer, @From() from: Caller) {
    return this.identities.revealIdentity(input.id, viewer, from);
  }
}
