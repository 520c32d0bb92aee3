import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const refuse = (name: string, value: unknown): never => {
  throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

/** True for a day that exists in the calendar: 2026-02-30 does not. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) && value >= '0001-01-01';
}

export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  );
}

export const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value);

function textScalar(name: string, description: string, valid: (value: unknown) => value is string) {
  const parse = (value: unknown) => (valid(value) ? value : refuse(name, value));
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DayScalar = textScalar(
  'Day',
  'Ngày theo lịch Việt Nam. A legal day in Asia/Ho_Chi_Minh, YYYY-MM-DD.',
  isDay,
);
export const InstantScalar = textScalar('Instant', 'Thời điểm UTC. An instant, ISO 8601 with milliseconds.', isInstant);
export const DecimalScalar = textScalar(
  'Decimal',
  'Số thập phân viết bằng chữ số. A decimal number as text.',
  isDecimal,
);

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Dữ liệu có cấu trúc. Structured data whose shape the field describes.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
