import { AgencyView } from '../../engines/agencies/agency.view';
import { agencyLevel } from '../../engines/agencies/agency.types';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { CommitmentView } from './commitment.view';
import { DialogueOpinionView } from './dialogue-opinion.view';
import { dialogueKind, dialogueStatus, guestCapacity, mostOf } from './dialogue.types';
import { dialoguesInReach } from './dialogues.reach';

const countOf =
  (table: string, which = ''): Expression =>
  (a) =>
    `(select count(*)::int from app.${table} c where c.tenant_id = ${a}.tenant_id and c.dialogue_id = ${a}.id${which})`;
const holder = 'Cơ quan tổ chức. The agency that holds it.';
const guest = 'Cơ quan được mời, nếu có trong hệ thống. The agency invited, where it is registered.';

@View('DialogueGuest', {
  from: 'app.dialogue_guest',
  describe: 'Tổ chức, cơ quan được mời. An organisation invited to a dialogue.',
  order: 'ordinal',
})
export class DialogueGuestView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Tên. Name.' }) name: string;
  @Col(guestCapacity, { describe: 'Tư cách. As what.' }) capacity: string;
  @Col(t.id, { nullable: true, describe: guest }) agencyId: string | null;
  @One(() => AgencyView, { local: 'agency_id', nullable: true, describe: guest }) agency: AgencyView | null;
}

@View('DialogueReport', {
  from: 'app.dialogue_report',
  describe: 'Báo cáo kết quả giải quyết sau đối thoại. A report on what came of a dialogue.',
  order: 'ordinal',
})
export class DialogueReportView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number.' }) ordinal: number;
  @Col(t.text, { describe: 'Số văn bản. Number of the document.' }) documentNumber: string;
  @Col(t.day, { describe: 'Ngày báo cáo. Day.' }) reportedOn: string;
  @Col(t.text, { describe: 'Nội dung. What it says.' }) text: string;
}

@View('Dialogue', {
  from: 'app.dialogue',
  describe: 'Cuộc đối thoại với Nhân dân. A dialogue of an authority with the people.',
  order: '-plannedOn',
  scope: dialoguesInReach,
  search: 'sys.search_dialogue',
  criteria: {
    under: {
      codec: t.id,
      describe:
        'Của cơ quan này, các cơ quan trực thuộc và cơ quan mà chúng kế thừa. Of this agency, all below it and all whose place they took.',
      sql: (a, id, bind) => `${a}.agency_id = any(sys.agency_scope(${id}, ${bind.today}))`,
    },
    invited: {
      codec: t.id,
      describe: 'Có mời cơ quan này. To which this agency is invited.',
      sql: (a, id) =>
        `exists (select from app.dialogue_guest g where g.tenant_id = ${a}.tenant_id and g.dialogue_id = ${a}.id and g.agency_id = ${id})`,
    },
  },
})
export class DialogueView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Dialogue'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: holder }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: holder }) agency: AgencyView;
  @Col(agencyLevel, { filter: true, describe: 'Cấp. Level of the agency on the planned day.' }) level: string;
  @Col(dialogueKind, { filter: true, describe: 'Định kỳ hay đột xuất. Kind.' }) kind: string;
  @Col(dialogueStatus, { filter: true, describe: 'Trạng thái. State.' }) status: string;
  @Col(t.text, { describe: 'Chủ đề. What it is about.' }) title: string;
  @Col(t.text, { describe: 'Người chủ trì. Who chairs it.' }) chair: string;
  @Col(t.text, { describe: 'Chức vụ của người chủ trì. In which office.' }) chairCapacity: string;
  @Col(t.text, { describe: 'Địa điểm. Place.' }) place: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày dự kiến. Planned day.' }) plannedOn: string;
  @Col(t.day, { describe: 'Ngày công khai thông báo. Day on which the planned day was made public.' }) noticeOn: string;
  @Col(t.texts, { describe: 'Nội dung chương trình. Agenda.' }) agenda: string[];
  @Col(t.int, { describe: 'Số lần dời ngày. Times postponed.' }) postponements: number;
  @Col(t.text, { nullable: true, describe: 'Lý do dời lần cuối hoặc huỷ. Why postponed last, or cancelled.' })
  reason: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày huỷ. Day it was cancelled.' }) cancelledOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày tổ chức. Day it was held.' }) heldOn: string | null;
  @Col(t.int, { nullable: true, describe: 'Số người dự. People who took part.' }) people: number | null;
  @Col(t.text, { nullable: true, describe: 'Số biên bản. Number of the minutes.' }) minutesNumber: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày thông báo kết luận. Day of the conclusion notice.' })
  concludedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Số thông báo kết luận. Its number.' }) conclusionNumber: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký. Its signer.' }) conclusionSigner: string | null;
  @Col(t.text, { nullable: true, describe: 'Nội dung kết luận. What it says.' }) conclusion: string | null;
  @Col(t.bool, {
    sql: (a) =>
      `exists (select from app.dialogue_guest g where g.tenant_id = ${a}.tenant_id and g.dialogue_id = ${a}.id and g.capacity = 'FRONT')`,
    describe: 'Tổ chức cùng Mặt trận. Held together with the Fatherland Front.',
  })
  withFront: boolean;
  @Col(t.int, { sql: countOf('dialogue_opinion'), describe: 'Số ý kiến. Opinions.' }) opinionCount: number;
  @Col(t.int, { sql: countOf('commitment'), describe: 'Số cam kết. Commitments.' }) commitmentCount: number;
  @Many(() => DialogueGuestView, {
    foreign: 'dialogue_id',
    order: 'ordinal',
    max: mostOf.guests,
    describe: 'Tổ chức, cơ quan được mời. Who is invited.',
  })
  guests: DialogueGuestView[];
  @Many(() => DialogueOpinionView, {
    foreign: 'dialogue_id',
    order: 'ordinal',
    max: mostOf.opinions,
    describe: 'Các ý kiến. Opinions.',
  })
  opinions: DialogueOpinionView[];
  @Many(() => CommitmentView, {
    foreign: 'dialogue_id',
    order: 'ordinal',
    max: mostOf.commitments,
    describe: 'Các cam kết. Commitments.',
  })
  commitments: CommitmentView[];
  @Many(() => DialogueReportView, {
    foreign: 'dialogue_id',
    order: 'ordinal',
    max: mostOf.reports,
    describe: 'Báo cáo kết quả giải quyết. Reports on its results.',
  })
  reports: DialogueReportView[];
  @Many(() => ObligationView, {
    foreign: (a, b) => `${b}.subject_kind = 'Dialogue' and ${b}.subject_id = ${a}.id`,
    order: 'id',
    max: 20,
    describe: 'Nghĩa vụ công khai, kết luận, báo cáo. What is owed: notice, conclusion, report.',
  })
  obligations: ObligationView[];
}
