import type { Violation } from '../errors/refusal';
import type { FilterOperator } from './codec';
import { t } from './codecs';
import type { ColumnField, ViewDefinition } from './definition';
import { type Condition, filterable, type Page } from './page';

/** A filter as it was sent: `issuedOn`, `gte`, a value of any kind. */
export type GivenFilter = [field: string, operator: string, value: unknown];

const longestList = 100;
const longestSearch = 200;
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Holds filters against what a view allows; what it does not know is refused, never ignored. */
export class FilterReader {
  constructor(private readonly view: ViewDefinition) {}

  /** In an order of their own, so that equal filters make equal statements. */
  read(given: readonly GivenFilter[], violations: Violation[]): Pick<Page, 'conditions' | 'criteria'> {
    const page: Pick<Page, 'conditions' | 'criteria'> = { conditions: [], criteria: [] };
    for (const [name, operator, value] of given) {
      if (Object.hasOwn(this.view.criteria, name)) this.addCriterion(page, name, operator, value, violations);
      else this.addCondition(page, name, operator, value, violations);
    }
    page.conditions.sort((a, b) => byName(`${a.field}.${a.operator}`, `${b.field}.${b.operator}`));
    page.criteria.sort((a, b) => byName(a.name, b.name));
    return page;
  }

  search(q: unknown, violations: Violation[]): string | undefined {
    const text = t.text.read(q);
    if (!this.view.search) violations.push({ path: 'q', code: 'UNKNOWN_FILTER', params: { name: 'q', allowed: '' } });
    else if (text === undefined || text.length > longestSearch) violations.push({ path: 'q', code: 'NOT_TEXT' });
    return text;
  }

  private addCriterion(
    page: Pick<Page, 'criteria'>,
    name: string,
    operator: string,
    value: unknown,
    violations: Violation[],
  ): void {
    if (operator !== 'eq') return this.unknown(name, operator, violations);
    const { codec } = this.view.criteria[name]!;
    const text = codec.read(value);
    if (text === undefined)
      violations.push({ path: `filter.${name}`, code: 'NOT_A_VALUE', params: { type: codec.name } });
    else page.criteria.push({ name, value: text });
  }

  private addCondition(
    page: Pick<Page, 'conditions'>,
    name: string,
    operator: string,
    value: unknown,
    violations: Violation[],
  ): void {
    const column = filterable(this.view).find((each) => each.property === name);
    if (!column || !allows(column, operator)) return this.unknown(name, operator, violations);
    const codec = operator === 'isNull' ? t.bool : column.codec;
    const given = operator === 'in' && Array.isArray(value) ? value : [value];
    const texts = given.map((each) => codec.read(each)).filter((text) => text !== undefined);
    if (texts.length < given.length || texts.length > longestList) {
      violations.push({ path: `filter.${name}`, code: 'NOT_A_VALUE', params: { type: codec.name } });
    } else {
      const condition = { field: name, operator, value: operator === 'in' ? texts : texts[0]! };
      page.conditions.push(condition as Condition);
    }
  }

  private unknown(field: string, operator: string, violations: Violation[]): void {
    const allowed = [...filterable(this.view).map(({ property }) => property), ...Object.keys(this.view.criteria)];
    const name = operator === 'eq' ? field : `${field}.${operator}`;
    violations.push({ path: `filter.${field}`, code: 'UNKNOWN_FILTER', params: { name, allowed: allowed.join(', ') } });
  }
}

const allows = ({ codec, nullable }: ColumnField, operator: string): boolean =>
  codec.operators.includes(operator as FilterOperator) || (operator === 'isNull' && nullable);
