import { AgencyView } from '../../engines/agencies/agency.view';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { TaskView } from '../plans/plan.view';
import { DialogueOpinionView } from './dialogue-opinion.view';
import { ofDuty } from './dialogue-obligations';
import { commitmentStanding, commitmentState, mostOf } from './dialogue.types';
import { wholeDialogue } from './dialogue-whole';
import { ofDialogueInReach } from './dialogues.reach';

const owner = 'Cơ quan thực hiện. The agency that owes it.';
const task = 'Nhiệm vụ trong kế hoạch mà cam kết trở thành. The task of a plan that it became.';

const owedState = ofDuty('COMMITMENT', 'state');

const isOverdue: Expression = (a, bind) => `(${a}.due_on < ${bind.today} and ${owedState(a)} = 'OPEN')`;

const standing: Expression = (a, bind) => `(case when ${isOverdue(a, bind)} then 'OVERDUE' else ${owedState(a)} end)`;

@View('CommitmentReport', {
  from: 'app.commitment_report',
  describe: 'Báo cáo tiến độ thực hiện cam kết. How far a commitment has come.',
  order: 'ordinal',
})
export class CommitmentReportView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number.' }) ordinal: number;
  @Col(t.day, { describe: 'Ngày báo cáo. Day.' }) reportedOn: string;
  @Col(t.text, { describe: 'Nội dung. What it says.' }) text: string;
}

@View('Commitment', {
  from: 'app.commitment',
  describe:
    'Cam kết tại cuộc đối thoại: ai hứa, cơ quan nào thực hiện, hạn, kết quả. What was promised at a dialogue, who owes it, by when, with which result.',
  order: 'dueOn',
  scope: ofDialogueInReach,
  criteria: {
    overdue: {
      codec: t.bool,
      describe: 'Quá hạn mà chưa xong. Past its day and not done.',
      sql: (a, wanted, bind) => `coalesce(${isOverdue(a, bind)}, false) = ${wanted}`,
    },
  },
})
export class CommitmentView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Commitment'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Cuộc đối thoại. The dialogue.' }) dialogueId: string;
  @One(wholeDialogue, { local: 'dialogue_id', nullable: true, describe: 'Cuộc đối thoại. The dialogue.' })
  dialogue: object | null;
  @Col(t.int, { describe: 'Số thứ tự. Number within the dialogue.' }) ordinal: number;
  @Col(t.id, { nullable: true, filter: true, describe: 'Ý kiến mà cam kết đáp lại. The opinion it answers.' })
  opinionId: string | null;
  @One(() => DialogueOpinionView, {
    local: 'opinion_id',
    nullable: true,
    describe: 'Ý kiến mà cam kết đáp lại. The opinion it answers.',
  })
  opinion: DialogueOpinionView | null;
  @Col(t.text, { describe: 'Nội dung cam kết. What was promised.' }) text: string;
  @Col(t.text, { describe: 'Ai hứa, chức vụ. Who promised, in which office.' }) promisedBy: string;
  @Col(t.day, { describe: 'Ngày hứa. Day of the promise.' }) promisedOn: string;
  @Col(t.id, { filter: true, describe: owner }) ownerAgencyId: string;
  @One(() => AgencyView, { local: 'owner_agency_id', describe: owner }) ownerAgency: AgencyView;
  @Col(t.day, { filter: true, sort: true, describe: 'Hạn. Last day.' }) dueOn: string;
  @Col(commitmentState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(commitmentStanding, { sql: standing, describe: 'Tình trạng hôm nay. How it stands today.' }) standing: string;
  @Col(t.day, { nullable: true, describe: 'Ngày xong hoặc rút. Day it was done or withdrawn.' }) endedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Kết quả; với cam kết đã rút: lý do. The result; if withdrawn, why.' })
  result: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản về kết quả. Number of the document.' })
  documentNumber: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: task }) taskId: string | null;
  @One(() => TaskView, { local: 'task_id', nullable: true, describe: task }) task: TaskView | null;
  @Many(() => CommitmentReportView, {
    foreign: 'commitment_id',
    order: 'ordinal',
    max: mostOf.reports,
    describe: 'Các báo cáo tiến độ. Reports.',
  })
  reports: CommitmentReportView[];
  @One(() => ObligationView, {
    local: ofDuty('COMMITMENT', 'id'),
    nullable: true,
    describe: 'Nghĩa vụ thực hiện, với người được giao và sổ cái. The obligation, with its holder and ledger.',
  })
  obligation: ObligationView | null;
}
