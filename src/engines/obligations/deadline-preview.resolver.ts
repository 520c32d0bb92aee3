import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { InputArg, Me, PlainQuery } from '../../platform/views/graphql';
import { DeadlinePreviewInput } from './deadline-preview.inputs';
import { DeadlinePreview } from './deadline-preview.results';
import { DeadlinePreviewService } from './deadline-preview.service';
import { lawOperations as describe } from './law.operations';

@Resolver()
export class DeadlinePreviewResolver {
  constructor(private readonly service: DeadlinePreviewService) {}

  @PlainQuery(DeadlinePreview, { describe: describe.deadlinePreview })
  deadlinePreview(@InputArg() input: DeadlinePreviewInput, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.service.deadlinePreview(input, viewer, requestId);
  }
}
