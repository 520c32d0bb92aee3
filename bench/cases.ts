import { Controller, Module } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { anyone, defineAccess } from '../src/platform/access/grants';
import { ListQuery, PageArgs } from '../src/platform/views/graphql';
import type { Page } from '../src/platform/views/page';
import { ListRoute, PageQuery } from '../src/platform/views/rest';
import { Col, Many, One, t, View } from '../src/platform/views/view';

export const benchAccess = defineAccess({ benchCases: { who: anyone } });

const benchStatus = t.enum('BenchStatus', {
  NEW: 'Mới',
  ACCEPTED: 'Thụ lý',
  ASSIGNED: 'Giao',
  ANSWERED: 'Trả lời',
  CLOSED: 'Đóng',
  REFUSED: 'Từ chối',
});

@View('BenchAgency', { from: 'bench.agency', describe: 'Generated agency.', order: 'id' })
export class BenchAgencyView {
  @Col(t.id) id: string;
  @Col(t.text) name: string;
}

@View('BenchEvent', { from: 'bench.event', describe: 'Generated event.', order: '-at' })
export class BenchEventView {
  @Col(t.id) id: string;
  @Col(t.instant, { sort: true }) at: string;
  @Col(t.text) kind: string;
  @Col(t.text) note: string;
}

@View('BenchCase', { from: 'bench.case', describe: 'Generated case.', order: '-receivedAt' })
export class BenchCaseView {
  @Col(t.id) id: string;
  @Col(t.int) version: number;
  @Col(t.text) code: string;
  @Col(t.text) title: string;
  @Col(benchStatus, { filter: true }) status: string;
  @Col(t.instant, { filter: true, sort: true }) receivedAt: string;
  @One(() => BenchAgencyView, { local: 'agency_id' }) agency: BenchAgencyView;
  @Many(() => BenchEventView, { foreign: 'case_id', order: 'at desc, id desc', max: 50 }) events: BenchEventView[];
}

@Resolver()
class BenchCasesResolver {
  @ListQuery(BenchCaseView, { describe: 'Generated cases.' })
  benchCases(@PageArgs(BenchCaseView) page: Page) {
    return page;
  }
}

@Controller('bench-cases')
class BenchCasesController {
  @ListRoute(BenchCaseView, { describe: 'Generated cases.' })
  benchCases(@PageQuery(BenchCaseView) page: Page) {
    return page;
  }
}

@Module({ providers: [BenchCasesResolver], controllers: [BenchCasesController] })
export class BenchModule {}
