import { t } from '../../platform/views/codecs';
import { commitmentLifecycle } from './commitment.lifecycle';
import { dialogueOpinionLifecycle } from './dialogue-opinion.lifecycle';
import { dialogueLifecycle } from './dialogue.lifecycle';

export const dialogueKind = t.enum('DialogueKind', {
  PERIODIC: 'Định kỳ. Periodic.',
  AD_HOC: 'Đột xuất. Ad hoc.',
});
export type DialogueKind = keyof typeof dialogueKind.values;

export const dialogueStatus = t.enum('DialogueStatus', dialogueLifecycle.states);
export const opinionState = t.enum('DialogueOpinionState', dialogueOpinionLifecycle.states);
export const commitmentState = t.enum('CommitmentState', commitmentLifecycle.states);

export const guestCapacity = t.enum('DialogueGuestCapacity', {
  FRONT: 'Mặt trận Tổ quốc cùng cấp, cùng tổ chức. The Fatherland Front of that level.',
  MASS_ORGANISATION: 'Tổ chức chính trị - xã hội, hội quần chúng. Mass organisation.',
  PEOPLES_COUNCIL: 'Hội đồng nhân dân. People’s council.',
  PARTY_BODY: 'Cơ quan Đảng. Party body.',
  STATE_AGENCY: 'Cơ quan, đơn vị nhà nước. State agency.',
  OTHER: 'Khác. Other.',
});
export type GuestCapacity = keyof typeof guestCapacity.values;

/** How a commitment stands today, as its obligation does. */
export const commitmentStanding = t.enum('CommitmentStanding', {
  OPEN: 'Đang thực hiện, còn hạn. Under way and in time.',
  OVERDUE: 'Quá hạn, chưa xong. Past its day and not done.',
  MET: 'Hoàn thành đúng hạn. Done in time.',
  MET_LATE: 'Hoàn thành trễ hạn. Done late.',
  EXCUSED: 'Được miễn, hoặc đã rút, bằng văn bản. Excused or withdrawn by a document.',
});

export const dutyStanding = t.enum('DialogueDutyStanding', {
  OPEN: 'Chưa tổ chức, còn hạn. Still to be held.',
  MET: 'Đã tổ chức. Held.',
  MET_LATE: 'Tổ chức trễ. Held late.',
  MISSED: 'Không tổ chức trong kỳ. Not held in its part of the year.',
  EXCUSED: 'Được miễn. Excused.',
  CANCELLED: 'Không còn phải tổ chức. Owed no more.',
});

export const settingCode = t.enum('DialogueSettingCode', {
  TIMES_A_YEAR: 'Số cuộc đối thoại định kỳ trong năm. Periodic dialogues a year.',
  NOTICE_DAYS: 'Công khai trước, số ngày. Days of notice before the dialogue.',
  CONCLUSION_DAYS: 'Thông báo kết luận trong, số ngày. Days for the conclusion notice.',
  RESULT_DAYS: 'Báo cáo kết quả giải quyết trong, số ngày. Days for the report on results.',
  MEDIATION_START_DAYS: 'Bắt đầu hoà giải trong, số ngày. Days within which a mediation begins.',
});
export type SettingCode = keyof typeof settingCode.values;

export const settingSource = t.enum('DialogueSettingSource', {
  LAW: 'Luật. The law.',
  ELSEWHERE: 'Thấy ở nơi khác, chỉ tham khảo, không áp dụng. Seen elsewhere; never in force by itself.',
  PROVINCE: 'Văn bản của tỉnh. A document of the province.',
});

export const mostOf = { guests: 50, agenda: 50, opinions: 200, commitments: 100, reports: 50 } as const;
