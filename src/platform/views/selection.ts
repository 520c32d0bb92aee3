import {
  FieldNode,
  FragmentDefinitionNode,
  getArgumentValues,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { Refusal } from '../errors/refusal';
import { type ColumnField, definitionOf, type ManyField, type OneField, type ViewDefinition } from './definition';

/** What is asked of one record, free of the surface it was asked through. */
export type Selected =
  | { key: string; kind: 'typename' }
  | { key: string; kind: 'column'; field: ColumnField }
  | { key: string; kind: 'one'; field: OneField; target: ViewDefinition; fields: Selected[] }
  | { key: string; kind: 'many'; field: ManyField; target: ViewDefinition; first: number; fields: Selected[] };

type Leaf<Kind extends string> = { key: string; kind: Kind };

export interface SelectedEdges {
  key: string;
  kind: 'edges';
  fields: (Leaf<'typename'> | Leaf<'cursor'> | (Leaf<'node'> & { fields: Selected[] }))[];
}

/** What is asked of a list in GraphQL. */
export type SelectedConnection =
  Leaf<'typename'> | Leaf<'totalCount'> | SelectedEdges | (Leaf<'pageInfo'> & { fields: Leaf<string>[] });

/** Everything of a GraphQL request that collecting fields needs. */
export interface Request {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

const longestKey = 60; // PostgreSQL cuts names at 63 bytes, and two long aliases would become one.

type Collected = Map<string, readonly FieldNode[]>;

function subfields(request: Request, type: GraphQLObjectType, nodes: readonly FieldNode[]): Collected {
  return collectSubfields(request.schema, request.fragments, request.variables, type, nodes as FieldNode[]);
}

export function rootFields(
  request: Request,
  type: GraphQLObjectType,
  selectionSet: FieldNode['selectionSet'],
): Collected {
  return collectFields(request.schema, request.fragments, request.variables, type, selectionSet!);
}

const typeOf = (parent: GraphQLObjectType, name: string): GraphQLObjectType => {
  const type = getNamedType(parent.getFields()[name]!.type);
  if (!isObjectType(type)) throw new Error(`${parent.name}.${name} is no object`);
  return type;
};

export function selectRecord(
  request: Request,
  type: GraphQLObjectType,
  view: ViewDefinition,
  nodes: readonly FieldNode[],
): Selected[] {
  return [...subfields(request, type, nodes)].map(([key, [node, ...more]]): Selected => {
    const name = node!.name.value;
    if (key.length > longestKey) throw new Refusal('TOO_LONG', { path: key, params: { max: longestKey } });
    if (name === '__typename') return { key, kind: 'typename' };
    const field = view.fields.get(name)!;
    if (field.kind === 'column') return { key, kind: 'column', field };
    const target = definitionOf(field.target());
    const fields = selectRecord(request, typeOf(type, name), target, [node!, ...more]);
    if (field.kind === 'one') return { key, kind: 'one', field, target, fields };
    const { first } = getArgumentValues(type.getFields()[name]!, node!, request.variables) as { first?: number | null };
    return { key, kind: 'many', field, target, first: listSize(first, field.max, key), fields };
  });
}

function listSize(first: number | null | undefined, max: number, path: string): number {
  if (first === undefined || first === null) return max;
  if (first < 1 || first > max) throw new Refusal('PAGE_SIZE', { path, params: { max } });
  return first;
}

export function selectConnection(
  request: Request,
  type: GraphQLObjectType,
  view: ViewDefinition,
  nodes: readonly FieldNode[],
): SelectedConnection[] {
  const plain = (parent: GraphQLObjectType, name: string, of: readonly FieldNode[]) =>
    [...subfields(request, typeOf(parent, name), of)].map(([key, [node]]) => ({
      key,
      kind: node!.name.value === '__typename' ? 'typename' : node!.name.value,
    }));
  return [...subfields(request, type, nodes)].map(([key, of]): SelectedConnection => {
    const name = of[0]!.name.value;
    if (name === '__typename') return { key, kind: 'typename' };
    if (name === 'totalCount') return { key, kind: 'totalCount' };
    if (name === 'pageInfo') return { key, kind: 'pageInfo', fields: plain(type, name, of) };
    const edge = typeOf(type, name);
    const fields = [...subfields(request, edge, of)].map(([edgeKey, nodesOfEdge]) => {
      const edgeName = nodesOfEdge[0]!.name.value;
      if (edgeName === '__typename') return { key: edgeKey, kind: 'typename' as const };
      if (edgeName === 'cursor') return { key: edgeKey, kind: 'cursor' as const };
      return {
        key: edgeKey,
        kind: 'node' as const,
        fields: selectRecord(request, typeOf(edge, edgeName), view, nodesOfEdge),
      };
    });
    return { key, kind: 'edges', fields };
  });
}

/** One text for one selection, however it was put into fragments, directives and variables. */
export const selectionText = (fields: readonly Selected[]): string =>
  fields
    .map((field) => {
      if (field.kind === 'typename') return `${field.key}:__typename`;
      const below = field.kind === 'column' ? '' : `{${selectionText(field.fields)}}`;
      return `${field.key}:${field.field.property}${field.kind === 'many' ? `(${field.first})` : ''}${below}`;
    })
    .join(' ');
