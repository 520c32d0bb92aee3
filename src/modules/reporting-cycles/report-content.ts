import { canonicalJson, type Canonical } from '../../engines/figures/canonical-json';
import { sha256 } from '../../engines/figures/digest';
import type { Redaction } from './reporting.words';

/** Steps when the shape of what is frozen changes. */
export const contentFormat = 1;

export interface FrozenCell {
  key: string;
  label: string;
  unit: string;
  rule: string;
  state: string;
  origin: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  qualifier: string;
  nature: string;
  reason: string | null;
  explanation: string | null;
  computed: { value: string | null; numerator: string | null; denominator: string | null } | null;
  figure: {
    code: string;
    version: number;
    digest: string;
    sqlHash: string;
    cut: string;
    members: number | null;
  } | null;
  adjustments: { amount: string; ofAmount: string | null; reason: string; author: string }[];
}

export interface FrozenTable {
  key: string;
  title: string;
  columns: { key: string; label: string; kind: string }[];
  cells: FrozenCell[];
  lines: { [column: string]: string }[];
  chart: string[];
}

/** A version of a report: what was handed in, whole, in the words of its form. */
export interface ReportContent {
  format: number;
  report: {
    id: string;
    version: number;
    kind: string;
    submittedAt: string;
    agency: { id: string; name: string; above: string | null };
    receiver: { id: string; name: string };
  };
  cycle: { id: string; title: string; period: string; periodFrom: string; periodTo: string; windowFrom: string; windowTo: string };
  template: { code: string; edition: number; title: string };
  document: {
    number: string;
    issuedOn: string;
    place: string;
    signer: string;
    onBehalf: string | null;
    capacity: string;
  } | null;
  recipients: string[];
  sections: { key: string; heading: string; text: string | null; hasText: boolean }[];
  tables: FrozenTable[];
  parts: { agency: string; reportId: string | null; version: number | null; digest: string | null; gap: string | null }[];
} // prettier-ignore

export interface Digested {
  text: string;
  digest: string;
}

/** The one text of a content, and the SHA-256 of it. */
export function digested(content: ReportContent): Digested {
  const text = canonicalJson(content as unknown as Canonical);
  return { text, digest: sha256(text) };
}

/** What a recipient gets of it. */
export function redacted(content: ReportContent, redaction: Redaction): ReportContent {
  if (redaction === 'FULL') return content;
  const bare = (cell: FrozenCell): FrozenCell => ({ ...cell, reason: null, explanation: null, adjustments: [] });
  const tables = content.tables
    .map((table) => ({ ...table, cells: table.cells.map(bare), lines: [] }))
    .filter(({ cells }) => cells.length > 0);
  const parts = content.parts.map((part) => ({ ...part, gap: part.gap === null ? null : '' }));
  const sections = redaction === 'FIGURES_ONLY' ? [] : content.sections;
  return { ...content, sections, tables, parts };
}
