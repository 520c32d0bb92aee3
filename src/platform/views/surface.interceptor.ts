import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, Observable, switchMap } from 'rxjs';
import { ActAnswer, ActsService } from '../acts/acts.service';
import type { Viewer } from '../access/viewer';
import { Refusal } from '../errors/refusal';
import { requestOf } from './graphql';
import { isPlanned, Operation, operationMetadata } from './operations';
import type { Page } from './page';
import { planRest } from './planning';
import { Answer, Caller, Reader, Reading } from './reader';
import { restInput, versionOf } from './rest';

/** Finished JSON of a planned mutation, on its way to the answer. */
export class Written {
  constructor(readonly text: string) {}
}

/** What the planner hands to a mutation's resolver so that its record can be read inside the act. */
export interface PlannedInfo {
  readBack: (id: string) => Reading;
  fingerprint: string;
}

export const plannedInfo = Symbol('plannedInfo');

const jsonType = 'application/json; charset=utf-8';

/** Turns what handlers answer (a page, an id) into what the viewer may read, and runs acts in their transaction. */
@Injectable()
export class SurfaceInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly acts: ActsService,
    private readonly reader: Reader,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = this.reflector.get<Operation | undefined>(operationMetadata, context.getHandler());
    if (!operation) return next.handle();
    if (context.getType<string>() === 'graphql') {
      return operation.kind === 'act' && !operation.free ? from(this.mutate(context, operation, next)) : next.handle();
    }
    if (operation.kind === 'act') return operation.free ? next.handle() : from(this.act(context, operation, next));
    return isPlanned(operation)
      ? next.handle().pipe(switchMap((wanted) => this.read(context, operation, wanted)))
      : next.handle();
  }

  private async read(context: ExecutionContext, operation: Operation, wanted: unknown): Promise<string | undefined> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const view = operation.view!;
    const query = (request.query ?? {}) as Record<string, string>;
    const page = operation.kind === 'list' ? (wanted as Page) : undefined;
    const fields =
      page?.fields ?? (typeof query['fields'] === 'string' ? query['fields'].split(',').filter(Boolean) : undefined);
    const plan = planRest(view, fields, request.viewer, page);
    const reading: Reading = page ? { plan, page } : oneReading(plan, wanted);
    const [answer] = await this.reader.read(caller(request.viewer, operation, request.id), [reading]);
    if (!page && answer!.text === 'null') throw new Refusal('NOT_FOUND');
    void reply.header('content-type', jsonType);
    if (page) this.link(request.url, answer!.text, reply);
    else if (this.unchanged(request.headers['if-none-match'], answer!, reply)) return undefined;
    return answer!.text;
  }

  private link(url: string, text: string, reply: FastifyReply): void {
    const next = /"nextCursor":"([\w-]+)"/.exec(text.slice(-200))?.[1];
    if (!next) return;
    const [path, search = ''] = url.split('?');
    const query = new URLSearchParams(search);
    query.set('after', next);
    void reply.header('link', `<${path}?${query.toString()}>; rel="next"`);
  }

  private unchanged(ifNoneMatch: string | undefined, answer: Answer, reply: FastifyReply): boolean {
    if (answer.version === undefined) return false;
    void reply.header('etag', `"${answer.version}"`);
    if (versionOf(ifNoneMatch) !== Number(answer.version)) return false;
    void reply.status(304);
    return true;
  }

  private async act(context: ExecutionContext, operation: Operation, next: CallHandler): Promise<unknown> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const input = restInput(request);
    const { view } = operation;
    const answer = await this.acts.perform(
      {
        operation: operation.name,
        viewer: request.viewer!,
        requestId: request.id,
        input,
        fingerprint: JSON.stringify([operation.name, { ...input, idempotencyKey: undefined }]),
        keyed: operation.keyed,
        status: reply.statusCode,
        readBack: view && ((id) => ({ plan: planRest(view, undefined, request.viewer), id })),
      },
      this.reader,
      () => lastValueFrom(next.handle()),
    );
    return sent(answer, reply);
  }

  private async mutate(context: ExecutionContext, operation: Operation, next: CallHandler): Promise<unknown> {
    const request = requestOf(context);
    const graphql = GqlExecutionContext.create(context);
    const { [plannedInfo]: planned } = graphql.getInfo<{ [plannedInfo]?: PlannedInfo }>();
    const { input = {} } = graphql.getArgs<{ input?: Record<string, unknown> }>();
    const answer = await this.acts.perform(
      {
        operation: operation.name,
        viewer: request.viewer!,
        requestId: request.id,
        input,
        fingerprint: planned?.fingerprint ?? JSON.stringify([operation.name, { ...input, idempotencyKey: undefined }]),
        keyed: operation.keyed,
        status: 200,
        readBack: planned?.readBack,
      },
      this.reader,
      () => lastValueFrom(next.handle()),
    );
    if (answer.replayed) void graphql.getContext<{ reply: FastifyReply }>().reply.header('idempotent-replayed', 'true');
    return planned ? new Written(answer.text) : answer.result;
  }
}

const caller = (viewer: Viewer | undefined, operation: Operation, requestId: string): Caller => ({
  viewer: viewer!,
  operation: operation.name,
  requestId,
});

/** A handler answers an id, or a page of arguments with the id when the reading has extras such as `asOf`. */
function oneReading(plan: Reading['plan'], wanted: unknown): Reading {
  return typeof wanted === 'string' ? { plan, id: wanted } : { plan, ...(wanted as { id: string; page: Page }) };
}

function sent(answer: ActAnswer, reply: FastifyReply): string {
  void reply.status(answer.status).header('content-type', jsonType);
  if (answer.version) void reply.header('etag', `"${answer.version}"`);
  if (answer.replayed) void reply.header('idempotent-replayed', 'true');
  return answer.text;
}
