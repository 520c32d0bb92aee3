import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** An issued plan changes no more but by a document. */
export const planLifecycle = defineLifecycle({
  subject: 'Plan',
  column: 'status',
  states: {
    DRAFT: 'Dự thảo. Draft',
    SUBMITTED: 'Đã trình. Submitted for signature',
    ISSUED: 'Đã ban hành. Issued',
    AMENDED: 'Đã ban hành, đã điều chỉnh. Issued, and amended since',
    CLOSED: 'Đã kết thúc. Closed',
  },
  initial: 'DRAFT',
  final: ['CLOSED'],
  moves: {
    amendPlanDraft: { from: ['DRAFT'], to: 'DRAFT', label: 'Sửa dự thảo. Amend the draft' },
    importPlanTasks: { from: ['DRAFT'], to: 'DRAFT', label: 'Nhập nhiệm vụ từ tệp. Import the tasks' },
    submitPlan: { from: ['DRAFT'], to: 'SUBMITTED', label: 'Trình ký. Submit' },
    returnPlan: { from: ['SUBMITTED'], to: 'DRAFT', label: 'Trả lại. Return to the drafters' },
    // Whoever signs may issue a draft of their own without submitting it to themselves.
    issuePlan: {
      from: ['DRAFT', 'SUBMITTED'],
      to: 'ISSUED',
      label: 'Ban hành. Issue',
      law: 'Nghị định 30/2020/NĐ-CP',
    },
    amendPlan: { from: ['ISSUED', 'AMENDED'], to: 'AMENDED', label: 'Điều chỉnh, bổ sung. Amend by a document' },
    createTaskFromConclusion: {
      from: ['ISSUED', 'AMENDED'],
      to: 'AMENDED',
      label: 'Thêm nhiệm vụ từ kết luận, cam kết. Add a task born from a conclusion',
    },
    openTaskYear: { from: ['ISSUED', 'AMENDED'], label: 'Mở năm thực hiện. Open a year' },
    closePlan: { from: ['ISSUED', 'AMENDED'], to: 'CLOSED', label: 'Kết thúc kế hoạch. Close' },
  },
});
