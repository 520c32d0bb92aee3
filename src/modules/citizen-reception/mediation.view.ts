import { AgencyView } from '../../engines/agencies/agency.view';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { inReach } from '../../platform/access/rows';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, type Criterion, One, View } from '../../platform/views/view';
import { ofDuty } from './dialogue-obligations';
import { mediationLifecycle } from './mediation.lifecycle';

export const mediationResult = t.enum('MediationResult', mediationLifecycle.states);
export type MediationResult = keyof typeof mediationResult.values;

const commune = 'Ủy ban nhân dân cấp xã. The commune.';
const kind = 'Loại mâu thuẫn, tranh chấp. Kind of dispute.';

/** Of an agency, all below it, and all whose place they took. */
const underAgency: Criterion = {
  codec: t.id,
  describe:
    'Của cơ quan này, các cơ quan trực thuộc và cơ quan mà chúng kế thừa. Of this agency, all below it and all whose place they took.',
  sql: (a, id, bind) => `${a}.agency_id = any(sys.agency_scope(${id}, ${bind.today}))`,
};

@View('DisputeKind', {
  from: 'app.dispute_kind',
  describe: 'Loại mâu thuẫn, tranh chấp hoà giải ở cơ sở. A kind of dispute that is mediated.',
  order: 'code',
})
export class DisputeKindView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('DisputeKind'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { filter: true, sort: true, describe: 'Mã. Code.' }) code: string;
  @Col(t.text, { describe: 'Tên tiếng Việt. Name in Vietnamese.' }) labelVi: string;
  @Col(t.text, { describe: 'Tên tiếng Anh. Name in English.' }) labelEn: string;
  @Col(t.bool, { filter: true, describe: 'Còn dùng. Still used.' }) active: boolean;
}

@View('Mediation', {
  from: 'app.mediation',
  describe: 'Vụ việc hoà giải ở cơ sở; không ghi tên ai. A case of grassroots mediation; nobody is named.',
  order: '-receivedOn',
  scope: inReach('agency_id'),
  criteria: { under: underAgency },
})
export class MediationView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Mediation'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: commune }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: commune }) agency: AgencyView;
  @Col(t.text, { describe: 'Thôn, ấp, tổ dân phố. Village or residential group.' }) village: string;
  @Col(t.id, { filter: true, describe: kind }) disputeKindId: string;
  @One(() => DisputeKindView, { local: 'dispute_kind_id', describe: kind }) disputeKind: DisputeKindView;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày tiếp nhận. Day it was received.' }) receivedOn: string;
  @Col(t.day, { nullable: true, describe: 'Ngày phân công. Day mediators were assigned.' }) assignedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày bắt đầu hoà giải. Day it began.' }) startedOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày kết thúc. Day it ended.' }) endedOn: string | null;
  @Col(t.int, { nullable: true, describe: 'Số hoà giải viên. Mediators.' }) mediators: number | null;
  @Col(mediationResult, { filter: true, describe: 'Kết quả. Result.' }) result: string;
  @Col(t.text, { nullable: true, describe: 'Ghi chú, không ghi tên người. Note, without names.' }) note: string | null;
  @One(() => ObligationView, {
    local: ofDuty('MEDIATION.START', 'id'),
    nullable: true,
    describe: 'Nghĩa vụ bắt đầu đúng hạn. The obligation to begin in time.',
  })
  obligation: ObligationView | null;
}

@View('MediationYear', {
  from: 'app.mediation_year',
  describe: 'Tổ hoà giải, hoà giải viên của một xã trong một năm. Teams and mediators of a commune in a year.',
  order: '-year',
  scope: inReach('agency_id'),
  criteria: { under: underAgency },
})
export class MediationYearView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('MediationYear'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: commune }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: commune }) agency: AgencyView;
  @Col(t.int, { filter: true, sort: true, describe: 'Năm. Year.' }) year: number;
  @Col(t.day, { describe: 'Số liệu đến ngày. Counted on.' }) asOf: string;
  @Col(t.int, { describe: 'Số tổ hoà giải. Mediation teams.' }) teams: number;
  @Col(t.int, { describe: 'Số hoà giải viên. Mediators.' }) mediators: number;
  @Col(t.int, { nullable: true, describe: 'Theo sổ giấy: tiếp nhận. By the paper book: received.' })
  received: number | null;
  @Col(t.int, {
    nullable: true,
    describe: 'Theo sổ giấy: đã tiến hành, mẫu số. By the paper book: carried out, the denominator.',
  })
  carriedOut: number | null;
  @Col(t.int, {
    nullable: true,
    describe: 'Theo sổ giấy: hoà giải thành, tử số. By the paper book: successful, the numerator.',
  })
  successful: number | null;
}
