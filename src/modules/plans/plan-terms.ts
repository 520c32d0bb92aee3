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

/** Most of each part. Multiplied out they stay below the cost of one query, so that a whole plan is read at once. */
export const mostOf = {
  bases: 50,
  tasks: 100,
  taskAgencies: 50,
  taskBases: 10,
  duties: 30,
  dutyAgencies: 50,
  reports: 6,
  reportRecipients: 10,
  recipients: 100,
} as const;

export type PlanKind = keyof typeof planKinds;
export type TimingKind = keyof typeof timingKinds;
export type TaskRole = keyof typeof taskRoles;
export type AgencyGroup = keyof typeof agencyGroups;
export type ReportPeriod = keyof typeof reportPeriods;
export type DueKind = keyof typeof dueKinds;

export const keysOf = <T extends object>(terms: T): [keyof T & string, ...(keyof T & string)[]] =>
  Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];
