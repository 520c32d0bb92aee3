import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, One, t, View } from '../../platform/views/view';
import { receptionDutyLifecycle } from './duty.lifecycle';
import { receptionInReach } from './reception.reach';
import { ReceptionSessionView } from './session.view';

export const receptionDutyState = t.enum('ReceptionDutyState', {
  ...receptionDutyLifecycle.states,
  MISSED: 'Không tiếp. Missed: the window is over',
});

@View('ReceptionDuty', {
  from: 'app.reception_duty',
  describe: 'Một ngày người đứng đầu phải tiếp công dân trong tuần, tháng. One day of reception that a head owes.',
  order: '-windowTo',
  scope: receptionInReach,
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này. Of this agency or one below it.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.day}))`,
    },
  },
})
export class ReceptionDutyView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('ReceptionDuty'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan. The agency.' }) agency: AgencyView;
  @Col(t.text, { filter: true, describe: 'Mã quy định. Code of the rule.' }) rule: string;
  @Col(t.day, { filter: true, describe: 'Từ ngày. First day of the window.' }) windowFrom: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Đến hết ngày. Last day of the window.' }) windowTo: string;
  @Col(t.int, { describe: 'Ngày thứ mấy trong cửa sổ. Which of the days owed in it.' }) ordinal: number;
  @Col(receptionDutyState, {
    filter: true,
    sql: (a, bind) =>
      `case when ${a}.state = 'OWED' and ${a}.window_to < ${bind.today} then 'MISSED' else ${a}.state end`,
    describe: 'Kết quả. How it stands.',
  })
  state: string;
  @Col(t.id, { nullable: true, describe: 'Buổi tiếp. The session.' }) sessionId: string | null;
  @One(() => ReceptionSessionView, { local: 'session_id', nullable: true, describe: 'Buổi tiếp. The session.' })
  session: ReceptionSessionView | null;
  @Col(t.text, { nullable: true, describe: 'Người tiếp thay. Who received instead.' }) substitute: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do được miễn. Why it was excused.' }) excuse: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản. Number of the document.' }) documentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản. Its day.' }) documentOn: string | null;
}
