import { Args, Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { IdArg, ListQuery, Me, OneQuery, PageArgs, PlainQuery } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { CaseView } from './case.view';
import { CaseBalance, readBalanceAsked } from './cases.balance';
import { CaseBalanceLine } from './cases.balance.results';
import { balanceBy, caseOperations as describe } from './cases.operations';

const day = (description: string) => ({ type: () => t.day.graphql() as never, description });

@Resolver()
export class CasesResolver {
  constructor(private readonly balance: CaseBalance) {}

  @ListQuery(CaseView, { describe: describe.cases })
  cases(@PageArgs(CaseView) page: Page) {
    return page;
  }

  @OneQuery(CaseView, { describe: describe.case })
  case(@IdArg() id: string) {
    return id;
  }

  @PlainQuery([CaseBalanceLine], { describe: describe.caseBalance })
  caseBalance(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('from', day(balanceBy.from)) from: string,
    @Args('to', day(balanceBy.to)) to: string,
    @Args('under', { type: () => t.id.graphql() as never, nullable: true, description: balanceBy.under })
    under?: string,
  ) {
    return this.balance.caseBalance(readBalanceAsked({ from, to, under }), viewer, caller.requestId);
  }
}
