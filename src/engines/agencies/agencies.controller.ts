import { Controller, Param, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { agencyOperations as describe, byCode } from './agencies.operations';
import { AgenciesService } from './agencies.service';
import type { CodeSystem } from './agency-code';
import {
  AddAgencyCodeInput,
  EndAgencyRelationInput,
  ImportAgenciesInput,
  MoveAgencyInput,
  RegisterAgencyInput,
  RelateAgenciesInput,
  RenameAgencyInput,
} from './agency.inputs';
import { AgenciesImported, AgencyByCode } from './agency.results';
import { codeSystem } from './agency.types';
import { AgencyRelationView, AgencyView } from './agency.view';
import { asOfDay, existing, onDay, readAs } from './as-of';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(private readonly service: AgenciesService) {}

  @ListRoute(AgencyView, { describe: describe.agencies, extras: asOfDay })
  agencies(@PageQuery(AgencyView, asOfDay) page: Page) {
    return existing(page);
  }

  @OneRoute(AgencyView, { describe: describe.agency, extras: asOfDay })
  agency(@IdParam() id: string, @Query('asOf') asOf?: string) {
    return onDay(id, asOf);
  }

  @PlainRoute(AgencyByCode, 'by-code/:code', { describe: describe.agencyByCode })
  @ApiParam({ name: 'code', description: byCode.code, schema: { type: 'string', maxLength: 35 } })
  @ApiQuery({ name: 'system', required: false, description: byCode.system, schema: codeSystem.openapi as never })
  @ApiQuery({ name: 'asOf', required: false, schema: t.day.openapi as never })
  agencyByCode(
    @Param('code') code: string,
    @Me() viewer: Viewer,
    @From() from: Caller,
    @Query('system') system?: string,
    @Query('asOf') asOf?: string,
  ) {
    const inSystem = readAs(codeSystem, 'system', system) as CodeSystem | null;
    return this.service.agencyByCode(code, inSystem, readAs(t.day, 'asOf', asOf), viewer, from.requestId);
  }

  @ActRoute(AgencyView, 'POST', '', { describe: describe.registerAgency })
  registerAgency(@BodyInput() input: RegisterAgencyInput) {
    return this.service.registerAgency(input);
  }

  @ActRoute(AgencyView, 'POST', ':id/renaming', { describe: describe.renameAgency })
  renameAgency(@BodyInput() input: RenameAgencyInput) {
    return this.service.renameAgency(input);
  }

  @ActRoute(AgencyView, 'POST', ':id/move', { describe: describe.moveAgency })
  moveAgency(@BodyInput() input: MoveAgencyInput) {
    return this.service.moveAgency(input);
  }

  @ActRoute(AgencyView, 'POST', ':id/codes', { describe: describe.addAgencyCode })
  addAgencyCode(@BodyInput() input: AddAgencyCodeInput) {
    return this.service.addAgencyCode(input);
  }

  @ActRoute(AgencyRelationView, 'POST', 'relations', { describe: describe.relateAgencies })
  relateAgencies(@BodyInput() input: RelateAgenciesInput) {
    return this.service.relateAgencies(input);
  }

  @ActRoute(AgencyRelationView, 'POST', 'relations/:id/end', { describe: describe.endAgencyRelation })
  endAgencyRelation(@BodyInput() input: EndAgencyRelationInput) {
    return this.service.endAgencyRelation(input);
  }

  @ActRoute(AgenciesImported, 'POST', 'imports', { describe: describe.importAgencies })
  importAgencies(@BodyInput() input: ImportAgenciesInput, @Me() viewer: Viewer) {
    return this.service.importAgencies(input.csv, input.dryRun ?? false, viewer);
  }
}
