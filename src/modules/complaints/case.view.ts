import { AgencyView } from '../../engines/agencies/agency.view';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { PostView } from '../../platform/access/post.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, Many, One, t, View, type ViewClass, views } from '../../platform/views/view';
import {
  BacklogEntryView,
  CaseContentView,
  CaseDialogueView,
  CaseEventView,
  CaseOutcomeView,
  CasePartyView,
  VerificationMemberView,
} from './case-parts.view';
import {
  caseField,
  caseFinding,
  caseFlag,
  caseKind,
  caseStatus,
  complexity,
  endingGround,
  furtherGround,
  refusalGround,
  withdrawal,
} from './case.types';
import { casesInReach } from './cases.reach';
import { endedStates } from './case-states';
import { beyondDecision } from './outcome-figures';

// By its name: petitions know of cases, and files do not import each other in circles.
const linkedPetitions = (): ViewClass => [...views()].find(([, { name }]) => name === 'CasePetition')![0];

const isOpen = (a: string) => `(${a}.status not in (${endedStates.map((state) => `'${state}'`).join(', ')}))`;
const inBacklog = (a: string) =>
  `(exists (select from app.backlog_entry b where b.tenant_id = ${a}.tenant_id and b.case_id = ${a}.id and b.left_on is null))`;
const resolution = ['KN.RESOLVE.FIRST', 'KN.RESOLVE.SECOND', 'KL.RESOLVE', 'TC.RESOLVE']
  .map((duty) => `'${duty}'`)
  .join(', ');
const isLate = (a: string, today: string) =>
  `(exists (select from app.obligation o where o.tenant_id = ${a}.tenant_id and o.subject_kind = 'Case' and o.subject_id = ${a}.id
     and o.state = 'OPEN' and o.due_on < ${today}))`;

