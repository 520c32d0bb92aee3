import {
  type FragmentDefinitionNode,
  getNamedType,
  type FieldNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Viewer } from '../access/viewer';
import { compileConnection } from './connection';
import { definitionOf, type ViewClass } from './definition';
import type { Page } from './page';
import type { Plan } from './plan';
import { compileOne, compilePage } from './plans';
import { selectFields } from './rest-selection';
import { type Request, selectConnection, selectionText, selectRecord } from './selection';

/** Everything of a page that decides the SQL text; values never do. */
const shapeOf = (page: Page): unknown[] => [
  page.sort.field,
  page.sort.descending,
  page.conditions.map(({ field, operator }) => `${field}.${operator}`),
  page.criteria.map(({ name }) => name),
  page.q !== undefined,
  page.after !== undefined,
  page.withTotal,
];

const plansOf = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();
const significant = new WeakMap<OperationDefinitionNode, string[]>();
const mostPlans = 200;

/** Variables that change which fields or how many nested rows are asked for. */
function significantVariables(field: GraphqlField): string[] {
  const { operation, request, type } = field;
  const known = significant.get(operation);
  if (known) return known;
  const names = new Set<string>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    // The arguments of a root field choose rows; those of fields below it shape the answer.
    const atRoot = node.kind === 'OperationDefinition' || node.typeCondition.name.value === type.name;
    visit(node, {
      Variable(variable, _key, _parent, _path, ancestors) {
        const inside = ancestors.filter((ancestor) => 'kind' in ancestor);
        const fields = inside.filter((ancestor) => ancestor.kind === 'Field').length;
        const directive = inside.some((ancestor) => ancestor.kind === 'Directive');
        if (directive || !atRoot || fields > 1) names.add(variable.name.value);
      },
    });
  };
  collect(operation);
  Object.values(request.fragments).forEach(collect);
  const found = [...names].sort();
  significant.set(operation, found);
  return found;
}

function kept(cache: Map<string, Plan>, key: unknown[], compile: () => Plan): Plan {
  const name = JSON.stringify(key);
  const known = cache.get(name);
  if (known) return known;
  const plan = compile();
  if (cache.size >= mostPlans) cache.delete(cache.keys().next().value as string);
  cache.set(name, plan);
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
  const variables = significantVariables(field).map((name) => request.variables[name]);
  const cache = plansOf.get(operation) ?? new Map<string, Plan>();
  plansOf.set(operation, cache);
  return kept(cache, [key, viewer?.profile, page && shapeOf(page), variables], () => {
    const definition = definitionOf(view);
    const type = getNamedType(field.type.getFields()[nodes[0]!.name.value]!.type) as GraphQLObjectType;
    if (page) return compileConnection(definition, selectConnection(request, type, definition, nodes), page, viewer);
    const selected = selectRecord(request, type, definition, nodes);
    return { ...compileOne(definition, selected, viewer), selection: selectionText(selected) };
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
  return kept(restPlans, [definition.name, fields, viewer?.profile, page && shapeOf(page)], () => {
    const selected = selectFields(definition, fields);
    return page ? compilePage(definition, selected, page, viewer) : compileOne(definition, selected, viewer);
  });
}
