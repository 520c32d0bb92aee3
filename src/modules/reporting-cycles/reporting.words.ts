import { t } from '../../platform/views/codecs';
import { consolidationRules } from './template-content';

export const cycleKind = t.enum('ReportingCycleKind', {
  REGULAR: 'Định kỳ. Regular.',
  THEMATIC: 'Chuyên đề. Thematic.',
  AD_HOC: 'Đột xuất. Ad hoc.',
});

/** Who reports together by one day; the last two consolidate. */
export const reporterGroups = {
  COMMUNES: 'UBND các xã, phường, đặc khu. People’s Committees of communes.',
  DISTRICTS: 'UBND cấp huyện (đến 30/6/2025). People’s Committees of districts, until 30/6/2025.',
  DEPARTMENTS: 'Các sở, ban, ngành. Departments.',
  PUBLIC_SERVICE_UNITS: 'Đơn vị sự nghiệp trực thuộc UBND tỉnh. Public service units under the province.',
  STATE_ENTERPRISES: 'Doanh nghiệp nhà nước thuộc tỉnh. State enterprises of the province.',
  CENTRAL_AGENCIES: 'Cơ quan Trung ương trên địa bàn. Central agencies in the province.',
  MASS_ORGANISATIONS: 'Tổ chức chính trị - xã hội. Mass organisations.',
  NAMED: 'Cơ quan được nêu đích danh. Agencies named one by one.',
  CONSOLIDATOR: 'Cơ quan tổng hợp. The body that consolidates.',
  PROVINCE: 'UBND tỉnh. People’s Committee of the province.',
} as const;
export type Reporters = keyof typeof reporterGroups;
export const reporters = t.enum('CycleReporters', reporterGroups);

export const redaction = t.enum('ReportRedaction', {
  FULL: 'Toàn văn. All of it.',
  WITHOUT_LINES: 'Không có phụ lục danh sách và ghi chú. Without lists and notes.',
  FIGURES_ONLY: 'Chỉ số liệu. Figures only.',
});
export type Redaction = keyof (typeof redaction)['values'];

export const dutyKind = t.enum('CycleDutyKind', {
  OWN: 'Báo cáo của chính cơ quan. Of the agency itself.',
  CONSOLIDATION: 'Báo cáo tổng hợp. Consolidates those below.',
});

export const timeliness = t.enum('ReportTimeliness', {
  NOT_DUE: 'Chưa đến hạn. Not due yet.',
  MISSING: 'Quá hạn, chưa nộp. Overdue, nothing handed in.',
  ON_TIME: 'Đúng hạn. In time.',
  LATE: 'Chậm. Late.',
  EXCUSED: 'Được miễn. Excused.',
});

export const cellState = t.enum('ReportCellState', {
  VALUE: 'Có số. A number.',
  ZERO: 'Bằng 0. Nothing happened: 0.',
  NOT_APPLICABLE: 'Không áp dụng, có lý do. Does not apply, with the reason.',
  MISSING: 'Chưa có số liệu. No data.',
});

export const cellOrigin = t.enum('ReportCellOrigin', {
  ENTERED: 'Nhập tay. Entered.',
  FIGURE: 'Lấy từ hồ sơ. Taken from the records.',
  OVERRIDDEN: 'Sửa số lấy từ hồ sơ, có lý do. The figure was overridden, with the reason.',
  CONSOLIDATED: 'Tổng hợp từ cấp dưới. Consolidated.',
});

export const consolidationRule = t.enum('ConsolidationRule', consolidationRules);

export const versionState = t.enum('ReportVersionState', {
  SUBMITTED: 'Đã nộp. Handed in.',
  RETURNED: 'Bị trả lại. Sent back.',
  ACCEPTED: 'Đã tiếp nhận. Accepted.',
  FROZEN: 'Đã chốt. Frozen.',
  WITHDRAWN: 'Đã rút. Withdrawn.',
});

export const findingSeverity = t.enum('ReportFindingSeverity', {
  ERROR: 'Lỗi: không nộp được. Blocks submission.',
  WARN: 'Cảnh báo: phải giải trình. Needs an explanation.',
});
