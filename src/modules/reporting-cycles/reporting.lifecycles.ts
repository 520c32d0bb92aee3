import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

export const reportTemplateLifecycle = defineLifecycle({
  subject: 'ReportTemplate',
  column: 'status',
  states: {
    DRAFT: 'Dự thảo. Draft.',
    PUBLISHED: 'Đã ban hành. Published.',
    RETIRED: 'Thôi dùng. Retired.',
  },
  initial: 'DRAFT',
  final: ['RETIRED'],
  moves: {
    amendReportTemplate: { from: ['DRAFT'], label: 'Sửa dự thảo. Amend the draft' },
    publishReportTemplate: { from: ['DRAFT'], to: 'PUBLISHED', label: 'Ban hành. Publish', law: 'NĐ 09/2019 Đ8' },
    retireReportTemplate: { from: ['PUBLISHED'], to: 'RETIRED', label: 'Thôi dùng. Retire' },
  },
});

export const reportingCycleLifecycle = defineLifecycle({
  subject: 'ReportingCycle',
  column: 'status',
  states: {
    DRAFT: 'Dự thảo. Draft.',
    OPEN: 'Đang mở. Open.',
    CLOSED: 'Đã đóng. Closed.',
    CANCELLED: 'Đã huỷ. Cancelled.',
  },
  initial: 'DRAFT',
  final: ['CLOSED', 'CANCELLED'],
  moves: {
    amendCycleDraft: { from: ['DRAFT'], label: 'Sửa dự thảo. Amend the draft' },
    openReportingCycle: { from: ['DRAFT'], to: 'OPEN', label: 'Mở kỳ, chốt cơ quan phải báo cáo. Open' },
    addCycleDuty: { from: ['OPEN'], label: 'Thêm cơ quan phải báo cáo. Add a reporter' },
    closeReportingCycle: { from: ['OPEN'], to: 'CLOSED', label: 'Đóng kỳ. Close' },
    cancelReportingCycle: { from: ['DRAFT', 'OPEN'], to: 'CANCELLED', label: 'Huỷ kỳ. Cancel' },
  },
});

export const cycleDutyLifecycle = defineLifecycle({
  subject: 'CycleDuty',
  column: 'state',
  states: { EXPECTED: 'Phải báo cáo. Expected.', EXCUSED: 'Được miễn. Excused.' },
  initial: 'EXPECTED',
  final: ['EXCUSED'],
  moves: {
    startReport: { from: ['EXPECTED'], label: 'Bắt đầu soạn. Start the report' },
    recordPaperReport: { from: ['EXPECTED'], label: 'Ghi báo cáo giấy đã đến. Record one that came on paper' },
    extendCycleDuty: { from: ['EXPECTED'], label: 'Gia hạn. Extend' },
    excuseCycleDuty: { from: ['EXPECTED'], to: 'EXCUSED', label: 'Miễn. Excuse' },
  },
});

const editable = ['DRAFT', 'RETURNED'] as const;
const standing = ['ACCEPTED', 'CONSOLIDATED', 'FROZEN'] as const;

export const reportLifecycle = defineLifecycle({
  subject: 'Report',
  column: 'status',
  states: {
    DRAFT: 'Đang soạn. Draft.',
    SUBMITTED: 'Đã nộp. Submitted.',
    RETURNED: 'Bị trả lại, hoặc được mở lại. Returned, or opened again.',
    ACCEPTED: 'Đã tiếp nhận. Accepted.',
    CONSOLIDATED: 'Đã tổng hợp vào báo cáo cấp trên. Consolidated into the report above.',
    FROZEN: 'Đã chốt. Frozen.',
  },
  initial: 'DRAFT',
  final: ['FROZEN'],
  moves: {
    prefillReport: { from: editable, label: 'Lấy số liệu từ hồ sơ. Take the figures' },
    fillReport: { from: editable, label: 'Nhập nội dung. Fill in' },
    // The report that consolidates stays what it is; those that went in become CONSOLIDATED.
    consolidateReport: {
      from: editable,
      to: ['DRAFT', 'RETURNED', 'CONSOLIDATED'],
      label:
        'Tổng hợp (báo cáo cấp dưới đã tiếp nhận thành đã tổng hợp). Consolidate; accepted reports below become CONSOLIDATED',
    },
    adjustReport: { from: editable, label: 'Điều chỉnh khi tổng hợp. Adjust' },
    withdrawAdjustment: { from: editable, label: 'Bỏ điều chỉnh. Take an adjustment back' },
    submitReport: { from: editable, to: 'SUBMITTED', label: 'Nộp. Submit' },
    withdrawReport: { from: ['SUBMITTED'], to: 'DRAFT', label: 'Rút để sửa. Withdraw' },
    returnReport: { from: ['SUBMITTED'], to: 'RETURNED', label: 'Trả lại, ghi rõ từng ô. Return with notes' },
    acceptReport: { from: ['SUBMITTED'], to: 'ACCEPTED', label: 'Tiếp nhận. Accept' },
    freezeReport: { from: ['ACCEPTED', 'CONSOLIDATED'], to: 'FROZEN', label: 'Duyệt, chốt. Approve and freeze' },
    requestReopening: { from: standing, label: 'Đề nghị mở lại. Ask to open again' },
  },
});

export const reopenLifecycle = defineLifecycle({
  subject: 'ReopenRequest',
  column: 'state',
  states: {
    PENDING: 'Chờ quyết định. Pending.',
    APPROVED: 'Đồng ý. Approved.',
    REFUSED: 'Không đồng ý. Refused.',
  },
  initial: 'PENDING',
  final: ['APPROVED', 'REFUSED'],
  moves: {
    approveReopening: { from: ['PENDING'], to: 'APPROVED', label: 'Cho mở lại. Approve' },
    refuseReopening: { from: ['PENDING'], to: 'REFUSED', label: 'Không cho mở lại. Refuse' },
  },
});
