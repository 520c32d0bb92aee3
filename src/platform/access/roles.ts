/** Administrative levels. Districts ended on 30 June 2025; they stay, for what was before. */
export const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type Level = (typeof levels)[number];

/** How far a post sees: its agency and those whose place it took, all below them too, or the whole province. */
export type Reach = 'OWN' | 'SUBTREE' | 'TENANT';

interface RoleDefinition {
  vi: string;
  en: string;
  reach: Reach;
  /** Levels of the agencies at which the role exists. Who sees the whole province sits at its level. */
  at: readonly Level[];
}

const provinceOnly = ['PROVINCE'] as const;

export const roles = {
  PROVINCE_LEADER: { vi: 'Lãnh đạo tỉnh', en: 'Leader of the province', reach: 'TENANT', at: provinceOnly },
  CONSOLIDATOR: { vi: 'Cơ quan tổng hợp (Sở Nội vụ)', en: 'Consolidator', reach: 'TENANT', at: provinceOnly },
  AGENCY_HEAD: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency', reach: 'SUBTREE', at: levels },
  OFFICER: { vi: 'Công chức tham mưu', en: 'Officer', reach: 'OWN', at: levels },
  RECEPTION_OFFICER: { vi: 'Cán bộ tiếp công dân', en: 'Reception officer', reach: 'OWN', at: levels },
  COMPLAINT_HANDLER: { vi: 'Cán bộ giải quyết đơn', en: 'Complaint handler', reach: 'OWN', at: levels },
  APPRAISER: { vi: 'Cơ quan thẩm định', en: 'Appraiser', reach: 'TENANT', at: provinceOnly },
  COUNCIL_MEMBER: { vi: 'Thành viên hội đồng', en: 'Member of the council', reach: 'TENANT', at: provinceOnly },
  COUNTERPART: { vi: 'Cơ quan Đảng, Mặt trận phối hợp', en: 'Party or Front counterpart', reach: 'OWN', at: levels },
  INSPECTOR: { vi: 'Thanh tra', en: 'Inspector', reach: 'TENANT', at: provinceOnly },
  AUDITOR: { vi: 'Người giám sát, chỉ đọc', en: 'Auditor, reads only', reach: 'TENANT', at: provinceOnly },
  INTEGRATION_CLIENT: { vi: 'Hệ thống kết nối', en: 'Integration client', reach: 'SUBTREE', at: levels },
  ADMINISTRATOR: { vi: 'Quản trị hệ thống', en: 'Administrator', reach: 'TENANT', at: provinceOnly },
} as const satisfies Record<string, RoleDefinition>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as Role[];

/** Roles that a post may carry; a machine gets its role from its key. */
export const postRoles = roleNames.filter((role) => role !== 'INTEGRATION_CLIENT');

export const reachOf = (role: Role): Reach => roles[role].reach;

export const existsAt = (role: Role, level: Level): boolean => (roles[role].at as readonly Level[]).includes(level);
