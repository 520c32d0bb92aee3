import { v7 as uuidv7 } from 'uuid';
import type { Values } from '../../platform/database/unit-of-work';
import type { Vault } from '../../platform/vault/vault';
import type { Custody } from './custody-rule.view';
import { newPseudonym } from './petition-codes';
import type { PetitionerInput } from './petition.inputs';
import type { IdentityPaper } from './petition-terms';
import type { Petitioner } from './petitioner.entity';

/** What lies encrypted of a person: papers and contacts, and under ENCRYPTED custody name and address, too. */
export interface HiddenIdentity {
  name?: string;
  address?: string;
  phone?: string;
  email?: string;
  idType?: IdentityPaper;
  idNumber?: string;
  authorisedFor?: string;
  authorisedNumber?: string;
}

export const placeOfIdentity = (id: string) => ({ table: 'petitioner', record: id, field: 'secret' });

const given = (identity: HiddenIdentity): HiddenIdentity | undefined => {
  const entries = Object.entries(identity).filter(([, value]) => value !== undefined && value !== null);
  return entries.length > 0 ? (Object.fromEntries(entries) as HiddenIdentity) : undefined;
};

/** What of a person must be encrypted under a custody; nothing where it is kept outside. */
export function hiddenUnder(custody: Custody, person: PetitionerInput): HiddenIdentity | undefined {
  const { name, address, phone, email, idType, idNumber, authorisation } = person;
  const papers = { phone, email, idType, idNumber: idNumber?.toUpperCase() };
  if (custody === 'EXTERNAL') return undefined;
  if (custody === 'OPEN') return given(papers);
  return given({
    name,
    address,
    ...papers,
    authorisedFor: authorisation?.content,
    authorisedNumber: authorisation?.number,
  });
}

interface Holder {
  petitionId: string;
  custody: Custody;
  keyId: string | null;
  sealedBy: string | null;
}

/** Those who signed, as rows: what may be read of them in the open, the rest under the key of the petition. */
export async function petitionerRows(
  vault: Vault,
  { petitionId, custody, keyId, sealedBy }: Holder,
  people: readonly PetitionerInput[],
): Promise<Values<Petitioner>[]> {
  const rows = people.map((each, at) => ({ each, id: uuidv7(), ordinal: at + 1, hidden: hiddenUnder(custody, each) }));
  const held = rows.filter(({ hidden }) => hidden !== undefined);
  const sealed =
    held.length > 0
      ? await vault.sealMany(
          keyId!,
          held.map(({ id, hidden }) => ({ place: placeOfIdentity(id), value: hidden })),
        )
      : [];
  const secrets = new Map(held.map(({ id }, at) => [id, sealed[at]!]));
  const pseudonyms = distinct(rows.length);
  return rows.map(({ each, id, ordinal }, at) => ({
    id,
    petitionId,
    ordinal,
    role: each.role,
    pseudonym: pseudonyms[at]!,
    custody,
    organisation: each.organisation ?? false,
    name: custody === 'OPEN' ? (each.name ?? null) : null,
    address: custody === 'OPEN' ? (each.address ?? null) : null,
    secret: secrets.get(id) ?? null,
    authorisedFor: custody === 'OPEN' ? (each.authorisation?.content ?? null) : null,
    authorisedNumber: custody === 'OPEN' ? (each.authorisation?.number ?? null) : null,
    authorisedOn: each.authorisation?.issuedOn ?? null,
    certified: each.authorisation?.certified ?? null,
    sealedBy,
  }));
}

function distinct(count: number): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(newPseudonym());
  return [...made];
}
