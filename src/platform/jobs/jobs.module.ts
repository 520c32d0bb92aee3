import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.service';
import { PurgeJob } from './purge.job';

/** The queue in the database, its workers and its timetable. */
@Global()
@Module({ providers: [Jobs, PurgeJob], exports: [Jobs] })
export class JobsModule {}
