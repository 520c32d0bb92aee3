import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

/** What comes of a dialogue: opinions and commitments. */
@Resolver()
export class DialogueFollowupResolver {
  constructor(
    private readonly opinions: DialogueOpinionsService,
    private readonly promises: CommitmentsService,
  ) {}

  @ListQuery(DialogueOpinionView, { describe: describe.dialogueOpinions })
  dialogueOpinions(@PageArgs(DialogueOpinionView) page: Page) {
    return page;
  }

  @OneQuery(DialogueOpinionView, { describe: describe.dialogueOpinion })
  dialogueOpinion(@IdArg() id: string) {
    return id;
  }

  @ActMutation(DialogueOpinionView, { describe: describe.recordOpinion })
  recordOpinion(@InputArg() input: RecordOpinionInput) {
    return this.opinions.recordOpinion(input);
  }

  @ActMutation(DialogueOpinionView, { describe: describe.answerOpinion })
  answerOpinion(@InputArg() input: AnswerOpinionInput) {
    return this.opinions.answerOpinion(input);
  }

  @ActMutation(DialogueOpinionView, { describe: describe.assignOpinion })
  assignOpinion(@InputArg() input: AssignOpinionInput) {
    return this.opinions.assignOpinion(input);
  }

  @ActMutation(DialogueOpinionView, { describe: describe.noteOpinion })
  noteOpinion(@InputArg() input: NoteOpinionInput) {
    return this.opinions.noteOpinion(input.id);
  }

  @ListQuery(CommitmentView, { describe: describe.commitments })
  commitments(@PageArgs(CommitmentView) page: Page) {
    return page;
  }

  @OneQuery(CommitmentView, { describe: describe.commitment })
  commitment(@IdArg() id: string) {
    return id;
  }

  @ActMutation(CommitmentView, { describe: describe.makeCommitment })
  makeCommitment(@InputArg() input: MakeCommitmentInput, @Me() viewer: Viewer) {
    return this.promises.makeCommitment(input, viewer);
  }

  @ActMutation(CommitmentView, { describe: describe.reportCommitment })
  reportCommitment(@InputArg() input: ReportCommitmentInput, @Me() viewer: Viewer) {
    return this.promises.reportCommitment(input, viewer);
  }

  @ActMutation(CommitmentView, { describe: describe.fulfilCommitment })
  fulfilCommitment(@InputArg() input: FulfilCommitmentInput) {
    return this.promises.fulfilCommitment(input);
  }

  @ActMutation(CommitmentView, { describe: describe.withdrawCommitment })
  withdrawCommitment(@InputArg() input: WithdrawCommitmentInput) {
    return this.promises.withdrawCommitment(input);
  }
}
