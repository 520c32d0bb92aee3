import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** An issued plan changes no more; what is to change in it, another document says. */
export const planLifecycle = defineLifecycle({
  subject: 'Plan',
  column: 'status',
  states: {
    DRAFT: 'Dự thảo. Draft',
    ISSUED: 'Đã ban hành. Issued',
  },
  initial: 'DRAFT',
  final: ['ISSUED'],
  moves: {
    amendPlanDraft: { from: ['DRAFT'], to: 'DRAFT', label: 'Sửa dự thảo. Amend the draft' },
    issuePlan: { from: ['DRAFT'], to: 'ISSUED', label: 'Ban hành. Issue', law: 'Nghị định 30/2020/NĐ-CP' },
  },
});
