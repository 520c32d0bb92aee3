import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { Metrics } from './metrics';

/** One line and one measure a request: its route, never its address, its query, its body or who sent it. */
@Injectable()
export class AccessLog {
  private readonly told: boolean;

  constructor(
    private readonly logger: PinoLogger,
    private readonly metrics: Metrics,
  ) {
    this.told = logger.logger.isLevelEnabled('info');
  }

  note(request: FastifyRequest, reply: FastifyReply): void {
    const route = request.routeOptions.url ?? 'unknown';
    const ms = reply.elapsedTime;
    this.metrics.observe(`${request.method} ${route}`, reply.statusCode, ms / 1000);
    if (!this.told) return;
    const { id: requestId, method } = request;
    this.logger.info({ requestId, method, route, status: reply.statusCode, ms: Math.round(ms * 10) / 10 }, 'request');
  }
}
