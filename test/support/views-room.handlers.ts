import { Module } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../src/platform/access/viewer';
import {
  ActMutation,
  IdArg,
  InputArg,
  ListQuery,
  Me,
  OneQuery,
  PageArgs,
  PlainQuery,
} from '../../src/platform/views/graphql';
import type { Page } from '../../src/platform/views/page';
import { MarketsController, StallsController } from './views-room.routes';
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

@Resolver()
export class MarketsResolver {
  constructor(private readonly service: MarketsService) {}

  @ListQuery(MarketView, { describe: 'Các chợ. Markets.', extras: asOf }) markets(
    @PageArgs(MarketView, asOf) page: Page,
  ) {
    return page;
  }
  @OneQuery(MarketView, says('Một chợ. A market.')) market(@IdArg() id: string) {
    return id;
  }
  @ListQuery(StallView, says('Các sạp. Stalls.')) stalls(@PageArgs(StallView) page: Page) {
    return page;
  }
  @OneQuery(StallView, says('Một sạp. A stall.')) stall(@IdArg() id: string) {
    return id;
  }
  @ListQuery(WareView, says('Mặt hàng. Wares.')) wares(@PageArgs(WareView) page: Page) {
    return page;
  }
  @ListQuery(TraderView, says('Tiểu thương. Traders.')) traders(@PageArgs(TraderView) page: Page) {
    return page;
  }
  @OneQuery(TraderView, says('Một tiểu thương. A trader.')) trader(@IdArg() id: string) {
    return id;
  }
  @ListQuery(WareUnitView, says('Đơn vị tính. Units.')) wareUnits(@PageArgs(WareUnitView) page: Page) {
    return page;
  }
  @PlainQuery(MarketTally, { ...says('Số liệu. Numbers.'), nullable: true }) marketTally() {
    return new MarketTally();
  }
  @ActMutation(MarketView, says('Lập chợ. Founds.')) foundMarket(
    @InputArg() input: FoundMarketInput,
    @Me() viewer: Viewer,
  ) {
    return this.service.foundMarket(input, viewer);
  }
  @ActMutation(MarketView, says('Đổi tên. Renames.')) renameMarket(@InputArg() input: RenameMarketInput) {
    return this.service.change(input.id, { name: input.name });
  }
  @ActMutation(MarketView, says('Mở. Opens.')) openMarket(@InputArg() input: MoveMarketInput) {
    return this.service.change(input.id, { status: 'OPEN' });
  }
  @ActMutation(MarketView, says('Đóng. Closes.')) closeMarket(@InputArg() input: MoveMarketInput) {
    return this.service.change(input.id, { status: 'CLOSED' });
  }
  @ActMutation(MarketView, says('Mở lại. Reopens.')) reopenMarket(@InputArg() input: MoveMarketInput) {
    return this.service.change(input.id, { status: 'OPEN' });
  }
  @ActMutation(MarketView, says('Giao đi. Gives away.')) giveMarketAway(@InputArg() input: GiveMarketAwayInput) {
    return this.service.change(input.id, { agencyId: input.agencyId });
  }
  @ActMutation(StallCount, says('Đếm sạp. Counts stalls.')) countStalls(@InputArg() input: MoveMarketInput) {
    return this.service.countStalls(input.id);
  }
  @ActMutation(MarketView, says('Quấy. Bothers.')) botherMarket(@InputArg() input: BotherMarketInput) {
    return this.service.botherMarket(input);
  }
}

@Module({ controllers: [MarketsController, StallsController], providers: [MarketsResolver, MarketsService] })
export class MarketRoom {}
