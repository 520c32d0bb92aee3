import { AgencyView } from '../../engines/agencies/agency.view';
import { PostView } from '../../platform/access/post.view';
import { Col, One, t, View } from '../../platform/views/view';
import {
  backlogGround,
  backlogLeaving,
  caseStatus,
  contentFinding,
  dialogueChair,
  outcomeStage,
  partyRole,
} from './case.types';
import { ofCaseInSight } from './cases.reach';
import { outcomeFigures } from './outcome-figures';

const version = { describe: 'Phiên bản. Version.' };
const sealed = {
  sql: (a: string) => `${a}.sealed_by is not null`,
  describe: 'Bí mật: nội dung chỉ ở dạng mã hoá. Secret: its texts are kept encrypted.',
};

/** One column a figure, as the forms have them. */
function WithFigures(target: abstract new () => object): void {
  for (const [name, type, describe] of outcomeFigures) Col(type, { describe })(target.prototype as object, name);
}

@View('CaseContent', {
  from: 'app.case_content',
  describe: 'Từng nội dung của vụ việc. One content of a case.',
  order: 'ordinal',
  scope: ofCaseInSight,
})
export class CaseContentView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number in the case.' }) ordinal: number;
  @Col(t.text, { nullable: true, describe: 'Nội dung; trống khi bí mật. The text; null of a secret matter.' })
  text: string | null;
  @Col(t.bool, sealed) sealed: boolean;
  @Col(t.day, { nullable: true, describe: 'Ngày rút. Day of its withdrawal.' }) withdrawnOn: string | null;
  @Col(contentFinding, { nullable: true, describe: 'Kết luận về nội dung này. What was found of it.' })
  finding: string | null;
}

@View('CaseParty', {
  from: 'app.case_party',
  describe: 'Người bị khiếu nại, bị tố cáo, có liên quan. A respondent, a denounced person, one with related rights.',
  order: 'ordinal',
  scope: ofCaseInSight,
})
export class CasePartyView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number in the case.' }) ordinal: number;
  @Col(partyRole, { describe: 'Tư cách. Part in the case.' }) role: string;
  @Col(t.id, { nullable: true, describe: 'Cơ quan. The agency.' }) agencyId: string | null;
  @One(() => AgencyView, { local: 'agency_id', nullable: true, describe: 'Cơ quan. The agency.' })
  agency: AgencyView | null;
  @Col(t.bool, { describe: 'Cán bộ, công chức, viên chức. An official.' }) official: boolean;
  @Col(t.text, { nullable: true, describe: 'Chức vụ; trống khi bí mật. Position; null of a secret matter.' })
  position: string | null;
  @Col(t.text, { nullable: true, describe: 'Họ tên; trống khi bí mật. Name; null of a secret matter.' })
  name: string | null;
  @Col(t.bool, sealed) sealed: boolean;
}

@View('CaseEvent', {
  from: 'app.case_event',
  describe: 'Hồ sơ: từng việc đã làm với vụ việc. One act on a case, with its day, ground and paper.',
  order: 'ordinal',
  scope: ofCaseInSight,
})
export class CaseEventView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number in the case.' }) ordinal: number;
  @Col(t.text, { describe: 'Việc. The act: name of its operation; openCase, handOverCase are the system’s.' })
  operation: string;
  @Col(t.day, { describe: 'Ngày. The legal day.' }) onDay: string;
  @Col(caseStatus, { nullable: true, sql: (a) => `(${a}.from_status)`, describe: 'Từ trạng thái. State before.' })
  fromStatus: string | null;
  @Col(caseStatus, { nullable: true, sql: (a) => `(${a}.to_status)`, describe: 'Sang trạng thái. State after.' })
  toStatus: string | null;
  @Col(t.text, { nullable: true, describe: 'Căn cứ, theo mã. Ground, as a code.' }) ground: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản. Number of the paper.' }) documentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản. Its day.' }) documentOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký. Signer.' }) signer: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú; trống khi bí mật. Note; null of a secret matter.' })
  note: string | null;
  @Col(t.json, { nullable: true, describe: 'Số, mã của việc ấy. Numbers and codes of the act.' }) detail: unknown;
  @Col(t.id, { nullable: true, describe: 'Vị trí đã làm. The post that did it.' }) byPostId: string | null;
  @One(() => PostView, { local: 'by_post_id', nullable: true, describe: 'Vị trí đã làm. The post that did it.' })
  byPost: PostView | null;
  @Col(t.instant, { column: 'sys_from', describe: 'Ghi lúc. When it was recorded.' }) recordedAt: string;
}

