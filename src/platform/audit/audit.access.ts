import { defineAccess } from '../access/grants';

export const auditAccess = defineAccess({
  auditEntries: { who: { AUDITOR: ['PROVINCE'], INSPECTOR: ['PROVINCE'], ADMINISTRATOR: ['PROVINCE'] } },
});
