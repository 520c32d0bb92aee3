import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, PageArgs, PlainQuery } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

@Resolver()
export class SecrecyResolver {
  constructor(
    private readonly handlers: SealHandlers,
    private readonly content: SealedContentService,
    private readonly custody: CustodyRulesService,
    private readonly protection: ProtectionService,
  ) {}

  @ListQuery(SealAccessView, { describe: describe.namedPersons })
  namedPersons(@PageArgs(SealAccessView) page: Page) {
    return page;
  }

  @ActMutation(SealAccessView, { describe: describe.nameHandler })
  nameHandler(@InputArg() input: NameHandlerInput) {
    return this.handlers.nameHandler(input);
  }

  @ActMutation(SealAccessView, { describe: describe.releaseHandler })
  releaseHandler(@InputArg() input: ReleaseHandlerInput) {
    return this.handlers.releaseHandler(input);
  }

  @PlainQuery(SealedContent, { describe: describe.sealedContent })
  sealedContent(@IdArg() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.content.sealedContent(id, viewer, from);
  }

  @PlainQuery(SealedPetitionText, { describe: describe.sealedPetitionContent })
  sealedPetitionContent(@IdArg() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.content.sealedPetitionContent(id, viewer, from);
  }

  @ListQuery(CustodyRuleView, { describe: describe.custodyRules })
  custodyRules(@PageArgs(CustodyRuleView) page: Page) {
    return page;
  }

  @ActMutation(CustodyRuleView, { describe: describe.setCustodyRule })
  setCustodyRule(@InputArg() input: SetCustodyRuleInput) {
    return this.custody.setCustodyRule(input);
  }

  @ListQuery(ProtectionMeasureView, { describe: describe.protectionMeasures })
  protectionMeasures(@PageArgs(ProtectionMeasureView) page: Page) {
    return page;
  }

  @ActMutation(ProtectionMeasureView, { describe: describe.requestProtection })
  requestProtection(@InputArg() input: RequestProtectionInput) {
    return this.protection.requestProtection(input);
  }

  @ActMutation(ProtectionMeasureView, { describe: describe.decideProtection })
  decideProtection(@InputArg() input: DecideProtectionInput) {
    return this.protection.decideProtection(input);
  }

  @ActMutation(ProtectionMeasureView, { describe: describe.endProtection })
  endProtection(@InputArg() input: EndProtectionInput) {
    return this.protection.endProtection(input);
  }

  @ListQuery(MatterFileView, { describe: describe.matterFiles })
  matterFiles(@PageArgs(MatterFileView) page: Page) {
    return page;
  }
}
