import { anyone, defineAccess, type Who } from '../../platform/access/grants';

/** Sở Nội vụ keeps the register of agencies; the administrator sets a province up. */
const registrar: Who = { CONSOLIDATOR: ['PROVINCE'], ADMINISTRATOR: ['PROVINCE'] };

export const agenciesAccess = defineAccess({
  agencies: { who: anyone },
  agency: { who: anyone },
  agencyByCode: { who: anyone },
  registerAgency: { who: registrar },
  renameAgency: { who: registrar, on: 'Agency', versioned: true },
  moveAgency: { who: registrar, on: 'Agency', versioned: true },
  addAgencyCode: { who: registrar, on: 'Agency' },
  relateAgencies: { who: registrar },
  endAgencyRelation: { who: registrar, on: 'AgencyRelation', versioned: true },
  importAgencies: { who: registrar },

  successions: { who: anyone },
  succession: { who: anyone },
  draftSuccession: { who: registrar },
  previewSuccession: { who: registrar },
  runSuccession: { who: registrar, on: 'Succession' },
  importSuccession: { who: registrar },
});
