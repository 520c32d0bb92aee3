import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
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
import { ConclusionTaskView } from './conclusion.view';
import { ConclusionsService } from './conclusions.service';
import { countArguments, ReceptionCountView } from './counts.view';
import { receptionOperations as describe } from './reception.operations';
import { ReceptionRegisterLineView } from './register.view';
import { CloseSessionInput, IssueConclusionInput, OpenSessionInput, ReportConclusionTaskInput } from './session.inputs';
import { ReceptionSessionView } from './session.view';
import { ReceptionSessionsService } from './sessions.service';
import {
  AnswerVisitInput,
  ForwardVisitInput,
  InformCitizenInput,
  IssueRefusalNoticeInput,
  RecordForwardResultInput,
  RefuseVisitInput,
} from './visit-acts.inputs';
import { VisitActsService } from './visit-acts.service';
import { RecordVisitInput } from './visit.inputs';
import { VisitPapers } from './visit-papers.results';
import { VisitPapersService } from './visit-papers.service';
import { VisitView } from './visit.view';
import { VisitsService } from './visits.service';

@Resolver()
export class VisitsResolver {
  constructor(
    private readonly sessions: ReceptionSessionsService,
    private readonly conclusions: ConclusionsService,
    private readonly register: VisitsService,
    private readonly acts: VisitActsService,
    private readonly papers: VisitPapersService,
  ) {}

  @ListQuery(ReceptionSessionView, { describe: describe.receptionSessions })
  receptionSessions(@PageArgs(ReceptionSessionView) page: Page) {
    return page;
  }

  @OneQuery(ReceptionSessionView, { describe: describe.receptionSession })
  receptionSession(@IdArg() id: string) {
    return id;
  }

  @ActMutation(ReceptionSessionView, { describe: describe.openSession })
  openSession(@InputArg() input: OpenSessionInput, @Me() viewer: Viewer) {
    return this.sessions.openSession(input, viewer);
  }

  @ActMutation(ReceptionSessionView, { describe: describe.closeSession })
  closeSession(@InputArg() input: CloseSessionInput) {
    return this.sessions.closeSession(input);
  }

  @ActMutation(ReceptionSessionView, { describe: describe.issueConclusion })
  issueConclusion(@InputArg() input: IssueConclusionInput) {
    return this.conclusions.issueConclusion(input);
  }

  @ListQuery(ConclusionTaskView, { describe: describe.conclusionTasks })
  conclusionTasks(@PageArgs(ConclusionTaskView) page: Page) {
    return page;
  }

  @ActMutation(ConclusionTaskView, { describe: describe.reportConclusionTask })
  reportConclusionTask(@InputArg() input: ReportConclusionTaskInput) {
    return this.conclusions.reportConclusionTask(input);
  }

  @ListQuery(VisitView, { describe: describe.visits })
  visits(@PageArgs(VisitView) page: Page) {
    return page;
  }

  @OneQuery(VisitView, { describe: describe.visit })
  visit(@IdArg() id: string) {
    return id;
  }

  @PlainQuery(VisitPapers, { describe: describe.visitPapers })
  visitPapers(@IdArg() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.papers.visitPapers(id, viewer, from);
  }

  @ActMutation(VisitView, { describe: describe.recordVisit })
  recordVisit(@InputArg() input: RecordVisitInput, @Me() viewer: Viewer) {
    return this.register.recordVisit(input, viewer);
  }

  @ActMutation(VisitView, { describe: describe.answerVisit })
  answerVisit(@InputArg() input: AnswerVisitInput) {
    return this.acts.answerVisit(input);
  }

  @ActMutation(VisitView, { describe: describe.forwardVisit })
  forwardVisit(@InputArg() input: ForwardVisitInput) {
    return this.acts.forwardVisit(input);
  }

  @ActMutation(VisitView, { describe: describe.recordForwardResult })
  recordForwardResult(@InputArg() input: RecordForwardResultInput) {
    return this.acts.recordForwardResult(input);
  }

  @ActMutation(VisitView, { describe: describe.informCitizen })
  informCitizen(@InputArg() input: InformCitizenInput) {
    return this.acts.informCitizen(input);
  }

  @ActMutation(VisitView, { describe: describe.refuseVisit })
  refuseVisit(@InputArg() input: RefuseVisitInput) {
    return this.acts.refuseVisit(input);
  }

  @ActMutation(VisitView, { describe: describe.issueRefusalNotice })
  issueRefusalNotice(@InputArg() input: IssueRefusalNoticeInput) {
    return this.acts.issueRefusalNotice(input);
  }

  @ListQuery(ReceptionRegisterLineView, { describe: describe.receptionRegister })
  receptionRegister(@PageArgs(ReceptionRegisterLineView) page: Page) {
    return page;
  }

  @ListQuery(ReceptionCountView, { describe: describe.receptionCounts, extras: countArguments })
  receptionCounts(@PageArgs(ReceptionCountView, countArguments) page: Page) {
    return page;
  }
}
