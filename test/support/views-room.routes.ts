import { Controller } from '@nestjs/common';
import type { Viewer } from '../../src/platform/access/viewer';
import { Me } from '../../src/platform/views/graphql';
import type { Page } from '../../src/platform/views/page';
import {
  ActRoute,
  BodyInput,
  IdParam,
  ListRoute,
  OneRoute,
  PageQuery,
  PlainRoute,
} from '../../src/platform/views/rest';
import { MarketView, StallView, TraderView, WareUnitView, WareView } from './views-room';
import {
  BotherMarketInput,
  FoundMarketInput,
  GiveMarketAwayInput,
  MarketsService,
  MoveMarketInput,
  RenameMarketInput,
  StallCount,
} from './views-room.acts';
import { asOf, MarketTally, says } from './views-room.tally';

@Controller('markets')
export class MarketsController {
  constructor(private readonly service: MarketsService) {}

  @ListRoute(MarketView, { describe: 'Các chợ. Markets.', extras: asOf }) markets(
    @PageQuery(MarketView, asOf) page: Page,
  ) {
    return page;
  }
  @OneRoute(MarketView, says('Một chợ. A market.')) market(@IdParam() id: string) {
    return id;
  }
  @PlainRoute(MarketTally, 'tally/now', says('Số liệu. Numbers.')) marketTally() {
    return { markets: 3 };
  }
  @ActRoute(MarketView, 'POST', '', says('Lập chợ. Founds.')) foundMarket(
    @BodyInput() input: FoundMarketInput,
    @Me() viewer: Viewer,
  ) {
    return this.service.foundMarket(input, viewer);
  }
  @ActRoute(MarketView, 'PATCH', ':id', says('Đổi tên. Renames.')) renameMarket(@BodyInput() input: RenameMarketInput) {
    return this.service.change(input.id, { name: input.name });
  }
  @ActRoute(MarketView, 'POST', ':id/opening', says('Mở. Opens.')) openMarket(@BodyInput() input: MoveMarketInput) {
    return this.service.change(input.id, { status: 'OPEN' });
  }
  @ActRoute(MarketView, 'POST', ':id/closure', says('Đóng. Closes.')) closeMarket(@BodyInput() input: MoveMarketInput) {
    return this.service.change(input.id, { status: 'CLOSED' });
  }
  @ActRoute(MarketView, 'POST', ':id/reopening', says('Mở lại. Reopens.')) reopenMarket(
    @BodyInput() input: MoveMarketInput,
  ) {
    return this.service.change(input.id, { status: 'OPEN' });
  }
  @ActRoute(MarketView, 'POST', ':id/gift', says('Giao đi. Gives away.')) giveMarketAway(
    @BodyInput() input: GiveMarketAwayInput,
  ) {
    return this.service.change(input.id, { agencyId: input.agencyId });
  }
  @ActRoute(StallCount, 'POST', ':id/count', says('Đếm sạp. Counts stalls.')) countStalls(
    @BodyInput() input: MoveMarketInput,
  ) {
    return this.service.countStalls(input.id);
  }
  @ActRoute(MarketView, 'POST', ':id/bother', says('Quấy. Bothers.')) botherMarket(
    @BodyInput() input: BotherMarketInput,
  ) {
    return this.service.botherMarket(input);
  }
}

@Controller()
export class StallsController {
  @ListRoute(StallView, { ...says('Các sạp. Stalls.'), path: 'stalls' }) stalls(@PageQuery(StallView) page: Page) {
    return page;
  }
  @OneRoute(StallView, { ...says('Một sạp. A stall.'), path: 'stalls/:id' }) stall(@IdParam() id: string) {
    return id;
  }
  @ListRoute(WareView, { ...says('Mặt hàng. Wares.'), path: 'wares' }) wares(@PageQuery(WareView) page: Page) {
    return page;
  }
  @ListRoute(TraderView, { ...says('Tiểu thương. Traders.'), path: 'traders' }) traders(
    @PageQuery(TraderView) page: Page,
  ) {
    return page;
  }
  @OneRoute(TraderView, { ...says('Một tiểu thương. A trader.'), path: 'traders/:id' }) trader(@IdParam() id: string) {
    return id;
  }
  @ListRoute(WareUnitView, { ...says('Đơn vị tính. Units.'), path: 'ware-units' }) wareUnits(
    @PageQuery(WareUnitView) page: Page,
  ) {
    return page;
  }
}
