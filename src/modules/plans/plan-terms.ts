/** The closed lists of a plan, each value with its label; views, inputs and plan files all take them from here. */

export const planKinds = {
  MULTI_YEAR: 'Kế hoạch nhiều năm. Plan of several years',
  YEAR: 'Kế hoạch năm. Plan of one year',
} as const;

export const timingKinds = {
  CONTINUOUS_YEARLY: 'Thường xuyên hằng năm. All through every year',
  QUARTERS_YEARLY: 'Theo quý hằng năm. In given quarters of every year',
  MONTHS_YEARLY: 'Theo tháng hằng năm. In given months of every year',
  BEFORE_YEARLY: 'Trước một ngày hằng năm. Before a day of every year',
  DATE: 'Vào một ngày. By one day',
  FROM_TO: 'Từ ngày đến ngày. From a day to a day',
} as const;

export const taskRoles = {
  LEAD: 'Chủ trì. Leads',
  COOPERATING: 'Phối hợp. Cooperates',
  FOLLOWING: 'Theo dõi. Follows',
} as const;

export const agencyGroups = {
  DEPARTMENTS: 'Các sở, ban, ngành. The departments',
  DISTRICTS: 'UBND các huyện, thị xã, thành phố. The People’s Committees of districts',
  COMMUNES: 'UBND các xã, phường, đặc khu. The People’s Committees of communes',
  PUBLIC_SERVICE_UNITS: 'Các đơn vị sự nghiệp trực thuộc UBND. The public service units',
  STATE_ENTERPRISES: 'Các doanh nghiệp nhà nước. The state enterprises',
  CENTRAL_AGENCIES: 'Các cơ quan Trung ương trên địa bàn. The central agencies in the province',
  MASS_ORGANISATIONS: 'Các tổ chức chính trị - xã hội. The mass organisations',
} as const;

export const reportPeriods = {
  QUARTER: 'Quý. Quarter',
  HALF_YEAR: '6 tháng. Half-year',
  YEAR: 'Năm. Year',
} as const;

export const dueKinds = {
  BEFORE_DAY: 'Trước một ngày. Before a day: the day itself is late',
  END_OF_MONTH: 'Cuối tháng. By the last day of a month',
} as const;

export const progressMethods = {
  BINARY: 'Xong hay chưa. Done or not',
  MEASURE: 'Đạt bao nhiêu trên chỉ tiêu. How much of a target',
  WEIGHTED: 'Theo các việc thành phần có trọng số. By its parts and their weights',
  STATUS: 'Theo các bước. By stages, the last of which is done',
} as const;

export const productKinds = {
  DOCUMENT: 'Văn bản. Document',
  CONFERENCE: 'Hội nghị. Conference',
  REPORT: 'Báo cáo. Report',
  OTHER: 'Khác. Other',
} as const;

export const taskSources = {
  CONCLUSION: 'Thông báo kết luận cuộc họp. Conclusion of a meeting',
  RECEPTION_CONCLUSION: 'Thông báo kết luận tiếp công dân. Conclusion of a reception',
  DIALOGUE: 'Thông báo kết luận đối thoại. Conclusion of a dialogue',
  COMMITMENT: 'Cam kết tại đối thoại. Commitment made at a dialogue',
  OTHER: 'Khác. Other',
} as const;

export const evidenceKinds = {
  FILE: 'Tệp. File',
  LINK: 'Đường dẫn. Link',
  RECORD: 'Bản ghi khác của hệ thống. Another record',
} as const;

/** What may be pointed at as evidence: never a matter of a person. */
export const evidenceRecords = {
  DOCUMENT: 'Văn bản. Document',
  PLAN: 'Kế hoạch. Plan',
  TASK: 'Nhiệm vụ. Task',
  DIALOGUE: 'Đối thoại. Dialogue',
  COMMITMENT: 'Cam kết. Commitment',
  MEDIATION: 'Hoà giải. Mediation',
  RECEPTION_SESSION: 'Buổi tiếp công dân. Reception',
  RECEPTION_CONCLUSION: 'Kết luận tiếp công dân. Conclusion of a reception',
} as const;

export const planChangeFields = {
  TITLE: 'Tên kế hoạch. Title',
  HORIZON: 'Thời gian thực hiện của kế hoạch. Horizon',
  TEXT: 'Nội dung nhiệm vụ. Text of a task',
  TIMING: 'Thời gian thực hiện nhiệm vụ. Timing of a task',
  AGENCIES: 'Cơ quan thực hiện. Agencies of a task',
  METHOD: 'Cách tính tiến độ. How progress is told',
  ADDED: 'Thêm nhiệm vụ. A task added',
  WITHDRAWN: 'Bỏ nhiệm vụ. A task withdrawn',
} as const;

/** Most of each part. Multiplied out they stay below the cost of one query, so that a whole plan is read at once. */
export const mostOf = {
  bases: 50,
  tasks: 100,
  taskAgencies: 50,
  taskBases: 10,
  taskProducts: 10,
  taskFundings: 10,
  duties: 30,
  dutyAgencies: 50,
  reports: 6,
  reportRecipients: 10,
  recipients: 100,
  evidence: 20,
  outputs: 20,
  amendments: 50,
  changes: 200,
} as const;

export type PlanKind = keyof typeof planKinds;
export type TimingKind = keyof typeof timingKinds;
export type TaskRole = keyof typeof taskRoles;
export type AgencyGroup = keyof typeof agencyGroups;
export type ReportPeriod = keyof typeof reportPeriods;
export type DueKind = keyof typeof dueKinds;
export type ProgressMethod = keyof typeof progressMethods;
export type ProductKind = keyof typeof productKinds;
export type TaskSource = keyof typeof taskSources;
export type EvidenceKind = keyof typeof evidenceKinds;
export type EvidenceRecord = keyof typeof evidenceRecords;
export type PlanChangeField = keyof typeof planChangeFields;

export const keysOf = <T extends object>(terms: T): [keyof T & string, ...(keyof T & string)[]] =>
  Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];
