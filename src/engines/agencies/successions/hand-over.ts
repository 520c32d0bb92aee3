import { Injectable } from '@nestjs/common';

/** One body hands what it has open to another, on one day. */
export interface Handing {
  from: string;
  to: string;
}

/** What would be handed over, or was: so many records of one kind. */
export interface HandedWork extends Handing {
  kind: string;
  count: number;
}

export interface OpenWork {
  agencyId: string;
  count: number;
  /** The first few, so that whoever decides sees what it is about. */
  first: { id: string; label: string }[];
}

/**
 * A module that keeps open work of agencies: cases, tasks, obligations, agreements, posts. It is registered once and
 * called inside the transaction of the run.
 */
export interface HandOver {
  /** One word, plural: `cases`, `posts`. */
  readonly kind: string;
  /** What these agencies would have open on that day. Reads only. */
  preview(agencies: readonly string[], day: string): Promise<OpenWork[]>;
  /** Hands it over, all pairs at once; answers what was handed. */
  handOver(pairs: readonly Handing[], day: string): Promise<(Handing & { count: number })[]>;
}

/** The modules that keep open work of agencies. */
@Injectable()
export class HandOvers {
  private readonly registered = new Map<string, HandOver>();

  register(source: HandOver): void {
    if (this.registered.has(source.kind)) throw new Error(`Open work of kind ${source.kind} is registered twice.`);
    this.registered.set(source.kind, source);
  }

  all(): readonly HandOver[] {
    return [...this.registered.values()];
  }
}
