import { anyone, anyLevel, defineAccess, type Who } from '../../src/platform/access/grants';
import { inReach, ownAgency, type RowRule } from '../../src/platform/access/rows';
import { allowedActions } from '../../src/platform/acts/allowed-actions';
import { defineLifecycle } from '../../src/platform/lifecycle/lifecycle';
import { Col, Many, One, t, View } from '../../src/platform/views/view';

export const marketLifecycle = defineLifecycle({
  subject: 'Market',
  column: 'status',
  states: { PLANNED: 'Dự kiến. Planned', OPEN: 'Đang họp. Open', CLOSED: 'Đã đóng. Closed' },
  initial: 'PLANNED',
  final: [],
  moves: {
    openMarket: { from: ['PLANNED'], to: 'OPEN', label: 'Mở. Open' },
    closeMarket: { from: ['OPEN'], to: 'CLOSED', label: 'Đóng. Close' },
    reopenMarket: { from: ['CLOSED'], to: 'OPEN', label: 'Mở lại. Reopen' },
  },
});
export const marketKind = t.enum('MarketKind', {
  TOWN: 'Chợ thị tứ. Town',
  RIVER: 'Chợ nổi. River',
  NIGHT: 'Chợ đêm. Night',
});
const marketStatus = t.enum('MarketStatus', marketLifecycle.states);
const grade = t.enum('WareGrade', { FINE: 'Loại một. Fine', COMMON: 'Thường. Common' });

const leaders: Who = { PROVINCE_LEADER: ['PROVINCE'] };
const heads: Who = { ...leaders, AGENCY_HEAD: anyLevel };
const versioned = { on: 'Market', versioned: true, if: ownAgency('agency_id') } as const;

export const marketAccess = defineAccess({
  markets: { who: anyone },
  market: { who: anyone },
  stalls: { who: anyone },
  stall: { who: anyone },
  wares: { who: anyone },
  traders: { who: anyone },
  trader: { who: anyone },
  wareUnits: { who: anyone },
  marketTally: { who: anyone },
  readMarketCode: { who: heads },
  readTraderPhone: { who: leaders },
  foundMarket: { who: heads },
  renameMarket: { who: heads, ...versioned },
  openMarket: { who: heads, on: 'Market', if: ownAgency('agency_id'), moves: marketLifecycle },
  closeMarket: { who: anyone, ...versioned, moves: marketLifecycle },
  reopenMarket: { who: leaders, on: 'Market', moves: marketLifecycle },
  giveMarketAway: { who: anyone, on: 'Market', if: ownAgency('agency_id') },
  countStalls: { who: anyone, on: 'Market' },
  botherMarket: { who: anyone, on: 'Market' },
});

// Without brackets on purpose: what a declaration says must stay together wherever the planner puts it.
const townOrNear: RowRule = (a, bind) => `${a}.kind = 'TOWN' or ${inReach('agency_id')(a, bind)}`;

@View('WareUnit', { from: 'sys.ware_unit', describe: 'Đơn vị tính. A unit.', order: 'name', global: true })
export class WareUnitView {
  @Col(t.id) id: string;
  @Col(t.text, { sort: true, filter: true }) name: string;
}

@View('Trader', { from: 'app.trader', describe: 'Tiểu thương. A trader.', order: 'name', scope: inReach('agency_id') })
export class TraderView {
  @Col(t.id) id: string;
  @Col(t.int) version: number;
  @Col(t.text, { filter: true, sort: true }) name: string;
  @Col(t.text, { grant: 'readTraderPhone', filter: true }) phone?: string | null;
  @Col(t.day, { nullable: true, filter: true }) bornOn: string | null;
  @Many(() => StallView, { foreign: 'trader_id', order: 'number desc, id', max: 7 }) stalls: StallView[];
}

