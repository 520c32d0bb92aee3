import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../../platform/access/caller';
import type { Viewer } from '../../../platform/access/viewer';
import {
  ActMutation,
  IdArg,
  InputArg,
  ListQuery,
  Me,
  OneQuery,
  PageArgs,
  PlainQuery,
} from '../../../platform/views/graphql';
import type { Page } from '../../../platform/views/page';
import { agencyOperations as describe } from '../agencies.operations';
import { DraftSuccessionInput, ImportSuccessionInput, RunSuccessionInput } from './succession.inputs';
import { SuccessionPreview, SuccessionsImported } from './succession.results';
import { SuccessionView } from './succession.view';
import { SuccessionsService } from './successions.service';

@Resolver()
export class SuccessionsResolver {
  constructor(private readonly service: SuccessionsService) {}

  @ListQuery(SuccessionView, { describe: describe.successions })
  successions(@PageArgs(SuccessionView) page: Page) {
    return page;
  }

  @OneQuery(SuccessionView, { describe: describe.succession })
  succession(@IdArg() id: string) {
    return id;
  }

  @PlainQuery(SuccessionPreview, { describe: describe.previewSuccession, nullable: true })
  previewSuccession(@IdArg() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.service.previewSuccession(id, viewer, from.requestId);
  }

  @ActMutation(SuccessionView, { describe: describe.draftSuccession })
  draftSuccession(@InputArg() input: DraftSuccessionInput) {
    return this.service.draftSuccession(input);
  }

  @ActMutation(SuccessionView, { describe: describe.runSuccession })
  runSuccession(@InputArg() input: RunSuccessionInput) {
    return this.service.runSuccession(input);
  }

  @ActMutation(SuccessionsImported, { describe: describe.importSuccession })
  importSuccession(@InputArg() input: ImportSuccessionInput, @Me() viewer: Viewer) {
    return this.service.importSuccession(input.csv, input.dryRun ?? false, viewer);
  }
}
