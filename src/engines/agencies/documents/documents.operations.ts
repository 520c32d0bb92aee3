/** What each operation does, said once for both surfaces. */
export const documentOperations = {
  documents: 'Sổ văn bản làm căn cứ. The register of documents cited.',
  document: 'Một văn bản. One document.',
  registerDocument:
    'Ghi một văn bản vào sổ. Enters a document in the register; the document it replaces ends when this one comes into force.',
} as const;
