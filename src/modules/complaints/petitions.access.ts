import { anyLevel, anyone, defineAccess } from '../../platform/access/grants';
import { ownAgency } from '../../platform/access/rows';
import { handling } from './matters.reach';
import { petitionLifecycle } from './petition.lifecycle';
import { sentBy } from './petition.reach';

/** Tiếp nhận, phân loại, xử lý đơn. */
const desk = {
  RECEPTION_OFFICER: anyLevel,
  COMPLAINT_HANDLER: anyLevel,
  AGENCY_HEAD: anyLevel,
  PROVINCE_LEADER: anyLevel,
} as const;

const handled = { who: desk, on: 'Petition', if: handling, moves: petitionLifecycle, versioned: true } as const;

export const petitionsAccess = defineAccess({
  // Whoever was named for a secret matter sees it, in whatever role; for the others the rows decide.
  petitions: { who: anyone },
  petition: { who: anyone },
  petitionTransfers: { who: anyone },
  petitionTransfer: { who: anyone },
  readPetitioners: { who: desk },

  registerPetition: { who: desk },
  renewPetitionSecret: { who: desk, on: 'Petition', if: handling },
  classifyPetition: handled,
  guidePetition: handled,
  transferPetition: handled,
  demandResolution: handled,
  returnPetition: handled,
  filePetition: handled,
  referToInvestigation: handled,
  referToParty: handled,
  explainPetition: handled,
  inspectAnonymous: handled,
  withdrawPetition: handled,
  assignPetition: handled,
  linkSamePetition: handled,
  attachToPetition: handled,
  acknowledgeTransfer: { who: desk, on: 'PetitionTransfer', if: ownAgency('to_agency_id'), versioned: true },
  recordReply: { who: desk, on: 'PetitionTransfer', if: sentBy, versioned: true },

  similarPetitions: { who: desk },
  suggestAuthority: { who: anyone },
  petitionStatus: { who: 'public' },
});
