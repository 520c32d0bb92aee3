import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import { BodyInput, PlainPost } from '../../platform/views/rest';
import { DeadlinePreviewInput } from './deadline-preview.inputs';
import { DeadlinePreview } from './deadline-preview.results';
import { DeadlinePreviewService } from './deadline-preview.service';
import { lawOperations as describe } from './law.operations';

@ApiTags('law')
@Controller('deadline-previews')
export class DeadlinePreviewController {
  constructor(private readonly service: DeadlinePreviewService) {}

  @PlainPost(DeadlinePreview, '', { describe: describe.deadlinePreview })
  deadlinePreview(@BodyInput() input: DeadlinePreviewInput, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.service.deadlinePreview(input, viewer, requestId);
  }
}
