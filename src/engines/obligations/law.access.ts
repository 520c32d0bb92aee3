import { anyLevel, anyone, defineAccess, officials, type Who } from '../../platform/access/grants';

/** Who keeps the rules of the province. */
const keeper: Who = { ADMINISTRATOR: ['PROVINCE'] };
/** Whoever entered a rule does not sign it off: that is for the inspectorate or the body that consolidates. */
const lawyer: Who = { INSPECTOR: ['PROVINCE'], CONSOLIDATOR: ['PROVINCE'] };
/** Sở Nội vụ announces days off and swapped days; the administrator enters them where it does not itself. */
const calendarKeeper: Who = { CONSOLIDATOR: ['PROVINCE'], ADMINISTRATOR: ['PROVINCE'] };

export const lawAccess = defineAccess({
  deadlineRules: { who: anyone },
  deadlineRule: { who: anyone },
  addDeadlineRule: { who: keeper },
  replaceDeadlineRule: { who: keeper, on: 'DeadlineRule', versioned: true },
  verifyDeadlineRule: { who: lawyer, on: 'DeadlineRule', versioned: true },
  deadlinePreview: { who: anyone },

  calendarDays: { who: anyone },
  calendarEditions: { who: anyone },
  changeCalendar: { who: calendarKeeper },
  previewCalendarChange: {
    who: { ...calendarKeeper, PROVINCE_LEADER: ['PROVINCE'], INSPECTOR: ['PROVINCE'], AGENCY_HEAD: anyLevel },
  },
});

export const remindersAccess = defineAccess({
  notices: { who: officials },
  markNoticeRead: { who: officials, on: 'Notice' },
  reminderSteps: { who: officials },
  setReminderStep: { who: keeper },
});
