import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** Đối thoại với Nhân dân: Luật 10/2022/QH15 Đ32; what each step is due by, the province's settings say. */
export const dialogueLifecycle = defineLifecycle({
  subject: 'Dialogue',
  column: 'status',
  states: {
    ANNOUNCED: 'Đã thông báo. Announced',
    HELD: 'Đã tổ chức, chưa có thông báo kết luận. Held, not yet concluded',
    CONCLUDED: 'Đã có thông báo kết luận. Concluded by a notice',
    REPORTED: 'Đã báo cáo kết quả giải quyết. Its results are reported',
    CANCELLED: 'Không tổ chức. Cancelled',
  },
  initial: 'ANNOUNCED',
  final: ['REPORTED', 'CANCELLED'],
  moves: {
    postponeDialogue: { from: ['ANNOUNCED'], label: 'Dời ngày. Postpone' },
    cancelDialogue: { from: ['ANNOUNCED'], to: 'CANCELLED', label: 'Huỷ. Cancel' },
    holdPublicDialogue: { from: ['ANNOUNCED'], to: 'HELD', label: 'Tổ chức đối thoại. Hold', law: 'Luật 10/2022 Đ32' },
    recordOpinion: { from: ['HELD'], label: 'Ghi ý kiến. Record an opinion' },
    concludeDialogue: { from: ['HELD'], to: 'CONCLUDED', label: 'Thông báo kết luận. Conclude' },
    makeCommitment: { from: ['HELD', 'CONCLUDED', 'REPORTED'], label: 'Cam kết. Commit' },
    reportDialogueResults: {
      from: ['CONCLUDED', 'REPORTED'],
      to: 'REPORTED',
      label: 'Báo cáo kết quả giải quyết. Report results',
    },
  },
});
