import { anyLevel, anyone, defineAccess, type Who } from '../../platform/access/grants';
import { inReach, ownAgency } from '../../platform/access/rows';

/** Who answers for an agency, and for those below it. */
const heads: Who = { PROVINCE_LEADER: ['PROVINCE'], AGENCY_HEAD: anyLevel };

export const obligationsAccess = defineAccess({
  obligations: { who: anyone },
  obligation: { who: anyone },
  obligationCounts: { who: anyone },
  explainObligation: { who: anyone },
  excuseObligation: { who: heads, on: 'Obligation', if: inReach('agency_id'), versioned: true },
  reassignObligation: { who: heads, on: 'Obligation', if: ownAgency('agency_id'), versioned: true },
});
