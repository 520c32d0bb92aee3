import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../../src/app';
import { AccountPasswordsService } from '../../src/platform/access/account-passwords.service';
import { AccountsService } from '../../src/platform/access/accounts.service';
import { Passwords } from '../../src/platform/access/passwords';
import { PostsService } from '../../src/platform/access/posts.service';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Clock } from '../../src/platform/time/clock';
import { readSettings } from '../../src/settings';
import { Clients } from './clients';
import { admin, cloneDatabase, TestDatabase } from './databases';

export const password = 'Nước-lớn-nước-ròng-7';

/** A province with two communes, and people in it who can log in. */
export class AccessWorld {
  readonly tenant = 82;
  readonly agencies = { province: uuidv7(), hongNgu: uuidv7(), caoLanh: uuidv7() };
  clients: Clients;
  private hash: string;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {}

  static async open(): Promise<AccessWorld> {
    const database = await cloneDatabase();
    const settings = readSettings({
      NODE_ENV: 'test',
      SIGNING_SECRET: 'a secret of tests, which nobody else may know',
    });
    const app = await createApp({ ...settings, databaseUrl: database.databaseUrl });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const world = new AccessWorld(app, database);
    world.clients = new Clients(app);
    await admin(database.adminUrl, `insert into sys.tenant (id, name) values (82, 'Đồng Tháp'), (91, 'An Giang')`);
    await world.found();
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  /** Sets what time it is. */
  at(instant: string): void {
    this.app.get(Clock).now = () => new Date(instant);
  }

  system<T>(work: () => Promise<T>, tenant = this.tenant): Promise<T> {
    return this.work.asSystem(tenant, 'test', work);
  }

  private async found(): Promise<void> {
    this.hash = await this.app.get(Passwords).hash(password);
    const { province, hongNgu, caoLanh } = this.agencies;
    await this.system(async () => {
      await this.agency(province, 'tỉnh Đồng Tháp', 'PROVINCE', 'PROVINCE');
      await this.agency(hongNgu, 'phường Hồng Ngự', 'COMMUNE', 'WARD', province);
      await this.agency(caoLanh, 'phường Cao Lãnh', 'COMMUNE', 'WARD', province);
    });
  }

  private async agency(
    id: string,
    name: string,
    level: string,
    type: string,
    parent: string | null = null,
  ): Promise<void> {
    await this.work.query('insert into app.agency (id) values ($1)', [id]);
    await this.work.query(
      `insert into app.agency_version (id, agency_id, valid_from, name, territory_name, kind, level, administrative_type, parent_id)
       values ($1, $2, '2025-07-01', $3, $3, 'PEOPLES_COMMITTEE', $4, $5, $6)`,
      [uuidv7(), id, name, level, type, parent],
    );
  }

  /** Somebody with a post and the password of this world. */
  person(username: string, role: string, agencyId = this.agencies.province, validTo?: string) {
    return this.system(async () => {
      const displayName = `Người thử ${username}`;
      const accountId = await this.app.get(AccountsService).createAccount({ username, displayName, kind: 'PERSON' });
      await this.app.get(AccountPasswordsService).keep(accountId, this.hash);
      const post = { accountId, agencyId, role, title: role, validFrom: '2025-07-01', validTo };
      return { accountId, postId: await this.app.get(PostsService).appointPost(post) };
    });
  }

  machine(username: string): Promise<string> {
    const account = { username, displayName: username, kind: 'MACHINE' as const };
    return this.system(() => this.app.get(AccountsService).createAccount(account));
  }

  async login(username: string, more: Record<string, unknown> = {}) {
    const told = await this.clients.call('REST', {}, 'login', { input: { username, password, ...more } });
    return { ...told, token: told.data?.accessToken as string, refreshToken: told.data?.refreshToken as string };
  }
}
