import { Col, t, View } from '../../platform/views/view';
import { custody } from './custody-rule.view';
import { petitionerRole } from './petition.types';
import { petitionersInReach } from './petition.reach';

@View('Petitioner', {
  from: 'app.petitioner',
  describe:
    'Người đứng đơn, đại diện, được uỷ quyền; chỉ nơi xử lý đơn thấy. Who signed, represents or acts for them; exists for who handles the petition alone.',
  order: 'ordinal',
  scope: petitionersInReach,
})
export class PetitionerView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(petitionerRole, { describe: 'Vai trò. Role.' }) role: string;
  @Col(t.text, { describe: 'Bí danh, có thể nói ra: #A1B2. What may be said aloud.' }) pseudonym: string;
  @Col(custody, { describe: 'Danh tính được lưu thế nào. How the identity is kept.' }) custody: string;
  @Col(t.bool, { describe: 'Là tổ chức. An organisation.' }) organisation: boolean;
  @Col(t.text, {
    nullable: true,
    describe: 'Họ tên, tên tổ chức; trống khi không lưu công khai. Name, where kept in the open.',
  })
  name: string | null;
  @Col(t.text, { nullable: true, describe: 'Địa chỉ; trống khi không lưu công khai. Address, where kept in the open.' })
  address: string | null;
  @Col(t.bool, {
    sql: (a) => `${a}.secret is not null`,
    describe: 'Có giấy tờ, liên hệ được mã hoá. Papers and contacts are held, encrypted.',
  })
  holdsSecrets: boolean;
  @Col(t.text, { nullable: true, describe: 'Nội dung uỷ quyền. What the authorisation is for.' })
  authorisedFor: string | null;
  @Col(t.text, { nullable: true, describe: 'Số giấy uỷ quyền. Its number.' }) authorisedNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày giấy uỷ quyền. Its day.' }) authorisedOn: string | null;
  @Col(t.bool, { nullable: true, describe: 'Đã chứng thực. Certified.' }) certified: boolean | null;
  @Col(t.day, { nullable: true, describe: 'Ngày rút đơn. Withdrew on.' }) withdrewOn: string | null;
}
