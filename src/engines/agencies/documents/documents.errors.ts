import { defineProblems } from '../../../platform/errors/problems';

export const documentsErrors = defineProblems({
  DOCUMENT_REGISTERED: [
    409,
    'Văn bản {number} của cơ quan này đã có trong sổ.',
    'Document {number} of this issuer and day is in the register already.',
  ],
  DOCUMENT_VALIDITY: [
    422,
    'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
    'The first day out of force must come after the first day in force.',
  ],
});
