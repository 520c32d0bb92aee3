import { Module } from '@nestjs/common';
import './documents.access';
import { DocumentLoader } from './document-loader';
import { Document } from './document.entity';
import { DocumentsController } from './documents.controller';
import { DocumentsResolver } from './documents.resolver';
import { DocumentsService } from './documents.service';

export const documentEntities = [Document];

@Module({
  controllers: [DocumentsController],
  providers: [DocumentsResolver, DocumentsService, DocumentLoader],
  exports: [DocumentsService, DocumentLoader],
})
export class DocumentsModule {}
