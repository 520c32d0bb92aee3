import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FaultLog } from '../telemetry/fault-log';
import { localeOf } from './problems';
import { problemOf, refusalOf } from './problem';

/** Every error of REST as `application/problem+json`; GraphQL's are formed by the planner and `formatError`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly faults: FaultLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error, localeOf(request.headers['accept-language']), request.id);
    if (problem.status >= 500 && problem.code === 'INTERNAL')
      this.faults.note(error, request.id, request.routeOptions?.url ?? '');
    for (const [name, value] of Object.entries(refusalOf(error)?.details.headers ?? {})) void reply.header(name, value);
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}
