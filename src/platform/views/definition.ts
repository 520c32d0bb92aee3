import type { Expression } from './bind';
import type { Codec } from './codecs';

export type ViewClass<T = object> = abstract new (...args: never[]) => T;

interface FieldBase {
  property: string;
  describe: string;
  nullable: boolean;
}

export interface ColumnField extends FieldBase {
  kind: 'column';
  codec: Codec;
  sql: Expression;
  filter: boolean;
  sort: boolean;
  /** Key in an access table: who lacks it reads null and may neither filter nor sort by it. */
  grant?: string;
  /** Left out of REST unless asked for by `fields`. */
  onRequest: boolean;
}

export interface OneField extends FieldBase {
  kind: 'one';
  target: () => ViewClass;
  local: Expression;
}

export interface ManyField extends FieldBase {
  kind: 'many';
  target: () => ViewClass;
  /** Condition that ties a child (second alias) to its parent (first alias). */
  tie: (parent: string, child: string) => string;
  order: string;
  max: number;
}

export type ViewField = ColumnField | OneField | ManyField;

/** A filter that is not a plain column: `under` an agency, `late`, … */
export interface Criterion {
  codec: Codec;
  describe: string;
  sql: (alias: string, value: string, bind: Parameters<Expression>[1]) => string;
}

export interface ViewDefinition {
  name: string;
  describe: string;
  from: Expression;
  /** The column that the property `id` stands for. */
  key: string;
  order: string;
  scope?: Expression;
  scoped: boolean;
  search?: string;
  criteria: Record<string, Criterion>;
  /** Reference data without tenant. */
  global: boolean;
  fields: Map<string, ViewField>;
}

const fieldsOf = new WeakMap<object, Map<string, ViewField>>();
const definitions = new Map<ViewClass, ViewDefinition>();

export function declareField(prototype: object, field: ViewField): void {
  const fields = fieldsOf.get(prototype) ?? new Map<string, ViewField>();
  fields.set(field.property, field);
  fieldsOf.set(prototype, fields);
}

export const declaredFields = (prototype: object): Map<string, ViewField> => fieldsOf.get(prototype) ?? new Map();

export function declareView(view: ViewClass, definition: ViewDefinition): void {
  definitions.set(view, definition);
}

export const views = (): ReadonlyMap<ViewClass, ViewDefinition> => definitions;

export function definitionOf(view: ViewClass): ViewDefinition {
  const found = definitions.get(view);
  if (!found) throw new Error(`${view.name} is not declared with @View`);
  return found;
}

export function viewNamed(name: string): ViewDefinition {
  for (const definition of definitions.values()) if (definition.name === name) return definition;
  throw new Error(`no view is named ${name}`);
}
