import { Resolver } from '@nestjs/graphql';
import { ActMutation, IdArg, InputArg, ListQuery, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { AddDeadlineRuleInput, ReplaceDeadlineRuleInput, VerifyDeadlineRuleInput } from './deadline-rule.inputs';
import { DeadlineRuleView } from './deadline-rule.view';
import { DeadlineRulesService } from './deadline-rules.service';
import { lawOperations as describe } from './law.operations';

@Resolver()
export class DeadlineRulesResolver {
  constructor(private readonly service: DeadlineRulesService) {}

  @ListQuery(DeadlineRuleView, { describe: describe.deadlineRules })
  deadlineRules(@PageArgs(DeadlineRuleView) page: Page) {
    return page;
  }

  @OneQuery(DeadlineRuleView, { describe: describe.deadlineRule })
  deadlineRule(@IdArg() id: string) {
    return id;
  }

  @ActMutation(DeadlineRuleView, { describe: describe.addDeadlineRule })
  addDeadlineRule(@InputArg() input: AddDeadlineRuleInput) {
    return this.service.addDeadlineRule(input);
  }

  @ActMutation(DeadlineRuleView, { describe: describe.replaceDeadlineRule })
  replaceDeadlineRule(@InputArg() input: ReplaceDeadlineRuleInput) {
    return this.service.replaceDeadlineRule(input);
  }

  @ActMutation(DeadlineRuleView, { describe: describe.verifyDeadlineRule })
  verifyDeadlineRule(@InputArg() input: VerifyDeadlineRuleInput) {
    return this.service.verifyDeadlineRule(input);
  }
}
