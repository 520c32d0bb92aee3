import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ActsService } from '../acts/acts.service';
import { ProblemFilter } from '../errors/problem.filter';
import { validationPipe } from '../errors/validation';
import { FaultLog } from '../telemetry/fault-log';
import { Clock } from '../time/clock';
import { PlannerPlugin } from './planner.plugin';
import { Reader } from './reader';
import { SurfaceInterceptor } from './surface.interceptor';

/** Both surfaces: what handlers answer is read, acts are performed, errors become problems. */
@Global()
@Module({
  providers: [
    Clock,
    FaultLog,
    Reader,
    ActsService,
    PlannerPlugin,
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: SurfaceInterceptor },
  ],
  exports: [Clock, FaultLog, Reader, ActsService],
})
export class ViewsModule {}
