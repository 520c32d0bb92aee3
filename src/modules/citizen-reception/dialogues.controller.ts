import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { DialogueCountsService } from './dialogue-counts.service';
import { windowWords } from './dialogue-window';
import {
  AnnounceDialogueInput,
  CancelDialogueInput,
  ConcludeDialogueInput,
  HoldPublicDialogueInput,
  PostponeDialogueInput,
  ReportDialogueResultsInput,
} from './dialogue.inputs';
import { DialogueCounts } from './dialogue.results';
import { dialogueKind } from './dialogue.types';
import { DialogueView } from './dialogue.view';
import { dialogueOperations as describe } from './dialogues.operations';
import { DialoguesService } from './dialogues.service';

const given = (name: string, description: string, schema: object) =>
  ApiQuery({ name, required: false, description, schema: schema as never });
const kindWords = 'Định kỳ hay đột xuất; mặc định cả hai. Kind; both when absent.';

@ApiTags('dialogues')
@Controller('dialogues')
export class DialoguesController {
  constructor(
    private readonly service: DialoguesService,
    private readonly counts: DialogueCountsService,
  ) {}

  @ListRoute(DialogueView, { describe: describe.dialogues })
  dialogues(@PageQuery(DialogueView) page: Page) {
    return page;
  }

  @PlainRoute(DialogueCounts, 'counts', { describe: describe.dialogueCounts })
  @given('from', windowWords.from, t.day.openapi)
  @given('to', windowWords.to, t.day.openapi)
  @given('under', windowWords.under, t.id.openapi)
  @given('kind', kindWords, dialogueKind.openapi)
  dialogueCounts(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('under') under?: string,
    @Query('kind') kind?: string,
  ) {
    return this.counts.dialogueCounts({ from, to, under, kind }, viewer, caller.requestId);
  }

  @OneRoute(DialogueView, { describe: describe.dialogue })
  dialogue(@IdParam() id: string) {
    return id;
  }

  @ActRoute(DialogueView, 'POST', '', { describe: describe.announceDialogue })
  announceDialogue(@BodyInput() input: AnnounceDialogueInput, @Me() viewer: Viewer) {
    return this.service.announceDialogue(input, viewer);
  }

  @ActRoute(DialogueView, 'POST', ':id/postponement', { describe: describe.postponeDialogue })
  postponeDialogue(@BodyInput() input: PostponeDialogueInput) {
    return this.service.postponeDialogue(input);
  }

  @ActRoute(DialogueView, 'POST', ':id/cancellation', { describe: describe.cancelDialogue })
  cancelDialogue(@BodyInput() input: CancelDialogueInput) {
    return this.service.cancelDialogue(input);
  }

  @ActRoute(DialogueView, 'POST', ':id/holding', { describe: describe.holdPublicDialogue })
  holdPublicDialogue(@BodyInput() input: HoldPublicDialogueInput) {
    return this.service.holdPublicDialogue(input);
  }

  @ActRoute(DialogueView, 'POST', ':id/conclusion', { describe: describe.concludeDialogue })
  concludeDialogue(@BodyInput() input: ConcludeDialogueInput) {
    return this.service.concludeDialogue(input);
  }

  @ActRoute(DialogueView, 'POST', ':id/result-reports', { describe: describe.reportDialogueResults })
  reportDialogueResults(@BodyInput() input: ReportDialogueResultsInput) {
    return this.service.reportDialogueResults(input);
  }
}
