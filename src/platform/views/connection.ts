import type { Viewer } from '../access/viewer';
import type { ReadContext } from './bind';
import { Composer, type Row } from './composer';
import { conditionsOf } from './conditions';
import type { ViewDefinition } from './definition';
import type { Page } from './page';
import type { Plan } from './plan';
import { countOf, RowsOfPage, total } from './rows';
import type { SelectedConnection, SelectedEdges } from './selection';

/** What the parts of a connection are written from. */
interface Found {
  shown: Row[];
  hasNext: boolean;
  context: ReadContext;
  count: Row[] | undefined;
}

type PartWriter = (found: Found) => string;

/** A list in GraphQL: a Relay connection. */
export function compileConnection(
  view: ViewDefinition,
  connection: SelectedConnection[],
  page: Page,
  viewer: Viewer | undefined,
): Plan {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const conditions = conditionsOf(view, alias, page, composer);
  const cursor = (row: Row) => rows.cursor(row);
  const parts = connection.map((part): PartWriter => {
    const key = `"${part.key}":`;
    if (part.kind === 'typename') return () => `${key}"${view.name}Connection"`;
    if (part.kind === 'totalCount') return ({ count }) => key + total(count);
    if (part.kind === 'pageInfo') return (found) => key + pageInfo(part.fields, found, cursor);
    const edge = edgeWriter(view, part, composer, alias, cursor);
    return ({ shown }) => `${key}[${shown.map(edge).join(',')}]`;
  });
  // After the edges: only now all their columns are known.
  const rows = new RowsOfPage(view, page, composer, alias, conditions);
  const counted = connection.some((part) => part.kind === 'totalCount');
  return {
    cost: composer.cost,
    statements: counted ? [rows.statement, countOf(view, page, viewer)] : [rows.statement],
    write([all = [], count], context) {
      const found = { shown: rows.shown(all, context), hasNext: rows.hasMore(all, context), context, count };
      return `{${parts.map((write) => write(found)).join(',')}}`;
    },
  };
}

function edgeWriter(
  view: ViewDefinition,
  part: SelectedEdges,
  composer: Composer,
  alias: string,
  cursor: (row: Row) => string,
): (row: Row) => string {
  const members = part.fields.map((field) => {
    const key = `"${field.key}":`;
    if (field.kind === 'typename') return () => `${key}"${view.name}Edge"`;
    if (field.kind === 'cursor') return (row: Row) => `${key}"${cursor(row)}"`;
    const write = composer.record(view, alias, field.fields);
    return (row: Row) => key + write(row);
  });
  return (row) => `{${members.map((write) => write(row)).join(',')}}`;
}

function pageInfo(
  fields: { key: string; kind: string }[],
  { shown, hasNext, context }: Found,
  cursor: (row: Row) => string,
): string {
  const [first] = shown;
  const last = shown.at(-1);
  const values: Record<string, string> = {
    typename: '"PageInfo"',
    hasNextPage: String(hasNext),
    hasPreviousPage: String(context.page.after !== undefined),
    startCursor: first ? `"${cursor(first)}"` : 'null',
    endCursor: last ? `"${cursor(last)}"` : 'null',
  };
  return `{${fields.map(({ key, kind }) => `"${key}":${values[kind]!}`).join(',')}}`;
}
