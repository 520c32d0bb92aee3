import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** Biện pháp bảo vệ người tố cáo, người thân thích: Luật Tố cáo chương VI. */
export const protectionLifecycle = defineLifecycle({
  subject: 'ProtectionMeasure',
  column: 'state',
  states: {
    REQUESTED: 'Có yêu cầu. Requested',
    APPLIED: 'Đang áp dụng. Applied',
    REFUSED: 'Không áp dụng. Refused',
    ENDED: 'Đã chấm dứt. Ended',
  },
  initial: 'REQUESTED',
  final: ['REFUSED', 'ENDED'],
  moves: {
    decideProtection: { from: ['REQUESTED'], to: ['APPLIED', 'REFUSED'], label: 'Quyết định. Decide', law: 'LTC Đ51; NĐ 31/2019 Đ7' },
    endProtection: { from: ['APPLIED'], to: 'ENDED', label: 'Chấm dứt. End', law: 'LTC Đ52.5, Đ54.2' },
  },
}); // prettier-ignore
