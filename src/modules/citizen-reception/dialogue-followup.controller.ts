import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
import {
  FulfilCommitmentInput,
  MakeCommitmentInput,
  ReportCommitmentInput,
  WithdrawCommitmentInput,
} from './commitment.inputs';
import { CommitmentView } from './commitment.view';
import { CommitmentsService } from './commitments.service';
import {
  AnswerOpinionInput,
  AssignOpinionInput,
  NoteOpinionInput,
  RecordOpinionInput,
} from './dialogue-opinion.inputs';
import { DialogueOpinionView } from './dialogue-opinion.view';
import { DialogueOpinionsService } from './dialogue-opinions.service';
import { dialogueOperations as describe } from './dialogues.operations';

@ApiTags('dialogues')
@Controller()
export class DialogueOpinionsController {
  constructor(private readonly service: DialogueOpinionsService) {}

  @ListRoute(DialogueOpinionView, { path: 'dialogue-opinions', describe: describe.dialogueOpinions })
  dialogueOpinions(@PageQuery(DialogueOpinionView) page: Page) {
    return page;
  }

  @OneRoute(DialogueOpinionView, { path: 'dialogue-opinions/:id', describe: describe.dialogueOpinion })
  dialogueOpinion(@IdParam() id: string) {
    return id;
  }

  @ActRoute(DialogueOpinionView, 'POST', 'dialogues/:id/opinions', { describe: describe.recordOpinion })
  recordOpinion(@BodyInput() input: RecordOpinionInput) {
    return this.service.recordOpinion(input);
  }

  @ActRoute(DialogueOpinionView, 'POST', 'dialogue-opinions/:id/answer', { describe: describe.answerOpinion })
  answerOpinion(@BodyInput() input: AnswerOpinionInput) {
    return this.service.answerOpinion(input);
  }

  @ActRoute(DialogueOpinionView, 'POST', 'dialogue-opinions/:id/assignment', { describe: describe.assignOpinion })
  assignOpinion(@BodyInput() input: AssignOpinionInput) {
    return this.service.assignOpinion(input);
  }

  @ActRoute(DialogueOpinionView, 'POST', 'dialogue-opinions/:id/note', { describe: describe.noteOpinion })
  noteOpinion(@BodyInput() input: NoteOpinionInput) {
    return this.service.noteOpinion(input.id);
  }
}

@ApiTags('dialogues')
@Controller()
export class CommitmentsController {
  constructor(private readonly service: CommitmentsService) {}

  @ListRoute(CommitmentView, { path: 'commitments', describe: describe.commitments })
  commitments(@PageQuery(CommitmentView) page: Page) {
    return page;
  }

  @OneRoute(CommitmentView, { path: 'commitments/:id', describe: describe.commitment })
  commitment(@IdParam() id: string) {
    return id;
  }

  @ActRoute(CommitmentView, 'POST', 'dialogues/:id/commitments', { describe: describe.makeCommitment })
  makeCommitment(@BodyInput() input: MakeCommitmentInput, @Me() viewer: Viewer) {
    return this.service.makeCommitment(input, viewer);
  }

  @ActRoute(CommitmentView, 'POST', 'commitments/:id/reports', { describe: describe.reportCommitment })
  reportCommitment(@BodyInput() input: ReportCommitmentInput, @Me() viewer: Viewer) {
    return this.service.reportCommitment(input, viewer);
  }

  @ActRoute(CommitmentView, 'POST', 'commitments/:id/fulfilment', { describe: describe.fulfilCommitment })
  fulfilCommitment(@BodyInput() input: FulfilCommitmentInput) {
    return this.service.fulfilCommitment(input);
  }

  @ActRoute(CommitmentView, 'POST', 'commitments/:id/withdrawal', { describe: describe.withdrawCommitment })
  withdrawCommitment(@BodyInput() input: WithdrawCommitmentInput) {
    return this.service.withdrawCommitment(input);
  }
}
