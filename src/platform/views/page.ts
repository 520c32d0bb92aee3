import type { Codec, FilterOperator } from './codec';
import type { ColumnField, ViewDefinition } from './definition';

export interface Condition {
  field: string;
  operator: FilterOperator;
  value: string | string[];
}

/** The row after which a page begins: what it is sorted by, as PostgreSQL wrote it, and its id. */
export interface Cursor {
  value: string;
  id: string;
}

export interface Sort {
  field: string;
  descending: boolean;
}

/** Which rows of a view are asked for, checked against what the view allows. */
export interface Page {
  first: number;
  after?: Cursor;
  sort: Sort;
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

/** `-issuedOn`: descending. */
export const sortOf = (word: string): Sort =>
  word.startsWith('-') ? { field: word.slice(1), descending: true } : { field: word, descending: false };

export const wordOf = ({ field, descending }: Sort): string => `${descending ? '-' : ''}${field}`;

/** Enum word of an order in GraphQL: `ISSUED_ON_DESC`. */
export const orderWord = (field: string, descending: boolean): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() + (descending ? '_DESC' : '');

const columns = (view: ViewDefinition, wanted: 'filter' | 'sort'): ColumnField[] =>
  [...view.fields.values()].filter((field): field is ColumnField => field.kind === 'column' && field[wanted]);

export const sortable = (view: ViewDefinition) => columns(view, 'sort');
export const filterable = (view: ViewDefinition) => columns(view, 'filter');
