import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { ConclusionTaskView } from './conclusion.view';
import { ConclusionsService } from './conclusions.service';
import { receptionOperations as describe } from './reception.operations';
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

@ApiTags('citizen-reception')
@Controller('reception-sessions')
export class ReceptionSessionsController {
  constructor(
    private readonly service: ReceptionSessionsService,
    private readonly conclusions: ConclusionsService,
    private readonly visits: VisitsService,
  ) {}

  @ListRoute(ReceptionSessionView, { describe: describe.receptionSessions })
  receptionSessions(@PageQuery(ReceptionSessionView) page: Page) {
    return page;
  }

  @OneRoute(ReceptionSessionView, { describe: describe.receptionSession })
  receptionSession(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReceptionSessionView, 'POST', '', { describe: describe.openSession })
  openSession(@BodyInput() input: OpenSessionInput, @Me() viewer: Viewer) {
    return this.service.openSession(input, viewer);
  }

  @ActRoute(ReceptionSessionView, 'POST', ':id/closing', { describe: describe.closeSession })
  closeSession(@BodyInput() input: CloseSessionInput) {
    return this.service.closeSession(input);
  }

  @ActRoute(ReceptionSessionView, 'POST', ':id/conclusions', { describe: describe.issueConclusion })
  issueConclusion(@BodyInput() input: IssueConclusionInput) {
    return this.conclusions.issueConclusion(input);
  }

  @ActRoute(VisitView, 'POST', ':id/visits', { describe: describe.recordVisit })
  recordVisit(@BodyInput() input: RecordVisitInput, @Me() viewer: Viewer) {
    return this.visits.recordVisit(input, viewer);
  }
}

@ApiTags('citizen-reception')
@Controller('conclusion-tasks')
export class ConclusionTasksController {
  constructor(private readonly service: ConclusionsService) {}

  @ListRoute(ConclusionTaskView, { describe: describe.conclusionTasks })
  conclusionTasks(@PageQuery(ConclusionTaskView) page: Page) {
    return page;
  }

  @ActRoute(ConclusionTaskView, 'POST', ':id/report', { describe: describe.reportConclusionTask })
  reportConclusionTask(@BodyInput() input: ReportConclusionTaskInput) {
    return this.service.reportConclusionTask(input);
  }
}

@ApiTags('citizen-reception')
@Controller('visits')
export class VisitsController {
  constructor(
    private readonly acts: VisitActsService,
    private readonly papers: VisitPapersService,
  ) {}

  @ListRoute(VisitView, { describe: describe.visits })
  visits(@PageQuery(VisitView) page: Page) {
    return page;
  }

  @OneRoute(VisitView, { describe: describe.visit })
  visit(@IdParam() id: string) {
    return id;
  }

  @PlainRoute(VisitPapers, ':id/papers', { describe: describe.visitPapers })
  visitPapers(@IdParam() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.papers.visitPapers(id, viewer, from);
  }

  @ActRoute(VisitView, 'POST', ':id/answer', { describe: describe.answerVisit })
  answerVisit(@BodyInput() input: AnswerVisitInput) {
    return this.acts.answerVisit(input);
  }

  @ActRoute(VisitView, 'POST', ':id/transfer', { describe: describe.forwardVisit })
  forwardVisit(@BodyInput() input: ForwardVisitInput) {
    return this.acts.forwardVisit(input);
  }

  @ActRoute(VisitView, 'POST', ':id/transfer-result', { describe: describe.recordForwardResult })
  recordForwardResult(@BodyInput() input: RecordForwardResultInput) {
    return this.acts.recordForwardResult(input);
  }

  @ActRoute(VisitView, 'POST', ':id/citizen-notice', { describe: describe.informCitizen })
  informCitizen(@BodyInput() input: InformCitizenInput) {
    return this.acts.informCitizen(input);
  }

  @ActRoute(VisitView, 'POST', ':id/refusal', { describe: describe.refuseVisit })
  refuseVisit(@BodyInput() input: RefuseVisitInput) {
    return this.acts.refuseVisit(input);
  }

  @ActRoute(VisitView, 'POST', ':id/refusal-notice', { describe: describe.issueRefusalNotice })
  issueRefusalNotice(@BodyInput() input: IssueRefusalNoticeInput) {
    return this.acts.issueRefusalNotice(input);
  }
}
