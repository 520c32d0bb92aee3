import { Int, registerEnumType } from '@nestjs/graphql';
import { GraphQLBoolean, GraphQLID, GraphQLString } from 'graphql';
import { cleanText, type Codec, isDeeperThan, isId, isText } from './codec';
import { DayScalar, DecimalScalar, InstantScalar, isDay, isDecimal, isInstant, JsonScalar } from './scalars';

export { cleanText, isCodec, isId } from './codec';
export type { Codec, FilterOperator } from './codec';

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
    stored: () => false,
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
  stored: isId,
});

const text = codec({
  name: 'Text',
  graphql: () => GraphQLString,
  openapi: { type: 'string' },
  pg: 'text',
  sorted: (expression) => `${expression} collate "vi-x-icu"`,
  // Not normalised: the next page begins after what is stored, whatever it is.
  stored: isText,
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
    return Number.isInteger(number) && (number as number) >= -(2 ** 31) && (number as number) < 2 ** 31
      ? String(number)
      : undefined;
  },
  stored: (text) => /^-?\d{1,10}$/.test(text) && int.read(text) !== undefined,
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
  // A quotient has more digits than anybody may send.
  stored: (text) => /^(-?\d{1,300}(\.\d{1,300})?|NaN)$/.test(text),
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
  stored: (text) => text === 'true' || text === 'false',
});

const day = codec({
  name: 'Day',
  graphql: () => DayScalar,
  openapi: { type: 'string', format: 'date' },
  pg: 'date',
  operators: range,
  write: quoted,
  read: as(isDay),
  stored: isDay,
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
    return `"${whole}.${fraction.padEnd(3, '0').slice(0, 3)}Z"`;
  },
  json: (expression) => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  read: as(isInstant),
  stored: (text) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(text) && isInstant(`${text.replace(' ', 'T')}:00`),
});

const deepestJson = 32;
/** Escapes for which jsonb has no character: NUL and halves of a pair. */
const unwritable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

const json = codec({
  name: 'Json',
  graphql: () => JsonScalar,
  openapi: {},
  pg: 'jsonb',
  operators: [],
  write: same,
  read: (value) => {
    if (isDeeperThan(value, deepestJson)) return undefined;
    const written = JSON.stringify(value) as string | undefined;
    return written === undefined || unwritable.test(written) ? undefined : written;
  },
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
  const isMember = (value: unknown): value is string => typeof value === 'string' && Object.hasOwn(values, value);
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
      read: as(isMember),
      stored: isMember,
    }),
    values,
    enumValues: keys,
  };
}

export const t = { id, text, int, decimal, bool, day, instant, json, texts, enum: enumeration };
