import { caseKinds } from './case-kind';

/** The closed lists of a petition, each value with its label; views and inputs take them from here. */

export const petitionKinds = {
  ...caseKinds,
  MIXED:
    'Nhiều nội dung khác nhau, không có tố cáo (có tố cáo thì ghi là tố cáo). Several matters, no denunciation among them',
} as const;
export type PetitionKind = keyof typeof petitionKinds;

export const petitionChannels = {
  POST: 'Qua bưu chính. By post',
  IN_PERSON: 'Nộp trực tiếp, trình bày trực tiếp. In person',
  PETITION_BOX: 'Hòm thư góp ý. Petition box',
  E_OFFICE: 'Hệ thống quản lý văn bản. From the electronic office',
  PORTAL: 'Cổng dịch vụ công, cổng thông tin. Through a portal',
  PHONE: 'Điện thoại. By telephone',
  EMAIL: 'Thư điện tử. By e-mail',
  FAX: 'Fax. By fax',
} as const;
export type PetitionChannel = keyof typeof petitionChannels;

export const petitionSources = {
  CITIZEN: 'Người dân, tổ chức tự gửi. From the citizen or organisation itself',
  STATE_LEADER: 'Lãnh đạo Đảng, Nhà nước chuyển. Forwarded by a leader of Party or State',
  PARTY_BODY: 'Cơ quan Đảng chuyển. Forwarded by a Party body',
  NATIONAL_ASSEMBLY: 'Đại biểu, Đoàn đại biểu, cơ quan của Quốc hội chuyển. Forwarded by the National Assembly, its bodies or deputies',
  PEOPLES_COUNCIL: 'Hội đồng nhân dân, đại biểu chuyển. Forwarded by a people’s council or its deputies',
  FATHERLAND_FRONT: 'Mặt trận, tổ chức thành viên chuyển. Forwarded by the Fatherland Front or its members',
  PRESS: 'Cơ quan báo chí chuyển. Forwarded by the press',
  OTHER_AGENCY: 'Cơ quan khác chuyển. Forwarded by another agency',
} as const; // prettier-ignore
export type PetitionSource = keyof typeof petitionSources;

export const petitionPeople = {
  ONE: 'Một người đứng tên. One person signs',
  MANY: 'Nhiều người cùng đứng tên. Several people sign together',
  ANONYMOUS: 'Nặc danh. Anonymous',
} as const;

export const petitionBranches = {
  ADMINISTRATIVE: 'Hành chính. Administrative',
  JUDICIAL: 'Tư pháp: điều tra, kiểm sát, toà án, thi hành án. Judicial',
  ELECTED_BODY: 'Quốc hội, Hội đồng nhân dân. An elected body',
  PARTY: 'Đảng, đoàn thể. The Party or a mass organisation',
  OTHER: 'Khác. Another',
} as const;
export type PetitionBranch = keyof typeof petitionBranches;

export const petitionBooks = {
  PETITIONS: 'Sổ đơn. The book of petitions',
  DENUNCIATIONS: 'Sổ đơn tố cáo. The book of denunciations',
} as const;

export const petitionOutcomes = {
  CASE_OPENED: 'Mở vụ việc để xem xét thụ lý. A case was opened',
  GUIDED: 'Hướng dẫn. Guided to who is competent',
  TRANSFERRED: 'Chuyển đơn. Transferred',
  DEMANDED: 'Đôn đốc cấp dưới giải quyết. Demanded of the body below',
  RETURNED: 'Trả đơn, trả tài liệu gốc. Returned',
  FILED: 'Lưu đơn. Filed',
  TO_INVESTIGATION: 'Chuyển cơ quan điều tra. Handed to the investigators',
  TO_PARTY: 'Chuyển cơ quan Đảng. Handed to the Party body',
  EXPLAINED: 'Giải thích, thông báo chấm dứt. Explained',
  INSPECTED: 'Thanh tra, kiểm tra theo đơn nặc danh. Inspected',
  JOINED: 'Ghép vào vụ việc đang có. Joined to a case',
  WITHDRAWN: 'Người gửi rút đơn. Withdrawn',
} as const;
export type PetitionOutcome = keyof typeof petitionOutcomes;

export const petitionerRoles = {
  PETITIONER: 'Người đứng đơn. Signs the petition',
  REPRESENTATIVE: 'Người đứng đơn được cử đại diện. Signs it and represents the others',
  AUTHORISED: 'Người được uỷ quyền. Acts with an authorisation',
  LAWYER: 'Luật sư, trợ giúp viên pháp lý. Lawyer or legal aid officer',
} as const;
export type PetitionerRole = keyof typeof petitionerRoles;

/** LTCD Đ7.2a, 8.2, 25.1; NĐ 154/2026 Đ12. */
export const identityPapers = {
  IDENTITY_CARD: 'Thẻ căn cước. Identity card',
  IDENTITY_CERTIFICATE: 'Giấy chứng nhận căn cước. Certificate of identity',
  PERSONAL_NUMBER: 'Số định danh cá nhân. Personal identification number',
  PASSPORT: 'Hộ chiếu. Passport',
  OTHER: 'Giấy tờ khác. Another paper',
} as const;
export type IdentityPaper = keyof typeof identityPapers;

export const caseRelations = {
  OPENED: 'Đơn mở vụ việc. Opened the case',
  REPEATED: 'Đơn lặp lại, đôn đốc. Repeats it',
  JOINED: 'Đơn khác về cùng vụ việc. Another paper on the same matter',
  WITHDRAWAL: 'Đơn rút. Withdraws',
} as const;

export const linkedRelations = { REPEATED: caseRelations.REPEATED, JOINED: caseRelations.JOINED } as const;
