import { Codec, FilterOperator, isId, t } from './codecs';
import { Violation, invalid, Refusal } from '../errors/refusal';
import { ColumnField, definitionOf, ViewClass, ViewDefinition } from './view';

export interface Condition {
  field: string;
  operator: FilterOperator;
  value: string | string[];
}

export interface Cursor {
  value: string;
  id: string;
}

/** Which rows of a view are asked for, checked against what the view allows. */
export interface Page {
  first: number;
  after?: Cursor;
  sort: { field: string; descending: boolean };
  conditions: Condition[];
  criteria: { name: string; value: string }[];
  q?: string;
  args: Record<string, string>;
  /** REST: the fields asked for. */
  fields?: string[];
  withTotal: boolean;
}

/** Arguments of one list beside the common ones, such as `asOf`. */
export type PageExtras = Record<string, Codec>;

export const maxPage = 100;
export const defaultPage = 20;
export const onlyPage: Page = {
  first: 1,
  sort: { field: 'id', descending: false },
  conditions: [],
  criteria: [],
  args: {},
  withTotal: false,
};

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Enum word of an order in GraphQL: `ISSUED_ON_DESC`. */
export const orderWord = (field: string, descending: boolean): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() + (descending ? '_DESC' : '');

const columns = (view: ViewDefinition, wanted: 'filter' | 'sort'): ColumnField[] =>
  [...view.fields.values()].filter((field): field is ColumnField => field.kind === 'column' && field[wanted]);

export const sortable = (view: ViewDefinition) => columns(view, 'sort');
export const filterable = (view: ViewDefinition) => columns(view, 'filter');

function orderOf(view: ViewDefinition, text: string): { field: string; descending: boolean } {
  return text.startsWith('-') ? { field: text.slice(1), descending: true } : { field: text, descending: false };
}

export const encodeCursor = (sort: string, value: string, id: string): string =>
  Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');

function decodeCursor(text: unknown, sort: string, codec: Codec): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(String(text), 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 3 && parsed[0] === sort && isId(parsed[2])) {
      const value = codec.name === 'Instant' ? exactInstant(parsed[1]) : codec.read(parsed[1]);
      if (value !== undefined) return { value, id: parsed[2] };
    }
  } catch {
    // not one of ours: refused below
  }
  throw new Refusal('INVALID_CURSOR', { path: 'after' });
}

/** PostgreSQL's own text of a timestamptz: exact to the stored precision. */
const exactInstant = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/.test(value) ? value : undefined;

/** Reads the arguments of a list, of either surface, into a page. */
export class PageReader {
  private readonly view: ViewDefinition;

  constructor(
    view: ViewClass,
    private readonly extras: PageExtras = {},
  ) {
    this.view = definitionOf(view);
  }

  fromGraphql(raw: Raw): Page {
    const flat: [string, FilterOperator, unknown][] = [];
    for (const [field, given] of Object.entries(isRaw(raw['filter']) ? raw['filter'] : {})) {
      if (isRaw(given))
        for (const [operator, value] of Object.entries(given)) flat.push([field, operator as FilterOperator, value]);
      else if (given !== undefined && given !== null) flat.push([field, 'eq', given]);
    }
    const order = typeof raw['orderBy'] === 'string' ? this.orderByWord(raw['orderBy']) : undefined;
    return this.read(raw['first'], raw['after'], order, flat, raw, true);
  }

  fromQuery(raw: Raw): Page {
    const reserved = new Set(['limit', 'after', 'sort', 'q', 'fields', 'total', ...Object.keys(this.extras)]);
    const flat = Object.entries(raw)
      .filter(([name]) => !reserved.has(name))
      .map(([name, value]): [string, FilterOperator, unknown] => {
        const [field = '', operator = 'eq'] = name.split('.');
        const list = operator === 'in' && typeof value === 'string' ? value.split(',') : value;
        return [field, operator as FilterOperator, list];
      });
    const limit =
      raw['limit'] === undefined ? undefined : /^-?\d{1,9}$/.test(String(raw['limit'])) ? Number(raw['limit']) : NaN;
    const order = typeof raw['sort'] === 'string' ? raw['sort'] : undefined;
    const page = this.read(limit, raw['after'], order, flat, raw, raw['total'] === 'true');
    return typeof raw['fields'] === 'string' ? { ...page, fields: raw['fields'].split(',').filter(Boolean) } : page;
  }

