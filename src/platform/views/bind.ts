import { createHash } from 'node:crypto';
import type { Viewer } from '../access/viewer';
import type { Page } from './page';

/** What a statement's parameters are taken from when it runs. */
export interface ReadContext {
  viewer: Viewer | undefined;
  tenantId: number;
  /** Today in Asia/Ho_Chi_Minh. */
  today: string;
  /** The list asked for; for a single record only `args` matters. */
  page: Page;
  id?: string;
}

/** How declared SQL takes values: as parameters, never as text. */
export interface Bind {
  /** The tenant of the viewer. */
  readonly tenant: string;
  /** The day asked for (`asOf`), else today. */
  readonly day: string;
  readonly today: string;
  viewer(pick: (viewer: Viewer) => unknown, type: string): string;
  /** Whether the viewer holds a grant: known when the statement is composed, plans are kept per set of grants. */
  granted(key: string): boolean;
  value(pick: (context: ReadContext) => unknown, type: string): string;
}

export type Expression = (alias: string, bind: Bind) => string;

type Pick = (context: ReadContext) => unknown;

const wire = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return `{${value.map((item) => (item === null ? 'NULL' : `"${String(item).replace(/(["\\])/g, '\\$1')}"`)).join(',')}}`;
  }
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};

/** Collects the parameters of one statement while its text is composed. */
export class Binder implements Bind {
  private readonly picks: Pick[] = [];
  private readonly places = new Map<unknown, { place: string; type: string }[]>();

  constructor(private readonly grants: ReadonlySet<string> = new Set()) {}

  granted(key: string): boolean {
    return this.grants.has(key);
  }

  get tenant(): string {
    return this.once('tenant', (context) => context.tenantId, 'int');
  }

  get day(): string {
    return this.once('day', (context) => context.page.args['asOf'] ?? context.today, 'date');
  }

  get today(): string {
    return this.once('today', (context) => context.today, 'date');
  }

  viewer(pick: (viewer: Viewer) => unknown, type: string): string {
    // One declared function is one parameter, however often the view it belongs to appears.
    return this.once(pick, (context) => (context.viewer ? pick(context.viewer) : null), type);
  }

  value(pick: Pick, type: string): string {
    this.picks.push(pick);
    return `$${this.picks.length}::${type}`;
  }

  parameters(): (context: ReadContext) => (string | null)[] {
    const picks = [...this.picks];
    return (context) => picks.map((pick) => wire(pick(context)));
  }

  private once(name: unknown, pick: Pick, type: string): string {
    const known = this.places.get(name) ?? [];
    const same = known.find((each) => each.type === type);
    if (same) return same.place;
    const place = this.value(pick, type);
    this.places.set(name, [...known, { place, type }]);
    return place;
  }
}

/** The name under which a connection keeps the prepared statement. */
export const statementName = (sql: string): string => `v${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
