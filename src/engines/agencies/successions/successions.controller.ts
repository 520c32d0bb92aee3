import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../../platform/access/caller';
import type { Viewer } from '../../../platform/access/viewer';
import { Me } from '../../../platform/views/graphql';
import type { Page } from '../../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../../platform/views/rest';
import { agencyOperations as describe } from '../agencies.operations';
import { DraftSuccessionInput, ImportSuccessionInput, RunSuccessionInput } from './succession.inputs';
import { SuccessionPreview, SuccessionsImported } from './succession.results';
import { SuccessionView } from './succession.view';
import { SuccessionsService } from './successions.service';

@ApiTags('successions')
@Controller('successions')
export class SuccessionsController {
  constructor(private readonly service: SuccessionsService) {}

  @ListRoute(SuccessionView, { describe: describe.successions })
  successions(@PageQuery(SuccessionView) page: Page) {
    return page;
  }

  @OneRoute(SuccessionView, { describe: describe.succession })
  succession(@IdParam() id: string) {
    return id;
  }

  @PlainRoute(SuccessionPreview, ':id/preview', { describe: describe.previewSuccession })
  previewSuccession(@IdParam() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.service.previewSuccession(id, viewer, from.requestId);
  }

  @ActRoute(SuccessionView, 'POST', '', { describe: describe.draftSuccession })
  draftSuccession(@BodyInput() input: DraftSuccessionInput) {
    return this.service.draftSuccession(input);
  }

  @ActRoute(SuccessionView, 'POST', ':id/run', { describe: describe.runSuccession })
  runSuccession(@BodyInput() input: RunSuccessionInput) {
    return this.service.runSuccession(input);
  }

  @ActRoute(SuccessionsImported, 'POST', 'imports', { describe: describe.importSuccession })
  importSuccession(@BodyInput() input: ImportSuccessionInput, @Me() viewer: Viewer) {
    return this.service.importSuccession(input.csv, input.dryRun ?? false, viewer);
  }
}
