import { act, list, make, one, type Rows } from './case';
import { today } from './world';

const days = [{ day: '2025-06-02', kind: 'OFF', label: 'Nghỉ thử' }];
const paper = { documentNumber: '1/QĐ', documentIssuedOn: today };
let serial = 0;

export const lawRows: Rows = {
  deadlineRules: list('DeadlineRule'),
  deadlineRule: one('DeadlineRule'),
  addDeadlineRule: make(() => ({
    code: 'TINH.MOI',
    labelVi: 'Quy định mới',
    labelEn: 'New',
    trigger: 'RECEIVED',
    count: 5,
    unit: 'WORKING_DAYS',
    citation: 'Quyết định thử',
    documentNumber: '2/QĐ',
    validFrom: today,
  })),
  replaceDeadlineRule: act('DeadlineRule', () => ({
    ...paper,
    validFrom: today,
    count: 7,
    citation: 'Quyết định mới',
  })),
  verifyDeadlineRule: act('DeadlineRule', () => paper),
  deadlinePreview: { ask: () => ({ input: { rule: 'KN.PUBLISH', triggerDay: today } }) },

  calendarDays: list('CalendarDay'),
  calendarEditions: list('CalendarEdition'),
  changeCalendar: make(() => ({ citation: 'Thông báo thử', days })),
  previewCalendarChange: { ask: () => ({ input: { days } }) },

  notices: list('Notice'),
  markNoticeRead: act('Notice'),
  reminderSteps: list('ReminderStep'),
  setReminderStep: make(() => ({
    code: `THU_${++serial}`,
    basis: 'DAYS_BEFORE',
    value: 7,
    recipient: 'HOLDER',
  })),
};
