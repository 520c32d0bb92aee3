import type { PoolClient } from 'pg';
import type { Row } from './composer';

/** One statement to run, its parameters as PostgreSQL text. */
export interface Bound {
  name: string;
  sql: string;
  values: (string | null)[];
}

/** The parts of pg's connection that its own cursor and stream packages use. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string; types: number[] }): void;
  bind(config: { statement: string; portal: string; values: (string | null)[] }): void;
  execute(config: { portal: string; rows: number }): void;
  close(target: { type: 'S'; name: string }): void;
  sync(): void;
}

/**
 * What a connection has prepared, the least recently used first. False: its batch failed, so the server may know the
 * statement or not.
 */
type Prepared = Map<string, boolean>;

const preparedOn = new WeakMap<object, Prepared>();
export const mostPrepared = 300;

/**
 * Several prepared statements under one Sync: one round trip, one implicit transaction. pg hands a `Submittable` its
 * connection; the calls used here are those of pg-cursor, and a contract test guards them.
 */
export class Batch {
  private readonly sets: Row[][];
  private readonly fresh = new Set<string>();
  private prepared: Prepared = new Map();
  private at = 0;

  constructor(
    private readonly statements: readonly Bound[],
    private readonly done: (error: Error | undefined, sets: Row[][]) => void,
  ) {
    this.sets = statements.map(() => []);
  }

  submit(connection: Wire): void {
    this.prepared = preparedOn.get(connection) ?? this.prepared;
    preparedOn.set(connection, this.prepared);
    connection.stream.cork();
    this.makeRoom(connection);
    const parsed = new Set<string>();
    for (const { name, sql, values } of this.statements) {
      if (this.fresh.has(name) && !parsed.has(name)) connection.parse({ name, text: sql, types: [] });
      parsed.add(name);
      connection.bind({ statement: name, portal: '', values });
      connection.execute({ portal: '', rows: 0 });
    }
    connection.sync();
    connection.stream.uncork();
  }

  /** Closes come first: the server skips whatever follows a failing statement. */
  private makeRoom(connection: Wire): void {
    const { prepared } = this;
    for (const { name } of this.statements) {
      const known = prepared.get(name);
      if (!known) this.fresh.add(name);
      if (known === false) connection.close({ type: 'S', name });
      prepared.delete(name);
      prepared.set(name, true);
    }
    for (const name of prepared.keys()) {
      if (prepared.size <= mostPrepared) return;
      connection.close({ type: 'S', name });
      prepared.delete(name);
    }
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}

  handleDataRow(message: { fields: Row }): void {
    this.sets[this.at]?.push(message.fields);
  }

  handleCommandComplete(): void {
    this.at++;
  }

  handleError(error: Error): void {
    // Whether the server got to these, nobody knows.
    for (const name of this.fresh) this.prepared.set(name, false);
    this.done(error, this.sets);
  }

  handleReadyForQuery(): void {
    this.done(undefined, this.sets);
  }
}

export function runBatch(client: PoolClient, statements: readonly Bound[]): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    const batch = new Batch(statements, (error, sets) => (error ? reject(withCode(error)) : resolve(sets)));
    client.query(batch as never);
  });
}

/** What PostgreSQL says bears a code. What pg says by itself is that there is no connection any more. */
function withCode(error: Error): Error {
  return 'code' in error ? error : Object.assign(error, { code: '08006' });
}
