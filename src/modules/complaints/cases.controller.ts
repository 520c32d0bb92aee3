import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { CaseView } from './case.view';
import { CaseBalance, readBalanceAsked } from './cases.balance';
import { CaseBalanceLine } from './cases.balance.results';
import { balanceBy, caseOperations as describe } from './cases.operations';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly balance: CaseBalance) {}

  @ListRoute(CaseView, { describe: describe.cases })
  cases(@PageQuery(CaseView) page: Page) {
    return page;
  }

  @PlainRoute([CaseBalanceLine], 'balance', { describe: describe.caseBalance })
  @ApiQuery({ name: 'from', required: true, description: balanceBy.from, schema: t.day.openapi as never })
  @ApiQuery({ name: 'to', required: true, description: balanceBy.to, schema: t.day.openapi as never })
  @ApiQuery({ name: 'under', required: false, description: balanceBy.under, schema: t.id.openapi as never })
  caseBalance(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('under') under?: string,
  ) {
    return this.balance.caseBalance(readBalanceAsked({ from, to, under }), viewer, caller.requestId);
  }

  @OneRoute(CaseView, { describe: describe.case })
  case(@IdParam() id: string) {
    return id;
  }
}
