/** Cấp. The tier of government an agency belongs to. */
export const agencyLevels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

export const agencyKinds = {
  PEOPLES_COMMITTEE: ['Ủy ban nhân dân', "People's committee"],
  PEOPLES_COUNCIL: ['Hội đồng nhân dân', "People's council"],
  NATIONAL_ASSEMBLY_DELEGATION: ['Đoàn đại biểu Quốc hội', 'Delegation to the National Assembly'],
  DEPARTMENT: ['Sở, ban, ngành', 'Department of the province'],
  DEPARTMENT_UNIT: ['Đơn vị thuộc sở', 'Unit of a department'],
  DISTRICT_OFFICE: ['Phòng chuyên môn cấp huyện (đến 30/6/2025)', 'Office of a district (until 30/6/2025)'],
  COMMUNE_OFFICE: ['Phòng, bộ phận cấp xã', 'Office of a commune'],
  PUBLIC_SERVICE_UNIT: ['Đơn vị sự nghiệp công lập', 'Public service unit'],
  STATE_ENTERPRISE: ['Doanh nghiệp nhà nước', 'State enterprise'],
  CENTRAL_AGENCY: ['Cơ quan Trung ương đóng trên địa bàn', 'Central agency seated in the province'],
  ARMED_FORCES_UNIT: ['Công an, quân sự, biên phòng', 'Police, military, border guard'],
  JUDICIAL_BODY: ['Toà án, viện kiểm sát, thi hành án', 'Court, procuracy, judgment enforcement'],
  PARTY_BODY: ['Cơ quan Đảng', 'Party body'],
  FATHERLAND_FRONT: ['Mặt trận Tổ quốc', 'Fatherland Front'],
  MASS_ORGANISATION: ['Tổ chức chính trị - xã hội, hội quần chúng', 'Mass organisation'],
} as const;
export type AgencyKind = keyof typeof agencyKinds;

export const administrativeTypes = {
  PROVINCE: ['Tỉnh', 'PROVINCE', 'Province'],
  CENTRAL_CITY: ['Thành phố', 'PROVINCE', 'City under the centre'],
  RURAL_DISTRICT: ['Huyện', 'DISTRICT', 'Rural district'],
  URBAN_DISTRICT: ['Quận', 'DISTRICT', 'Urban district'],
  TOWN: ['Thị xã', 'DISTRICT', 'Town'],
  PROVINCIAL_CITY: ['Thành phố', 'DISTRICT', 'City under a province'],
  COMMUNE: ['Xã', 'COMMUNE', 'Commune'],
  WARD: ['Phường', 'COMMUNE', 'Ward'],
  TOWNSHIP: ['Thị trấn', 'COMMUNE', 'Township'],
  SPECIAL_ZONE: ['Đặc khu', 'COMMUNE', 'Special zone'],
} as const satisfies Record<string, readonly [string, AgencyLevel, string]>;
export type AdministrativeType = keyof typeof administrativeTypes;

export const relationTypes = {
  REPORTS_TO: ['Báo cáo', 'Reports to'],
  APPRAISED_BY: ['Được thẩm định bởi', 'Appraised by'],
  COORDINATES_WITH: ['Phối hợp với', 'Coordinates with'],
} as const;
export type RelationType = keyof typeof relationTypes;
