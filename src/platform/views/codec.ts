import type { GraphQLScalarType } from 'graphql';

export type FilterOperator = 'eq' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'isNull';

/** All that one type of value needs: in GraphQL, in OpenAPI, in SQL, in the answer. */
export interface Codec {
  name: string;
  graphql: () => GraphQLScalarType | object;
  openapi: Record<string, unknown>;
  /** The PostgreSQL type to which parameters are cast. */
  pg: string;
  operators: readonly FilterOperator[];
  /** PostgreSQL's text of a value, as a JSON fragment. */
  write(text: string): string;
  /** The expression to use where PostgreSQL itself builds the JSON. */
  json(expression: string): string;
  /** A client's value as PostgreSQL text; undefined when it is not of this type. */
  read(value: unknown): string | undefined;
  /** The expression to sort by. */
  sorted(expression: string): string;
  /** Whether PostgreSQL reads this text, which came back in a cursor, as the value it once wrote. */
  stored(text: string): boolean;
  enumValues?: readonly string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** What PostgreSQL can hold as text: whole characters, and never a NUL. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed();

/** Text as it is stored: NFC. */
export const cleanText = (value: unknown): string | undefined => (isText(value) ? value.normalize('NFC') : undefined);

export const isCodec = (value: unknown): value is Codec => typeof value === 'object' && value !== null && 'pg' in value;

/** Whether lists and objects stand in each other deeper than anything of ours; without recursion, which could be made to fail. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
