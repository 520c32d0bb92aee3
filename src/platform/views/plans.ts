import type { Viewer } from '../access/viewer';
import { ReadContext, statementName } from './bind';
import { Composer, conditionsOf, orderOf, Row } from './composer';
import { encodeCursor, maxPage, Page } from './page';
import type { Selected, SelectedConnection, SelectedEdges } from './selection';
import type { ViewDefinition } from './view';

export interface Statement {
  name: string;
  sql: string;
  values: (context: ReadContext) => (string | null)[];
}

/** A reading, compiled once for a selection, a set of grants and a shape of arguments. */
export interface Plan {
  statements: Statement[];
  /** Nested rows that one row of the page may bring along. */
  cost: number;
  /** The answers of the statements, as finished JSON. */
  write(sets: Row[][], context: ReadContext): string;
  /** The version of the one record read, for its ETag. */
  version?(sets: Row[][]): string | undefined;
}

const countLimit = 10_000;

interface Rows {
  statement: Statement;
  hasMore: (rows: Row[], context: ReadContext) => boolean;
  cursor: (row: Row) => string;
}

function rowsOf(view: ViewDefinition, page: Page, composer: Composer, alias: string, conditions: string[]): Rows {
  const order = orderOf(view, alias, page, composer);
  const sortAt = composer.add(`${order.expression}::text`);
  const keyAt = composer.add(`${alias}.${view.key}`);
  const where = [...conditions, ...(order.beyond ? [order.beyond] : [])];
  const columns = composer.columns.map((column, at) => `${column} as c${at}`).join(', ');
  const inner =
    `select ${columns} from ${view.from(alias, composer.bind)} ${alias} ${composer.joins.join(' ')}` +
    ` where ${where.join(' and ') || 'true'} order by ${order.by} limit ${maxPage + 1}`;
  // The constant inner limit keeps the generic plan's estimate small; the outer one is the page asked for.
  const sql = `select * from (${inner}) z limit ${composer.bind.value((context) => context.page.first + 1, 'int')}`;
  return {
    statement: { name: statementName(sql), sql, values: composer.bind.parameters() },
    hasMore: (rows, context) => rows.length > context.page.first,
    cursor: (row) => encodeCursor(order.word, row[sortAt] ?? '', row[keyAt] ?? ''),
  };
}

function countOf(view: ViewDefinition, page: Page, viewer: Viewer | undefined): Statement {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const conditions = conditionsOf(view, alias, page, composer, viewer);
  const sql = `select count(*) from (select 1 from ${view.from(alias, composer.bind)} ${alias} where ${conditions.join(' and ') || 'true'} limit ${countLimit + 1}) n`;
  return { name: statementName(sql), sql, values: composer.bind.parameters() };
}

const total = (set: Row[] | undefined): string => {
  const count = set?.[0]?.[0] ?? '0';
  return Number(count) > countLimit ? 'null' : count;
};

/** A list in GraphQL: a Relay connection. */
export function compileConnection(
  view: ViewDefinition,
  connection: SelectedConnection[],
  page: Page,
  viewer: Viewer | undefined,
): Plan {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const conditions = conditionsOf(view, alias, page, composer, viewer);
  const edgeWriters = new Map(
    connection.flatMap((part) =>
      part.kind === 'edges'
        ? [
            [
              part,
              part.fields.map((field) =>
                field.kind === 'node' ? composer.record(view, alias, field.fields) : undefined,
              ),
            ] as const,
          ]
        : [],
    ),
  );
  const rows = rowsOf(view, page, composer, alias, conditions);
  const counted = connection.some((part) => part.kind === 'totalCount');
  const edge = (part: SelectedEdges, row: Row): string => {
    const writers = edgeWriters.get(part)!;
    const members = part.fields.map((field, at) => {
      if (field.kind === 'typename') return `"${field.key}":"${view.name}Edge"`;
      return field.kind === 'cursor' ? `"${field.key}":"${rows.cursor(row)}"` : `"${field.key}":${writers[at]!(row)}`;
    });
    return `{${members.join(',')}}`;
  };
  return {
    cost: composer.cost,
    statements: counted ? [rows.statement, countOf(view, page, viewer)] : [rows.statement],
    write([found = [], count], context) {
      const hasNext = rows.hasMore(found, context);
      const shown = hasNext ? found.slice(0, context.page.first) : found;
      const members = connection.map((part) => {
        if (part.kind === 'typename') return `"${part.key}":"${view.name}Connection"`;
        if (part.kind === 'totalCount') return `"${part.key}":${total(count)}`;
        if (part.kind === 'pageInfo') {
          return `"${part.key}":${pageInfo(part.fields, shown, hasNext, context.page.after !== undefined, rows.cursor)}`;
        }
        return `"${part.key}":[${shown.map((row) => edge(part as SelectedEdges, row)).join(',')}]`;
      });
      return `{${members.join(',')}}`;
    },
  };
}

function pageInfo(
  fields: { key: string; kind: string }[],
  shown: Row[],
  hasNext: boolean,
  hasPrevious: boolean,
  cursor: (row: Row) => string,
): string {
  const [first] = shown;
  const last = shown.at(-1);
  const values: Record<string, string> = {
    typename: '"PageInfo"',
    hasNextPage: String(hasNext),
    hasPreviousPage: String(hasPrevious),
    startCursor: first ? `"${cursor(first)}"` : 'null',
    endCursor: last ? `"${cursor(last)}"` : 'null',
  };
  return `{${fields.map(({ key, kind }) => `"${key}":${values[kind]}`).join(',')}}`;
}

/** A list in REST: items, cursor of the next page, total when asked. */
export function compilePage(view: ViewDefinition, fields: Selected[], page: Page, viewer: Viewer | undefined): Plan {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const conditions = conditionsOf(view, alias, page, composer, viewer);
  const write = composer.record(view, alias, fields);
  const rows = rowsOf(view, page, composer, alias, conditions);
  return {
    cost: composer.cost,
    statements: page.withTotal ? [rows.statement, countOf(view, page, viewer)] : [rows.statement],
    write([found = [], count], context) {
      const hasNext = rows.hasMore(found, context);
      const shown = hasNext ? found.slice(0, context.page.first) : found;
      const last = shown.at(-1);
      const next = hasNext && last ? `"${rows.cursor(last)}"` : 'null';
      const items = shown.map(write).join(',');
      return `{"items":[${items}],"nextCursor":${next}${page.withTotal ? `,"totalItems":${total(count)}` : ''}}`;
    },
  };
}

/** One record by its key: `null` when it does not exist for the viewer. */
export function compileOne(view: ViewDefinition, fields: Selected[], viewer: Viewer | undefined): Plan {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const where = [
    ...composer.visible(view, alias),
    `${alias}.${view.key} = ${composer.bind.value((context) => context.id, 'uuid')}`,
  ];
  const write = composer.record(view, alias, fields);
  const version = view.fields.get('version');
  const versionAt = version?.kind === 'column' ? composer.add(version.sql(alias, composer.bind)) : undefined;
  const columns = composer.columns.map((column, at) => `${column} as c${at}`).join(', ') || '1';
  const sql = `select ${columns} from ${view.from(alias, composer.bind)} ${alias} ${composer.joins.join(' ')} where ${where.join(' and ')}`;
  return {
    cost: composer.cost,
    statements: [{ name: statementName(sql), sql, values: composer.bind.parameters() }],
    write: (sets) => (sets[0]?.[0] ? write(sets[0][0]) : 'null'),
    version: (sets) => (versionAt === undefined ? undefined : (sets[0]?.[0]?.[versionAt] ?? undefined)),
  };
}
