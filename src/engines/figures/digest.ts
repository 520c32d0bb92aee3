import { createHash } from 'node:crypto';
import { type Canonical, canonicalJson } from './canonical-json';

/** Steps when what is digested, or how it is evaluated, changes its form. */
export const digestFormat = 1;

/** All that a figure says and follows from. Members stand in it by their own digest. */
export interface Digested {
  code: string;
  version: number;
  sqlHash: string;
  parameters: { [key: string]: Canonical };
  cut: string | null;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  groups: readonly { key: string | null; value: string | null; members: number }[];
  members: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of the canonical JSON. */
export const digestOf = (figure: Digested): string => {
  const { code, version, sqlHash, parameters, cut, value, numerator, denominator, members } = figure;
  const groups = figure.groups.map(({ key, value: of, members: n }) => ({ key, value: of, members: n }));
  const told = { code, version, sqlHash, parameters, cut, value, numerator, denominator, groups, members };
  return sha256(canonicalJson({ format: digestFormat, ...told }));
};

/** One line a member, in order: kind, id, what it adds; what PostgreSQL digests in `membersDigest`. */
export const memberLine = (kind: string, id: string, amount: string, of: string | null): string =>
  `${kind} ${id} ${amount}${of === null ? '' : `/${of}`}`;
