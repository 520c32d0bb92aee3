import type { Violation } from '../../platform/errors/refusal';
import type { Custody } from './custody-rule.view';
import type { RegisterPetitionInput } from './petition.inputs';
import type { PetitionCondition } from './petition-conditions';
import { isGroup } from './petitioner-faults';

/** How many signed: as was said; else those who are listed; one where a sealed register keeps the name; else nobody. */
export function signatoriesOf({ signatories, petitioners = [], sealedRegisterRef }: RegisterPetitionInput): number {
  if (signatories !== undefined && signatories !== null) return signatories;
  const listed = petitioners.filter(({ role }) => role === 'PETITIONER' || role === 'REPRESENTATIVE').length;
  return listed > 0 ? listed : petitioners.length > 0 || sealedRegisterRef ? 1 : 0;
}

/** What a petition cannot say about itself. */
export function petitionFaults(input: RegisterPetitionInput, receivedOn: string, today: string): Violation[] {
  const { source, forwardedById, forwardedByName, forwardingOn, datedOn, externalSource, externalId } = input;
  const faults: Violation[] = [];
  const refuse = (path: string, code: string) => faults.push({ path, code });
  if (receivedOn > today) refuse('receivedOn', 'AFTER_TODAY');
  if (datedOn && datedOn > receivedOn) refuse('datedOn', 'AFTER_RECEIPT');
  if (forwardingOn && forwardingOn > receivedOn) refuse('forwardingOn', 'AFTER_RECEIPT');
  if (forwardedById && forwardedByName) refuse('forwardedByName', 'ONE_FORWARDER');
  if (source !== 'CITIZEN' && !forwardedById && !forwardedByName) refuse('forwardedByName', 'REQUIRED');
  if (source === 'CITIZEN' && (forwardedById || forwardedByName)) refuse('source', 'FORWARDED_BY_NOBODY');
  if (externalSource && !externalId) refuse('externalId', 'REQUIRED');
  if (externalId && !externalSource) refuse('externalSource', 'REQUIRED');
  return [...faults, ...secrecyFaults(input)];
}

function secrecyFaults({ kind, denounced, competentAgencyId, files }: RegisterPetitionInput): Violation[] {
  if (kind === 'DENUNCIATION') return files?.length ? [{ path: 'files', code: 'SECRET_FILES_APART' }] : [];
  return [
    ...(denounced?.length ? [{ path: 'denounced', code: 'ONLY_OF_DENUNCIATIONS' }] : []),
    ...(competentAgencyId ? [{ path: 'competentAgencyId', code: 'ONLY_OF_DENUNCIATIONS' }] : []),
  ];
}

/** Conditions that can be seen to be missing at the desk; whether they are is for classification to say. */
export function missingAtTheDesk(
  input: RegisterPetitionInput,
  signatories: number,
  custody: Custody,
): PetitionCondition[] {
  const { petitioners = [], datedOn, kind } = input;
  const signers = petitioners.filter(({ role }) => role === 'PETITIONER' || role === 'REPRESENTATIVE');
  const unnamed =
    custody !== 'EXTERNAL' && (signers.length === 0 || signers.some(({ name, address }) => !name || !address));
  const represented = signers.some(({ role }) => role === 'REPRESENTATIVE');
  const reachable =
    custody === 'EXTERNAL' || petitioners.some(({ phone, email, address }) => phone || email || address);
  return [
    ...(datedOn ? [] : (['DATE'] as const)),
    ...(signatories === 0 || unnamed ? (['NAME_ADDRESS'] as const) : []),
    ...(kind === 'DENUNCIATION' && !reachable ? (['CONTACT'] as const) : []),
    ...(isGroup(signatories) && !represented ? (['REPRESENTATIVE'] as const) : []),
  ];
}
