import { HttpException } from '@nestjs/common';
import { Locale, problemStatus, problemText } from './problems';
import { Refusal } from './refusal';
import { refusalOfDatabase } from './database.errors';
import './platform.errors';

/** RFC 9457 problem details, the same object over REST and in GraphQL's `extensions`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId?: string;
  violations?: { path: string; code: string; message: string }[];
  [extra: string]: unknown;
}

const titles: Record<number, string> = {
  400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 409: 'Conflict', 410: 'Gone',
  412: 'Precondition Failed', 413: 'Content Too Large', 415: 'Unsupported Media Type', 422: 'Unprocessable Content',
  428: 'Precondition Required', 429: 'Too Many Requests', 500: 'Internal Server Error', 503: 'Service Unavailable',
  507: 'Insufficient Storage',
}; // prettier-ignore

const ofStatus: Record<number, string> = {
  400: 'MALFORMED', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 405: 'METHOD_NOT_ALLOWED', 413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE', 422: 'INVALID_INPUT', 429: 'RATE_LIMITED', 503: 'OVERLOADED',
}; // prettier-ignore

/** Whatever was thrown, as a refusal of the catalogue; undefined when it is our own fault. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  if (typeof status === 'number' && ofStatus[status]) return new Refusal(ofStatus[status]);
  return refusalOfDatabase(error);
}

export function problemOf(error: unknown, locale: Locale, requestId?: string): Problem {
  const refusal = refusalOf(error);
  const code = refusal?.code ?? 'INTERNAL';
  const status = refusal?.status ?? problemStatus(code);
  const violations = refusal?.violations.map(({ path, code: each, params }) => ({
    path,
    code: each,
    message: problemText(each, locale, params),
  }));
  return {
    type: `/problems/${code.toLowerCase().replaceAll('_', '-')}`,
    title: titles[status] ?? 'Error',
    status,
    detail: problemText(code, locale, refusal?.details.params),
    code,
    ...(requestId ? { requestId } : {}),
    ...(violations?.length ? { violations } : {}),
    ...refusal?.details.extra,
  };
}
