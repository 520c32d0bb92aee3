import { anyone, defineAccess, type Who } from '../access/grants';

/** Auditor and inspector look; they add nothing. */
const uploaders: Who = Object.fromEntries(
  Object.entries(anyone).filter(([role]) => role !== 'AUDITOR' && role !== 'INSPECTOR'),
);

export const filesAccess = defineAccess({
  uploadFile: { who: uploaders },
  file: { who: anyone },
  downloadFile: { who: anyone },
});

/** Bytes travel over REST alone; GraphQL knows the file. */
export const restOnlyFileOperations = ['uploadFile', 'downloadFile'] as const;
