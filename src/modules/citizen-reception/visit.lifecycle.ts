import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** After the turn: what is still owed to the citizen. What was settled at the desk begins answered or refused. */
export const visitMatterLifecycle = defineLifecycle({
  subject: 'VisitMatter',
  column: 'state',
  states: {
    WAITING: 'Chờ trả lời. An answer is owed',
    ANSWERED: 'Đã trả lời. Answered',
    REFUSED: 'Từ chối tiếp. Refused',
    FORWARDED: 'Đã chuyển, chờ kết quả. Forwarded, the result is awaited',
    RESULT_KNOWN: 'Đã có kết quả. The result is known',
    INFORMED: 'Đã báo công dân. The citizen was informed',
  },
  initial: 'WAITING',
  final: ['ANSWERED', 'REFUSED', 'INFORMED'],
  moves: {
    answerVisit: {
      from: ['WAITING'],
      to: ['WAITING', 'ANSWERED'],
      label: 'Trả lời, thông báo. Answer or notify',
      law: 'LTCD Đ28.1',
    },
    forwardVisit: {
      from: ['WAITING'],
      to: 'FORWARDED',
      label: 'Chuyển cơ quan có thẩm quyền. Forward to the competent body',
      law: 'LTCD Đ26, Đ22',
    },
    refuseVisit: { from: ['WAITING'], to: 'REFUSED', label: 'Từ chối tiếp. Refuse', law: 'LTCD Đ9; NĐ 154/2026 Đ4' },
    issueRefusalNotice: {
      from: ['REFUSED'],
      label: 'Ra thông báo từ chối (Mẫu 01/TCD). Issue the notice of refusal',
      law: 'NĐ 154/2026 Đ4.3',
    },
    recordForwardResult: {
      from: ['FORWARDED'],
      to: 'RESULT_KNOWN',
      label: 'Nhận thông báo kết quả. Record the result',
      law: 'LTCD Đ27.2',
    },
    informCitizen: {
      from: ['RESULT_KNOWN'],
      to: 'INFORMED',
      label: 'Thông báo kết quả cho công dân. Inform the citizen',
      law: 'LTCD Đ28.2',
    },
  },
});
