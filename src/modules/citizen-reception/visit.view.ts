import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, Many, One, t, View } from '../../platform/views/view';
import { caseKind } from '../complaints/case.types';
import { PetitionView } from '../complaints/petition.view';
import { identityPaper } from '../complaints/petition.types';
import { ofVisitInSight, receptionInReach, visitMattersInSight } from './reception.reach';
import { groupFrom } from './reception-terms';
import { answerKind, personRole, refusalGround, visitOutcome } from './reception.types';
import { ReceptionSessionView } from './session.view';
import { visitMatterLifecycle } from './visit.lifecycle';

export const visitState = t.enum('VisitState', visitMatterLifecycle.states);
export const mostPeople = 100;

@View('VisitPerson', {
  from: 'app.visit_person',
  describe: 'Người được tiếp. Somebody who was received.',
  order: 'ordinal',
  scope: ofVisitInSight,
})
export class VisitPersonView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number.' }) ordinal: number;
  @Col(personRole, { describe: 'Tư cách. Capacity.' }) role: string;
  @Col(t.bool, { describe: 'Là người đại diện của đoàn. Represents the group.' }) represents: boolean;
  @Col(t.text, { nullable: true, describe: 'Họ tên; không hiện ở lượt bảo mật. Name; not of a secret turn.' })
  name: string | null;
  @Col(t.text, { nullable: true, describe: 'Địa chỉ. Address.' }) address: string | null;
  @Col(identityPaper, { nullable: true, describe: 'Loại giấy tờ tùy thân. Kind of identity paper.' }) paper: string | null;
  @Col(t.text, { nullable: true, describe: 'Ba ký tự cuối của số giấy tờ. The last three characters of its number.' })
  paperTail: string | null;
} // prettier-ignore

@View('VisitMatter', {
  from: 'app.visit_matter',
  describe: 'Nội dung và kết quả của một lượt tiếp. What a turn was about and how it was handled.',
  order: '-receivedOn',
  scope: visitMattersInSight,
  search: 'sys.search_visit_matter',
})
export class VisitMatterView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('VisitMatter'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.day, { sort: true, describe: 'Ngày tiếp. Day of the turn.' }) receivedOn: string;
  @Col(caseKind, { nullable: true, describe: 'Loại đơn, vụ việc. What it is.' }) kind: string | null;
  @Col(t.int, { describe: 'Số người được tiếp. People received.' }) people: number;
  @Col(t.int, { describe: 'Số người cùng nội dung. People with the same content.' }) sameContent: number;
  @Col(t.bool, { sql: (a) => `(${a}.same_content >= ${groupFrom})`, describe: 'Đoàn đông người. A group.' })
  isGroup: boolean;
  @Col(t.bool, { describe: 'Vụ việc đã tiếp trước đó. Received before on the same matter.' }) repeated: boolean;
  @Col(t.id, { describe: 'Lượt tiếp đầu tiên về vụ việc. The first turn on the matter.' }) firstVisitId: string;
  @Col(t.text, { nullable: true, describe: 'Số giấy cử đại diện. Number of the paper that appoints representatives.' })
  appointmentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày giấy cử đại diện. Its day.' }) appointmentOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Nội dung sự việc. What was said.' }) content: string | null;
  @Col(t.text, { nullable: true, describe: 'Yêu cầu, đề nghị. What is asked for.' }) request: string | null;
  @Col(t.text, { nullable: true, describe: 'Quá trình xem xét, giải quyết. How it was handled so far.' })
  progress: string | null;
  @Col(t.text, { nullable: true, describe: 'Cơ quan đã giải quyết. Who settled it last.' }) settledBy: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Col(t.bool, { nullable: true, describe: 'Thuộc thẩm quyền. Within the authority.' }) withinAuthority: boolean | null;
  @Col(visitOutcome, { describe: 'Kết quả tại buổi tiếp. What came of it at the desk.' }) outcome: string;
  @Col(visitState, { describe: 'Trạng thái. State.' }) state: string;
  @Col(t.text, { nullable: true, describe: 'Hướng dẫn đến. Where the citizen was guided.' }) guidedTo: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản hướng dẫn. Number of the guidance.' })
  guidanceNumber: string | null;
  @Col(t.id, { nullable: true, describe: 'Đơn được tiếp nhận. The petition it became.' }) petitionId: string | null;
  @One(() => PetitionView, { local: 'petition_id', nullable: true, describe: 'Đơn được tiếp nhận. The petition it became.' })
  petition: PetitionView | null;
  @Col(t.text, { nullable: true, describe: 'Nội dung trả lời. The answer.' }) answer: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản trả lời. Its number.' }) answerNumber: string | null;
  @Col(answerKind, { nullable: true, describe: 'Trả lời về việc gì. What it says.' }) answerKind: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày trả lời. Day of the answer.' }) answeredOn: string | null;
  @Col(refusalGround, { nullable: true, describe: 'Căn cứ từ chối. Ground of refusal.' }) refusalGround: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày đủ căn cứ từ chối. Day of sufficient grounds.' })
  refusedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Số thông báo từ chối. Number of the notice.' }) refusalNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày thông báo từ chối. Its day.' }) refusalNoticeOn: string | null;
  @Col(t.id, { nullable: true, describe: 'Chuyển đến cơ quan. Forwarded to this agency.' }) forwardedToId: string | null;
  @One(() => AgencyView, { local: 'forwarded_to_id', nullable: true, describe: 'Chuyển đến. Forwarded to.' })
  forwardedTo: AgencyView | null;
  @Col(t.text, { nullable: true, describe: 'Chuyển đến nơi ngoài danh mục. Forwarded to a body outside.' })
  forwardedToName: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản chuyển. Number of the transfer.' })
  forwardingNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày chuyển. Its day.' }) forwardedOn: string | null;
  @Col(t.bool, { describe: 'Công dân yêu cầu thông báo kết quả. The citizen asked to be informed.' })
  informRequested: boolean;
  @Col(t.day, { nullable: true, describe: 'Ngày giải quyết xong. Day it was resolved there.' }) resolvedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Kết quả giải quyết. The result.' }) result: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản kết quả. Number of its notice.' }) resultNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày nhận kết quả. Day it came back.' }) resultReceivedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày báo công dân. Day the citizen was informed.' })
  informedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Cách báo. How.' }) informedBy: string | null;
  @Many(() => VisitPersonView, {
    foreign: 'visit_id',
    order: 'ordinal',
    max: mostPeople,
    describe: 'Người được tiếp. Who was received.',
  })
  persons: VisitPersonView[];
} // prettier-ignore

