/** What each operation does, said once for both surfaces. */
export const planOperations = {
  plans:
    'Các kế hoạch được xem: của cơ quan mình và đã ban hành gửi đến cơ quan mình. The plans one may see: one’s own agencies’, and issued ones addressed to them.',
  plan: 'Một kế hoạch. One plan.',
  tasks: 'Nhiệm vụ của các kế hoạch được xem. Tasks of the plans one may see.',
  task: 'Một nhiệm vụ. One task.',
  draftPlan: 'Soạn dự thảo kế hoạch. Drafts a plan of one’s agency.',
  amendPlanDraft:
    'Sửa dự thảo; phần nào gửi thì thay phần ấy. Amends a draft; each part sent takes the place of what stood there.',
  issuePlan:
    'Ban hành: ghi số, ngày, người ký; ghi vào sổ văn bản; gửi đến các cơ quan được nêu. Issues the plan: number, day and signature; it enters the register and reaches the agencies it names.',
} as const;
