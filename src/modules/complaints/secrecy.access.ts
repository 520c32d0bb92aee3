import { anyLevel, defineAccess, officials } from '../../platform/access/grants';
import { anyOf, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { handling, named } from './matters.reach';
import { protectionLifecycle } from './protection.lifecycle';
import { revealLifecycle } from './reveal.lifecycle';

/** Roles of posts that may be named for a secret matter; which of them was, the row rules say. */
const nameable = {
  PROVINCE_LEADER: anyLevel,
  AGENCY_HEAD: anyLevel,
  OFFICER: anyLevel,
  RECEPTION_OFFICER: anyLevel,
  COMPLAINT_HANDLER: anyLevel,
  INSPECTOR: anyLevel,
} as const;
const heads = { PROVINCE_LEADER: anyLevel, AGENCY_HEAD: anyLevel } as const;
const handlers = { ...heads, RECEPTION_OFFICER: anyLevel, COMPLAINT_HANDLER: anyLevel } as const;
const settlers = { ...heads, COMPLAINT_HANDLER: anyLevel } as const;

const agencyOf = (viewer: Viewer) => viewer.agencyId;
const postOf = (viewer: Viewer) => viewer.postId;

const ofOwnPetition: RowRule = (a, bind) =>
  `exists (select from app.petition paper where paper.tenant_id = ${a}.tenant_id and paper.id = ${a}.petition_id` +
  ` and paper.sealed_by is null and paper.agency_id = ${bind.viewer(agencyOf, 'uuid')})`;
const asked: RowRule = (a, bind) => `${a}.requester_id = ${bind.viewer(postOf, 'uuid')}`;
const decidesOn: RowRule = (a, bind) =>
  `(${bind.granted('decideReveal') ? anyOf(named, ofOwnPetition)(a, bind) : 'false'})`;

export const secrecyAccess = defineAccess({
  namedPersons: { who: nameable },
  nameHandler: { who: heads, on: 'Case', if: named },
  releaseHandler: { who: heads, on: 'SealAccess', versioned: true },

  sealedContent: { who: nameable, on: 'Case', if: named },
  sealedPetitionContent: { who: nameable, on: 'Petition', if: named },
  redactPetition: { who: handlers, on: 'Petition', if: named, versioned: true },

  revealRequests: { who: { ...nameable, AUDITOR: anyLevel } },
  requestReveal: { who: nameable, on: 'Petition', if: anyOf(handling, named) },
  decideReveal: { who: heads, on: 'RevealRequest', if: anyOf(named, ofOwnPetition), moves: revealLifecycle, versioned: true },
  withdrawReveal: { who: nameable, on: 'RevealRequest', if: anyOf(asked, decidesOn), moves: revealLifecycle, versioned: true },
  revealIdentity: { who: nameable, on: 'Petition', if: anyOf(handling, named) },

  custodyRules: { who: officials },
  setCustodyRule: { who: { ADMINISTRATOR: anyLevel } },

  protectionMeasures: { who: nameable },
  requestProtection: { who: handlers, on: 'Case', if: named },
  decideProtection: { who: settlers, on: 'ProtectionMeasure', moves: protectionLifecycle, versioned: true },
  endProtection: { who: settlers, on: 'ProtectionMeasure', moves: protectionLifecycle, versioned: true },

  matterFiles: { who: nameable },
  attachSealedFile: { who: nameable, on: 'Case', if: named },
  attachSealedPetitionFile: { who: handlers, on: 'Petition', if: named },
  downloadSealedFile: { who: nameable, on: 'MatterFile' },
}); // prettier-ignore
