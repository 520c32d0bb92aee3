import { Module } from '@nestjs/common';
import './law.access';
import { CalendarController } from './calendar.controller';
import { CalendarRecount } from './calendar-recount';
import { CalendarResolver } from './calendar.resolver';
import { CalendarService } from './calendar.service';
import { DeadlinePreviewController } from './deadline-preview.controller';
import { DeadlinePreviewResolver } from './deadline-preview.resolver';
import { DeadlinePreviewService } from './deadline-preview.service';
import { DeadlineRulesController } from './deadline-rules.controller';
import { DeadlineRulesResolver } from './deadline-rules.resolver';
import { DeadlineRulesService } from './deadline-rules.service';
import { lawImportCommands } from './law-import.commands';
import { LawImport } from './law-import.service';
import { ObligationsModule } from './obligations.module';

/** The rules by which deadlines are counted, the working calendar, and what they would make of a day. */
@Module({
  imports: [ObligationsModule],
  controllers: [DeadlineRulesController, CalendarController, DeadlinePreviewController],
  providers: [
    DeadlineRulesResolver,
    DeadlineRulesService,
    CalendarResolver,
    CalendarService,
    CalendarRecount,
    DeadlinePreviewResolver,
    DeadlinePreviewService,
    LawImport,
    ...lawImportCommands,
  ],
  exports: [CalendarService, DeadlineRulesService],
})
export class LawModule {}
