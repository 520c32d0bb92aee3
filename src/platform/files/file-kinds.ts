/** What may be kept. Macros, scripts, archives and pictures with code inside are not on the list. */
export interface FileKind {
  mediaType: string;
  extensions: readonly string[];
  /** Other names that senders give to it. */
  alsoDeclared?: readonly string[];
  /** Found by its shape or, having none, by being readable text. */
  shape: 'plain' | 'zip' | 'text';
}

const office = 'application/vnd.openxmlformats-officedocument';

export const fileKinds: readonly FileKind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], shape: 'plain' },
  { mediaType: 'image/png', extensions: ['png'], shape: 'plain' },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], alsoDeclared: ['image/jpg'], shape: 'plain' },
  {
    mediaType: `${office}.wordprocessingml.document`,
    extensions: ['docx'],
    alsoDeclared: ['application/zip'],
    shape: 'zip',
  },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], alsoDeclared: ['application/zip'], shape: 'zip' },
  // Windows declares a .csv as a spreadsheet.
  {
    mediaType: 'text/csv',
    extensions: ['csv'],
    alsoDeclared: ['text/plain', 'application/vnd.ms-excel'],
    shape: 'text',
  },
  { mediaType: 'text/plain', extensions: ['txt'], shape: 'text' },
];

export const allowedExtensions = fileKinds.flatMap(({ extensions }) => extensions).join(', ');

/** Anything may be declared as "some bytes". */
const undeclared = 'application/octet-stream';

export const kindByExtension = (name: string): FileKind | undefined => {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  return fileKinds.find((kind) => extension && kind.extensions.includes(extension));
};

export const mayBeDeclared = (kind: FileKind, declared: string): boolean =>
  [undeclared, kind.mediaType, ...(kind.alsoDeclared ?? [])].includes(declared.split(';')[0]!.trim().toLowerCase());
