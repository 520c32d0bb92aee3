import { AgencyView } from '../../engines/agencies/agency.view';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { TaskAssignmentView } from './assignment.view';
import { executionInReach, ofYearInReach } from './plan.reach';
import { mostOf } from './plan-terms';
import { evidenceKind, evidenceRecord, extensionState, productKind, progressKind, taskYearState } from './plan.words';
import { dueNow, isLate, lastObligation, standing, taskStanding } from './task-standing';
import { TaskView } from './plan.view';

const agency = 'Cơ quan phải làm. Who owes it.';

@View('TaskEvidence', {
  from: 'app.task_evidence',
  describe: 'Minh chứng của một lần báo cáo. What shows that a report is true.',
  order: 'ordinal',
})
export class TaskEvidenceView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(evidenceKind, { describe: 'Loại. Kind.' }) kind: string;
  @Col(t.text, { nullable: true, describe: 'Tên. What it is.' }) label: string | null;
  @Col(t.id, { nullable: true, describe: 'Tệp. The file.' }) fileId: string | null;
  @Col(t.text, { nullable: true, describe: 'Đường dẫn. The link.' }) url: string | null;
  @Col(evidenceRecord, { nullable: true, describe: 'Loại bản ghi. Kind of record.' }) recordKind: string | null;
  @Col(t.id, { nullable: true, describe: 'Bản ghi. The record.' }) recordId: string | null;
}

@View('TaskProgress', {
  from: 'app.task_progress',
  describe: 'Một lần báo cáo tiến độ. One report of progress.',
  order: 'ordinal',
})
export class TaskProgressView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Lần thứ mấy. Which report.' }) ordinal: number;
  @Col(progressKind, { describe: 'Báo cáo hay mở lại. Reported or reopened.' }) kind: string;
  @Col(t.day, { describe: 'Ngày báo cáo. Day.' }) reportedOn: string;
  @Col(t.bool, { describe: 'Đã xong. Done.' }) done: boolean;
  @Col(t.decimal, { nullable: true, describe: 'Đã đạt. Reached so far.' }) value: string | null;
  @Col(t.text, { nullable: true, describe: 'Bước. Stage.' }) stage: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú, lý do. Note, or why.' }) note: string | null;
  @Col(t.id, { nullable: true, describe: 'Ai báo cáo. By which post.' }) byPostId: string | null;
  @Many(() => TaskEvidenceView, {
    foreign: 'progress_id',
    order: 'ordinal',
    max: mostOf.evidence,
    describe: 'Minh chứng. Evidence.',
  })
  evidence: TaskEvidenceView[];
}

@View('TaskOutput', {
  from: 'app.task_output',
  describe: 'Sản phẩm đã có. What came of a task.',
  order: 'ordinal',
})
export class TaskOutputView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(productKind, { describe: 'Loại. Kind.' }) kind: string;
  @Col(t.text, { describe: 'Tên. What it is.' }) name: string;
  @Col(t.text, { nullable: true, describe: 'Số. Number.' }) number: string | null;
  @Col(t.day, { describe: 'Ngày. Day.' }) madeOn: string;
  @Col(t.id, { nullable: true, describe: 'Sản phẩm dự kiến. The product foreseen.' }) productId: string | null;
  @Col(t.id, { nullable: true, describe: 'Văn bản trong sổ. The document in the register.' }) documentId: string | null;
}

@View('TaskExtension', {
  from: 'app.task_extension',
  describe: 'Đề nghị gia hạn và quyết định. More time asked for, and what was decided.',
  order: '-askedOn',
  scope: ofYearInReach,
})
export class TaskExtensionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('TaskExtension'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Việc phải làm trong năm. The year of the task.' }) taskYearId: string;
  @One(() => TaskYearView, {
    local: 'task_year_id',
    nullable: true,
    describe: 'Việc phải làm trong năm. The year of the task.',
  })
  taskYear: TaskYearView | null;
  @Col(extensionState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày xin. Day on which it was asked.' }) askedOn: string;
  @Col(t.day, { describe: 'Xin đến ngày. Asked until.' }) askedUntil: string;
  @Col(t.text, { describe: 'Lý do. Why.' }) reason: string;
  @Col(t.day, { describe: 'Hạn khi xin. The day it was due then.' }) dueBefore: string;
  @Col(t.day, { nullable: true, describe: 'Ngày quyết định. Day of the decision.' }) decidedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Được gia hạn đến ngày. Granted until.' }) grantedUntil: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do của quyết định. Why it was so decided.' })
  decisionReason: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản. Number of the document.' }) documentNumber: string | null;
}

