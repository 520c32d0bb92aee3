import { anyLevel, anyone, defineAccess, type Who } from '../../platform/access/grants';
import { anyOf, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { receptionCalendarLifecycle, receptionDayLifecycle } from './calendar.lifecycle';
import { receptionDutyLifecycle } from './duty.lifecycle';
import { ofOwnDesk } from './reception.reach';
import { conclusionTaskLifecycle, receptionSessionLifecycle } from './session.lifecycle';
import { visitMatterLifecycle } from './visit.lifecycle';

/** Tiếp công dân, ghi sổ. */
const desk = {
  RECEPTION_OFFICER: anyLevel,
  COMPLAINT_HANDLER: anyLevel,
  AGENCY_HEAD: anyLevel,
  PROVINCE_LEADER: anyLevel,
} as const satisfies Who;

const readers = {
  ...desk,
  CONSOLIDATOR: anyLevel,
  INSPECTOR: anyLevel,
  AUDITOR: anyLevel,
  INTEGRATION_CLIENT: anyLevel,
} as const satisfies Who;

const sealsOf = (viewer: Viewer) => viewer.seals;
const named: RowRule = (a, bind) => `${a}.sealed_by = any(${bind.viewer(sealsOf, 'uuid[]')})`;
const handles = anyOf(ofOwnDesk, named);

const ofCalendar = {
  who: desk,
  on: 'ReceptionCalendar',
  if: ofOwnDesk,
  moves: receptionCalendarLifecycle,
  versioned: true,
} as const;
const ofDay = { who: desk, on: 'ReceptionDay', if: ofOwnDesk, moves: receptionDayLifecycle, versioned: true } as const;
const ofSession = { who: desk, on: 'ReceptionSession', if: ofOwnDesk, moves: receptionSessionLifecycle } as const;
const ofDuty = {
  who: desk,
  on: 'ReceptionDuty',
  if: ofOwnDesk,
  moves: receptionDutyLifecycle,
  versioned: true,
} as const;
const ofMatter = { who: desk, on: 'VisitMatter', if: handles, moves: visitMatterLifecycle, versioned: true } as const;

export const receptionAccess = defineAccess({
  readReception: { who: readers },

  receptionCalendars: { who: anyone },
  receptionCalendar: { who: anyone },
  receptionDays: { who: anyone },
  receptionDay: { who: anyone },
  planReceptionCalendar: { who: desk },
  publishReceptionCalendar: ofCalendar,
  postponeReceptionDay: ofDay,
  notifyOnlineReception: ofDay,
  recordConnectionTest: ofDay,

  receptionSessions: { who: readers },
  receptionSession: { who: readers },
  openSession: { who: desk },
  closeSession: { ...ofSession, versioned: true },
  issueConclusion: ofSession,
  conclusionTasks: { who: readers },
  reportConclusionTask: {
    who: desk,
    on: 'ConclusionTask',
    if: ofOwnDesk,
    moves: conclusionTaskLifecycle,
    versioned: true,
  },

  receptionDuties: { who: readers },
  receptionDuty: { who: readers },
  openReceptionDuties: { who: { ...desk, CONSOLIDATOR: anyLevel } },
  holdReception: ofDuty,
  substituteReception: ofDuty,
  excuseReception: ofDuty,

  visits: { who: readers },
  visit: { who: readers },
  recordVisit: ofSession,
  answerVisit: ofMatter,
  forwardVisit: ofMatter,
  recordForwardResult: ofMatter,
  informCitizen: ofMatter,
  refuseVisit: ofMatter,
  issueRefusalNotice: ofMatter,
  visitPapers: { who: desk, on: 'VisitMatter', if: handles },

  receptionRegister: { who: readers },
  downloadReceptionRegister: { who: readers },
  receptionCounts: { who: { ...readers, OFFICER: anyLevel } },
}); // prettier-ignore

/** A file travels over REST alone; GraphQL has the same lines as receptionRegister. */
export const restOnlyReceptionOperations = ['downloadReceptionRegister'] as const;
