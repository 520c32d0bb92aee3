import { anyLevel, anyone, defineAccess, type Who } from '../../platform/access/grants';
import { anyOf, ownAgency, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { planLifecycle } from './plan.lifecycle';
import {
  executionSteeredByMe,
  issuedByMe,
  steeredByMe,
  taskSteeredByMe,
  yearOfMine,
  yearSteeredByMe,
} from './plan.reach';
import { assignmentLifecycle, extensionLifecycle, taskYearLifecycle } from './task.lifecycles';

const agencyOf = (viewer: Viewer) => viewer.agencyId;

/** Sở Nội vụ drafts for the People's Committee above it (plan 15/KH-UBND, III.1: "tham mưu UBND Tỉnh"). */
const draftedForTheBodyAbove: RowRule = (plan, bind) =>
  bind.granted('draftForTheBodyAbove')
    ? `${plan}.issuer_id in (select agency_id from sys.agency_ancestors(${bind.viewer(agencyOf, 'uuid')}, ${bind.today}))`
    : 'false';

const drafters: Who = { CONSOLIDATOR: ['PROVINCE'], AGENCY_HEAD: anyLevel, OFFICER: anyLevel };
const signers: Who = { PROVINCE_LEADER: ['PROVINCE'], AGENCY_HEAD: anyLevel };
/** Who gives tasks and follows them: whoever signs, and Sở Nội vụ for the body above it. */
const steerers: Who = { ...signers, CONSOLIDATOR: ['PROVINCE'] };
/** Who does what was given to an agency. */
const doers: Who = { PROVINCE_LEADER: ['PROVINCE'], AGENCY_HEAD: anyLevel, OFFICER: anyLevel };

const drafted = {
  who: drafters,
  on: 'Plan',
  if: anyOf(ownAgency('issuer_id'), draftedForTheBodyAbove),
  moves: planLifecycle,
} as const;
const unsigned = {
  who: signers,
  on: 'Plan',
  if: ownAgency('issuer_id'),
  moves: planLifecycle,
  versioned: true,
} as const;
const signed = { ...unsigned, if: issuedByMe } as const;
const steered = { who: steerers, on: 'Plan', if: steeredByMe, moves: planLifecycle } as const;
const given = { on: 'TaskAssignment', moves: assignmentLifecycle } as const;
const ownYear = { who: doers, on: 'TaskYear', if: ownAgency('agency_id'), moves: taskYearLifecycle } as const;

export const plansAccess = defineAccess({
  plans: { who: anyone },
  plan: { who: anyone },
  planBaseline: { who: anyone },
  planDifferences: { who: anyone },
  planProgress: { who: anyone },
  agenciesWithoutPlan: { who: anyone },
  draftForTheBodyAbove: { who: { CONSOLIDATOR: ['PROVINCE'] } },
  draftPlan: { who: drafters },
  amendPlanDraft: { ...drafted, versioned: true },
  importPlanTasks: { ...drafted, versioned: true },
  exportPlanTasks: { who: anyone },
  submitPlan: { ...drafted, versioned: true },
  returnPlan: unsigned,
  issuePlan: unsigned,
  amendPlan: signed,
  closePlan: signed,
  openTaskYear: steered,
  createTaskFromConclusion: { ...steered, versioned: true },

  tasks: { who: anyone },
  task: { who: anyone },
  taskProgress: { who: anyone },
  assignTask: { who: steerers, on: 'Task', if: taskSteeredByMe },
  recordSpending: { who: { ...doers, ...steerers }, on: 'TaskFunding', if: executionSteeredByMe, versioned: true },

  taskAssignments: { who: anyone },
  taskAssignment: { who: anyone },
  acknowledgeAssignment: { ...given, who: doers, if: ownAgency('agency_id') },
  localiseTask: { ...given, who: drafters, if: ownAgency('agency_id') },
  withdrawAssignment: { ...given, who: steerers, if: executionSteeredByMe, versioned: true },

  taskYears: { who: anyone },
  taskYear: { who: anyone },
  reportProgress: ownYear,
  recordOutput: ownYear,
  requestExtension: ownYear,
  reopenTask: { ...ownYear, who: steerers, if: anyOf(ownAgency('agency_id'), executionSteeredByMe), versioned: true },
  waiveTask: { ...ownYear, who: steerers, if: executionSteeredByMe, versioned: true },

  taskExtensions: { who: anyone },
  taskExtension: { who: anyone },
  decideExtension: {
    who: steerers,
    on: 'TaskExtension',
    if: yearSteeredByMe,
    moves: extensionLifecycle,
    versioned: true,
  },
  takeBackExtension: { who: doers, on: 'TaskExtension', if: yearOfMine, moves: extensionLifecycle },
});

/** Sheets travel over REST alone; GraphQL knows what stands in them. */
export const restOnlyPlanOperations = ['exportPlanTasks', 'importPlanTasks'] as const;
