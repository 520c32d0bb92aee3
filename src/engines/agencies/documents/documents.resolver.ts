import { Resolver } from '@nestjs/graphql';
import { ActMutation, IdArg, InputArg, ListQuery, OneQuery, PageArgs } from '../../../platform/views/graphql';
import type { Page } from '../../../platform/views/page';
import { RegisterDocumentInput } from './document.inputs';
import { DocumentView } from './document.view';
import { documentOperations as describe } from './documents.operations';
import { DocumentsService } from './documents.service';

@Resolver()
export class DocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @ListQuery(DocumentView, { describe: describe.documents })
  documents(@PageArgs(DocumentView) page: Page) {
    return page;
  }

  @OneQuery(DocumentView, { describe: describe.document })
  document(@IdArg() id: string) {
    return id;
  }

  @ActMutation(DocumentView, { describe: describe.registerDocument })
  registerDocument(@InputArg() input: RegisterDocumentInput) {
    return this.service.registerDocument(input);
  }
}
