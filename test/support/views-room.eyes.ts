import { execute, GraphQLFieldResolver, GraphQLSchema, buildSchema, parse, printSchema } from 'graphql';
import { type Compare, plain } from './views-room.compare';
import { found, naiveViews, type NaiveView } from './views-room.naive';
import type { Condition, Eye, Json, Row, Tables, Wanted } from './views-room.types';
import { MarketWorld, people, Person } from './views-room.world';

/** Reads rows the slow and simple way: everything fetched, then filtered, sorted and cut in memory. */
export class Naive {
  constructor(
    readonly tables: Tables,
    readonly eye: Eye,
  ) {}

  static async of(world: MarketWorld, person: Person): Promise<Naive> {
    const { tenant, at } = people[person];
    const [unit, trader, market, stall, ware] = await Promise.all(
      ['sys.ware_unit', 'app.trader', 'app.market', 'app.stall', 'app.ware'].map((table) => world.rows(table, tenant)),
    );
    const agencyId = world.agencies[tenant]![at];
    const leads = at === 'province';
    const eye = {
      tenant,
      agencyId,
      agencyIds: leads ? null : [agencyId],
      seals: [],
      sealsHandled: [],
      leads,
      signs: person !== 'officer',
      day: world.today,
    };
    return new Naive({ unit, trader, market, stall, ware } as Tables, eye);
  }

  asOf(day: string | undefined): Naive {
    return day ? new Naive(this.tables, { ...this.eye, day }) : this;
  }

  visible(view: NaiveView): Row[] {
    return this.tables[view.table].filter((row) => view.visible(row, this.eye));
  }

  one(name: string, id: string | null): Row | null {
    return this.visible(naiveViews[name]!).find((row) => row.id === id) ?? null;
  }

  /** A column, a record or a list of records. */
  field(name: string, row: Row, field: string, first?: number | null): unknown {
    const view = naiveViews[name]!;
    if (view.columns[field]) return view.columns[field](row, this.eye, this.tables);
    const one = view.ones[field];
    if (one) return this.one(one[0], one[1](row));
    const [target, max, rows] = view.many[field]!;
    const shown = new Set(this.visible(naiveViews[target]!));
    return rows(row, this.eye, this.tables)
      .filter((each) => shown.has(each))
      .slice(0, first ?? max);
  }

  private holds(view: NaiveView, row: Row, [field, operator, given]: Condition): boolean {
    const criterion = view.criteria[field];
    if (criterion) return criterion(row, given, this.tables);
    const value = view.columns[field]!(row, this.eye, this.tables);
    if (operator === 'isNull') return (value === null) === given;
    if (value === null) return false;
    const compare = view.compare[field] && field !== 'name' ? view.compare[field] : plain;
    if (operator === 'in') return given.some((each: unknown) => compare(value, each) === 0);
    const order = compare(value, given);
    return { eq: order === 0, gte: order >= 0, lte: order <= 0, gt: order > 0, lt: order < 0 }[operator]!;
  }

  private order(view: NaiveView, [field, descending] = view.order): Compare {
    const compare = view.compare[field] ?? plain;
    const value = (row: Row) => view.columns[field]!(row, this.eye, this.tables);
    return (a: Row, b: Row) => (compare(value(a), value(b)) || plain(a.id, b.id)) * (descending ? -1 : 1);
  }

  page(name: string, { conditions, q, order, after, first }: Wanted) {
    const view = naiveViews[name]!;
    const compare = this.order(view, order);
    const rows = this.visible(view)
      .filter((row) => conditions.every((condition) => this.holds(view, row, condition)) && (!q || found(row, q)))
      .sort(compare);
    // The row after which the page begins need not be one of those that are shown.
    const begin = this.tables[view.table].find(({ id }) => id === after);
    const rest = begin ? rows.filter((row) => compare(row, begin) > 0) : rows;
    return { rows: rest.slice(0, first), total: rows.length, more: rest.length > first, start: begin !== undefined };
  }

  /** The same document by graphql-js with plain resolvers. Cursors are `cursor:` and the row's id. */
  async execute(schema: GraphQLSchema, query: string, variableValues: Record<string, unknown>) {
    const fieldResolver: GraphQLFieldResolver<Json, unknown> = (source, args, _context, info) => {
      const { fieldName, parentType } = info;
      if (parentType.name === 'Query') return this.root(fieldName, args);
      if (naiveViews[parentType.name]) return source.naive(fieldName, args['first']);
      return source[fieldName];
    };
    return execute({ schema, document: parse(query), variableValues, fieldResolver });
  }

  private shown(name: string, row: Row): object {
    const one = (view: string, given: unknown) => (given === null ? null : this.shown(view, given as Row));
    const naive = (field: string, first?: number) => {
      const view = naiveViews[name]!;
      const value = this.field(name, row, field, first);
      if (view.ones[field]) return one(view.ones[field][0], value);
      return view.many[field] ? (value as Row[]).map((each) => one(view.many[field]![0], each)) : value;
    };
    return { naive };
  }

  private root(field: string, args: Record<string, Json>): unknown {
    const name = rootViews[field]!;
    if (!field.endsWith('s')) {
      const row = this.one(name, args['id'].toLowerCase());
      return row && this.shown(name, row);
    }
    const eyes = this.asOf(args['asOf']);
    const conditions = Object.entries(args['filter'] ?? {}).flatMap(([each, given]): Condition[] =>
      naiveViews[name]!.criteria[each]
        ? [[each, 'eq', given]]
        : Object.entries(given as object).map(([operator, value]) => [each, operator, value]),
    );
    const order = args['orderBy'] && (orders[args['orderBy']] as [string, boolean]);
    const { rows, total, more, start } = eyes.page(name, {
      first: args['first'] ?? 20,
      after: args['after']?.slice(7),
      conditions,
      order,
      q: args['q'],
    });
    const edges = rows.map((row) => ({ cursor: `cursor:${row.id}`, node: eyes.shown(name, row) }));
    const pageInfo = {
      hasNextPage: more,
      hasPreviousPage: start,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: total };
  }
}

export const rootViews: Record<string, string> = {
  markets: 'Market', market: 'Market', stalls: 'Stall', stall: 'Stall', wares: 'Ware', traders: 'Trader', trader: 'Trader',
  wareUnits: 'WareUnit',
}; // prettier-ignore

const words = ['id', 'name', 'kind', 'opensOn', 'foundedAt', 'floating', 'places', 'rent', 'stallCount', 'number'];
const orders = Object.fromEntries(
  words.flatMap((word) => {
    const upper = word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    return [[upper, [word, false]], [`${upper}_DESC`, [word, true]]]; // prettier-ignore
  }),
);

/** The schema without the application's resolvers. */
export const bare = (schema: GraphQLSchema): GraphQLSchema => buildSchema(printSchema(schema));
