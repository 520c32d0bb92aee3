import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable, switchMap } from 'rxjs';
import { type Act, ActsService } from '../acts/acts.service';
import { Refusal } from '../errors/refusal';
import { requestOf } from './graphql';
import { isPlanned, type Operation, operationMetadata } from './operations';
import type { Page } from './page';
import { fieldPaths } from './page-reader';
import type { Plan } from './plan';
import { planRest } from './planning';
import { affordable, Reader, type Reading } from './reader';
import { sendAct, sendPage, sendRecord } from './rest-answer';
import { restInput } from './rest-input';

/** Finished JSON of a planned mutation, on its way to the answer. */
export class Written {
  constructor(readonly text: string) {}
}

/** What the planner hands to a mutation's resolver so that its record can be read inside the act. */
export interface PlannedInfo {
  plan: () => Plan;
  fingerprint: () => string;
}

export const plannedInfo = Symbol('plannedInfo');

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
    if (!operation || operation.free) return next.handle();
    const isAct = operation.kind === 'act';
    if (context.getType<string>() === 'graphql')
      return isAct ? from(this.mutate(context, operation, next)) : next.handle();
    if (isAct) return from(this.act(context, operation, next));
    if (!isPlanned(operation)) return next.handle();
    return next.handle().pipe(switchMap((wanted) => this.read(context, operation, wanted)));
  }

  private async read(context: ExecutionContext, operation: Operation, wanted: unknown): Promise<string | undefined> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const query = (request.query ?? {}) as Record<string, unknown>;
    const page = operation.kind === 'list' ? (wanted as Page) : undefined;
    const fields = page ? page.fields : oneFields(query, operation);
    const plan = planRest(operation.view!, fields, request.viewer, page);
    const reading: Reading = page ? { plan, page } : oneReading(plan, wanted);
    affordable(reading);
    const caller = { viewer: request.viewer!, operation: operation.name, requestId: request.id };
    const [answer] = await this.reader.read(caller, [reading]);
    if (page) return sendPage(answer!, request.url, reply);
    if (answer!.text === 'null') throw new Refusal('NOT_FOUND');
    return sendRecord(answer!, request.headers['if-none-match'], reply);
  }

  private async act(context: ExecutionContext, operation: Operation, next: CallHandler): Promise<string> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const input = restInput(request);
    const plan = operation.view && planRest(operation.view, undefined, request.viewer);
    const readBack = plan && ((id: string) => ({ plan, id }));
    const about = { input, fingerprint: fingerprintOf(operation, input), status: reply.statusCode, readBack };
    return sendAct(await this.perform(context, operation, next, about), reply);
  }

  private async mutate(context: ExecutionContext, operation: Operation, next: CallHandler): Promise<unknown> {
    const graphql = GqlExecutionContext.create(context);
    const { [plannedInfo]: planned } = graphql.getInfo<{ [plannedInfo]?: PlannedInfo }>();
    const { input = {} } = graphql.getArgs<{ input?: Record<string, unknown> }>();
    // Composed before anything is done: an act is not undone because its answer was asked for in a wrong way.
    const plan = planned?.plan();
    if (plan) affordable({ plan });
    const readBack = plan && ((id: string) => ({ plan, id }));
    const fingerprint = planned ? planned.fingerprint() : fingerprintOf(operation, input);
    const answer = await this.perform(context, operation, next, { input, fingerprint, status: 200, readBack });
    if (answer.replayed) void graphql.getContext<{ reply: FastifyReply }>().reply.header('idempotent-replayed', 'true');
    return planned ? new Written(answer.text) : answer.result;
  }

  private perform(
    context: ExecutionContext,
    { name, keyed }: Operation,
    next: CallHandler,
    about: Pick<Act, 'input' | 'fingerprint' | 'status' | 'readBack'>,
  ) {
    const request = requestOf(context);
    const act: Act = { operation: name, viewer: request.viewer!, requestId: request.id, keyed, ...about };
    return this.acts.perform(act, this.reader, (viewer) => {
      // Read again meanwhile, perhaps: the handler sees the rights under which it runs.
      request.viewer = viewer;
      return lastValueFrom(next.handle());
    });
  }
}

const fingerprintOf = ({ name }: Operation, { idempotencyKey: _key, ...input }: Record<string, unknown>): string =>
  JSON.stringify([name, input]);

/** The paths asked for of one record; any other query that is no argument of the operation is refused. */
function oneFields({ fields, ...more }: Record<string, unknown>, { extras }: Operation): string[] | undefined {
  const unknown = Object.keys(more).filter((name) => !Object.hasOwn(extras, name));
  if (unknown.length === 0) return fieldPaths(fields);
  throw new Refusal('INVALID_INPUT', { violations: unknown.map((path) => ({ path, code: 'UNKNOWN_PROPERTY' })) });
}

/** A handler answers an id, or a page of arguments with the id when the reading has extras such as `asOf`. */
function oneReading(plan: Plan, wanted: unknown): Reading {
  return typeof wanted === 'string' ? { plan, id: wanted } : { plan, ...(wanted as { id: string; page: Page }) };
}
