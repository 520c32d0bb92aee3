import type { ReadContext } from './bind';
import type { Row } from './composer';

export interface Statement {
  name: string;
  sql: string;
  values: (context: ReadContext) => (string | null)[];
}

/** A reading, compiled once for a selection, a set of grants and a shape of arguments. */
export interface Plan {
  statements: Statement[];
  /** Nested rows that one row of the page may bring along. */
  cost: number;
  /** The answers of the statements, as finished JSON. */
  write(sets: Row[][], context: ReadContext): string;
  /** What of the record is asked for, where an act must know whether a retry asks for the same. */
  selection?: string;
  /** The version of the one record read. */
  version?(sets: Row[][]): string | undefined;
  /** Where the next page begins, if there is one. */
  next?(sets: Row[][], context: ReadContext): string | undefined;
}
