import { anyLevel, anyone, defineAccess } from '../../../platform/access/grants';

export const documentsAccess = defineAccess({
  documents: { who: anyone },
  document: { who: anyone },
  registerDocument: { who: { CONSOLIDATOR: ['PROVINCE'], AGENCY_HEAD: anyLevel, OFFICER: anyLevel } },
});
