import { v7 as uuidv7 } from 'uuid';
import type { Values } from '../../platform/database/unit-of-work';
import type { Vault } from '../../platform/vault/vault';
import { tailOf, tidyNumber } from './identity-papers';
import type { VisitPerson } from './visit.entity';
import type { VisitPersonInput } from './visit.inputs';

/** Where and under which key what belongs to one turn is hidden. */
export interface VisitHolder {
  visitId: string;
  keyId: string | null;
  sealedBy: string | null;
  /** Names are kept in a sealed register outside: nothing of them is kept here, not even encrypted. */
  outside: boolean;
}

/** What lies encrypted of a person. */
export interface HiddenPerson {
  name?: string;
  address?: string;
  phone?: string;
  paper?: string;
  paperNumber?: string;
}

export const placeOfPerson = (id: string) => ({ table: 'visit_person', record: id, field: 'secret' });
export const placeOfMatter = (id: string) => ({ table: 'visit_matter', record: id, field: 'secret' });

/** What must not be readable of a person; undefined when nothing was given. */
export function hiddenOf({ name, address, phone, paper, paperNumber }: VisitPersonInput, sealed: boolean) {
  const papers = { phone, ...(paperNumber ? { paper, paperNumber: tidyNumber(paperNumber) } : {}) };
  const all: HiddenPerson = sealed ? { name, address, ...papers } : papers;
  const given = Object.entries(all).filter(([, value]) => value !== undefined && value !== null);
  return given.length > 0 ? (Object.fromEntries(given) as HiddenPerson) : undefined;
}

/** Those who were received, as rows: numbers of papers and phones under the key, of a secret turn names too. */
export async function personRows(
  vault: Vault,
  { visitId, keyId, sealedBy, outside }: VisitHolder,
  people: readonly VisitPersonInput[],
  representatives: readonly number[],
): Promise<Values<VisitPerson>[]> {
  const rows = people.map((person, at) => ({
    person,
    at,
    id: uuidv7(),
    hidden: outside ? undefined : hiddenOf(person, sealedBy !== null),
  }));
  const held = rows.filter(({ hidden }) => hidden !== undefined);
  const secrets = held.map(({ id, hidden }) => ({ place: placeOfPerson(id), value: hidden }));
  const sealed = held.length > 0 ? await vault.sealMany(keyId!, secrets) : [];
  const open = sealedBy === null;
  return rows.map(({ person, at, id, hidden }) => ({
    id,
    visitId,
    ordinal: at + 1,
    role: person.role ?? 'CITIZEN',
    represents: representatives.includes(at + 1),
    name: open ? person.name! : null,
    address: open ? (person.address ?? null) : null,
    paper: open ? (person.paper ?? null) : null,
    paperTail: open && person.paperNumber ? tailOf(person.paperNumber) : null,
    keyId: hidden ? keyId : null,
    secret: hidden ? sealed[held.findIndex((each) => each.id === id)]! : null,
    sealedBy,
  }));
}

/** The words of a turn that a secret one keeps under its key. */
export const wordColumns = [
  'content',
  'request',
  'progress',
  'settledBy',
  'note',
  'guidedTo',
  'answer',
  'result',
  'forwardedToName',
] as const;
export type WordColumn = (typeof wordColumns)[number];
export type Words = Partial<Record<WordColumn, string | null>>;

/** Words as columns: themselves, or one ciphertext with what was hidden before. */
export async function wordsAsColumns(
  vault: Vault,
  matter: { id: string; keyId: string | null; sealedBy: string | null; secret: Buffer | null },
  words: Words,
): Promise<Words & { secret?: Buffer }> {
  const given = Object.entries(words).filter(([, word]) => word !== null && word !== undefined);
  if (matter.sealedBy === null) return words;
  if (given.length === 0) return {};
  const before = matter.secret
    ? ((await vault.open(matter.keyId!, placeOfMatter(matter.id), matter.secret)) as Words)
    : {};
  const all = { ...before, ...Object.fromEntries(given) };
  return { secret: await vault.seal(matter.keyId!, placeOfMatter(matter.id), all) };
}
