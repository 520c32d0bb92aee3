import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, Many, One, t, View } from '../../platform/views/view';
import { ReceptionDayView } from './calendar.view';
import { ReceptionConclusionView } from './conclusion.view';
import { receptionInReach } from './reception.reach';
import { adHocGround, hostKind, sessionKind, sessionMode } from './reception.types';
import { receptionSessionLifecycle } from './session.lifecycle';

export const receptionSessionState = t.enum('ReceptionSessionState', receptionSessionLifecycle.states);

@View('ReceptionSession', {
  from: 'app.reception_session',
  describe: 'Buổi tiếp công dân. A session of citizen reception.',
  order: '-startsAt',
  scope: receptionInReach,
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này. Of this agency or one below it.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.day}))`,
    },
  },
})
export class ReceptionSessionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('ReceptionSession'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Cơ quan ghi sổ. The agency whose register it is.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan ghi sổ. The agency whose register it is.' })
  agency: AgencyView;
  @Col(t.id, { filter: true, describe: 'Cơ quan của người tiếp. The agency of who receives.' }) hostAgencyId: string;
  @Col(t.id, { nullable: true, filter: true, describe: 'Ngày theo lịch. The planned day.' }) dayId: string | null;
  @One(() => ReceptionDayView, { local: 'day_id', nullable: true, describe: 'Ngày theo lịch. The planned day.' })
  day: ReceptionDayView | null;
  @Col(sessionKind, { filter: true, describe: 'Loại. Kind.' }) kind: string;
  @Col(sessionMode, { filter: true, describe: 'Trực tiếp hay trực tuyến. In person or online.' }) mode: string;
  @Col(hostKind, { filter: true, describe: 'Ai tiếp. Who receives.' }) host: string;
  @Col(t.id, { nullable: true, filter: true, describe: 'Vị trí của người tiếp. The post that receives.' })
  hostPostId: string | null;
  @Col(t.text, { describe: 'Người tiếp, chức vụ. Who it is.' }) hostName: string;
  @Col(adHocGround, { nullable: true, describe: 'Căn cứ tiếp đột xuất. Ground of an ad hoc reception.' })
  adHocGround: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản ủy quyền. Number of the delegation.' })
  delegationNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản ủy quyền. Its day.' }) delegationOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký ủy quyền. Its signer.' }) delegationSigner: string | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày tiếp. The day.' }) onDay: string;
  @Col(t.instant, { filter: true, sort: true, describe: 'Bắt đầu. Began.' }) startsAt: string;
  @Col(t.instant, { describe: 'Kết thúc. Ends.' }) endsAt: string;
  @Col(t.text, { describe: 'Nơi tiếp. Place.' }) place: string;
  @Col(t.texts, { describe: 'Thành phần cùng tiếp. Who sat there, too.' }) attending: string[];
  @Col(t.text, { nullable: true, describe: 'Nơi lưu ghi âm, ghi hình (trực tuyến). Where the recording is kept.' })
  recording: string | null;
  @Col(receptionSessionState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Col(t.int, {
    sql: (a) =>
      `(select count(*)::int from app.reception_visit v where v.tenant_id = ${a}.tenant_id and v.session_id = ${a}.id)`,
    describe: 'Số lượt tiếp. Number of turns.',
  })
  visitCount: number;
  @Many(() => ReceptionConclusionView, {
    foreign: 'session_id',
    order: 'issued_on, id',
    max: 20,
    describe: 'Thông báo kết luận. Conclusion notices.',
  })
  conclusions: ReceptionConclusionView[];
}
