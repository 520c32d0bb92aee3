import type { Type } from '@nestjs/common';
import { DocumentsModule } from './engines/agencies/documents/documents.module';
import { PlansModule } from './modules/plans/plans.module';

/** The engines and modules. */
export const rooms: Type[] = [DocumentsModule, PlansModule];