@View('Case', {
  from: 'app.case_record',
  describe: 'Vụ việc: khiếu nại, tố cáo, kiến nghị, phản ánh đang hoặc đã giải quyết. A case: what is settled.',
  order: '-receivedOn',
  scope: casesInReach,
  search: 'sys.search_case_record',
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này hôm nay. Of this agency or one below it today.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.today}))`,
    },
    flag: {
      codec: caseFlag,
      describe: 'Có cờ này. Bears this flag.',
      sql: (a, flag) => `${flag} = any(${a}.flags)`,
    },
    open: {
      codec: t.bool,
      describe: 'Chưa kết thúc. Not ended.',
      sql: (a, wanted) => `${isOpen(a)} = ${wanted}`,
    },
    late: {
      codec: t.bool,
      describe: 'Có nghĩa vụ quá hạn hôm nay. Something owed for it is overdue today.',
      sql: (a, wanted, bind) => `${isLate(a, bind.today)} = ${wanted}`,
    },
    backlog: {
      codec: t.bool,
      describe: 'Đang trong sổ tồn đọng. In the backlog register.',
      sql: (a, wanted) => `${inBacklog(a)} = ${wanted}`,
    },
  },
})
export class CaseView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('Case'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(caseKind, { filter: true, describe: 'Loại vụ việc. Kind.' }) kind: string;
  @Col(t.int, { filter: true, describe: 'Lần giải quyết: 1, 2; tố cáo: 2 là tố cáo tiếp. Instance.' })
  instance: number;
  @Col(furtherGround, { nullable: true, describe: 'Lý do tố cáo tiếp. Ground of a further denunciation.' })
  furtherGround: string | null;
  @Col(caseStatus, { filter: true, describe: 'Trạng thái. State.' }) status: string;
  @Col(caseStatus, {
    nullable: true,
    sql: (a) => `(${a}.suspended_from)`,
    describe: 'Trạng thái sẽ trở lại khi tiếp tục giải quyết. The state to which a suspended case comes back.',
  })
  suspendedFrom: string | null;
  @Col(t.int, { describe: 'Số trong sổ. Number in the register.' }) number: number;
  @Col(t.int, { filter: true, describe: 'Năm của sổ. Year of the register.' }) year: number;
  @Col(t.id, { describe: 'Cơ quan giữ sổ đã cấp số. The agency in whose register the number stands.' })
  registerAgencyId: string;
  @Col(t.text, { nullable: true, describe: 'Tên vụ việc; trống khi bí mật. Title; null of a secret matter.' })
  title: string | null;
  @Col(t.bool, {
    sql: (a) => `${a}.sealed_by is not null`,
    describe: 'Bí mật: chỉ người được chỉ định đích danh thấy. Secret: exists only for who was named.',
  })
  sealed: boolean;
  @Col(caseField, { filter: true, describe: 'Lĩnh vực. Field.' }) field: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan giải quyết. The agency that settles it.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan giải quyết. The agency that settles it.' })
  agency: AgencyView;
  @Col(t.id, { nullable: true, filter: true, describe: 'Cơ quan bị khiếu nại. The agency complained of.' })
  respondentAgencyId: string | null;
  @One(() => AgencyView, {
    local: 'respondent_agency_id',
    nullable: true,
    describe: 'Cơ quan bị khiếu nại. The agency complained of.',
  })
  respondentAgency: AgencyView | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày nhận đơn. Day on which its petition was received.' })
  receivedOn: string;
  @Col(t.int, { describe: 'Số người. Number of people.' }) peopleCount: number;
  @Col(t.bool, { describe: 'Vùng sâu, vùng xa đi lại khó khăn. A remote area.' }) remoteArea: boolean;
  @Col(t.bool, { describe: 'Phải kiểm tra ở nhiều nơi. Several places to check.' }) multiPlace: boolean;
  @Col(t.bool, { describe: 'Về kỷ luật buộc thôi việc. About a dismissal.' }) dismissal: boolean;
  @Col(complexity, { filter: true, describe: 'Tính chất. Complexity, as determined in writing.' }) complexity: string;
  @Col(t.int, { describe: 'Số lần gia hạn. Extensions.' }) extensions: number;
  @Col(t.texts, { describe: 'Cờ theo dõi. Flags: CaseFlag.' }) flags: string[];
  @Col(t.id, { nullable: true, filter: true, describe: 'Vị trí thụ lý hồ sơ. The post that handles it.' })
  handlerPostId: string | null;
  @One(() => PostView, {
    local: 'handler_post_id',
    nullable: true,
    describe: 'Vị trí thụ lý hồ sơ. The post that handles it.',
  })
  handlerPost: PostView | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày thụ lý. Accepted on.' }) acceptedOn: string | null;
  @Col(refusalGround, { nullable: true, filter: true, describe: 'Lý do không thụ lý. Why it was refused.' })
  refusalGround: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày quyết định, kết luận, trả lời. Decided on.' })
  decidedOn: string | null;
  @Col(caseFinding, { nullable: true, filter: true, describe: 'Kết quả. Finding.' }) finding: string | null;
  @Col(t.text, { nullable: true, describe: 'Số quyết định, kết luận. Number of the decision.' })
  decisionNumber: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký. Its signer.' }) decisionSigner: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày gửi. Sent on.' }) sentOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày công khai. Published on.' }) publishedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày có hiệu lực pháp luật. In effect since.' }) effectiveOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày chỉ đạo thi hành. Execution ordered on.' })
  executionOrderedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày thi hành xong. Executed on.' }) executedOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày kết thúc. Ended on.' }) closedOn: string | null;
  @Col(endingGround, { nullable: true, describe: 'Căn cứ kết thúc, đình chỉ. Why it ended.' })
  closingGround: string | null;
  @Col(withdrawal, { filter: true, describe: 'Việc rút. What was withdrawn.' }) withdrawn: string;
  @Col(t.bool, { describe: 'Rút sau khi được giải thích, thuyết phục. Withdrawn after explanation.' })
  withdrawnAfterTalk: boolean;
  @Col(t.text, { nullable: true, describe: 'Tòa án đã thụ lý. The court that has it.' }) court: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày tòa án thụ lý. Since when the court has it.' }) courtOn: string | null;
  @Col(t.bool, { sql: isOpen, describe: 'Chưa kết thúc. Not ended.' }) open: boolean;
  @Col(t.texts, {
    sql: beyondDecision,
    describe: 'Số liệu thi hành vượt quá quyết định: cần kiểm tra. Figures of which more was carried out than decided.',
  })
  beyondDecision: string[];
  @Col(t.day, {
    nullable: true,
    sql: (a) => `(select o.due_on from app.obligation o
      where o.tenant_id = ${a}.tenant_id and o.subject_kind = 'Case' and o.subject_id = ${a}.id and o.state = 'OPEN'
        and o.duty in (${resolution}) order by o.due_on limit 1)`,
    describe:
      'Hạn giải quyết; trống khi chưa thụ lý, đang tạm đình chỉ hoặc đã giải quyết. Day by which it is to be settled; null while no clock runs.',
  })
  dueOn: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Vụ việc trước đó. The case it follows.' })
  previousId: string | null;
  @One(() => CaseView, {
    local: 'previous_id',
    nullable: true,
    describe: 'Vụ việc trước đó: lần đầu. The case it follows: the first instance.',
  })
  previous: CaseView | null;
  @Many(() => CaseView, {
    foreign: 'previous_id',
    order: 'received_on, id',
    max: 10,
    describe: 'Khiếu nại lần hai, tố cáo tiếp. Cases that follow it.',
  })
  following: CaseView[];
  @Many(linkedPetitions, {
    foreign: 'case_id',
    order: 'linked_on, id',
    max: 200,
    describe: 'Các đơn về vụ việc. The petitions that speak of it.',
  })
  petitions: object[];
  @Many(() => ObligationView, {
    foreign: (a, b) => `${b}.subject_kind = 'Case' and ${b}.subject_id = ${a}.id`,
    order: 'triggered_on, id',
    max: 100,
    describe: 'Nghĩa vụ theo thời hạn. What is owed for it, and by when.',
  })
  obligations: ObligationView[];
  @Many(() => CaseContentView, {
    foreign: 'case_id',
    order: 'ordinal',
    max: 100,
    describe: 'Các nội dung. Its contents.',
  })
  contents: CaseContentView[];
  @Many(() => CasePartyView, { foreign: 'case_id', order: 'ordinal', max: 100, describe: 'Các bên. Its parties.' })
  parties: CasePartyView[];
  @Many(() => CaseEventView, { foreign: 'case_id', order: 'ordinal', max: 200, describe: 'Hồ sơ. Its acts.' })
  events: CaseEventView[];
  @Many(() => VerificationMemberView, {
    foreign: 'case_id',
    order: 'named_on, id',
    max: 50,
    describe: 'Đoàn, tổ xác minh. The team that verifies.',
  })
  verificationMembers: VerificationMemberView[];
  @Many(() => CaseDialogueView, {
    foreign: 'case_id',
    order: 'planned_on, id',
    max: 50,
    describe: 'Các lần đối thoại. Its dialogues.',
  })
  dialogues: CaseDialogueView[];
  @Many(() => CaseOutcomeView, {
    foreign: 'case_id',
    order: 'on_day, id',
    max: 100,
    describe: 'Kết quả giải quyết, thi hành. What was decided and carried out.',
  })
  outcomes: CaseOutcomeView[];
  @Many(() => BacklogEntryView, {
    foreign: 'case_id',
    order: 'entered_on, id',
    max: 20,
    describe: 'Các lần vào sổ tồn đọng. Its stays in the backlog register.',
  })
  backlogEntries: BacklogEntryView[];
}
