import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, InputArg, ListQuery, Me, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { DialogueDuties } from './dialogue-duties.service';
import { DialogueDutyView } from './dialogue-duty.view';
import { EndDialogueSettingInput, SetDialogueSettingInput } from './dialogue-setting.inputs';
import { DialogueSettingView } from './dialogue-setting.view';
import { DialogueSettings } from './dialogue-settings.service';
import { OpenDialogueDutiesInput } from './dialogue.inputs';
import { DialogueDutiesOpened } from './dialogue.results';
import { dialogueOperations as describe } from './dialogues.operations';

@Resolver()
export class DialogueSettingResolver {
  constructor(
    private readonly settings: DialogueSettings,
    private readonly duties: DialogueDuties,
  ) {}

  @ListQuery(DialogueSettingView, { describe: describe.dialogueSettings })
  dialogueSettings(@PageArgs(DialogueSettingView) page: Page) {
    return page;
  }

  @ActMutation(DialogueSettingView, { describe: describe.setDialogueSetting })
  setDialogueSetting(@InputArg() input: SetDialogueSettingInput) {
    return this.settings.setDialogueSetting(input);
  }

  @ActMutation(DialogueSettingView, { describe: describe.endDialogueSetting })
  endDialogueSetting(@InputArg() input: EndDialogueSettingInput) {
    return this.settings.endDialogueSetting(input);
  }

  @ListQuery(DialogueDutyView, { describe: describe.dialogueDuties })
  dialogueDuties(@PageArgs(DialogueDutyView) page: Page) {
    return page;
  }

  @ActMutation(DialogueDutiesOpened, { describe: describe.openDialogueDuties })
  openDialogueDuties(@InputArg() input: OpenDialogueDutiesInput, @Me() viewer: Viewer) {
    return this.duties.openDialogueDuties(input.year, viewer);
  }
}
