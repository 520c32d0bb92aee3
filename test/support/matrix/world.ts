import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { createApp } from '../../../src/app';
import { AccountPasswordsService } from '../../../src/platform/access/account-passwords.service';
import { ApiKeysService } from '../../../src/platform/access/api-keys.service';
import { allGrants, everyPosition, isGranted } from '../../../src/platform/access/grants';
import { type Level, levels } from '../../../src/platform/access/roles';
import { Passwords } from '../../../src/platform/access/passwords';
import { SessionsService } from '../../../src/platform/access/sessions.service';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { Clock } from '../../../src/platform/time/clock';
import { admin, cloneDatabase, type TestDatabase } from '../databases';
import { testSettings } from '../demo.world';
import { Caller } from './callers';
import { Builder } from './builder';
import { foreign, homes, ours } from './ground';
import { InjectClients } from './inject';
import type { Entry } from './records';
import { undoAll } from './undo';

export const password = 'Nước-lớn-nước-ròng-7';
/** A working day on which districts still stood. */
export const today = '2025-05-05';
const machinesLevels: readonly Level[] = levels;

/** Two provinces with one record of every kind at every agency, and somebody in every role at every level. */
export class MatrixWorld {
  readonly clients: InjectClients;
  readonly records: Entry[] = [];
  readonly callers: Caller[] = [];
  /** Not looked at, but needed: whom one delegates to, where one moves what. */
  private readonly counts = new Map<string, number>();
  readonly spare = { account: '', agency: '', username: 'nguoi.du.phong', machine: '' };

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly folder: string,
  ) {
    this.clients = new InjectClients(app);
  }

  static async open(more: Type[] = []): Promise<MatrixWorld> {
    const database = await cloneDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'dan-van-matrix-'));
    const settings = testSettings(database.databaseUrl, { FILES_DIR: folder, LOG_LEVEL: 'silent' });
    const app = await createApp(settings, more);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    app.get(Clock).now = () => new Date(`${today}T02:00:00Z`);
    const world = new MatrixWorld(app, database, folder);
    await admin(
      database.adminUrl,
      `insert into sys.tenant (id, name) values (${ours}, 'Đồng Tháp'), (${foreign}, 'An Giang')`,
    );
    await world.fill();
    await world.count(['app.audit']);
    undoAll(world.work);
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  /** Every operation of either surface, by the one word it has on both. */
  operations(): string[] {
    const { schema, openApi } = this.clients;
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type!.getFields()));
    const ids = Object.values(openApi.paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId?: string }>).flatMap(({ operationId }) => operationId ?? []),
    );
    return [...new Set([...fields, ...ids])].sort();
  }

  isGraphql(operation: string): boolean {
    return this.fieldOf(operation) !== undefined;
  }

  /** Whether the answer is a record, or a page of them. */
  answersId(operation: string): boolean {
    const type = this.fieldOf(operation) && getNamedType(this.fieldOf(operation)!.type);
    return isObjectType(type) && (type.name.endsWith('Connection') || 'id' in type.getFields());
  }

  /** Names of what the input of an act declares. */
  inputOf(operation: string): string[] | undefined {
    const input = this.fieldOf(operation)?.args.find(({ name }) => name === 'input');
    const type = input && getNamedType(input.type);
    return isInputObjectType(type) ? Object.keys(type.getFields()) : undefined;
  }

  private fieldOf(operation: string) {
    const { schema } = this.clients;
    return schema.getQueryType()!.getFields()[operation] ?? schema.getMutationType()!.getFields()[operation];
  }

  /** How many rows of our own province a table holds: those of secret matters count for who was named alone. */
  counted(table: string, by: Caller): number {
    return this.counts.get(table)! + (this.counts.get(`${table} ${by.accountId}`) ?? 0);
  }

  private async count(tables: string[]): Promise<void> {
    for (const table of tables) {
      const [row] = await this.database.look<{ n: number }>(
        `select count(*)::int as n from ${table} t where tenant_id = ${ours} and to_jsonb(t) ->> 'sealed_by' is null`,
      );
      this.counts.set(table, row!.n);
      const named = await this.database.look<{ id: string; n: number }>(
        `select a.account_id as id, count(*)::int as n from ${table} t
         join app.seal_access a on a.tenant_id = t.tenant_id and a.seal_id::text = to_jsonb(t) ->> 'sealed_by'
         where t.tenant_id = ${ours} and a.ended_on is null group by 1`,
      );
      for (const { id, n } of named) this.counts.set(`${table} ${id}`, n);
    }
  }

  private async fill(): Promise<void> {
    const hash = await this.app.get(Passwords).hash(password);
    for (const tenant of [ours, foreign]) {
      await this.work.asSystem(tenant, 'matrix', async () => {
        const builder = new Builder(this.work, tenant, this.folder, this.records);
        await builder.build();
        if (tenant === ours) await this.people(builder, hash);
      });
    }
  }

  private async people(builder: Builder, hash: string): Promise<void> {
    this.spare.agency = await builder.spareAgency();
    this.spare.account = await builder.account(this.spare.username, 'PERSON');
    await this.app.get(AccountPasswordsService).keep(this.spare.account, hash);
    await builder.post(this.spare.account, this.spare.agency, 'OFFICER');
    this.spare.machine = await builder.account('may.du.phong', 'MACHINE');
    for (const { role, level } of everyPosition()) {
      const caller =
        role === 'INTEGRATION_CLIENT'
          ? await this.machine(builder, level)
          : await this.person(builder, role, level, hash);
      this.callers.push(caller);
      await builder.own(caller, this.spare.account);
    }
  }

  private async person(builder: Builder, role: Caller['role'], level: Level, hash: string): Promise<Caller> {
    const accountId = await builder.account(`${role}.${level}`.toLowerCase(), 'PERSON');
    await this.app.get(AccountPasswordsService).keep(accountId, hash);
    const postId = await builder.post(accountId, builder.idOf(homes[level]), role);
    const { accessToken, refreshToken } = await this.app.get(SessionsService).open(ours, accountId, postId);
    return new Caller(role, level, accountId, postId, { token: accessToken }, refreshToken!);
  }

  /** A key that may all that any key may. */
  private async machine(builder: Builder, level: Level): Promise<Caller> {
    const accountId = await builder.account(`may.${level}`.toLowerCase(), 'MACHINE');
    const scopes = [...allGrants()]
      .filter(([, grant]) => machinesLevels.some((each) => isGranted(grant, 'INTEGRATION_CLIENT', each)))
      .map(([key]) => key);
    const order = {
      accountId,
      name: 'khoa',
      scopes,
      agencyId: builder.idOf(homes[level]),
      expiresAt: '2026-01-01T00:00:00.000Z',
    };
    // The transaction that is open is the viewer's: the service only looks at the tenant.
    const keys = this.app.get(ApiKeysService) as unknown as {
      issue(tenant: number, given: typeof order): Promise<{ secret: string }>;
    };
    const { secret } = await keys.issue(ours, order);
    return new Caller('INTEGRATION_CLIENT', level, accountId, null, { apiKey: secret });
  }
}