@View('VerificationMember', {
  from: 'app.verification_member',
  describe: 'Thành viên đoàn, tổ xác minh. A member of the team that verifies.',
  order: 'namedOn',
  scope: ofCaseInSight,
})
export class VerificationMemberView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(t.id, { describe: 'Vị trí. The post.' }) postId: string;
  @One(() => PostView, { local: 'post_id', nullable: true, describe: 'Vị trí. The post.' }) post: PostView | null;
  @Col(t.bool, { describe: 'Trưởng đoàn, tổ trưởng. Leads the team.' }) lead: boolean;
  @Col(t.day, { describe: 'Ngày cam kết không có lợi ích liên quan. Day on which no interest was declared.' })
  declaredOn: string;
  @Col(t.day, { sort: true, describe: 'Ngày giao. Named on.' }) namedOn: string;
  @Col(t.day, { nullable: true, describe: 'Ngày thôi. Until.' }) endedOn: string | null;
}

@View('CaseDialogue', {
  from: 'app.case_dialogue',
  describe: 'Đối thoại trong giải quyết khiếu nại. A dialogue held to settle a complaint.',
  order: 'plannedOn',
  scope: ofCaseInSight,
})
export class CaseDialogueView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(t.day, { sort: true, describe: 'Ngày dự kiến. Planned for.' }) plannedOn: string;
  @Col(t.day, { describe: 'Ngày thông báo. Day of the notice.' }) noticedOn: string;
  @Col(t.text, { describe: 'Số thông báo. Number of the notice.' }) noticeNumber: string;
  @Col(t.text, { nullable: true, describe: 'Địa điểm. Place.' }) place: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày đối thoại. Held on.' }) heldOn: string | null;
  @Col(dialogueChair, { nullable: true, describe: 'Chủ trì. Who chaired.' }) chairedBy: string | null;
  @Col(t.bool, { nullable: true, describe: 'Trực tiếp, không qua mạng. In person, not online.' })
  inPerson: boolean | null;
  @Col(t.text, { nullable: true, describe: 'Số biên bản. Number of the minutes.' }) minutesNumber: string | null;
  @Col(t.int, { nullable: true, describe: 'Số người dự. Present.' }) attended: number | null;
  @Col(t.int, { nullable: true, describe: 'Số người vắng. Absent.' }) absent: number | null;
  @Col(t.int, { nullable: true, describe: 'Vắng có lý do. Absent with a reason.' }) absentExcused: number | null;
  @Col(t.day, { nullable: true, describe: 'Ngày thông báo lại, thay cho lần này. Put off on.' })
  cancelledOn: string | null;
}

@View('CaseOutcome', {
  from: 'app.case_outcome',
  describe: 'Kết quả theo biểu KQGQ. What was decided, and row by row what was carried out.',
  order: 'onDay',
  scope: ofCaseInSight,
})
@WithFigures
export class CaseOutcomeView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(outcomeStage, { describe: 'Giai đoạn. Decided or carried out.' }) stage: string;
  @Col(t.day, { sort: true, describe: 'Ngày. Day.' }) onDay: string;
}

@View('BacklogEntry', {
  from: 'app.backlog_entry',
  describe: 'Sổ vụ việc tồn đọng, phức tạp, kéo dài. A stay of a case in the backlog register.',
  order: '-enteredOn',
  scope: ofCaseInSight,
})
export class BacklogEntryView {
  @Col(t.id) id: string;
  @Col(t.int, version) version: number;
  @Col(t.id, { filter: true, describe: 'Vụ việc. The case.' }) caseId: string;
  @Col(t.day, { sort: true, filter: true, describe: 'Ngày vào sổ. Entered on.' }) enteredOn: string;
  @Col(backlogGround, { filter: true, describe: 'Lý do. Why.' }) ground: string;
  @Col(t.text, { nullable: true, describe: 'Số văn bản. Number of the paper.' }) documentNumber: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày ra sổ. Left on.' }) leftOn: string | null;
  @Col(backlogLeaving, { nullable: true, filter: true, describe: 'Lý do ra sổ. Why it left.' })
  leftGround: string | null;
}