@View('Market', {
  from: 'app.market',
  describe: 'Chợ. A market.',
  order: '-opensOn',
  scope: townOrNear,
  search: 'sys.search_market',
  criteria: {
    sells: {
      codec: t.text,
      describe: 'Có bán mặt hàng này. Sells it, or bears its name.',
      sql: (a, name) =>
        `${a}.name = ${name} or exists (select from app.stall s join app.ware w on w.tenant_id = s.tenant_id and w.stall_id = s.id
          where s.tenant_id = ${a}.tenant_id and s.market_id = ${a}.id and w.name = ${name})`,
    },
    openOn: { codec: t.day, describe: 'Họp vào ngày. Open on.', sql: (a, day) => `${a}.opens_on <= ${day}` },
  },
})
export class MarketView {
  @Col(t.id, { sort: true, filter: true }) id: string;
  @Col(t.int, { filter: true }) version: number;
  @Col(t.text, { filter: true, sort: true }) name: string;
  @Col(marketKind, { filter: true, sort: true }) kind: string;
  @Col(marketStatus, { filter: true }) status: string;
  @Col(t.day, { filter: true, sort: true }) opensOn: string;
  @Col(t.instant, { filter: true, sort: true }) foundedAt: string;
  @Col(t.bool, { filter: true, sort: true }) floating: boolean;
  @Col(t.int, { filter: true, sort: true }) places: number;
  @Col(t.decimal, { filter: true, sort: true }) rent: string;
  @Col(t.texts) tags: string[];
  @Col(t.text, { grant: 'readMarketCode', filter: true }) code?: string | null;
  @Col(t.text, { nullable: true, filter: true, onRequest: true }) note: string | null;
  @Col(t.json, { nullable: true }) layout: unknown;
  @Col(t.id, { filter: true }) agencyId: string;
  @Col(t.id, { nullable: true, filter: true }) parentId: string | null;
  @Col(t.int, {
    filter: true,
    sort: true,
    sql: (a) => `(select count(*)::int from app.stall s where s.tenant_id = ${a}.tenant_id and s.market_id = ${a}.id)`,
  })
  stallCount: number;
  @Col(t.bool, { sql: (a, bind) => `${a}.agency_id = ${bind.viewer((viewer) => viewer.agencyId, 'uuid')}` })
  ours: boolean;
  @Col(t.day, { sql: (_a, bind) => bind.day }) seenOn: string;
  @Col(t.texts, { sql: allowedActions('Market') }) allowedActions: string[];
  @One(() => TraderView, { local: 'keeper_id', nullable: true }) keeper: TraderView | null;
  @One(() => MarketView, { local: 'parent_id', nullable: true }) parent: MarketView | null;
  @Many(() => StallView, { foreign: 'market_id', order: 'number, id', max: 10 }) stalls: StallView[];
  @Many(() => MarketView, {
    foreign: (market, other) => `${other}.id = ${market}.parent_id or ${other}.parent_id = ${market}.id`,
    order: 'opens_on desc, id',
    max: 5,
  })
  kin: MarketView[];
}

@View('Stall', { from: 'app.stall', describe: 'Sạp. A stall.', order: 'number', scope: inReach('agency_id') })
export class StallView {
  @Col(t.id) id: string;
  @Col(t.int) version: number;
  @Col(t.int, { sort: true, filter: true }) number: number;
  @Col(t.text, { nullable: true, filter: true }) label: string | null;
  @Col(t.bool, { nullable: true, filter: true }) paid: boolean | null;
  @One(() => MarketView, { local: 'market_id', nullable: true }) market: MarketView | null;
  @One(() => TraderView, { local: 'trader_id', nullable: true }) trader: TraderView | null;
  @Many(() => WareView, { foreign: 'stall_id', order: 'name collate "C" desc, id', max: 6 }) wares: WareView[];
}

@View('Ware', { from: 'app.ware', describe: 'Mặt hàng. Ware.', order: 'id', where: (a) => `not ${a}.withdrawn` })
export class WareView {
  @Col(t.id, { sort: true }) id: string;
  @Col(t.text, { filter: true }) name: string;
  @Col(t.decimal, { nullable: true, filter: true }) price: string | null;
  @Col(t.instant, { nullable: true, filter: true }) soldAt: string | null;
  @Col(t.day, { nullable: true, filter: true }) freshUntil: string | null;
  @Col(t.bool, { nullable: true, filter: true }) organic: boolean | null;
  @Col(t.int, { nullable: true, filter: true }) amount: number | null;
  @Col(grade, { nullable: true, filter: true }) grade: string | null;
  @Col(t.texts, { nullable: true }) marks: string[] | null;
  @Col(t.id, { nullable: true, filter: true }) originId: string | null;
  @Col(t.json, { nullable: true }) remark: unknown;
  @One(() => WareUnitView, { local: 'unit_id' }) unit: WareUnitView;
  @One(() => StallView, { local: 'stall_id', nullable: true }) stall: StallView | null;
}
