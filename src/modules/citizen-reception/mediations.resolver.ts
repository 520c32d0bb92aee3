import { Args, Resolver } from '@nestjs/graphql';
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
import { windowWords } from './dialogue-window';
import { MediationCounts } from './dialogue.results';
import { mediationOperations as describe } from './dialogues.operations';
import { MediationCountsService } from './mediation-counts.service';
import { MediationYears } from './mediation-years.service';
import {
  AddDisputeKindInput,
  AmendMediationTeamsInput,
  AssignMediationInput,
  CloseMediationInput,
  RecordMediationInput,
  RegisterMediationTeamsInput,
  RetireDisputeKindInput,
  StartMediationInput,
} from './mediation.inputs';
import { DisputeKindView, MediationView, MediationYearView } from './mediation.view';
import { MediationsService } from './mediations.service';

const given = (type: unknown, description: string) => ({ type: () => type as never, nullable: true, description });

@Resolver()
export class MediationsResolver {
  constructor(
    private readonly service: MediationsService,
    private readonly years: MediationYears,
    private readonly counts: MediationCountsService,
  ) {}

  @ListQuery(MediationView, { describe: describe.mediations })
  mediations(@PageArgs(MediationView) page: Page) {
    return page;
  }

  @OneQuery(MediationView, { describe: describe.mediation })
  mediation(@IdArg() id: string) {
    return id;
  }

  @PlainQuery(MediationCounts, { describe: describe.mediationCounts })
  mediationCounts(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('from', given(t.day.graphql(), windowWords.from)) from?: string,
    @Args('to', given(t.day.graphql(), windowWords.to)) to?: string,
    @Args('under', given(t.id.graphql(), windowWords.under)) under?: string,
  ) {
    return this.counts.mediationCounts({ from, to, under }, viewer, caller.requestId);
  }

  @ActMutation(MediationView, { describe: describe.recordMediation })
  recordMediation(@InputArg() input: RecordMediationInput, @Me() viewer: Viewer) {
    return this.service.recordMediation(input, viewer);
  }

  @ActMutation(MediationView, { describe: describe.assignMediation })
  assignMediation(@InputArg() input: AssignMediationInput) {
    return this.service.assignMediation(input);
  }

  @ActMutation(MediationView, { describe: describe.startMediation })
  startMediation(@InputArg() input: StartMediationInput) {
    return this.service.startMediation(input);
  }

  @ActMutation(MediationView, { describe: describe.closeMediation })
  closeMediation(@InputArg() input: CloseMediationInput) {
    return this.service.closeMediation(input);
  }

  @ListQuery(MediationYearView, { describe: describe.mediationYears })
  mediationYears(@PageArgs(MediationYearView) page: Page) {
    return page;
  }

  @ActMutation(MediationYearView, { describe: describe.registerMediationTeams })
  registerMediationTeams(@InputArg() input: RegisterMediationTeamsInput, @Me() viewer: Viewer) {
    return this.years.registerMediationTeams(input, viewer);
  }

  @ActMutation(MediationYearView, { describe: describe.amendMediationTeams })
  amendMediationTeams(@InputArg() input: AmendMediationTeamsInput) {
    return this.years.amendMediationTeams(input);
  }

  @ListQuery(DisputeKindView, { describe: describe.disputeKinds })
  disputeKinds(@PageArgs(DisputeKindView) page: Page) {
    return page;
  }

  @ActMutation(DisputeKindView, { describe: describe.addDisputeKind })
  addDisputeKind(@InputArg() input: AddDisputeKindInput) {
    return this.years.addDisputeKind(input);
  }

  @ActMutation(DisputeKindView, { describe: describe.retireDisputeKind })
  retireDisputeKind(@InputArg() input: RetireDisputeKindInput) {
    return this.years.retireDisputeKind(input.id);
  }
}
