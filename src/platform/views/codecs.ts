import { Int, registerEnumType } from '@nestjs/graphql';
import { GraphQLBoolean, GraphQLID, GraphQLScalarType, GraphQLString } from 'graphql';
import { DayScalar, DecimalScalar, InstantScalar, isDay, isDecimal, isInstant, JsonScalar } from './scalars';

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
  enumValues?: readonly string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** Text as it is stored: NFC, and never a NUL, which PostgreSQL cannot hold. */
export function cleanText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.includes('\u0000') || !value.isWellFormed()) return undefined;
  return value.normalize('NFC');
}

const equality = ['eq', 'in'] as const;
const range = ['eq', 'in', 'gte', 'lte', 'gt', 'lt'] as const;
const as = (valid: (value: unknown) => value is string) => (value: unknown) => (valid(value) ? value : undefined);
const same = (expression: string) => expression;
const quoted = (text: string) => `"${text}"`;

function codec(given: Partial<Codec> & Pick<Codec, 'name' | 'graphql' | 'openapi' | 'pg'>): Codec {
  return {
    operators: equality,
    write: (text) => JSON.stringify(text),
    json: same,
    read: cleanText,
    sorted: same,
    ...given,
  };
}

const id = codec({
  name: 'Id',
  graphql: () => GraphQLID,
  openapi: { type: 'string', format: 'uuid' },
  pg: 'uuid',
  write: quoted,
  read: (value) => (isId(value) ? value.toLowerCase() : undefined),
});

const text = codec({
  name: 'Text',
  graphql: () => GraphQLString,
  openapi: { type: 'string' },
  pg: 'text',
  sorted: (expression) => `${expression} collate "vi-x-icu"`,
});

const int = codec({
  name: 'Int',
  graphql: () => Int,
  openapi: { type: 'integer', format: 'int32' },
  pg: 'int',
  operators: range,
  write: same,
  read: (value) => {
    const number = typeof value === 'string' && /^-?\d{1,10}$/.test(value) ? Number(value) : value;
    return Number.isInteger(number) && Math.abs(number as number) < 2 ** 31 ? String(number) : undefined;
  },
});

const decimal = codec({
  name: 'Decimal',
  graphql: () => DecimalScalar,
  openapi: { type: 'string', format: 'decimal' },
  pg: 'numeric',
  operators: range,
  write: quoted,
  json: (expression) => `(${expression})::text`,
  read: as(isDecimal),
});

const bool = codec({
  name: 'Boolean',
  graphql: () => GraphQLBoolean,
  openapi: { type: 'boolean' },
  pg: 'boolean',
  operators: ['eq'],
  write: (text) => (text === 't' ? 'true' : 'false'),
  read: (value) =>
    value === true || value === 'true' ? 'true' : value === false || value === 'false' ? 'false' : undefined,
});

const day = codec({
  name: 'Day',
  graphql: () => DayScalar,
  openapi: { type: 'string', format: 'date' },
  pg: 'date',
  operators: range,
  write: quoted,
  read: as(isDay),
});

const instant = codec({
  name: 'Instant',
  graphql: () => InstantScalar,
  openapi: { type: 'string', format: 'date-time' },
  pg: 'timestamptz',
  operators: ['gte', 'lte', 'gt', 'lt'],
  // PostgreSQL drops trailing zeros of the fraction and writes UTC as +00.
  write: (text) => {
    const [whole, fraction = ''] = text.slice(0, -3).replace(' ', 'T').split('.');
    return `"${whole}.${fraction.padEnd(3, '0')}Z"`;
  },
  json: (expression) => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  read: as(isInstant),
});

const json = codec({
  name: 'Json',
  graphql: () => JsonScalar,
  openapi: {},
  pg: 'jsonb',
  operators: [],
  write: same,
  read: (value) => JSON.stringify(value),
});

/** A list of short texts, stored as text[]. */
const texts = codec({
  name: 'Texts',
  graphql: () => [GraphQLString],
  openapi: { type: 'array', items: { type: 'string' } },
  pg: 'jsonb',
  operators: [],
  write: same,
  json: (expression) => `to_json(${expression})`,
});

/** A closed list: stored, published and filtered by the same English word; each value carries its label. */
function enumeration<const V extends Record<string, string>>(name: string, values: V): Codec & { values: V } {
  const keys = Object.keys(values);
  const members = Object.fromEntries(keys.map((key) => [key, key]));
  registerEnumType(members, {
    name,
    valuesMap: Object.fromEntries(keys.map((key) => [key, { description: values[key] }])),
  });
  return {
    ...codec({
      name,
      graphql: () => members,
      openapi: {
        type: 'string',
        enum: keys,
        description: keys.map((key) => `\`${key}\` ${values[key]}`).join(' · '),
      },
      pg: 'text',
      write: quoted,
      read: (value) => (typeof value === 'string' && Object.hasOwn(values, value) ? value : undefined),
    }),
    values,
    enumValues: keys,
  };
}

export const t = { id, text, int, decimal, bool, day, instant, json, texts, enum: enumeration };
export const isCodec = (value: unknown): value is Codec => typeof value === 'object' && value !== null && 'pg' in value;
