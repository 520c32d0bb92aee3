import type { Violation } from '../../platform/errors/refusal';
import type { Custody } from './custody-rule.view';
import type { PetitionerInput } from './petition.inputs';
import type { IdentityPaper } from './petition-terms';

/** Form only: the numbers stand for persons whom no register here knows (law of identity cards; passports of any state). */
const forms: Record<IdentityPaper, RegExp> = {
  IDENTITY_CARD: /^\d{12}$/,
  IDENTITY_CERTIFICATE: /^\d{12}$/,
  PERSONAL_NUMBER: /^\d{12}$/,
  PASSPORT: /^[A-Z0-9]{6,20}$/,
  OTHER: /^[\p{L}\p{N}./ -]{3,50}$/u,
};

const identity = ['name', 'address', 'phone', 'email', 'idType', 'idNumber'] as const;

/** NĐ 155/2026 Điều 3, from its first day on. */
const authorisationRulesFrom = '2026-07-01';
/** LTCD Điều 29: from five people on the number of representatives is limited. */
const groupFrom = 5;
export const isGroup = (signatories: number): boolean => signatories >= groupFrom;

interface Signed {
  petitioners: readonly PetitionerInput[];
  signatories: number;
  receivedOn: string;
  custody: Custody;
  /** For the sentence that says where the identity is kept. */
  register: string;
}

/** What is wrong with who signed, represents or acts for them. */
export function petitionerFaults(signed: Signed): Violation[] {
  const { petitioners, custody, register } = signed;
  const each = petitioners.flatMap((given, at) => {
    const path = `petitioners.${at}`;
    return custody === 'EXTERNAL' ? identityFaults(given, path, register) : paperFaults(given, path);
  });
  return [...each, ...groupFaults(signed), ...authorisationFaults(signed)];
}

/** Not even a part of an identity may come in where it is to be kept outside. */
function identityFaults(given: PetitionerInput, path: string, register: string): Violation[] {
  const told = identity
    .filter((name) => given[name] !== undefined && given[name] !== null)
    .map((name) => `${path}.${name}`);
  if (given.authorisation?.number) told.push(`${path}.authorisation.number`);
  return told.map((where) => ({ path: where, code: 'IDENTITY_NOT_HELD', params: { register } }));
}

function paperFaults({ idType, idNumber, email }: PetitionerInput, path: string): Violation[] {
  const faults: Violation[] = [];
  if (idType && !idNumber) faults.push({ path: `${path}.idNumber`, code: 'REQUIRED' });
  if (idNumber && !idType) faults.push({ path: `${path}.idType`, code: 'REQUIRED' });
  if (idType && idNumber && !forms[idType].test(idNumber.toUpperCase()))
    faults.push({ path: `${path}.idNumber`, code: 'IDENTITY_PAPER_FORM' });
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) faults.push({ path: `${path}.email`, code: 'EMAIL_FORM' });
  return faults;
}

/** 5 to 10 people: one or two representatives, more than 10: five at most, all of them among those who signed. */
function groupFaults({ petitioners, signatories }: Signed): Violation[] {
  const count = (...roles: string[]) => petitioners.filter(({ role }) => roles.includes(role)).length;
  if (count('PETITIONER', 'REPRESENTATIVE') > signatories) return [{ path: 'signatories', code: 'FEWER_THAN_NAMED' }];
  const most = signatories > 10 ? 5 : isGroup(signatories) ? 2 : signatories;
  const representatives = count('REPRESENTATIVE');
  return representatives > most ? [{ path: 'petitioners', code: 'TOO_MANY_REPRESENTATIVES', params: { most } }] : [];
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** An individual's authorisation is certified; several may act for somebody, but never two in the same thing. */
function authorisationFaults({ petitioners, receivedOn }: Signed): Violation[] {
  const signers = petitioners.filter(({ role }) => role === 'PETITIONER' || role === 'REPRESENTATIVE');
  const ofIndividuals = signers.length === 0 || signers.some(({ organisation }) => !organisation);
  const contents = new Set<string>();
  return petitioners.flatMap(({ role, authorisation }, at): Violation[] => {
    const path = `petitioners.${at}.authorisation`;
    if (role !== 'AUTHORISED')
      return authorisation && role !== 'LAWYER' ? [{ path, code: 'AUTHORISATION_OF_WHOM' }] : [];
    if (!authorisation) return [{ path, code: 'REQUIRED' }];
    if (receivedOn < authorisationRulesFrom) return [];
    const content = folded(authorisation.content);
    const twice = contents.has(content);
    contents.add(content);
    return [
      ...(ofIndividuals && !authorisation.certified
        ? [{ path: `${path}.certified`, code: 'AUTHORISATION_NOT_CERTIFIED' }]
        : []),
      ...(twice ? [{ path: `${path}.content`, code: 'AUTHORISED_TWICE' }] : []),
    ];
  });
}
