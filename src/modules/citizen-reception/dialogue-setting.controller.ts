import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, ListRoute, PageQuery } from '../../platform/views/rest';
import { DialogueDuties } from './dialogue-duties.service';
import { DialogueDutyView } from './dialogue-duty.view';
import { EndDialogueSettingInput, SetDialogueSettingInput } from './dialogue-setting.inputs';
import { DialogueSettingView } from './dialogue-setting.view';
import { DialogueSettings } from './dialogue-settings.service';
import { OpenDialogueDutiesInput } from './dialogue.inputs';
import { DialogueDutiesOpened } from './dialogue.results';
import { dialogueOperations as describe } from './dialogues.operations';

@ApiTags('dialogues')
@Controller('dialogue-settings')
export class DialogueSettingsController {
  constructor(private readonly settings: DialogueSettings) {}

  @ListRoute(DialogueSettingView, { describe: describe.dialogueSettings })
  dialogueSettings(@PageQuery(DialogueSettingView) page: Page) {
    return page;
  }

  @ActRoute(DialogueSettingView, 'POST', '', { describe: describe.setDialogueSetting })
  setDialogueSetting(@BodyInput() input: SetDialogueSettingInput) {
    return this.settings.setDialogueSetting(input);
  }

  @ActRoute(DialogueSettingView, 'POST', ':id/end', { describe: describe.endDialogueSetting })
  endDialogueSetting(@BodyInput() input: EndDialogueSettingInput) {
    return this.settings.endDialogueSetting(input);
  }
}

@ApiTags('dialogues')
@Controller('dialogue-duties')
export class DialogueDutiesController {
  constructor(private readonly duties: DialogueDuties) {}

  @ListRoute(DialogueDutyView, { describe: describe.dialogueDuties })
  dialogueDuties(@PageQuery(DialogueDutyView) page: Page) {
    return page;
  }

  @ActRoute(DialogueDutiesOpened, 'POST', '', { describe: describe.openDialogueDuties })
  openDialogueDuties(@BodyInput() input: OpenDialogueDutiesInput, @Me() viewer: Viewer) {
    return this.duties.openDialogueDuties(input.year, viewer);
  }
}
