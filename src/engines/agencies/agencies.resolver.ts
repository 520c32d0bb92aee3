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
import { asOfDay, existing, onDay } from './as-of';

const day = { type: () => t.day.graphql() as never, nullable: true };

@Resolver()
export class AgenciesResolver {
  constructor(private readonly service: AgenciesService) {}

  @ListQuery(AgencyView, { describe: describe.agencies, extras: asOfDay })
  agencies(@PageArgs(AgencyView, asOfDay) page: Page) {
    return existing(page);
  }

  @OneQuery(AgencyView, { describe: describe.agency })
  agency(@IdArg() id: string, @Args('asOf', day) asOf?: string) {
    return onDay(id, asOf);
  }

  @PlainQuery(AgencyByCode, { describe: describe.agencyByCode, nullable: true })
  agencyByCode(
    @Args('code', { description: byCode.code }) code: string,
    @Me() viewer: Viewer,
    @From() from: Caller,
    @Args('system', { type: () => codeSystem.graphql() as never, nullable: true, description: byCode.system })
    system?: CodeSystem,
    @Args('asOf', day) asOf?: string,
  ) {
    return this.service.agencyByCode(code, system ?? null, asOf ?? null, viewer, from.requestId);
  }

  @ActMutation(AgencyView, { describe: describe.registerAgency })
  registerAgency(@InputArg() input: RegisterAgencyInput) {
    return this.service.registerAgency(input);
  }

  @ActMutation(AgencyView, { describe: describe.renameAgency })
  renameAgency(@InputArg() input: RenameAgencyInput) {
    return this.service.renameAgency(input);
  }

  @ActMutation(AgencyView, { describe: describe.moveAgency })
  moveAgency(@InputArg() input: MoveAgencyInput) {
    return this.service.moveAgency(input);
  }

  @ActMutation(AgencyView, { describe: describe.addAgencyCode })
  addAgencyCode(@InputArg() input: AddAgencyCodeInput) {
    return this.service.addAgencyCode(input);
  }

  @ActMutation(AgencyRelationView, { describe: describe.relateAgencies })
  relateAgencies(@InputArg() input: RelateAgenciesInput) {
    return this.service.relateAgencies(input);
  }

  @ActMutation(AgencyRelationView, { describe: describe.endAgencyRelation })
  endAgencyRelation(@InputArg() input: EndAgencyRelationInput) {
    return this.service.endAgencyRelation(input);
  }

  @ActMutation(AgenciesImported, { describe: describe.importAgencies })
  importAgencies(@InputArg() input: ImportAgenciesInput, @Me() viewer: Viewer) {
    return this.service.importAgencies(input.csv, input.dryRun ?? false, viewer);
  }
}
