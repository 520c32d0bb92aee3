import { Refusal } from './refusal';

interface DatabaseError {
  code?: string;
  constraint?: string;
  message?: string;
  detail?: string;
}

/** PostgreSQL's codes that are statements about the request, not faults of ours. */
const byState: Record<string, (error: DatabaseError) => Refusal> = {
  '23505': () => new Refusal('DUPLICATE'),
  '23P01': () => new Refusal('DUPLICATE'),
  '23503': (error) =>
    new Refusal(/is still referenced/.test(error.message ?? '') ? 'STILL_REFERRED' : 'UNKNOWN_REFERENCE'),
  '23514': (error) => new Refusal('RULE_BROKEN', { params: { rule: error.constraint ?? '' } }),
  '40001': () => new Refusal('BUSY', { headers: { 'retry-after': '1' } }),
  '40P01': () => new Refusal('BUSY', { headers: { 'retry-after': '1' } }),
  '55P03': () => new Refusal('BUSY', { headers: { 'retry-after': '1' } }),
  '53100': () => new Refusal('STORAGE_FULL'),
  '57014': () => new Refusal('TIMED_OUT', { headers: { 'retry-after': '5' } }),
  DV401: () => new Refusal('UNAUTHENTICATED'),
  // A rule that a trigger keeps names its refusal.
  DV409: (error) => new Refusal(error.detail ?? 'RULE_BROKEN'),
};

const overloaded = new Set([
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);
/** pg's and TypeORM's words for no connection, or one that died between two statements; they bear no code. */
const withoutConnection =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|query runner was already released|connection error/i;

export function refusalOfDatabase(error: unknown): Refusal | undefined {
  const at = ((error as { driverError?: DatabaseError })?.driverError ?? error) as DatabaseError | undefined;
  if (!at) return undefined;
  if (at.code && byState[at.code]) return byState[at.code]?.(at);
  if ((at.code && overloaded.has(at.code)) || withoutConnection.test(at.message ?? '')) {
    return new Refusal('OVERLOADED', { headers: { 'retry-after': '2' } });
  }
  return undefined;
}
