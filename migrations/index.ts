/** The migrations in the order in which they run. A file is never edited once a release carries it. */
export const migrations = [
  '0001-foundation',
  '0002-access',
  '0003-agencies',
  '0004-documents',
  '0005-plans',
  '0006-files-and-jobs',
  '0007-seals',
  '0008-vault',
  '0009-obligations',
  '0010-law',
  '0011-complaints',
] as const;
