import { type Codec, t } from '../../platform/views/codecs';
import { invalid, type Violation } from '../../platform/errors/refusal';
import type { Basis } from '../agencies/basis';
import { type FigureDefinition, figures } from './definition';
import { figureBasis } from './figure.types';
import './figures.errors';

/** A question about figures as either surface sent it. */
export interface GivenScope {
  agencyId?: string | null;
  from?: string | null;
  to?: string | null;
  asOf?: string | null;
  basis?: string | null;
  basisDay?: string | null;
  groupBy?: string | null;
}

export type AsOf = { day: string } | { instant: Date };

export interface AskedScope {
  agencyId: string;
  from: string;
  to: string;
  asOf: AsOf | null;
  basis: Basis;
  basisDay: string | null;
  groupBy: string | null;
}

const longestWindow = 3_700;
export const mostFigures = 60;
export const levelsOfGroups = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY'] as const;

/** Reads arguments and keeps what is wrong with them, to tell it all together. */
export class Asking {
  private readonly violations: Violation[] = [];

  read(codec: Codec, path: string, value: unknown): string | null {
    if (value === undefined || value === null || value === '') return null;
    const text = codec.read(value);
    if (text === undefined) this.violations.push({ path, code: 'NOT_A_VALUE', params: { type: codec.name } });
    return text ?? null;
  }

  demand(codec: Codec, path: string, value: unknown): string {
    if (value === undefined || value === null || value === '') this.fault(path, 'REQUIRED');
    return this.read(codec, path, value) ?? '';
  }

  fault(path: string, code: string, params?: Record<string, unknown>): void {
    this.violations.push({ path, code, params });
  }

  done(): void {
    if (this.violations.length > 0) throw invalid(this.violations);
  }

  figure(path: string, code: string): FigureDefinition | undefined {
    const found = figures().get(code);
    if (!found) this.fault(path, 'UNKNOWN_FIGURE', { code: code.slice(0, 60) });
    return found;
  }

  scope(given: GivenScope): AskedScope {
    const agencyId = this.demand(t.id, 'agencyId', given.agencyId);
    const from = this.demand(t.day, 'from', given.from);
    const to = this.demand(t.day, 'to', given.to);
    if (from && to && from > to) this.fault('from', 'WINDOW_REVERSED');
    if (from && to && Date.parse(to) - Date.parse(from) > longestWindow * 86_400_000)
      this.fault('to', 'WINDOW_TOO_LONG', { max: longestWindow });
    const basis = (this.read(figureBasis, 'basis', given.basis) ?? 'AS_WAS') as Basis;
    const basisDay = this.read(t.day, 'basisDay', given.basisDay);
    const groupBy = this.read(t.text, 'groupBy', given.groupBy);
    return { agencyId, from, to, asOf: this.asOf(given.asOf), basis, basisDay, groupBy };
  }

  /** What a figure can be grouped by. */
  grouping(figure: FigureDefinition | undefined, groupBy: string | null): void {
    if (!figure || groupBy === null) return;
    const allowed = [...levelsOfGroups, ...Object.keys(figure.dimensions)];
    if (!allowed.includes(groupBy))
      this.fault('groupBy', 'UNKNOWN_DIMENSION', { name: groupBy.slice(0, 60), allowed: allowed.join(', ') });
  }

  private asOf(value: string | null | undefined): AsOf | null {
    if (value === undefined || value === null || value === '') return null;
    const day = t.day.read(value);
    if (day !== undefined) return { day };
    const instant = t.instant.read(value);
    if (instant !== undefined) return { instant: new Date(instant) };
    this.fault('asOf', 'NOT_A_VALUE', { type: 'Day, Instant' });
    return null;
  }
}

/** A page of members: how many, after which. */
export interface MembersPage {
  first: number;
  after: { onDay: string; kind: string; id: string } | null;
}

const mostMembers = 100;

export function readPage(asking: Asking, given: { first?: unknown; after?: unknown }): MembersPage {
  const size = asking.read(t.int, 'first', given.first);
  const first = size === null ? 20 : Number(size);
  if (first < 1 || first > mostMembers) asking.fault('first', 'PAGE_SIZE', { max: mostMembers });
  if (given.after === undefined || given.after === null || given.after === '') return { first, after: null };
  const after = readCursor(given.after);
  if (!after) asking.fault('after', 'INVALID_CURSOR');
  return { first, after: after ?? null };
}

export const cursorOf = (onDay: string, kind: string, id: string): string =>
  Buffer.from(`${onDay} ${kind} ${id}`).toString('base64url');

function readCursor(value: unknown): MembersPage['after'] | undefined {
  if (typeof value !== 'string') return undefined;
  const [onDay = '', kind = '', id = '', more] = Buffer.from(value, 'base64url').toString().split(' ');
  const sound = t.day.read(onDay) && /^[A-Za-z]{1,60}$/.test(kind) && t.id.read(id) && more === undefined;
  return sound ? { onDay, kind, id } : undefined;
}
