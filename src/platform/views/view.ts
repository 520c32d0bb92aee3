import { ObjectType } from '@nestjs/graphql';
import type { Expression } from './bind';
import { t } from './codecs';
import { type Criterion, declaredFields, declareView, type ViewClass } from './definition';

export { definitionOf, viewNamed, views } from './definition';
export type { ColumnField, Criterion, ManyField, OneField, ViewClass, ViewDefinition, ViewField } from './definition';
export { Col, Many, One } from './fields';
export { t };

interface ViewOptions {
  from: string | Expression;
  describe: string;
  key?: string;
  order: string;
  /** Which rows the viewer may see at all, beyond the tenant: applied wherever the view appears. */
  scope?: Expression;
  /** Conditions that make the view, the same for everybody (a day's version, not withdrawn …). */
  where?: Expression;
  /** Function that answers the ids matching a search text. */
  search?: string;
  criteria?: Record<string, Criterion>;
  global?: boolean;
}

export function View(name: string, options: ViewOptions) {
  return (target: ViewClass): void => {
    const { from, where, scope } = options;
    const given = [where, scope].filter((each) => each !== undefined);
    ObjectType(name, { description: options.describe })(target);
    declareView(target, {
      name,
      describe: options.describe,
      from: typeof from === 'string' ? () => from : from,
      key: options.key ?? 'id',
      order: options.order,
      // In brackets: "this or that" must stay together beside the other conditions.
      scope: given.length > 0 ? (a, bind) => given.map((each) => `(${each(a, bind)})`).join(' and ') : undefined,
      scoped: Boolean(scope),
      search: options.search,
      criteria: options.criteria ?? {},
      global: options.global ?? false,
      fields: declaredFields(target.prototype as object),
    });
  };
}
