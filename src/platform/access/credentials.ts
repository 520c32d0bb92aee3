import type { FastifyRequest } from 'fastify';
import { Locale, localeOf } from '../errors/problems';

/** What of a request the strategies see. Passport hangs methods on what it is given, so it is not the request itself. */
export interface Credentials {
  authorization?: string;
  apiKey?: string;
  ip: string;
  locale: Locale;
}

export function credentialsOf({ headers, ip }: FastifyRequest): Credentials {
  const key = headers['x-api-key'];
  return {
    authorization: headers.authorization,
    apiKey: typeof key === 'string' ? key : undefined,
    ip,
    locale: localeOf(headers['accept-language']),
  };
}
