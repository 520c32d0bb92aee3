import { anyone, defineAccess, type Who } from '../../platform/access/grants';
import { ownAgency } from '../../platform/access/rows';
import { mediationLifecycle } from './mediation.lifecycle';

const commune: Who = { AGENCY_HEAD: ['COMMUNE'], OFFICER: ['COMMUNE'], RECEPTION_OFFICER: ['COMMUNE'] };
const keepers: Who = { CONSOLIDATOR: ['PROVINCE'], ADMINISTRATOR: ['PROVINCE'] };

const onMediation = {
  who: commune,
  on: 'Mediation',
  if: ownAgency('agency_id'),
  moves: mediationLifecycle,
  versioned: true,
} as const;

export const mediationsAccess = defineAccess({
  mediations: { who: anyone },
  mediation: { who: anyone },
  mediationCounts: { who: anyone },
  recordMediation: { who: commune },
  assignMediation: onMediation,
  startMediation: onMediation,
  closeMediation: onMediation,

  mediationYears: { who: anyone },
  registerMediationTeams: { who: commune },
  amendMediationTeams: { who: commune, on: 'MediationYear', if: ownAgency('agency_id'), versioned: true },

  disputeKinds: { who: anyone },
  addDisputeKind: { who: keepers },
  retireDisputeKind: { who: keepers, on: 'DisputeKind', versioned: true },
});
