import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../../platform/views/rest';
import { RegisterDocumentInput } from './document.inputs';
import { DocumentView } from './document.view';
import { documentOperations as describe } from './documents.operations';
import { DocumentsService } from './documents.service';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(private readonly service: DocumentsService) {}

  @ListRoute(DocumentView, { describe: describe.documents })
  documents(@PageQuery(DocumentView) page: Page) {
    return page;
  }

  @OneRoute(DocumentView, { describe: describe.document })
  document(@IdParam() id: string) {
    return id;
  }

  @ActRoute(DocumentView, 'POST', '', { describe: describe.registerDocument })
  registerDocument(@BodyInput() input: RegisterDocumentInput) {
    return this.service.registerDocument(input);
  }
}
