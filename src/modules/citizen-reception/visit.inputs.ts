import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import type { CaseKind } from '../complaints/case-kind';
import { caseKind } from '../complaints/case.types';
import { AuthorisationInput, DenouncedInput } from '../complaints/petition.inputs';
import type { IdentityPaper } from '../complaints/petition-terms';
import { identityPaper } from '../complaints/petition.types';
import type { Outcome, personRoles } from './reception-terms';
import { personRole, refusalGround, visitOutcome } from './reception.types';
import type { RefusalGroundName } from './refusal-grounds';
import { mostPeople } from './visit.view';

@Input()
export class VisitPersonInput {
  @Given(personRole, 'Tư cách, mặc định là công dân. Capacity; the citizen when absent.', { optional: true })
  role?: keyof typeof personRoles;
  @Given(t.text, 'Họ tên. Name.', { max: 200, optional: true }) name?: string;
  @Given(t.text, 'Địa chỉ. Address.', { max: 500, optional: true }) address?: string;
  @Given(t.text, 'Điện thoại, được mã hoá. Telephone, kept encrypted.', { max: 50, optional: true }) phone?: string;
  @Given(identityPaper, 'Loại giấy tờ tùy thân. Kind of identity paper.', { optional: true }) paper?: IdentityPaper;
  @Given(t.text, 'Số giấy tờ, được mã hoá. Its number, kept encrypted.', { max: 50, optional: true })
  paperNumber?: string;
  @Given(AuthorisationInput, 'Giấy uỷ quyền, của người được uỷ quyền. The authorisation of who acts for somebody.', {
    optional: true,
  })
  authorisation?: AuthorisationInput;
}

@Input()
export class AppointmentInput {
  @Given(t.text, 'Số. Number.', { max: 100, optional: true }) number?: string;
  @Given(t.day, 'Ngày. Day.') issuedOn: string;
}

@Input()
export class VisitPetitionInput {
  @Given(t.text, 'Trích yếu đơn. Title of the petition.', { max: 500 }) title: string;
  @Given(t.text, 'Nội dung đơn, hoặc lời trình bày được ghi lại. Its content, or the words taken down.', {
    max: 20_000,
    optional: true,
  })
  content?: string;
  @Given(t.day, 'Ngày ghi trên đơn. Day written on it.', { optional: true }) datedOn?: string;
  @Given(t.id, 'Cơ quan có thẩm quyền giải quyết tố cáo. The agency competent for a denunciation.', { optional: true })
  competentAgencyId?: string;
}

@Input()
export class RecordVisitInput extends OnRecord {
  @Given(t.instant, 'Tiếp lúc, mặc định ngày của buổi tiếp. Received at.', { optional: true }) receivedAt?: string;
  @Given(VisitPersonInput, 'Người được tiếp. Who was received.', { list: true, max: mostPeople })
  people: VisitPersonInput[];
  @Given(t.int, 'Số người được tiếp, khi không ghi tên hết. People received, where not all are named.', {
    min: 1,
    max: 100_000,
    optional: true,
  })
  peopleCount?: number;
  @Given(t.int, 'Số người cùng nội dung. People with the same content.', { min: 1, max: 100_000, optional: true })
  sameContent?: number;
  @Given(
    t.int,
    'Người đại diện: số thứ tự trong danh sách, từ 1. Representatives: their numbers in the list, from 1.',
    {
      list: true,
      max: mostPeople,
      optional: true,
    },
  )
  representatives?: number[];
  @Given(AppointmentInput, 'Giấy cử người đại diện. The paper that appoints them.', { optional: true })
  appointment?: AppointmentInput;
  @Given(caseKind, 'Loại; không cần khi từ chối tiếp. What it is; not needed of a refusal.', { optional: true })
  kind?: CaseKind;
  @Given(t.bool, 'Vụ việc đã được tiếp trước đó. Received before on the same matter.', { optional: true })
  repeated?: boolean;
  @Given(t.id, 'Lượt tiếp trước về vụ việc này. An earlier turn on the same matter.', { optional: true })
  earlierVisitId?: string;
  @Given(t.text, 'Nội dung sự việc (tóm tắt). What was said, in short.', { optional: true }) content?: string;
  @Given(t.text, 'Yêu cầu, đề nghị. What is asked for.', { optional: true }) request?: string;
  @Given(t.text, 'Quá trình xem xét, giải quyết trước đó. How it was handled so far.', { optional: true })
  progress?: string;
  @Given(t.text, 'Cơ quan đã giải quyết. Who settled it last.', { max: 300, optional: true }) settledBy?: string;
  @Given(t.bool, 'Thuộc thẩm quyền. Within the authority.', { optional: true }) withinAuthority?: boolean;
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
  @Given(visitOutcome, 'Kết quả tại buổi tiếp. What came of it at the desk.') outcome: Outcome;
  @Given(t.text, 'Hướng dẫn đến cơ quan. The body the citizen was guided to.', { max: 300, optional: true })
  guidedTo?: string;
  @Given(t.text, 'Số văn bản hướng dẫn. Number of the guidance.', { max: 100, optional: true })
  guidanceNumber?: string;
  @Given(t.text, 'Nội dung trả lời tại chỗ. The answer given on the spot.', { optional: true }) answer?: string;
  @Given(refusalGround, 'Căn cứ từ chối. Ground of refusal.', { optional: true }) refusalGround?: RefusalGroundName;
  @Given(VisitPetitionInput, 'Đơn được tiếp nhận. The petition that is accepted.', { optional: true })
  petition?: VisitPetitionInput;
  @Given(DenouncedInput, 'Người, cơ quan bị tố cáo. Whom a denunciation accuses.', {
    list: true,
    max: 20,
    optional: true,
  })
  denounced?: DenouncedInput[];
  @Given(t.text, 'Số trong sổ đơn mật, nơi giữ danh tính ngoài hệ thống. Reference in the sealed register.', {
    max: 100,
    optional: true,
  })
  sealedRegisterRef?: string;
}