  private read(
    first: unknown,
    after: unknown,
    order: string | undefined,
    flat: [string, FilterOperator, unknown][],
    raw: Raw,
    withTotal: boolean,
  ): Page {
    const violations: Violation[] = [];
    const size = first ?? defaultPage;
    if (!Number.isInteger(size) || (size as number) < 1 || (size as number) > maxPage) {
      violations.push({ path: 'first', code: 'PAGE_SIZE', params: { max: maxPage } });
    }
    const sort = this.sort(order, violations);
    const page: Page = { first: size as number, sort, conditions: [], criteria: [], args: {}, withTotal };
    for (const [field, operator, value] of flat) this.addFilter(page, field, operator, value, violations);
    if (raw['q'] !== undefined && raw['q'] !== null && raw['q'] !== '') this.addSearch(page, raw['q'], violations);
    for (const [name, codec] of Object.entries(this.extras)) {
      const value = raw[name];
      if (value === undefined || value === null) continue;
      const text = codec.read(value);
      if (text === undefined) violations.push({ path: name, code: 'NOT_A_VALUE', params: { type: codec.name } });
      else page.args[name] = text;
    }
    if (violations.length > 0) throw invalid(violations);
    if (after !== undefined && after !== null && after !== '') {
      const column = this.view.fields.get(sort.field) as ColumnField | undefined;
      page.after = decodeCursor(after, `${sort.descending ? '-' : ''}${sort.field}`, column?.codec ?? t.id);
    }
    page.conditions.sort((a, b) => (`${a.field}.${a.operator}` < `${b.field}.${b.operator}` ? -1 : 1));
    page.criteria.sort((a, b) => (a.name < b.name ? -1 : 1));
    return page;
  }

  private sort(order: string | undefined, violations: Violation[]): Page['sort'] {
    const wanted = orderOf(this.view, order ?? this.view.order);
    const allowed = sortable(this.view).map((column) => column.property);
    if (order !== undefined && !allowed.includes(wanted.field)) {
      violations.push({
        path: 'sort',
        code: 'UNKNOWN_SORT',
        params: { name: wanted.field, allowed: allowed.join(', ') },
      });
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

  private addFilter(page: Page, name: string, operator: FilterOperator, value: unknown, violations: Violation[]): void {
    const path = `filter.${name}`;
    const criterion = Object.hasOwn(this.view.criteria, name) ? this.view.criteria[name] : undefined;
    if (criterion) {
      const text = operator === 'eq' ? criterion.codec.read(value) : undefined;
      if (text === undefined) violations.push({ path, code: 'NOT_A_VALUE', params: { type: criterion.codec.name } });
      else page.criteria.push({ name, value: text });
      return;
    }
    const column = filterable(this.view).find((each) => each.property === name);
    const operators: readonly string[] = column
      ? [...column.codec.operators, ...(column.nullable ? ['isNull'] : [])]
      : [];
    if (!column || !operators.includes(operator)) {
      const allowed = [...filterable(this.view).map((each) => each.property), ...Object.keys(this.view.criteria)];
      violations.push({
        path,
        code: 'UNKNOWN_FILTER',
        params: { name: operator === 'eq' ? name : `${name}.${operator}`, allowed: allowed.join(', ') },
      });
      return;
    }
    const codec = operator === 'isNull' ? t.bool : column.codec;
    const given = operator === 'in' ? (Array.isArray(value) ? value : [value]) : [value];
    const texts = given.map((each) => codec.read(each));
    if (texts.some((text) => text === undefined) || texts.length > 100) {
      violations.push({ path, code: 'NOT_A_VALUE', params: { type: codec.name } });
    } else {
      page.conditions.push({
        field: name,
        operator,
        value: operator === 'in' ? (texts as string[]) : (texts[0] as string),
      });
    }
  }

  private addSearch(page: Page, q: unknown, violations: Violation[]): void {
    const text = t.text.read(q);
    if (!this.view.search) violations.push({ path: 'q', code: 'UNKNOWN_FILTER', params: { name: 'q', allowed: '' } });
    else if (text === undefined || text.length > 200) violations.push({ path: 'q', code: 'NOT_TEXT' });
    else page.q = text;
  }
}
