import {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  getNamedType,
  OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Viewer } from '../access/viewer';
import type { Page } from './page';
import { compileConnection, compileOne, compilePage, Plan } from './plans';
import { Request, selectConnection, selectFields, selectRecord } from './selection';
import { definitionOf, ViewClass } from './view';

/** Everything of a page that decides the SQL text; values never do. */
const shapeOf = (page: Page): string =>
  JSON.stringify([
    page.sort.field,
    page.sort.descending,
    page.conditions.map(({ field, operator }) => `${field}.${operator}`),
    page.criteria.map(({ name }) => name),
    page.q !== undefined,
    page.after !== undefined,
    page.withTotal,
  ]);

const plansOf = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();
const significant = new WeakMap<OperationDefinitionNode, string[]>();
const mostPlans = 200;

/** Variables that change which fields or how many nested rows are asked for. */
function significantVariables(
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
): string[] {
  const known = significant.get(operation);
  if (known) return known;
  const names = new Set<string>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      Variable(variable, _key, _parent, _path, ancestors) {
        const inside = ancestors.filter((ancestor) => 'kind' in ancestor);
        const fields = inside.filter((ancestor) => ancestor.kind === 'Field').length;
        const directive = inside.some((ancestor) => ancestor.kind === 'Directive');
        if (directive || fields > 1 || node.kind === 'FragmentDefinition') names.add(variable.name.value);
      },
    });
  collect(operation);
  Object.values(fragments).forEach(collect);
  const found = [...names].sort();
  significant.set(operation, found);
  return found;
}

function kept(cache: Map<string, Plan>, key: string, compile: () => Plan): Plan {
  const known = cache.get(key);
  if (known) return known;
  const plan = compile();
  if (cache.size >= mostPlans) cache.delete(cache.keys().next().value as string);
  cache.set(key, plan);
  return plan;
}

export interface GraphqlField {
  request: Request;
  operation: OperationDefinitionNode;
  type: GraphQLObjectType;
  key: string;
  nodes: readonly FieldNode[];
}

/** The plan of one GraphQL root field, compiled once for the document, the grants and the shape of the arguments. */
export function planField(field: GraphqlField, view: ViewClass, viewer: Viewer | undefined, page?: Page): Plan {
  const { request, operation, nodes, key } = field;
  const variables = significantVariables(operation, request.fragments).map((name) => request.variables[name]);
  const cacheKey = `${key}|${viewer?.profile ?? ''}|${page ? shapeOf(page) : 'one'}|${JSON.stringify(variables)}`;
  const cache = plansOf.get(operation) ?? new Map<string, Plan>();
  plansOf.set(operation, cache);
  return kept(cache, cacheKey, () => {
    const definition = definitionOf(view);
    const type = getNamedType(field.type.getFields()[nodes[0]!.name.value]!.type) as GraphQLObjectType;
    return page
      ? compileConnection(definition, selectConnection(request, type, definition, nodes), page, viewer)
      : compileOne(definition, selectRecord(request, type, definition, nodes), viewer);
  });
}

const restPlans = new Map<string, Plan>();

/** The plan of a REST reading. */
export function planRest(
  view: ViewClass,
  fields: readonly string[] | undefined,
  viewer: Viewer | undefined,
  page?: Page,
): Plan {
  const definition = definitionOf(view);
  const key = `${definition.name}|${fields?.join(',') ?? ''}|${viewer?.profile ?? ''}|${page ? shapeOf(page) : 'one'}`;
  return kept(restPlans, key, () => {
    const selected = selectFields(definition, fields);
    return page ? compilePage(definition, selected, page, viewer) : compileOne(definition, selected, viewer);
  });
}
