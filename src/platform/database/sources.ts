import { DataSource, DataSourceOptions, EntitySchema, MixedList } from 'typeorm';
import type { Client } from 'pg';
import { SnakeNaming } from './snake-naming';

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  poolWaitMs: number;
  statementTimeoutMs: number;
}

/** The application's connections: never the owner of anything, always in UTC and ISO. */
export function applicationSource(
  options: DatabaseOptions,
  entities: MixedList<new () => object | EntitySchema>,
): DataSourceOptions {
  return {
    type: 'postgres',
    url: options.url,
    entities: entities as MixedList<never>,
    namingStrategy: new SnakeNaming(),
    schema: 'app',
    synchronize: false,
    migrationsRun: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: options.poolSize,
    extra: {
      connectionTimeoutMillis: options.poolWaitMs,
      statement_timeout: options.statementTimeoutMs,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      options: '-c role=danvan_app -c timezone=UTC -c datestyle=ISO -c jit=off',
    },
    poolErrorHandler: () => undefined,
  };
}

type Heard = { on(event: 'acquire', heard: (client: Client) => void): void };

/** A checked-out client whose connection dies emits 'error' by itself, and unheard that ends the process. */
export async function openSource(options?: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options!).initialize();
  const known = new WeakSet<Client>();
  (source.driver as unknown as { master: Heard }).master.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    client.on('error', () => undefined);
  });
  return source;
}
