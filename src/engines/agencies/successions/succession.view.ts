import { allowedActions } from '../../../platform/acts/allowed-actions';
import { Col, Many, One, t, View } from '../../../platform/views/view';
import { administrativeType, agencyKind, agencyLevel, successionState, successionType } from '../agency.types';
import { AgencyView } from '../agency.view';

@View('Succession', {
  from: 'app.succession',
  describe:
    'Việc sắp xếp theo một văn bản: sáp nhập, chia tách, đổi tên, chuyển, giải thể, tiếp tục. A legal act by which agencies are merged, split, renamed, moved, dissolved or continued.',
  order: '-effectiveOn',
  criteria: {
    agency: {
      codec: t.id,
      describe: 'Có cơ quan này ở một bên. The agency stands on either side.',
      sql: (a, id) => `exists (
        select from app.succession_part p
        where p.tenant_id = ${a}.tenant_id and p.succession_id = ${a}.id and ${id} in (p.from_agency_id, p.to_agency_id))`,
    },
  },
})
export class SuccessionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Succession'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { nullable: true, filter: true, describe: 'Khoá trong tệp gốc. Key in the file it came from.' })
  reference: string | null;
  @Col(successionType, { filter: true, describe: 'Hình thức. Type.' }) type: string;
  @Col(t.text, { filter: true, describe: 'Văn bản. The instrument.' }) instrument: string;
  @Col(t.text, { nullable: true, describe: 'Cơ quan ban hành. Issuer.' }) issuer: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày ký. Day of signing.' }) signedOn: string | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Có hiệu lực từ ngày. In effect from.' }) effectiveOn: string;
  @Col(t.bool, { filter: true, describe: 'Đã đối chiếu với văn bản. Compared with the text of the act.' })
  verified: boolean;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Col(successionState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.instant, { nullable: true, describe: 'Thời điểm chạy. When it was carried out.' }) runAt: string | null;
  @Col(t.json, {
    nullable: true,
    onRequest: true,
    describe:
      'Kết quả: cơ quan kết thúc, mở mới, chuyển, số mã, số quan hệ, việc đã bàn giao. What the run did: closed, opened and moved agencies, codes, relations, work handed over.',
  })
  result: unknown;
  @Many(() => SuccessionPartView, {
    foreign: 'succession_id',
    order: 'id',
    max: 100,
    describe: 'Từ cơ quan nào sang cơ quan nào. From which agency to which.',
  })
  parts: SuccessionPartView[];
  @Many(() => SuccessionOpeningView, {
    foreign: 'succession_id',
    order: 'name, id',
    max: 100,
    describe: 'Các cơ quan bắt đầu một giai đoạn mới. What begins on the day.',
  })
  openings: SuccessionOpeningView[];
}

@View('SuccessionPart', {
  from: 'app.succession_part',
  describe: 'Một cặp cơ quan cũ, mới của một việc sắp xếp. An old and a new agency of an act.',
  order: '-id',
})
export class SuccessionPartView {
  @Col(t.id) id: string;
  @Col(t.decimal, {
    nullable: true,
    describe: 'Phần của cơ quan cũ; trống: không rõ, không so sánh được khi bị chia. Share; unknown when null.',
  })
  share: string | null;
  @Col(t.id, { describe: 'Cơ quan cũ. The old one.' }) fromAgencyId: string;
  @Col(t.id, { nullable: true, describe: 'Cơ quan mới. The new one.' }) toAgencyId: string | null;
  @Col(t.bool, { describe: 'Tiếp nhận việc đang mở. Takes over the open work.' }) receivesWork: boolean;
  @One(() => AgencyView, { local: 'from_agency_id', describe: 'Cơ quan cũ. The old one.' }) from: AgencyView;
  @One(() => AgencyView, {
    local: 'to_agency_id',
    nullable: true,
    describe: 'Cơ quan mới; trống khi chưa mở hoặc không có. The new one; null before the run, or when there is none.',
  })
  to: AgencyView | null;
}

@View('SuccessionOpening', {
  from: 'app.succession_opening',
  describe: 'Cơ quan sẽ như thế nào từ ngày hiệu lực. What an agency is from the day of effect.',
  order: '-id',
})
export class SuccessionOpeningView {
  @Col(t.id) id: string;
  @Col(t.id, { describe: 'Cơ quan. The agency.' }) agencyId: string;
  @Col(t.text, { describe: 'Tên. Name.' }) name: string;
  @Col(t.text, { nullable: true, describe: 'Đơn vị hành chính. The territory.' }) territoryName: string | null;
  @Col(agencyKind, { describe: 'Loại cơ quan. Kind.' }) kind: string;
  @Col(agencyLevel, { describe: 'Cấp. Level.' }) level: string;
  @Col(administrativeType, { nullable: true, describe: 'Loại đơn vị hành chính. Type of the territory.' })
  administrativeType: string | null;
  @Col(t.id, { nullable: true, describe: 'Cơ quan cấp trên. The body above.' }) parentId: string | null;
  @Col(t.bool, { describe: 'Vùng sâu, vùng xa. Remote area.' }) remoteArea: boolean;
  @Col(t.json, { describe: 'Các mã: [{system, code}]. Its codes.' }) codes: unknown;
}
