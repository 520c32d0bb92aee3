import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal';
import { isDeeperThan } from './codec';
import { type Operation, operationMetadata } from './operations';

const deepestBody = 32;
const isJson = (contentType = ''): boolean => /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType);

/** The version in `If-Match: "7"` or in the ETag of a reading, `"7-x3f…"`. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const found = /^\s*(?:W\/)?"?(\d{1,9})(?:-[\w-]{1,40})?"?\s*$/.exec(ifMatch);
  // A condition that names no version of ours holds for none: there is no version 0.
  return found ? Number(found[1]) : 0;
}

/** The body with what travels beside it in REST: id in the path, version in If-Match, key in Idempotency-Key. */
export function restInput(request: FastifyRequest, free = false): Record<string, unknown> {
  const body: unknown = request.body ?? {};
  // Fastify reads forms and plain text, too; here they would pass for JSON.
  if (request.body !== undefined && !isJson(request.headers['content-type']))
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE');
  if (typeof body !== 'object' || Array.isArray(body) || isDeeperThan(body, deepestBody))
    throw new Refusal('MALFORMED');
  const { id } = (request.params ?? {}) as { id?: string };
  const key = request.headers['idempotency-key'];
  const version = versionOf(request.headers['if-match']);
  return {
    ...body,
    ...(id === undefined ? {} : { id }),
    ...(typeof key === 'string' && !free ? { idempotencyKey: key } : {}),
    ...(version === undefined ? {} : { expectedVersion: version }),
  };
}

/** Log-in and its like, and readings, remember no answer, so a key sent along means nothing to them. */
function isFree(handler: object): boolean {
  const operation = Reflect.getMetadata(operationMetadata, handler) as Operation | undefined;
  return operation?.free === true || operation?.kind === 'plain';
}

export const BodyInput = createParamDecorator((_: unknown, context: ExecutionContext) =>
  restInput(context.switchToHttp().getRequest<FastifyRequest>(), isFree(context.getHandler())),
);
