import { Module } from '@nestjs/common';
import { DocumentsModule } from '../engines/agencies/documents/documents.module';
import { PlansModule } from '../modules/plans/plans.module';
import { DemoProvince } from './demo-province';

/** The demo province; never loaded in production. */
@Module({ imports: [DocumentsModule, PlansModule], providers: [DemoProvince], exports: [DemoProvince] })
export class DemoModule {}
