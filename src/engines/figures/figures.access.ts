import { anyLevel, anyone, defineAccess, type Who } from '../../platform/access/grants';
import { inReach, ownAgency, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';

const sealsOf = (viewer: Viewer) => viewer.seals;

/**
 * Records of which a figure may be made for the viewer. Whoever answers for the numbers of the whole province counts secret
 * matters as numbers (never fewer than five at once, never of an agency that is accused); for everybody else those exist
 * that they were named for, and no other, so that no figure tells that there is one (Luật Tố cáo Điều 8.3, 56).
 */
const countable: RowRule = (a, bind) =>
  bind.granted('countSecretMatters')
    ? 'true'
    : `(${a}.sealed_by is null or ${a}.sealed_by = any(${bind.viewer(sealsOf, 'uuid[]')}))`;

/** Who answers for an agency and its numbers. */
const enters: Who = {
  PROVINCE_LEADER: ['PROVINCE'],
  CONSOLIDATOR: ['PROVINCE'],
  AGENCY_HEAD: anyLevel,
  OFFICER: anyLevel,
};

/** Sở Nội vụ for every agency of the province, the others for their own. */
export const entersFor: RowRule = (a, bind) =>
  bind.granted('enterForOthers') ? inReach('agency_id')(a, bind) : ownAgency('agency_id')(a, bind);

export const figuresAccess = defineAccess({
  figures: { who: anyone },
  figureValue: { who: anyone, if: countable },
  figureValues: { who: anyone, if: countable },
  figureMembers: { who: anyone, if: countable },
  figureForm: { who: anyone, if: countable },
  /** The auditor looks at acts, not at numbers of secret matters; heads are named or not. */
  countSecretMatters: {
    who: { PROVINCE_LEADER: ['PROVINCE'], CONSOLIDATOR: ['PROVINCE'], INSPECTOR: ['PROVINCE'] },
  },

  enteredFigures: { who: anyone },
  enteredFigure: { who: anyone },
  enterFigure: { who: enters },
  enterForOthers: { who: { PROVINCE_LEADER: ['PROVINCE'], CONSOLIDATOR: ['PROVINCE'] } },
  correctFigure: { who: enters, on: 'EnteredFigure', if: entersFor, versioned: true },
  withdrawFigure: { who: enters, on: 'EnteredFigure', if: entersFor, versioned: true },
});
