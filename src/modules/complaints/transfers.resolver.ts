import { Args, ID, Int, Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
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
import type { RespondentRank } from './authority';
import { AuthoritySuggestion, respondentRank } from './authority.results';
import { AuthorityService } from './authority.service';
import type { CaseKind } from './case-kind';
import { caseKind } from './case.types';
import { PetitionStatus, PetitionStatusInput } from './petition-status.results';
import { PetitionStatusService } from './petition-status.service';
import { AcknowledgeTransferInput, RecordReplyInput } from './petition-work.inputs';
import { PetitionView } from './petition.view';
import { authorityArguments as say, petitionOperations as describe } from './petitions.operations';
import { TransferAcknowledgementService } from './transfer-acknowledgement.service';
import { TransferService } from './transfer.service';
import { PetitionTransferView } from './transfer.view';

const optional = (type: () => unknown, description: string) => ({ type: type as never, nullable: true, description });

/** What goes between agencies, and what is asked from outside. */
@Resolver()
export class TransfersResolver {
  constructor(
    private readonly acknowledgements: TransferAcknowledgementService,
    private readonly transfers: TransferService,
    private readonly authority: AuthorityService,
    private readonly status: PetitionStatusService,
  ) {}

  @ListQuery(PetitionTransferView, { describe: describe.petitionTransfers })
  petitionTransfers(@PageArgs(PetitionTransferView) page: Page) {
    return page;
  }

  @OneQuery(PetitionTransferView, { describe: describe.petitionTransfer })
  petitionTransfer(@IdArg() id: string) {
    return id;
  }

  @ActMutation(PetitionView, { describe: describe.acknowledgeTransfer })
  acknowledgeTransfer(@InputArg() input: AcknowledgeTransferInput, @Me() viewer: Viewer) {
    return this.acknowledgements.acknowledgeTransfer(input, viewer);
  }

  @ActMutation(PetitionTransferView, { describe: describe.recordReply })
  recordReply(@InputArg() input: RecordReplyInput) {
    return this.transfers.recordReply(input);
  }

  @PlainQuery(AuthoritySuggestion, { describe: describe.suggestAuthority })
  suggestAuthority(
    @Args('kind', { type: () => caseKind.graphql() as never, description: say.kind }) kind: CaseKind,
    @Args('respondentAgencyId', { type: () => ID, description: say.respondentAgencyId }) respondentAgencyId: string,
    @Me() viewer: Viewer,
    @From() from: Caller,
    @Args('rank', optional(() => respondentRank.graphql(), say.rank)) rank?: RespondentRank,
    @Args('instance', optional(() => Int, say.instance)) instance?: number,
    @Args('asOf', optional(() => t.day.graphql(), say.asOf)) asOf?: string,
  ) {
    const question = { kind, respondentAgencyId, rank: rank ?? null, instance: instance ?? null, asOf: asOf ?? null };
    return this.authority.suggestAuthority(question, viewer, from);
  }

  @ActMutation(PetitionStatus, { describe: describe.petitionStatus, free: true })
  petitionStatus(@InputArg() input: PetitionStatusInput, @From() from: Caller) {
    return this.status.petitionStatus(input, from);
  }
}
