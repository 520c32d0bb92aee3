import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, Many, One, t, View } from '../../platform/views/view';
import { conclusionTasksInSight, receptionInReach } from './reception.reach';
import { conclusionTaskLifecycle } from './session.lifecycle';

export const conclusionTaskState = t.enum('ConclusionTaskState', conclusionTaskLifecycle.states);
export const mostTasks = 50;

@View('ConclusionTask', {
  from: 'app.conclusion_task',
  describe: 'Việc được giao trong thông báo kết luận. What a conclusion assigns to a body.',
  order: 'dueOn',
  scope: conclusionTasksInSight,
})
export class ConclusionTaskView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('ConclusionTask'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Thông báo. The conclusion.' }) conclusionId: string;
  @Col(t.id, { filter: true, describe: 'Buổi tiếp. The session.' }) sessionId: string;
  @Col(t.int, { describe: 'Số thứ tự. Number.' }) ordinal: number;
  @Col(t.id, { filter: true, describe: 'Cơ quan được giao. The body it is assigned to.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan được giao. The body it is assigned to.' })
  agency: AgencyView;
  @Col(t.text, { describe: 'Nội dung. What is to be done.' }) text: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Hạn. By this day.' }) dueOn: string;
  @Col(conclusionTaskState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.day, { nullable: true, describe: 'Ngày báo cáo. Day of the report.' }) doneOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Kết quả. Result.' }) result: string | null;
}

@View('ReceptionConclusion', {
  from: 'app.reception_conclusion',
  describe: 'Thông báo kết luận việc tiếp công dân. The conclusion notice of a head’s reception.',
  order: '-issuedOn',
  scope: receptionInReach,
})
export class ReceptionConclusionView {
  @Col(t.id) id: string;
  @Col(t.id, { filter: true, describe: 'Buổi tiếp. The session.' }) sessionId: string;
  @Col(t.text, { describe: 'Số. Number.' }) number: string;
  @Col(t.day, { sort: true, filter: true, describe: 'Ngày ban hành. Day of issue.' }) issuedOn: string;
  @Col(t.text, { describe: 'Người ký. Signer.' }) signer: string;
  @Col(t.text, { describe: 'Nội dung kết luận. What was concluded.' }) content: string;
  @Col(t.text, { nullable: true, describe: 'Người liên hệ. Contact person.' }) contact: string | null;
  @Many(() => ConclusionTaskView, {
    foreign: 'conclusion_id',
    order: 'ordinal',
    max: mostTasks,
    describe: 'Việc được giao. Tasks.',
  })
  tasks: ConclusionTaskView[];
}
