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

const preparedOn = new WeakMap<object, Map<string, true>>();
const mostPrepared = 300;

/**
 * Several prepared statements under one Sync: one round trip, one implicit transaction. pg hands a `Submittable` its
 * connection; the calls used here are those of pg-cursor, and a contract test guards them.
 */
export class Batch {
  private readonly sets: Row[][] = [];
  private readonly fresh: string[] = [];
  private prepared!: Map<string, true>;
  private at = 0;

  constructor(
    private readonly statements: readonly Bound[],
    private readonly done: (error: Error | undefined, sets: Row[][]) => void,
  ) {
    for (let i = 0; i < statements.length; i++) this.sets.push([]);
  }

  submit(connection: Wire): void {
    this.prepared = preparedOn.get(connection) ?? new Map<string, true>();
    preparedOn.set(connection, this.prepared);
    connection.stream.cork();
    for (const { name, sql, values } of this.statements) {
      if (!this.prepared.has(name)) this.prepare(connection, name, sql);
      connection.bind({ statement: name, portal: '', values });
      connection.execute({ portal: '', rows: 0 });
    }
    connection.sync();
    connection.stream.uncork();
  }

  private prepare(connection: Wire, name: string, sql: string): void {
    if (this.prepared.size >= mostPrepared) {
      const [oldest] = this.prepared.keys();
      if (oldest !== undefined && !this.statements.some((statement) => statement.name === oldest)) {
        this.prepared.delete(oldest);
        connection.close({ type: 'S', name: oldest });
      }
    }
    // A name parsed in a batch that failed may be known to the server and not to us.
    connection.close({ type: 'S', name });
    connection.parse({ name, text: sql, types: [] });
    this.prepared.set(name, true);
    this.fresh.push(name);
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
    // What was parsed after the failing statement never reached the server.
    for (const name of this.fresh) this.prepared?.delete(name);
    this.done(error, this.sets);
  }

  handleReadyForQuery(): void {
    this.done(undefined, this.sets);
  }
}

export function runBatch(client: PoolClient, statements: readonly Bound[]): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    const batch = new Batch(statements, (error, sets) => (error ? reject(error) : resolve(sets)));
    client.query(batch as never);
  });
}
