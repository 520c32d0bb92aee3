import { problemStatus } from './problems';

export interface Violation {
  /** Where in the input: `input.bases.2.number`, `filter.kind`, `limit`. */
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

export interface RefusalDetails {
  path?: string;
  params?: Record<string, unknown>;
  violations?: Violation[];
  /** Members added to the problem, such as `allowedActions` or `currentVersion`. */
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** A statement to the caller that the act or the reading cannot be done, with a code of the catalogue. */
export class Refusal extends Error {
  readonly status: number;
  readonly violations: Violation[];

  constructor(
    readonly code: string,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
    this.status = problemStatus(code);
    this.violations =
      details.violations ?? (details.path === undefined ? [] : [{ path: details.path, code, params: details.params }]);
  }
}

/** Several things wrong with one input, told together. */
export const invalid = (violations: Violation[]): Refusal => new Refusal('INVALID_INPUT', { violations });
