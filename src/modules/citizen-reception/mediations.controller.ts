import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
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

const given = (name: keyof typeof windowWords, schema: object) =>
  ApiQuery({ name, required: false, description: windowWords[name], schema: schema as never });

@ApiTags('mediations')
@Controller('mediations')
export class MediationsController {
  constructor(
    private readonly service: MediationsService,
    private readonly counts: MediationCountsService,
  ) {}

  @ListRoute(MediationView, { describe: describe.mediations })
  mediations(@PageQuery(MediationView) page: Page) {
    return page;
  }

  @PlainRoute(MediationCounts, 'counts', { describe: describe.mediationCounts })
  @given('from', t.day.openapi)
  @given('to', t.day.openapi)
  @given('under', t.id.openapi)
  mediationCounts(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('under') under?: string,
  ) {
    return this.counts.mediationCounts({ from, to, under }, viewer, caller.requestId);
  }

  @OneRoute(MediationView, { describe: describe.mediation })
  mediation(@IdParam() id: string) {
    return id;
  }

  @ActRoute(MediationView, 'POST', '', { describe: describe.recordMediation })
  recordMediation(@BodyInput() input: RecordMediationInput, @Me() viewer: Viewer) {
    return this.service.recordMediation(input, viewer);
  }

  @ActRoute(MediationView, 'POST', ':id/assignment', { describe: describe.assignMediation })
  assignMediation(@BodyInput() input: AssignMediationInput) {
    return this.service.assignMediation(input);
  }

  @ActRoute(MediationView, 'POST', ':id/start', { describe: describe.startMediation })
  startMediation(@BodyInput() input: StartMediationInput) {
    return this.service.startMediation(input);
  }

  @ActRoute(MediationView, 'POST', ':id/closing', { describe: describe.closeMediation })
  closeMediation(@BodyInput() input: CloseMediationInput) {
    return this.service.closeMediation(input);
  }
}

@ApiTags('mediations')
@Controller('mediation-years')
export class MediationYearsController {
  constructor(private readonly years: MediationYears) {}

  @ListRoute(MediationYearView, { describe: describe.mediationYears })
  mediationYears(@PageQuery(MediationYearView) page: Page) {
    return page;
  }

  @ActRoute(MediationYearView, 'POST', '', { describe: describe.registerMediationTeams })
  registerMediationTeams(@BodyInput() input: RegisterMediationTeamsInput, @Me() viewer: Viewer) {
    return this.years.registerMediationTeams(input, viewer);
  }

  @ActRoute(MediationYearView, 'PATCH', ':id', { describe: describe.amendMediationTeams })
  amendMediationTeams(@BodyInput() input: AmendMediationTeamsInput) {
    return this.years.amendMediationTeams(input);
  }
}

@ApiTags('mediations')
@Controller('dispute-kinds')
export class DisputeKindsController {
  constructor(private readonly years: MediationYears) {}

  @ListRoute(DisputeKindView, { describe: describe.disputeKinds })
  disputeKinds(@PageQuery(DisputeKindView) page: Page) {
    return page;
  }

  @ActRoute(DisputeKindView, 'POST', '', { describe: describe.addDisputeKind })
  addDisputeKind(@BodyInput() input: AddDisputeKindInput) {
    return this.years.addDisputeKind(input);
  }

  @ActRoute(DisputeKindView, 'POST', ':id/retirement', { describe: describe.retireDisputeKind })
  retireDisputeKind(@BodyInput() input: RetireDisputeKindInput) {
    return this.years.retireDisputeKind(input.id);
  }
}
