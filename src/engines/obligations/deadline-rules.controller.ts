import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
import { AddDeadlineRuleInput, ReplaceDeadlineRuleInput, VerifyDeadlineRuleInput } from './deadline-rule.inputs';
import { DeadlineRuleView } from './deadline-rule.view';
import { DeadlineRulesService } from './deadline-rules.service';
import { lawOperations as describe } from './law.operations';

@ApiTags('law')
@Controller('deadline-rules')
export class DeadlineRulesController {
  constructor(private readonly service: DeadlineRulesService) {}

  @ListRoute(DeadlineRuleView, { describe: describe.deadlineRules })
  deadlineRules(@PageQuery(DeadlineRuleView) page: Page) {
    return page;
  }

  @OneRoute(DeadlineRuleView, { describe: describe.deadlineRule })
  deadlineRule(@IdParam() id: string) {
    return id;
  }

  @ActRoute(DeadlineRuleView, 'POST', '', { describe: describe.addDeadlineRule })
  addDeadlineRule(@BodyInput() input: AddDeadlineRuleInput) {
    return this.service.addDeadlineRule(input);
  }

  @ActRoute(DeadlineRuleView, 'POST', ':id/replacement', { describe: describe.replaceDeadlineRule })
  replaceDeadlineRule(@BodyInput() input: ReplaceDeadlineRuleInput) {
    return this.service.replaceDeadlineRule(input);
  }

  @ActRoute(DeadlineRuleView, 'POST', ':id/verification', { describe: describe.verifyDeadlineRule })
  verifyDeadlineRule(@BodyInput() input: VerifyDeadlineRuleInput) {
    return this.service.verifyDeadlineRule(input);
  }
}
