import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { ActAnswer } from '../acts/acts.service';
import type { Answer } from './reader';

const jsonType = 'application/json; charset=utf-8';

/** A page, with the address of the next one. */
export function sendPage({ text, next }: Answer, url: string, reply: FastifyReply): string {
  void reply.header('content-type', jsonType);
  if (next !== undefined) {
    const [path, search = ''] = url.split('?');
    const query = new URLSearchParams(search);
    query.set('after', next);
    void reply.header('link', `<${path}?${query.toString()}>; rel="next"`);
  }
  return text;
}

/** A record; nothing but 304 for who has it as it is. */
export function sendRecord(
  { text, version }: Answer,
  ifNoneMatch: string | undefined,
  reply: FastifyReply,
): string | undefined {
  void reply.header('content-type', jsonType);
  if (version === undefined) return text;
  // The version alone is no validator: names and numbers beside it change without a new version of the record.
  const etag = `"${version}-${createHash('sha256').update(text).digest('base64url').slice(0, 12)}"`;
  void reply.header('etag', etag);
  const known = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (!known.includes(etag)) return text;
  void reply.status(304);
  return undefined;
}

export function sendAct({ text, status, version, replayed }: ActAnswer, reply: FastifyReply): string {
  void reply.status(status).header('content-type', jsonType);
  if (version !== undefined) void reply.header('etag', `"${version}"`);
  if (replayed) void reply.header('idempotent-replayed', 'true');
  return text;
}
