import { AgencyView } from '../../engines/agencies/agency.view';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { PostView } from '../../platform/access/post.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, Many, One, t, View } from '../../platform/views/view';
import { CasePetitionView } from './case-petition.view';
import { mattersInReach } from './matters.reach';
import {
  petitionBook,
  petitionBranch,
  petitionChannel,
  petitionKind,
  petitionOutcome,
  petitionPeopleType,
  petitionSource,
  petitionState,
} from './petition.types';
import { PetitionerView } from './petitioner.view';
import { MatterFileView } from './sealed-file.view';
import { PetitionTransferView } from './transfer.view';

const isLate = (a: string, today: string) =>
  `(exists (select from app.obligation o where o.tenant_id = ${a}.tenant_id and o.subject_kind = 'Petition'
     and o.subject_id = ${a}.id and o.state = 'OPEN' and o.due_on < ${today}))`;

@View('Petition', {
  from: 'app.petition',
  describe: 'Đơn: văn bản như khi đến, không phải vụ việc. A petition: the paper as it came in, not the case.',
  order: '-receivedOn',
  scope: mattersInReach,
  search: 'sys.search_petition',
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này hôm nay. Of this agency or one below it today.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.today}))`,
    },
    ofCase: {
      codec: t.id,
      describe: 'Nói về vụ việc này. Speaks of this case.',
      sql: (a, id) =>
        `${a}.id in (select l.petition_id from app.case_petition l where l.tenant_id = ${a}.tenant_id and l.case_id = ${id})`,
    },
    late: {
      codec: t.bool,
      describe: 'Có nghĩa vụ quá hạn hôm nay. Something owed for it is overdue today.',
      sql: (a, wanted, bind) => `${isLate(a, bind.today)} = ${wanted}`,
    },
  },
})
export class PetitionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Petition'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Cơ quan đang giữ đơn. The agency that has it.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan đang giữ đơn. The agency that has it.' })
  agency: AgencyView;
  @Col(t.id, { describe: 'Cơ quan giữ sổ đã cấp số. The agency in whose book the number stands.' })
  registerAgencyId: string;
  @Col(petitionBook, { describe: 'Sổ. Book.' }) book: string;
  @Col(t.int, { filter: true, describe: 'Năm của sổ. Year of the book.' }) year: number;
  @Col(t.int, { filter: true, describe: 'Số trong sổ. Number in the book.' }) number: number;
  @Col(t.text, { filter: true, describe: 'Mã tra cứu cấp cho người gửi. The code the sender was given.' })
  code: string;
  @Col(petitionChannel, { filter: true, describe: 'Đến bằng cách nào. How it came.' }) channel: string;
  @Col(petitionSource, { filter: true, describe: 'Từ đâu đến. From whom it came.' }) source: string;
  @Col(t.id, { nullable: true, filter: true, describe: 'Cơ quan chuyển đến. The agency that forwarded it.' })
  forwardedById: string | null;
  @One(() => AgencyView, {
    local: 'forwarded_by_id',
    nullable: true,
    describe: 'Cơ quan chuyển đến. The agency that forwarded it.',
  })
  forwardedBy: AgencyView | null;
  @Col(t.text, { nullable: true, describe: 'Nơi chuyển ngoài danh mục. Who forwarded it, outside the register.' })
  forwardedByName: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản chuyển. Number of the forwarding document.' })
  forwardingNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản chuyển. Its day.' }) forwardingOn: string | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày nhận. Received on.' }) receivedOn: string;
  @Col(t.day, { nullable: true, describe: 'Ngày ghi trên đơn. Day written on it.' }) datedOn: string | null;
  @Col(petitionKind, { nullable: true, filter: true, describe: 'Loại: khi tiếp nhận, rồi theo phân loại. Kind.' })
  kind: string | null;
  @Col(t.int, { describe: 'Số người ký. How many signed.' }) signatories: number;
  @Col(petitionPeopleType, { filter: true, describe: 'Một người, nhiều người, nặc danh. One, many, anonymous.' })
  people: string;
  @Col(t.bool, {
    sql: (a) => `${a}.sealed_by is not null`,
    describe: 'Bí mật: chỉ người được chỉ định đích danh thấy. Secret: exists only for who was named.',
  })
  sealed: boolean;
  @Col(t.text, { nullable: true, describe: 'Trích yếu; trống khi bí mật. Title; null of a secret one.' })
  title: string | null;
  @Col(t.text, { nullable: true, describe: 'Nội dung; trống khi bí mật. Content; null of a secret one.' })
  content: string | null;
  @Col(t.text, { nullable: true, describe: 'Số trong sổ đơn mật. Reference in the sealed register.' })
  sealedRegisterRef: string | null;
  @Col(t.bool, { nullable: true, filter: true, describe: 'Đủ điều kiện xử lý. The conditions are met.' })
  conditionsMet: boolean | null;
  @Col(t.texts, { describe: 'Điều kiện còn thiếu: PetitionCondition. What is missing.' }) missingConditions: string[];
  @Col(t.bool, { nullable: true, filter: true, describe: 'Thuộc thẩm quyền. Within the agency’s authority.' })
  withinAuthority: boolean | null;
  @Col(petitionBranch, { nullable: true, filter: true, describe: 'Nhánh có thẩm quyền. The branch competent.' })
  branch: string | null;
  @Col(petitionState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(petitionOutcome, { nullable: true, filter: true, describe: 'Kết quả xử lý. What became of it.' })
  outcome: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày xử lý. Handled on.' }) outcomeOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Căn cứ. Ground, as in the act’s input.' }) outcomeGround: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản xử lý. Number of its document.' }) outcomeNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản xử lý. Day of its document.' }) outcomeIssuedOn: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Vị trí xử lý. The post that handles it.' })
  handlerPostId: string | null;
  @One(() => PostView, {
    local: 'handler_post_id',
    nullable: true,
    describe: 'Vị trí xử lý. The post that handles it.',
  })
  handlerPost: PostView | null;
  @One(() => PetitionView, {
    local: 'same_as_id',
    nullable: true,
    describe: 'Đơn trước có cùng nội dung. An earlier petition with the same content.',
  })
  sameAs: PetitionView | null;
  @One(() => PetitionView, {
    local: 'origin_id',
    nullable: true,
    describe: 'Đơn ấy ở sổ nơi chuyển. The same paper in the register of who transferred it.',
  })
  origin: PetitionView | null;
  @Col(t.text, { nullable: true, filter: true, describe: 'Hệ thống nguồn. System it came from.' })
  externalSource: string | null;
  @Col(t.text, { nullable: true, filter: true, describe: 'Mã ở hệ thống nguồn. Its id there.' })
  externalId: string | null;
  @Col(t.day, { nullable: true, describe: 'Lưu đến ngày. Kept until.' }) keepUntil: string | null;
  @Many(() => CasePetitionView, {
    foreign: 'petition_id',
    order: 'linked_on, id',
    max: 50,
    describe: 'Các vụ việc mà đơn nói đến. The cases it speaks of.',
  })
  cases: CasePetitionView[];
  @Many(() => PetitionerView, {
    foreign: 'petition_id',
    order: 'ordinal',
    max: 100,
    describe: 'Người đứng đơn, đại diện, được uỷ quyền. Who signed, represents or acts for them.',
  })
  petitioners: PetitionerView[];
  @Many(() => PetitionTransferView, {
    foreign: 'petition_id',
    order: 'sent_on, id',
    max: 10,
    describe: 'Đã gửi đi đâu. Where it was sent.',
  })
  transfers: PetitionTransferView[];
  @Many(() => MatterFileView, {
    foreign: 'petition_id',
    order: 'attached_on, id',
    max: 50,
    describe: 'Tệp kèm đơn. Files that came with it.',
  })
  files: MatterFileView[];
  @Many(() => ObligationView, {
    foreign: (petition, owed) => `${owed}.subject_kind = 'Petition' and ${owed}.subject_id = ${petition}.id`,
    order: 'triggered_on, id',
    max: 20,
    describe: 'Nghĩa vụ và thời hạn. What is owed for it, by when.',
  })
  obligations: ObligationView[];
}
