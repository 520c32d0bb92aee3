import type { IdentityPaper } from '../complaints/petition-terms';

/** Form only, as far as a law says one; passports of any state. What the register of persons knows is asked elsewhere. */
const forms: Record<IdentityPaper, RegExp> = {
  IDENTITY_CARD: /^\d{12}$/,
  IDENTITY_CERTIFICATE: /^\d{12}$/,
  PERSONAL_NUMBER: /^\d{12}$/,
  PASSPORT: /^[A-Z0-9]{6,20}$/,
  OTHER: /^[\p{L}\p{N}./ -]{3,50}$/u,
};

/** As the paper has it, without the blanks people put between groups of digits. */
export const tidyNumber = (number: string): string => number.replace(/\s+/g, '').toUpperCase();

export const hasForm = (paper: IdentityPaper, number: string): boolean => forms[paper].test(tidyNumber(number));

/** All that is shown of a number. */
export const tailOf = (number: string): string => tidyNumber(number).slice(-3);
