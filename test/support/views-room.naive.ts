import { bytes, type Compare, decimal, dictionary, inOrder, instant } from './views-room.compare';
import type { Eye, Json, Row, Tables } from './views-room.types';

type Read = (row: Row, eye: Eye, all: Tables) => unknown;
type Many = (row: Row, eye: Eye, all: Tables) => Row[];

export interface NaiveView {
  table: keyof Tables;
  visible: (row: Row, eye: Eye) => boolean;
  order: [field: string, descending: boolean];
  columns: Record<string, Read>;
  ones: Record<string, [view: string, id: (row: Row) => string | null]>;
  many: Record<string, [view: string, max: number, rows: Many]>;
  compare: Record<string, Compare>;
  criteria: Record<string, (row: Row, value: Json, all: Tables) => boolean>;
}

const near = (row: Row, eye: Eye) => eye.agencyIds === null || eye.agencyIds.includes(row.agency_id);
const iso = (at: Date | null) => at && at.toISOString();
const same =
  (column: string): Read =>
  (row) =>
    row[column];
const columns = (...names: string[]): Record<string, Read> =>
  Object.fromEntries(names.map((name) => [name, same(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))]));

const byNumber = (rows: Row[]) => inOrder(rows, ['number'], ['id']);
const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase();
export const found = (row: Row, q: string) => fold(`${row.name} ${row.note ?? ''}`).includes(fold(q));

const actions: [string, (row: Row, eye: Eye) => boolean][] = [
  ['renameMarket', (row, eye) => eye.signs && row.agency_id === eye.agencyId],
  ['openMarket', (row, eye) => eye.signs && row.agency_id === eye.agencyId && row.status === 'PLANNED'],
  ['closeMarket', (row, eye) => row.agency_id === eye.agencyId && row.status === 'OPEN'],
  ['reopenMarket', (row, eye) => eye.leads && row.status === 'CLOSED'],
  ['giveMarketAway', (row, eye) => row.agency_id === eye.agencyId],
  ['countStalls', () => true],
  ['botherMarket', () => true],
];
export const actionsOn = (row: Row, eye: Eye) => actions.filter(([, may]) => may(row, eye)).map(([name]) => name);

const stallsOf = (row: Row, all: Tables) => all.stall.filter((stall) => stall.market_id === row.id);
const none = { ones: {}, many: {}, criteria: {} };

/** What the views of the room say, written down a second time as plain functions over rows. */
export const naiveViews: Record<string, NaiveView> = {
  WareUnit: {
    ...none,
    table: 'unit',
    visible: () => true,
    order: ['name', false],
    columns: columns('id', 'name'),
    compare: { name: dictionary },
  },
  Trader: {
    ...none,
    table: 'trader',
    visible: near,
    order: ['name', false],
    columns: { ...columns('id', 'version', 'name', 'bornOn'), phone: (row, eye) => (eye.leads ? row.phone : null) },
    many: {
      stalls: [
        'Stall',
        7,
        (row, _eye, all) =>
          inOrder(
            all.stall.filter((stall) => stall.trader_id === row.id),
            ['-number'],
            ['id'],
          ),
      ],
    },
    compare: { name: dictionary },
  },
  Market: {
    table: 'market',
    visible: (row, eye) => row.kind === 'TOWN' || near(row, eye),
    order: ['opensOn', true],
    columns: {
      ...columns(
        'id',
        'version',
        'name',
        'kind',
        'status',
        'opensOn',
        'floating',
        'places',
        'rent',
        'tags',
        'note',
        'layout',
      ),
      ...columns('agencyId', 'parentId'),
      foundedAt: (row) => iso(row.founded_at),
      code: (row, eye) => (eye.signs ? row.code : null),
      stallCount: (row, _eye, all) => stallsOf(row, all).length,
      ours: (row, eye) => row.agency_id === eye.agencyId,
      seenOn: (_row, eye) => eye.day,
      allowedActions: (row, eye) => actionsOn(row, eye),
    },
    ones: { keeper: ['Trader', (row) => row.keeper_id], parent: ['Market', (row) => row.parent_id] },
    many: {
      stalls: ['Stall', 10, (row, _eye, all) => byNumber(stallsOf(row, all))],
      kin: [
        'Market', 5,
        (row, _eye, all) => inOrder(all.market.filter((other) => other.id === row.parent_id || other.parent_id === row.id), ['-opens_on'], ['id']),
      ], // prettier-ignore
    },
    compare: { name: dictionary, rent: decimal, foundedAt: instant },
    criteria: {
      sells: (row, name, all) =>
        row.name === name ||
        stallsOf(row, all).some((stall) => all.ware.some((ware) => ware.stall_id === stall.id && ware.name === name)),
      openOn: (row, on) => row.opens_on <= on,
    },
  },
  Stall: {
    ...none,
    table: 'stall',
    visible: near,
    order: ['number', false],
    columns: columns('id', 'version', 'number', 'label', 'paid'),
    ones: { market: ['Market', (row) => row.market_id], trader: ['Trader', (row) => row.trader_id] },
    many: {
      wares: [
        'Ware',
        6,
        (row, _eye, all) =>
          inOrder(
            all.ware.filter((ware) => ware.stall_id === row.id),
            ['-name', bytes],
            ['id'],
          ),
      ],
    },
    compare: {},
  },
  Ware: {
    ...none,
    table: 'ware',
    visible: (row) => !row.withdrawn,
    order: ['id', false],
    columns: {
      ...columns('id', 'name', 'price', 'freshUntil', 'organic', 'amount', 'grade', 'marks', 'originId', 'remark'),
      soldAt: (row) => iso(row.sold_at),
    },
    ones: { unit: ['WareUnit', (row) => row.unit_id], stall: ['Stall', (row) => row.stall_id] },
    compare: { price: decimal, soldAt: instant },
  },
};
