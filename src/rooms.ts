import type { Type } from '@nestjs/common';
import { AgenciesModule } from './engines/agencies/agencies.module';
import { DocumentsModule } from './engines/agencies/documents/documents.module';
import { DemoModule } from './demo/demo.module';
import { PlansModule } from './modules/plans/plans.module';

/** The engines and modules. */
export const rooms: Type[] = [AgenciesModule, DocumentsModule, PlansModule, DemoModule];
