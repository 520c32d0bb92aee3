import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, t, View } from '../../platform/views/view';
import { ofPetitionInReach } from './matters.reach';

export const revealState = t.enum('RevealState', {
  REQUESTED: 'Chờ quyết định. Waits for a decision',
  GRANTED: 'Được đồng ý, trong thời hạn. Granted, for a term',
  REFUSED: 'Không đồng ý. Refused',
  WITHDRAWN: 'Đã rút hoặc thu hồi. Withdrawn',
});

const nameOf = (column: string) => (a: string) =>
  `(select who.display_name from app.post held join app.account who on who.tenant_id = held.tenant_id and who.id = held.account_id` +
  ` where held.tenant_id = ${a}.tenant_id and held.id = ${a}.${column})`;

@View('RevealRequest', {
  from: 'app.reveal_request',
  describe: 'Đề nghị mở danh tính: ai xin, để làm gì, ai quyết định, đến khi nào. A request to be told who wrote.',
  order: '-requestedAt',
  scope: ofPetitionInReach,
})
export class RevealRequestView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('RevealRequest'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Đơn. The petition.' }) petitionId: string;
  @Col(t.id, { filter: true, describe: 'Vị trí đề nghị. The post that asks.' }) requesterId: string;
  @Col(t.text, { nullable: true, sql: nameOf('requester_id'), describe: 'Người đề nghị. Who asks.' })
  requesterName?: string | null;
  @Col(t.text, { describe: 'Mục đích. Purpose.' }) purpose: string;
  @Col(t.text, { describe: 'Căn cứ pháp lý. Legal basis.' }) legalBasis: string;
  @Col(t.instant, { sort: true, describe: 'Lúc đề nghị. When it was asked.' }) requestedAt: string;
  @Col(revealState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.id, { nullable: true, describe: 'Vị trí quyết định. The post that decided.' }) decidedById?: string | null;
  @Col(t.text, { nullable: true, sql: nameOf('decided_by_id'), describe: 'Người quyết định. Who decided.' })
  deciderName?: string | null;
  @Col(t.instant, { nullable: true, describe: 'Lúc quyết định. When.' }) decidedAt?: string | null;
  @Col(t.instant, { nullable: true, describe: 'Có hiệu lực đến. Good until.' }) validUntil?: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do của quyết định. Why it was so decided.' }) reason?: string | null;
  @Col(t.int, { describe: 'Số lần đã mở. How often it was used.' }) used: number;
}
