import { Module } from '@nestjs/common';
import './documents.access';
import { Document } from './document.entity';
import { DocumentsController } from './documents.controller';
import { DocumentsResolver } from './documents.resolver';
import { DocumentsService } from './documents.service';

export const documentEntities = [Document];

@Module({
  controllers: [DocumentsController],
  providers: [DocumentsResolver, DocumentsService],
  exports: [DocumentsService],
})
export class DocumentsModule {}
