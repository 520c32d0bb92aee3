import { anyLevel, anyone, defineAccess } from '../../platform/access/grants';
import { anyOf, ownAgency, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { planLifecycle } from './plan.lifecycle';

const agencyOf = (viewer: Viewer) => viewer.agencyId;

/** Sở Nội vụ drafts for the People's Committee above it (plan 15/KH-UBND, III.1: "tham mưu UBND Tỉnh"). */
const draftedForTheBodyAbove: RowRule = (plan, bind) =>
  bind.granted('draftForTheBodyAbove')
    ? `${plan}.issuer_id in (select agency_id from sys.agency_ancestors(${bind.viewer(agencyOf, 'uuid')}, ${bind.today}))`
    : 'false';

const drafters = { CONSOLIDATOR: ['PROVINCE'], AGENCY_HEAD: anyLevel, OFFICER: anyLevel } as const;
const signers = { PROVINCE_LEADER: ['PROVINCE'], AGENCY_HEAD: anyLevel } as const;

export const plansAccess = defineAccess({
  plans: { who: anyone },
  plan: { who: anyone },
  tasks: { who: anyone },
  task: { who: anyone },
  draftForTheBodyAbove: { who: { CONSOLIDATOR: ['PROVINCE'] } },
  draftPlan: { who: drafters },
  amendPlanDraft: {
    who: drafters,
    on: 'Plan',
    if: anyOf(ownAgency('issuer_id'), draftedForTheBodyAbove),
    moves: planLifecycle,
    versioned: true,
  },
  issuePlan: { who: signers, on: 'Plan', if: ownAgency('issuer_id'), moves: planLifecycle, versioned: true },
});
