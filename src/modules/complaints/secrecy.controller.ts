import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { SetCustodyRuleInput } from './custody-rule.inputs';
import { CustodyRuleView } from './custody-rule.view';
import { CustodyRulesService } from './custody-rules.service';
import { DecideProtectionInput, EndProtectionInput, RequestProtectionInput } from './protection.inputs';
import { ProtectionService } from './protection.service';
import { ProtectionMeasureView } from './protection.view';
import { NameHandlerInput, ReleaseHandlerInput } from './seal.inputs';
import { SealAccessView } from './seal-access.view';
import { SealHandlers } from './seal-handlers.service';
import { SealedContent, SealedPetitionText } from './sealed-content.results';
import { SealedContentService } from './sealed-content.service';
import { MatterFileView } from './sealed-file.view';
import { secrecyOperations as describe } from './secrecy.operations';

@ApiTags('secrecy')
@Controller()
export class SecrecyController {
  constructor(
    private readonly handlers: SealHandlers,
    private readonly content: SealedContentService,
    private readonly custody: CustodyRulesService,
    private readonly protection: ProtectionService,
  ) {}

  @ListRoute(SealAccessView, { path: 'named-persons', describe: describe.namedPersons })
  namedPersons(@PageQuery(SealAccessView) page: Page) {
    return page;
  }

  @ActRoute(SealAccessView, 'POST', 'cases/:id/named-persons', { describe: describe.nameHandler })
  nameHandler(@BodyInput() input: NameHandlerInput) {
    return this.handlers.nameHandler(input);
  }

  @ActRoute(SealAccessView, 'POST', 'named-persons/:id/release', { describe: describe.releaseHandler })
  releaseHandler(@BodyInput() input: ReleaseHandlerInput) {
    return this.handlers.releaseHandler(input);
  }

  @PlainRoute(SealedContent, 'cases/:id/sealed-content', { describe: describe.sealedContent })
  sealedContent(@IdParam() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.content.sealedContent(id, viewer, from);
  }

  @PlainRoute(SealedPetitionText, 'petitions/:id/sealed-content', { describe: describe.sealedPetitionContent })
  sealedPetitionContent(@IdParam() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.content.sealedPetitionContent(id, viewer, from);
  }

  @ListRoute(CustodyRuleView, { path: 'custody-rules', describe: describe.custodyRules })
  custodyRules(@PageQuery(CustodyRuleView) page: Page) {
    return page;
  }

  @ActRoute(CustodyRuleView, 'POST', 'custody-rules', { describe: describe.setCustodyRule })
  setCustodyRule(@BodyInput() input: SetCustodyRuleInput) {
    return this.custody.setCustodyRule(input);
  }

  @ListRoute(ProtectionMeasureView, { path: 'protection-measures', describe: describe.protectionMeasures })
  protectionMeasures(@PageQuery(ProtectionMeasureView) page: Page) {
    return page;
  }

  @ActRoute(ProtectionMeasureView, 'POST', 'cases/:id/protection-measures', { describe: describe.requestProtection })
  requestProtection(@BodyInput() input: RequestProtectionInput) {
    return this.protection.requestProtection(input);
  }

  @ActRoute(ProtectionMeasureView, 'POST', 'protection-measures/:id/decision', { describe: describe.decideProtection })
  decideProtection(@BodyInput() input: DecideProtectionInput) {
    return this.protection.decideProtection(input);
  }

  @ActRoute(ProtectionMeasureView, 'POST', 'protection-measures/:id/end', { describe: describe.endProtection })
  endProtection(@BodyInput() input: EndProtectionInput) {
    return this.protection.endProtection(input);
  }

  @ListRoute(MatterFileView, { path: 'matter-files', describe: describe.matterFiles })
  matterFiles(@PageQuery(MatterFileView) page: Page) {
    return page;
  }
}
