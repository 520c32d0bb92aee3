import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

export const receptionCalendarLifecycle = defineLifecycle({
  subject: 'ReceptionCalendar',
  column: 'state',
  states: { DRAFT: 'Dự thảo. Draft', PUBLISHED: 'Đã công bố. Published' },
  initial: 'DRAFT',
  final: ['PUBLISHED'],
  moves: {
    publishReceptionCalendar: {
      from: ['DRAFT'],
      to: 'PUBLISHED',
      label: 'Niêm yết, công bố lịch. Post the calendar',
      law: 'LTCD Đ24.4',
    },
  },
});

export const receptionDayLifecycle = defineLifecycle({
  subject: 'ReceptionDay',
  column: 'state',
  states: {
    PLANNED: 'Theo lịch. Planned',
    POSTPONED: 'Đã hoãn. Postponed',
  },
  initial: 'PLANNED',
  final: ['POSTPONED'],
  moves: {
    postponeReceptionDay: {
      from: ['PLANNED'],
      to: 'POSTPONED',
      label: 'Hoãn, thông báo thời gian mới. Postpone and announce the new time',
      law: 'LTCD Đ24.4',
    },
    notifyOnlineReception: {
      from: ['PLANNED'],
      label: 'Thông báo tiếp trực tuyến. Give notice of an online reception',
      law: 'NĐ 154/2026 Đ23.1',
    },
    recordConnectionTest: {
      from: ['PLANNED'],
      label: 'Kiểm tra kết nối. Test the connection',
      law: 'NĐ 154/2026 Đ23.1',
    },
  },
});
