import type { Type } from '@nestjs/common';
import { AgenciesModule } from './engines/agencies/agencies.module';
import { DocumentsModule } from './engines/agencies/documents/documents.module';
import { FiguresModule } from './engines/figures/figures.module';
import { LawModule } from './engines/obligations/law.module';
import { ObligationsModule } from './engines/obligations/obligations.module';
import { RemindersModule } from './engines/obligations/reminders.module';
import { DemoModule } from './demo/demo.module';
import './modules/complaints/complaints.figures';
import './modules/citizen-reception/dialogues.figures';
import './modules/citizen-reception/reception.figures';
import './modules/plans/plans.figures';
import { CasesModule } from './modules/complaints/cases.module';
import { PetitionsModule } from './modules/complaints/petitions.module';
import { SecrecyModule } from './modules/complaints/secrecy.module';
import { DialoguesModule } from './modules/citizen-reception/dialogues.module';
import { ReceptionModule } from './modules/citizen-reception/reception.module';
import { PlansModule } from './modules/plans/plans.module';
import { ReportingModule } from './modules/reporting-cycles/reporting.module';

/** The engines and modules. */
export const rooms: Type[] = [
  AgenciesModule,
  DocumentsModule,
  ObligationsModule,
  LawModule,
  RemindersModule,
  FiguresModule,
  PlansModule,
  CasesModule,
  PetitionsModule,
  SecrecyModule,
  DialoguesModule,
  ReceptionModule,
  ReportingModule,
  DemoModule,
];
