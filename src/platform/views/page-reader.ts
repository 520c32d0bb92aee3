import { invalid, type Violation } from '../errors/refusal';

import { t } from './codecs';
import { decodeCursor } from './cursor';
import { definitionOf, type ViewClass, type ViewDefinition } from './definition';
import { FilterReader, type GivenFilter } from './filters';
import { defaultPage, maxPage, orderWord, type Page, type PageExtras, type Sort, sortable, sortOf } from './page';

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/** What both surfaces ask of a list, in words of neither. */
interface Asked {
  size: unknown;
  after: unknown;
  order: unknown;
  filters: GivenFilter[];
  q: unknown;
  extras: Raw;
  withTotal: boolean;
  /** What the surface calls the arguments, so that a refusal names the one that was sent. */
  names: { size: string; order: string };
}

/** Reads the arguments of a list, of either surface, into a page. */
export class PageReader {
  private readonly view: ViewDefinition;
  private readonly filters: FilterReader;

  constructor(
    view: ViewClass,
    private readonly extras: PageExtras = {},
  ) {
    this.view = definitionOf(view);
    this.filters = new FilterReader(this.view);
  }

  fromGraphql(raw: Raw): Page {
    const filters: GivenFilter[] = [];
    for (const [field, given] of Object.entries(isRaw(raw['filter']) ? raw['filter'] : {})) {
      if (isRaw(given)) for (const [operator, value] of Object.entries(given)) filters.push([field, operator, value]);
      else if (!isAbsent(given)) filters.push([field, 'eq', given]);
    }
    const { first: size, after, q, orderBy } = raw;
    const order = typeof orderBy === 'string' ? this.orderByWord(orderBy) : undefined;
    const names = { size: 'first', order: 'orderBy' };
    return this.read({ size, after, order, filters, q, extras: raw, withTotal: true, names }, []);
  }

  fromQuery(raw: Raw): Page {
    const { limit, after, sort, q, fields, total, ...rest } = raw;
    const filters = Object.entries(rest)
      .filter(([name]) => !Object.hasOwn(this.extras, name))
      .map(([name, value]): GivenFilter => {
        const [field = '', ...operators] = name.split('.');
        const operator = operators.join('.') || 'eq';
        return [field, operator, operator === 'in' && typeof value === 'string' ? value.split(',') : value];
      });
    const violations: Violation[] = [];
    if (!isAbsent(total) && t.bool.read(total) === undefined) {
      violations.push({ path: 'total', code: 'NOT_A_VALUE', params: { type: t.bool.name } });
    }
    const isNumber = typeof limit === 'string' && /^-?\d{1,9}$/.test(limit);
    const size = isAbsent(limit) ? undefined : isNumber ? Number(limit) : NaN;
    const names = { size: 'limit', order: 'sort' };
    const asked = { size, after, order: sort, filters, q, extras: raw, withTotal: total === 'true', names };
    return { ...this.read(asked, violations), fields: fieldPaths(fields) };
  }

  private read({ size, after, order, filters, q, extras, withTotal, names }: Asked, violations: Violation[]): Page {
    const first = size ?? defaultPage;
    if (!Number.isInteger(first) || (first as number) < 1 || (first as number) > maxPage) {
      violations.push({ path: names.size, code: 'PAGE_SIZE', params: { max: maxPage } });
    }
    const sort = this.sort(order, names.order, violations);
    const { conditions, criteria } = this.filters.read(filters, violations);
    const page: Page = { first: first as number, sort, conditions, criteria, args: {}, withTotal };
    if (!isAbsent(q) && q !== '') page.q = this.filters.search(q, violations);
    for (const [name, codec] of Object.entries(this.extras)) {
      if (isAbsent(extras[name])) continue;
      const text = codec.read(extras[name]);
      if (text === undefined) violations.push({ path: name, code: 'NOT_A_VALUE', params: { type: codec.name } });
      else page.args[name] = text;
    }
    if (violations.length > 0) throw invalid(violations);
    if (!isAbsent(after) && after !== '') page.after = decodeCursor(after, this.view, sort);
    return page;
  }

  private sort(order: unknown, path: string, violations: Violation[]): Sort {
    if (isAbsent(order)) return sortOf(this.view.order);
    const wanted = sortOf(typeof order === 'string' ? order : '');
    const allowed = sortable(this.view).map(({ property }) => property);
    if (typeof order !== 'string' || !allowed.includes(wanted.field)) {
      violations.push({ path, code: 'UNKNOWN_SORT', params: { name: wanted.field, allowed: allowed.join(', ') } });
    }
    return wanted;
  }

  private orderByWord(word: string): string {
    for (const { property } of sortable(this.view)) {
      if (orderWord(property, false) === word) return property;
      if (orderWord(property, true) === word) return `-${property}`;
    }
    return word;
  }
}

/** `fields=id,parent.name`, once. */
export function fieldPaths(given: unknown): string[] | undefined {
  if (given === undefined) return undefined;
  const text = typeof given === 'string' ? given : '';
  const paths = text.split(',').filter(Boolean);
  if (paths.length > 0) return paths;
  throw invalid([{ path: 'fields', code: 'UNKNOWN_FIELD', params: { name: text } }]);
}
