import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { readAs } from '../../engines/agencies/as-of';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { invalid } from '../../platform/errors/refusal';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
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

@ApiTags('complaints')
@Controller('petition-transfers')
export class TransfersController {
  constructor(
    private readonly acknowledgements: TransferAcknowledgementService,
    private readonly transfers: TransferService,
  ) {}

  @ListRoute(PetitionTransferView, { describe: describe.petitionTransfers })
  petitionTransfers(@PageQuery(PetitionTransferView) page: Page) {
    return page;
  }

  @OneRoute(PetitionTransferView, { describe: describe.petitionTransfer })
  petitionTransfer(@IdParam() id: string) {
    return id;
  }

  @ActRoute(PetitionView, 'POST', ':id/acknowledgement', { describe: describe.acknowledgeTransfer })
  acknowledgeTransfer(@BodyInput() input: AcknowledgeTransferInput, @Me() viewer: Viewer) {
    return this.acknowledgements.acknowledgeTransfer(input, viewer);
  }

  @ActRoute(PetitionTransferView, 'POST', ':id/reply', { describe: describe.recordReply })
  recordReply(@BodyInput() input: RecordReplyInput) {
    return this.transfers.recordReply(input);
  }
}

@ApiTags('complaints')
@Controller()
export class PetitionDeskController {
  constructor(
    private readonly authority: AuthorityService,
    private readonly status: PetitionStatusService,
  ) {}

  @PlainRoute(AuthoritySuggestion, 'authority-suggestion', { describe: describe.suggestAuthority })
  @ApiQuery({ name: 'kind', description: say.kind, schema: caseKind.openapi as never })
  @ApiQuery({ name: 'respondentAgencyId', description: say.respondentAgencyId, schema: t.id.openapi as never })
  @ApiQuery({ name: 'rank', required: false, description: say.rank, schema: respondentRank.openapi as never })
  @ApiQuery({ name: 'instance', required: false, description: say.instance, schema: t.int.openapi as never })
  @ApiQuery({ name: 'asOf', required: false, description: say.asOf, schema: t.day.openapi as never })
  suggestAuthority(
    @Me() viewer: Viewer,
    @From() from: Caller,
    @Query('kind') kind?: string,
    @Query('respondentAgencyId') respondentAgencyId?: string,
    @Query('rank') rank?: string,
    @Query('instance') instance?: string,
    @Query('asOf') asOf?: string,
  ) {
    const given = readAs(t.int, 'instance', instance);
    const question = {
      kind: needed(readAs(caseKind, 'kind', kind), 'kind') as CaseKind,
      respondentAgencyId: needed(readAs(t.id, 'respondentAgencyId', respondentAgencyId), 'respondentAgencyId'),
      rank: readAs(respondentRank, 'rank', rank) as RespondentRank | null,
      instance: given === null ? null : Number(given),
      asOf: readAs(t.day, 'asOf', asOf),
    };
    return this.authority.suggestAuthority(question, viewer, from);
  }

  @ActRoute(PetitionStatus, 'POST', 'petition-status', { describe: describe.petitionStatus, free: true })
  petitionStatus(@BodyInput() input: PetitionStatusInput, @From() from: Caller) {
    return this.status.petitionStatus(input, from);
  }
}

function needed(value: string | null, path: string): string {
  if (value === null) throw invalid([{ path, code: 'REQUIRED' }]);
  return value;
}
