import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { packageRoot } from '../package-root';
import { Readiness } from './readiness';

const build = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

/** For whoever watches the server: is it alive, may it be given work, which build is it. */
@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('health/live')
  @HttpCode(200)
  @ApiOperation({ operationId: 'healthLive', summary: 'Tiến trình còn sống. The process is alive.' })
  healthLive() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @ApiOperation({ operationId: 'healthReady', summary: 'Sẵn sàng nhận việc. Ready for work.' })
  async healthReady(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.source.query('select 1').then(
      () => 'ok',
      () => 'unreachable',
    );
    const ready = this.readiness.serving && database === 'ok';
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ok' : 'unavailable', serving: this.readiness.serving, database };
  }

  @Get('version')
  @ApiOperation({ operationId: 'version', summary: 'Phiên bản. The build and its interfaces.' })
  version() {
    return { version: build.version, api: 'v1', node: process.version };
  }
}
