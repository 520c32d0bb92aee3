import { Args, Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import {
  ActMutation,
  IdArg,
  InputArg,
  ListQuery,
  Me,
  OneQuery,
  PageArgs,
  PlainQuery,
} from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

const given = (type: unknown, description: string) => ({ type: () => type as never, nullable: true, description });
const kindWords = 'Định kỳ hay đột xuất; mặc định cả hai. Kind; both when absent.';

@Resolver()
export class DialoguesResolver {
  constructor(
    private readonly service: DialoguesService,
    private readonly counts: DialogueCountsService,
  ) {}

  @ListQuery(DialogueView, { describe: describe.dialogues })
  dialogues(@PageArgs(DialogueView) page: Page) {
    return page;
  }

  @OneQuery(DialogueView, { describe: describe.dialogue })
  dialogue(@IdArg() id: string) {
    return id;
  }

  @PlainQuery(DialogueCounts, { describe: describe.dialogueCounts })
  dialogueCounts(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('from', given(t.day.graphql(), windowWords.from)) from?: string,
    @Args('to', given(t.day.graphql(), windowWords.to)) to?: string,
    @Args('under', given(t.id.graphql(), windowWords.under)) under?: string,
    @Args('kind', given(dialogueKind.graphql(), kindWords)) kind?: string,
  ) {
    return this.counts.dialogueCounts({ from, to, under, kind }, viewer, caller.requestId);
  }

  @ActMutation(DialogueView, { describe: describe.announceDialogue })
  announceDialogue(@InputArg() input: AnnounceDialogueInput, @Me() viewer: Viewer) {
    return this.service.announceDialogue(input, viewer);
  }

  @ActMutation(DialogueView, { describe: describe.postponeDialogue })
  postponeDialogue(@InputArg() input: PostponeDialogueInput) {
    return this.service.postponeDialogue(input);
  }

  @ActMutation(DialogueView, { describe: describe.cancelDialogue })
  cancelDialogue(@InputArg() input: CancelDialogueInput) {
    return this.service.cancelDialogue(input);
  }

  @ActMutation(DialogueView, { describe: describe.holdPublicDialogue })
  holdPublicDialogue(@InputArg() input: HoldPublicDialogueInput) {
    return this.service.holdPublicDialogue(input);
  }

  @ActMutation(DialogueView, { describe: describe.concludeDialogue })
  concludeDialogue(@InputArg() input: ConcludeDialogueInput) {
    return this.service.concludeDialogue(input);
  }

  @ActMutation(DialogueView, { describe: describe.reportDialogueResults })
  reportDialogueResults(@InputArg() input: ReportDialogueResultsInput) {
    return this.service.reportDialogueResults(input);
  }
}
