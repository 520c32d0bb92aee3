import { Module } from '@nestjs/common';
import './law.access';
import { NoticesController } from './notice.controller';
import { NoticesService } from './notice.service';
import { ObligationsModule } from './obligations.module';
import { ReminderStepsController } from './reminders.controller';
import { RemindersJob } from './reminders.job';
import { RemindersResolver } from './reminders.resolver';
import { RemindersService } from './reminders.service';

/** Who is told that something is due, and who that it is late. */
@Module({
  imports: [ObligationsModule],
  controllers: [NoticesController, ReminderStepsController],
  providers: [NoticesService, RemindersService, RemindersJob, RemindersResolver],
  exports: [RemindersService],
})
export class RemindersModule {}
