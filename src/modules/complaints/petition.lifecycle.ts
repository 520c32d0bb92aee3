import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

const open = ['REGISTERED', 'CLASSIFIED'] as const;
const always = [...open, 'HANDLED'] as const;

/** Xử lý đơn: TT 05/2021/TT-TTCP, Luật Tiếp công dân Điều 25–28. */
export const petitionLifecycle = defineLifecycle({
  subject: 'Petition',
  column: 'state',
  states: {
    REGISTERED: 'Đã vào sổ. Registered',
    CLASSIFIED: 'Đã phân loại. Classified',
    HANDLED: 'Đã xử lý. Handled',
  },
  initial: 'REGISTERED',
  final: ['HANDLED'],
  moves: {
    classifyPetition: { from: open, to: ['CLASSIFIED', 'HANDLED', 'REGISTERED'], label: 'Phân loại. Classify', law: 'TT 05/2021 Đ6' },
    guidePetition: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Hướng dẫn. Guide', law: 'LTCD Đ26.1b; TT 05/2021 Đ9' },
    transferPetition: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Chuyển đơn. Transfer', law: 'LTCD Đ26; LTC Đ24.2; TT 05/2021 Đ14' },
    demandResolution: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Đôn đốc. Demand resolution', law: 'LTCD Đ26.1b; NĐ 154/2026 Đ15.3' },
    returnPetition: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Trả đơn. Return', law: 'TT 05/2021 Đ12' },
    filePetition: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Lưu đơn. File', law: 'TT 05/2021 Đ6.2b, Đ28' },
    referToInvestigation: { from: open, to: 'HANDLED', label: 'Chuyển cơ quan điều tra. Hand to the investigators', law: 'LTC Đ27.1' },
    referToParty: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Chuyển cơ quan Đảng. Hand to the Party body', law: 'TT 05/2021 Đ15' },
    explainPetition: { from: ['CLASSIFIED'], to: 'HANDLED', label: 'Giải thích, chấm dứt. Explain', law: 'LTCD Đ26.1c' },
    inspectAnonymous: { from: open, to: 'HANDLED', label: 'Thanh tra, kiểm tra. Inspect', law: 'LTC Đ25.2' },
    withdrawPetition: { from: open, to: ['REGISTERED', 'CLASSIFIED', 'HANDLED'], label: 'Rút đơn. Withdraw', law: 'LKN Đ10; LTC Đ33' },
    assignPetition: { from: open, label: 'Phân công. Assign' },
    linkSamePetition: { from: always, label: 'Ghi nhận đơn trùng. Note an earlier petition with the same content' },
    attachToPetition: { from: always, label: 'Đính kèm. Attach' },
  },
}); // prettier-ignore
