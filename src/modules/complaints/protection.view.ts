import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, t, View } from '../../platform/views/view';
import { named } from './matters.reach';

export const protectionScope = t.enum('ProtectionScope', {
  SECRECY: 'Bảo vệ bí mật thông tin (LTC Đ47, Đ56). Secrecy of information',
  POSITION: 'Bảo vệ vị trí công tác, việc làm (LTC Đ47). Position and job',
  LIFE_AND_PROPERTY:
    'Bảo vệ tính mạng, sức khoẻ, tài sản, danh dự, nhân phẩm (LTC Đ47). Life, health, property, honour',
});
export const protectedPerson = t.enum('ProtectedPerson', {
  DENOUNCER: 'Người tố cáo. The denouncer',
  SPOUSE: 'Vợ, chồng. Spouse',
  PARENT: 'Cha, mẹ, kể cả cha, mẹ nuôi. Parent, adoptive ones included',
  CHILD: 'Con, kể cả con nuôi. Child, adopted ones included',
});
export const protectionState = t.enum('ProtectionState', {
  REQUESTED: 'Có yêu cầu. Requested',
  APPLIED: 'Đang áp dụng. Applied',
  REFUSED: 'Không áp dụng. Refused',
  ENDED: 'Đã chấm dứt. Ended',
});
export const protectionEnding = t.enum('ProtectionEnding', {
  MATTER_ENDED: 'Đã kết luận hoặc đình chỉ giải quyết tố cáo (LTC Đ52.5, Đ54.2). The denunciation was concluded or terminated',
  DECISION: 'Có quyết định chấm dứt (LTC Đ54.2). It was ended by decision',
  BREACH: 'Người được bảo vệ cố ý vi phạm nghĩa vụ (Luật 136/2025 Đ3.7). The protected person wilfully broke a duty',
}); // prettier-ignore

@View('ProtectionMeasure', {
  from: 'app.protection_measure',
  describe: 'Biện pháp bảo vệ người tố cáo và người thân thích. Protection of a denouncer or a relative.',
  order: '-requestedOn',
  scope: named,
})
export class ProtectionMeasureView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('ProtectionMeasure'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Vụ việc. The case.' }) caseId: string;
  @Col(t.day, { sort: true, filter: true, describe: 'Ngày yêu cầu. Day of the request.' }) requestedOn: string;
  @Col(t.bool, {
    describe: 'Khẩn cấp, yêu cầu trực tiếp hoặc qua điện thoại. Urgent, asked for in person or by phone.',
  })
  urgent: boolean;
  @Col(protectionScope, { filter: true, describe: 'Nội dung bảo vệ. What is protected.' }) scope: string;
  @Col(protectedPerson, { filter: true, describe: 'Người được bảo vệ. Who is protected.' }) protected: string;
  @Col(protectionState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.day, { nullable: true, describe: 'Ngày quyết định. Day of the decision.' }) decidedOn?: string | null;
  @Col(t.text, { nullable: true, describe: 'Số quyết định. Its number.' }) decisionNumber?: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày chấm dứt. Day it ended.' }) endedOn?: string | null;
  @Col(protectionEnding, { nullable: true, column: 'end_ground', describe: 'Căn cứ chấm dứt. Why it ended.' })
  endGround?: string | null;
}
