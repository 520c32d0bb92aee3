import type { Violation } from '../../platform/errors/refusal';
import { isOpen, type ReportAtHand } from './report-at-hand';

/** What is wrong with what was sent, told together. */
export class Faults {
  readonly all: Violation[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly report: ReportAtHand) {}

  add(violation: Violation): void {
    this.all.push(violation);
  }

  /** Whether the form has the place, it is given once, and may be changed now. */
  place(path: string, key: string, known: { has(key: string): boolean }): boolean {
    const code = !known.has(key)
      ? 'REPORT_PLACE_UNKNOWN'
      : this.seen.has(key)
        ? 'REPORT_PLACE_TWICE'
        : isOpen(this.report, key)
          ? undefined
          : 'REPORT_PLACE_CLOSED';
    this.seen.add(key);
    if (code) this.add({ path, code, params: { key: key.slice(0, 60) } });
    return code === undefined;
  }
}
