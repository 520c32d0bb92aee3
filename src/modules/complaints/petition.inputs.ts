import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord } from '../../platform/views/inputs';
import type { IdentityPaper, PetitionChannel, PetitionerRole, PetitionKind, PetitionSource } from './petition-terms';
import { identityPaper, petitionChannel, petitionerRole, petitionKind, petitionSource } from './petition.types';

@Input()
export class AuthorisationInput {
  @Given(t.text, 'Nội dung được uỷ quyền. What it is for.', { max: 500 }) content: string;
  @Given(t.text, 'Số. Number.', { max: 100, optional: true }) number?: string;
  @Given(t.day, 'Ngày. Day.', { optional: true }) issuedOn?: string;
  @Given(t.bool, 'Đã công chứng, chứng thực. Notarised or certified.') certified: boolean;
}

@Input()
export class PetitionerInput {
  @Given(petitionerRole, 'Vai trò. Role.') role: PetitionerRole;
  @Given(t.text, 'Họ tên, tên tổ chức. Name.', { max: 200, optional: true }) name?: string;
  @Given(t.text, 'Địa chỉ. Address.', { max: 500, optional: true }) address?: string;
  @Given(t.text, 'Điện thoại. Telephone.', { max: 50, optional: true }) phone?: string;
  @Given(t.text, 'Thư điện tử. E-mail.', { max: 200, optional: true }) email?: string;
  @Given(identityPaper, 'Loại giấy tờ. Kind of identity paper.', { optional: true }) idType?: IdentityPaper;
  @Given(t.text, 'Số giấy tờ. Its number.', { max: 50, optional: true }) idNumber?: string;
  @Given(t.bool, 'Là tổ chức. An organisation.', { optional: true }) organisation?: boolean;
  @Given(AuthorisationInput, 'Giấy uỷ quyền, của người được uỷ quyền. The authorisation of who acts for somebody.', {
    optional: true,
  })
  authorisation?: AuthorisationInput;
}

@Input()
export class DenouncedInput {
  @Given(t.id, 'Cơ quan bị tố cáo, hoặc của người bị tố cáo. The agency accused, or of the person accused.')
  agencyId: string;
  @Given(t.text, 'Họ tên. Name.', { max: 200, optional: true }) name?: string;
  @Given(t.text, 'Chức vụ. Position.', { max: 200, optional: true }) position?: string;
  @Given(
    t.bool,
    'Loại cả cơ quan khỏi việc này (mặc định); sai khi người bị tố cáo do người đứng đầu cơ quan quản lý và không phải là người đứng đầu (LTC Đ13.1). Keeps the whole agency out, unless false: the accused is managed by its head.',
    { optional: true },
  )
  excludesAgency?: boolean;
}

@Input()
export class RegisterPetitionInput extends NewRecord {
  @Given(petitionChannel, 'Đến bằng cách nào. How it came.') channel: PetitionChannel;
  @Given(petitionSource, 'Từ đâu đến. From whom it came.') source: PetitionSource;
  @Given(t.id, 'Cơ quan chuyển đến. The agency that forwarded it.', { optional: true }) forwardedById?: string;
  @Given(t.text, 'Nơi chuyển ngoài danh mục. Who forwarded it, outside the register.', { max: 300, optional: true })
  forwardedByName?: string;
  @Given(t.text, 'Số văn bản chuyển. Number of the forwarding document.', { max: 100, optional: true })
  forwardingNumber?: string;
  @Given(t.day, 'Ngày văn bản chuyển. Its day.', { optional: true }) forwardingOn?: string;
  @Given(t.day, 'Ngày nhận, mặc định hôm nay. Received on; today when absent.', { optional: true })
  receivedOn?: string;
  @Given(t.day, 'Ngày ghi trên đơn. Day written on it.', { optional: true }) datedOn?: string;
  @Given(
    petitionKind,
    'Loại theo lời người gửi; có nội dung tố cáo thì ghi DENUNCIATION. Kind as claimed; with a denunciation in it, DENUNCIATION.',
    { optional: true },
  )
  kind?: PetitionKind;
  @Given(t.text, 'Trích yếu. Title.', { max: 500 }) title: string;
  @Given(t.text, 'Nội dung. Content.', { max: 20_000, optional: true }) content?: string;
  @Given(PetitionerInput, 'Người đứng đơn, đại diện, được uỷ quyền. Who signed, represents or acts for them.', {
    list: true,
    max: 100,
    optional: true,
  })
  petitioners?: PetitionerInput[];
  @Given(t.int, 'Số người ký; 0: nặc danh. How many signed; 0: anonymous.', { min: 0, max: 100_000, optional: true })
  signatories?: number;
  @Given(
    t.text,
    'Số trong sổ đơn mật, nơi giữ danh tính ngoài hệ thống. Reference in the sealed register that holds the identity.',
    { max: 100, optional: true },
  )
  sealedRegisterRef?: string;
  @Given(DenouncedInput, 'Người, cơ quan bị tố cáo. Whom a denunciation accuses.', {
    list: true,
    max: 20,
    optional: true,
  })
  denounced?: DenouncedInput[];
  @Given(
    t.id,
    'Cơ quan có thẩm quyền giải quyết tố cáo, mặc định cơ quan tiếp nhận. The agency competent for a denunciation; the receiving one when absent.',
    { optional: true },
  )
  competentAgencyId?: string;
  @Given(
    t.id,
    'Tệp quét đơn, tài liệu kèm theo (không dùng cho đơn mật). Scans and papers; not of a secret petition.',
    {
      list: true,
      max: 20,
      optional: true,
    },
  )
  files?: string[];
  @Given(t.text, 'Hệ thống nguồn. System it came from.', { max: 100, optional: true }) externalSource?: string;
  @Given(t.text, 'Mã ở hệ thống nguồn. Its id there.', { max: 200, optional: true }) externalId?: string;
}