@View('TaskYear', {
  from: 'app.task_year',
  describe:
    'Việc một cơ quan phải làm trong một năm của một nhiệm vụ, và tiến độ. What one agency owes of a task in one year, and how far it is.',
  order: '-id',
  scope: executionInReach,
  criteria: {
    ofPlan: {
      codec: t.id,
      describe: 'Của kế hoạch này. Of this plan.',
      sql: (a, plan) =>
        `exists (select from app.task x where x.tenant_id = ${a}.tenant_id and x.id = ${a}.task_id and x.plan_id = ${plan})`,
    },
    under: {
      codec: t.id,
      describe: 'Cơ quan này và các cơ quan trực thuộc hôm nay. This agency and all below it today.',
      sql: (a, root, bind) => `${a}.agency_id = any(array(select sys.agency_subtree(${root}, ${bind.today})))`,
    },
    year: {
      codec: t.int,
      describe: 'Năm. Of this year.',
      sql: (a, year) => `${a}.year = ${year}`,
    },
    overdue: {
      codec: t.bool,
      describe: 'Quá hạn mà chưa xong. Past its window and not done.',
      sql: (a, wanted, bind) => `${isLate(a, bind)} = ${wanted}`,
    },
  },
})
export class TaskYearView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('TaskYear'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Lần giao. The assignment.' }) assignmentId: string;
  @One(() => TaskAssignmentView, { local: 'assignment_id', nullable: true, describe: 'Lần giao. The assignment.' })
  assignment: TaskAssignmentView | null;
  @Col(t.id, { filter: true, describe: 'Nhiệm vụ. The task.' }) taskId: string;
  @One(() => TaskView, { local: 'task_id', nullable: true, describe: 'Nhiệm vụ. The task.' }) task: TaskView | null;
  @Col(t.id, { filter: true, describe: agency }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: agency }) agency: AgencyView;
  @Col(t.int, { describe: 'Năm. Year.' }) year: number;
  @Col(t.day, { filter: true, describe: 'Thực hiện từ ngày. First day of the window.' }) startsOn: string;
  @Col(t.day, { column: 'due_on', describe: 'Hạn ban đầu, dùng để chấm điểm. Last day at the start; scores go by it.' })
  originalDueOn: string;
  @Col(t.day, { sql: dueNow, describe: 'Hạn hiện nay, cả gia hạn. Last day now, extensions included.' }) dueOn: string;
  @Col(taskYearState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(taskStanding, { sql: standing, describe: 'Tình trạng hôm nay. How it stands today.' }) standing: string;
  @Col(t.decimal, { nullable: true, describe: 'Đã đạt. Reached so far.' }) value: string | null;
  @Col(t.text, { nullable: true, describe: 'Bước. Stage.' }) stage: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày xong. Day on which it was done.' }) doneOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Vì sao không còn phải làm. Why it is owed no more.' }) reason:
    string | null;
  @Many(() => TaskProgressView, {
    foreign: 'task_year_id',
    order: 'ordinal',
    max: 100,
    describe: 'Các lần báo cáo. Reports.',
  })
  progress: TaskProgressView[];
  @Many(() => TaskOutputView, {
    foreign: 'task_year_id',
    order: 'ordinal',
    max: mostOf.outputs,
    describe: 'Sản phẩm đã có. What came of it.',
  })
  outputs: TaskOutputView[];
  @Many(() => TaskExtensionView, {
    foreign: 'task_year_id',
    order: 'asked_on, id',
    max: 20,
    describe: 'Các lần xin gia hạn. Requests for more time.',
  })
  extensions: TaskExtensionView[];
  @One(() => ObligationView, {
    local: lastObligation('id'),
    nullable: true,
    describe: 'Nghĩa vụ, với người được giao và sổ cái. The obligation, with its holder and ledger.',
  })
  obligation: ObligationView | null;
}
