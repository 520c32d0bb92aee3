import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, One, t, View } from '../../platform/views/view';
import { petitionIfInReach, transfersInReach } from './petition.reach';
import { petitionOutcome } from './petition.types';

export const onwardStep = t.enum('OnwardStep', {
  SENT: 'Đã gửi, nơi nhận chưa xác nhận. Sent, not acknowledged yet',
  RECEIVED: 'Nơi nhận đã vào sổ. Registered where it went',
  CLASSIFIED: 'Nơi nhận đã phân loại. Classified there',
  HANDLED: 'Nơi nhận đã xử lý đơn. Handled there',
  ANSWERED: 'Đã có văn bản phúc đáp. Answered by a document',
});

const ofSent = (column: string) => (a: string) =>
  `(select sent.${column} from app.petition sent where sent.tenant_id = ${a}.tenant_id and sent.id = ${a}.petition_id)`;

/** Row security hides a secret petition of another agency: then all that is known is that it was received. */
const onward = (a: string) => `(case
  when ${a}.reply_on is not null then 'ANSWERED'
  when ${a}.acknowledged_on is null then 'SENT'
  else coalesce((select case there.state when 'REGISTERED' then 'RECEIVED' else there.state end from app.petition there
                 where there.tenant_id = ${a}.tenant_id and there.id = ${a}.received_id), 'RECEIVED') end)`;

@View('PetitionTransfer', {
  from: 'app.petition_transfer',
  describe:
    'Đơn chuyển đi, phiếu hướng dẫn, văn bản đôn đốc: gửi đâu, nơi nhận đến bước nào, văn bản phúc đáp. What was sent on, how far it is there and what answered it.',
  order: '-sentOn',
  scope: transfersInReach,
})
export class PetitionTransferView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('PetitionTransfer'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, {
    nullable: true,
    sql: petitionIfInReach('petition_id'),
    describe: 'Đơn đã gửi đi, với ai được xem đơn ấy. The petition sent, for who may see it.',
  })
  petitionId: string | null;
  @Col(petitionOutcome, {
    nullable: true,
    sql: ofSent('outcome'),
    describe: 'Chuyển, hướng dẫn hay đôn đốc. Transferred, guided or demanded.',
  })
  outcome: string | null;
  @Col(t.id, { nullable: true, sql: ofSent('agency_id'), describe: 'Cơ quan gửi. The agency that sent it.' })
  fromAgencyId: string | null;
  @One(() => AgencyView, {
    local: ofSent('agency_id'),
    nullable: true,
    describe: 'Cơ quan gửi. The agency that sent it.',
  })
  fromAgency: AgencyView | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Cơ quan nhận, trong danh mục. The agency it went to.' })
  toAgencyId: string | null;
  @One(() => AgencyView, { local: 'to_agency_id', nullable: true, describe: 'Cơ quan nhận. The agency it went to.' })
  toAgency: AgencyView | null;
  @Col(t.text, { nullable: true, describe: 'Nơi nhận ngoài danh mục. Where it went, outside the register.' })
  toName: string | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày gửi. Sent on.' }) sentOn: string;
  @Col(t.text, { describe: 'Số văn bản. Number of the document.' }) documentNumber: string;
  @Col(t.day, { describe: 'Ngày văn bản. Its day.' }) documentOn: string;
  @Col(t.text, { describe: 'Căn cứ. Ground.' }) ground: string;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày nơi nhận xác nhận. Acknowledged on.' })
  acknowledgedOn: string | null;
  @Col(onwardStep, { sql: onward, describe: 'Nơi nhận đã đến bước nào. How far it is where it went.' }) onward: string;
  @Col(t.id, {
    nullable: true,
    sql: petitionIfInReach('received_id'),
    describe:
      'Đơn ở sổ nơi nhận, với ai được xem sổ ấy. The petition in the receiver’s register, for who may see that.',
  })
  receivedId: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản phúc đáp. Number of the document that answered.' })
  replyNumber: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày phúc đáp. Answered on.' }) replyOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Kết quả nêu trong văn bản phúc đáp. What the answer says.' })
  replySummary: string | null;
}
