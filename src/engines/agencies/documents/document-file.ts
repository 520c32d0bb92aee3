import { z } from 'zod';
import { documentKinds, type DocumentKind } from './document-kind';

const day = z.iso.date();
const text = z.string().min(1);

const document = z
  .strictObject({
    key: text,
    number: text,
    kind: z.enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]]),
    title: text,
    issuer: text,
    issuerAgency: text.optional(),
    issuedOn: day.optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    replaces: text.optional(),
    source: text,
    note: text.optional(),
    verified: z.boolean(),
  })
  .meta({
    id: 'Document',
    description:
      'Văn bản; issuerAgency và replaces là khoá trong tệp. A document; issuerAgency is a key of the province’s file, replaces a key of this one.',
  });

/** A register of documents as structured data: what `data/provinces/documents.schema.json` describes. */
export const documentFile = z.strictObject({
  $schema: z.string().optional(),
  province: text,
  describe: text,
  documents: z.array(document),
});

export type DocumentInFile = z.infer<typeof document>;
