import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client, types } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../../src/app';
import { AccountPasswordsService } from '../../src/platform/access/account-passwords.service';
import { AccountsService } from '../../src/platform/access/accounts.service';
import { Passwords } from '../../src/platform/access/passwords';
import { PostsService } from '../../src/platform/access/posts.service';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Clock } from '../../src/platform/time/clock';
import { password } from './access.world';
import { Ask, Clients, Surface, Told } from './clients';
import { admin, cloneDatabase, TestDatabase } from './databases';
import { testSettings } from './demo.world';
import { Agencies, marketRows, marketTables } from './views-room.tables';
import type { Json } from './views-room.types';
import { MarketRoom } from './views-room.handlers';

/** Who looks at the markets: each with other grants, another reach or another province. */
export const people = {
  leader: { tenant: 82, role: 'PROVINCE_LEADER', at: 'province' },
  head: { tenant: 82, role: 'AGENCY_HEAD', at: 'hongNgu' },
  officer: { tenant: 82, role: 'OFFICER', at: 'caoLanh' },
  stranger: { tenant: 91, role: 'PROVINCE_LEADER', at: 'province' },
} as const;
export type Person = keyof typeof people;

/** pg's own reading of rows, but days as they are written. */
const asWritten = {
  getTypeParser: (oid: number) => (oid === 1082 ? (text: string) => text : types.getTypeParser(oid)),
};

/** Two provinces with markets that bear the same ids, an application with a room for them, and people who look. */
export class MarketWorld {
  readonly clients: Clients;
  readonly tokens = {} as Record<Person, string>;
  readonly agencies: Record<number, Agencies> = {};

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {
    this.clients = new Clients(app);
  }

  static async open(env: NodeJS.ProcessEnv = {}): Promise<MarketWorld> {
    const database = await cloneDatabase();
    await admin(database.adminUrl, marketTables);
    await admin(database.adminUrl, `insert into sys.tenant (id, name) values (82, 'Đồng Tháp'), (91, 'An Giang')`);
    const app = await createApp(testSettings(database.databaseUrl, env), [MarketRoom]);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const world = new MarketWorld(app, database);
    for (const tenant of [82, 91]) await world.found(tenant);
    await world.settle();
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get today(): string {
    return this.app.get(Clock).today();
  }

  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  call(surface: Surface, who: Person, operation: string, ask: Ask = {}): Promise<Told> {
    return this.clients.call(surface, { token: this.tokens[who] }, operation, ask);
  }

  /** Past the network and the test client's own habits. */
  async inject(
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    who?: Person,
    payload?: string | object,
    headers: Record<string, string> = {},
  ) {
    const authorization: Record<string, string> = who ? { authorization: `Bearer ${this.tokens[who]}` } : {};
    return this.app.inject({ method, url, payload, headers: { ...authorization, ...headers } });
  }

  async graphql(
    who: Person | undefined,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    const response = await this.inject('POST', '/graphql', who, { query, variables }, headers);
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.payload,
      ...response.json<Result>(),
    };
  }

  /** All rows of a table of a tenant, past every wall. */
  async rows<T = Record<string, unknown>>(table: string, tenant: number): Promise<T[]> {
    const client = new Client({ connectionString: this.database.adminUrl, types: asWritten as never });
    await client.connect();
    const { rows } = await client.query(
      `select * from ${table} ${table.startsWith('app.') ? `where tenant_id = ${tenant}` : ''}`,
    );
    await client.end();
    return rows as T[];
  }

  private found(tenant: number): Promise<void> {
    const agencies = { province: uuidv7(), hongNgu: uuidv7(), caoLanh: uuidv7() };
    this.agencies[tenant] = agencies;
    return this.work.asSystem(tenant, 'test', async () => {
      for (const [name, id] of Object.entries(agencies)) {
        const parent = name === 'province' ? null : agencies.province;
        await this.work.query('insert into app.agency (id) values ($1)', [id]);
        await this.work.query(
          `insert into app.agency_version (id, agency_id, valid_from, name, territory_name, kind, level, administrative_type, parent_id)
           values ($1, $2, '2025-07-01', $3, $3, 'PEOPLES_COMMITTEE', $4, $5, $6)`,
          [uuidv7(), id, name, parent ? 'COMMUNE' : 'PROVINCE', parent ? 'WARD' : 'PROVINCE', parent],
        );
      }
      for (const [table, rows] of Object.entries(marketRows(tenant, agencies))) {
        const columns = Object.keys(rows[0]!).join(', ');
        await this.work.query(
          `insert into app.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${table}, $1)`,
          [JSON.stringify(rows)],
        );
      }
    });
  }

  private async settle(): Promise<void> {
    const hash = await this.app.get(Passwords).hash(password);
    for (const [username, { tenant, role, at }] of Object.entries(people)) {
      await this.work.asSystem(tenant, 'test', async () => {
        const accountId = await this.app
          .get(AccountsService)
          .createAccount({ username, displayName: username, kind: 'PERSON' });
        await this.app.get(AccountPasswordsService).keep(accountId, hash);
        const agencyId = this.agencies[tenant]![at];
        await this.app
          .get(PostsService)
          .appointPost({ accountId, agencyId, role, title: role, validFrom: '2025-07-01' });
      });
      const told = await this.clients.call('REST', {}, 'login', { input: { username, password, tenantId: tenant } });
      this.tokens[username as Person] = told.data.accessToken;
    }
  }
}

interface Result {
  data?: Json;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, Json> }[];
}