const matterIs =
  (condition: (matter: string) => string) => (a: string, bind: Parameters<typeof visitMattersInSight>[1]) =>
    `exists (select from app.visit_matter m where m.tenant_id = ${a}.tenant_id and m.id = ${a}.id and ${condition('m')}` +
    ` and ${visitMattersInSight('m', bind)})`;

@View('Visit', {
  from: 'app.reception_visit',
  describe:
    'Lượt tiếp công dân. A turn at the desk. Of a turn under secrecy only number and day are known to those who were not named.',
  order: '-onDay',
  scope: receptionInReach,
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này. Of this agency or one below it.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.day}))`,
    },
    matterKind: {
      codec: caseKind,
      describe: 'Loại. What it is.',
      sql: (a, kind, bind) => matterIs((m) => `${m}.kind = ${kind}`)(a, bind),
    },
    matterOutcome: {
      codec: visitOutcome,
      describe: 'Kết quả tại buổi tiếp. What came of it at the desk.',
      sql: (a, outcome, bind) => matterIs((m) => `${m}.outcome = ${outcome}`)(a, bind),
    },
    matterState: {
      codec: visitState,
      describe: 'Trạng thái. State.',
      sql: (a, state, bind) => matterIs((m) => `${m}.state = ${state}`)(a, bind),
    },
    matterOf: {
      codec: t.id,
      describe: 'Cùng vụ việc với lượt tiếp đầu này. Turns on the matter that was first heard at this turn.',
      sql: (a, first, bind) => matterIs((m) => `${m}.first_visit_id = ${first}`)(a, bind),
    },
    text: {
      codec: t.text,
      describe: 'Tìm trong nội dung, họ tên, địa chỉ, không dấu. Search content, names and addresses, without accents.',
      sql: (a, text, bind) =>
        `(${matterIs((m) => `${m}.id in (select sys.search_visit_matter(${text}))`)(a, bind)} or exists (` +
        `select from app.visit_person n where n.tenant_id = ${a}.tenant_id and n.visit_id = ${a}.id` +
        ` and n.id in (select sys.search_visit_person(${text})) and ${ofVisitInSight('n', bind)}))`,
    },
  },
})
export class VisitView {
  @Col(t.id) id: string;
  // The turn itself never changes; what may be changed is the matter, and only who sees that sees its version.
  @Col(t.int, {
    sql: (a, bind) =>
      `coalesce((select m.version from app.visit_matter m where m.tenant_id = ${a}.tenant_id and m.id = ${a}.id` +
      ` and ${visitMattersInSight('m', bind)}), 1)`,
    describe: 'Phiên bản của nội dung lượt tiếp. Version of what the turn was about.',
  })
  version: number;
  @Col(t.id, { filter: true, describe: 'Buổi tiếp. The session.' }) sessionId: string;
  @One(() => ReceptionSessionView, { local: 'session_id', nullable: true, describe: 'Buổi tiếp. The session.' })
  session: ReceptionSessionView | null;
  @Col(t.id, { filter: true, describe: 'Cơ quan ghi sổ. The agency whose register it is.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan ghi sổ. The agency whose register it is.' })
  agency: AgencyView;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày tiếp. The day.' }) onDay: string;
  @Col(t.int, { filter: true, describe: 'Năm của sổ. Year of the register.' }) year: number;
  @Col(t.int, { filter: true, sort: true, describe: 'Số thứ tự trong sổ của năm. Number in the register.' })
  number: number;
  @Col(t.bool, { filter: true, describe: 'Tiếp theo chế độ bảo mật. Received under secrecy.' }) restricted: boolean;
  @One(() => VisitMatterView, {
    local: 'id',
    nullable: true,
    describe:
      'Nội dung và kết quả; trống khi bảo mật mà không được chỉ định. What it was about; null for who was not named.',
  })
  matter: VisitMatterView | null;
}
