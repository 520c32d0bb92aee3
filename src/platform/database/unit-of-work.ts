import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsService } from 'nestjs-cls';
import type { PoolClient } from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../errors/refusal';

export type Values<T> = { [K in keyof T]?: T[K] | (() => string) };

/** The open transaction of this call chain: every write of a service goes through it. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly cls: ClsService,
  ) {}

  /** Runs the work in a transaction of its own, or joins the one that is open. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    const inside = () => this.host.withTransaction(work);
    return this.cls.isActive() ? inside() : this.cls.run(inside);
  }

  /** A transaction of the system itself in a tenant: log-in, jobs, commands. */
  asSystem<T>(
    tenantId: number,
    operation: string,
    work: () => Promise<T>,
    requestId: string | null = null,
  ): Promise<T> {
    return this.transaction(async () => {
      await this.query('select sys.enter_tenant($1, $2, $3)', [tenantId, operation, requestId]);
      return work();
    });
  }

  async query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.manager.query<T[]>(sql, parameters);
  }

  /** Adds a row and answers its id, which is made here (UUIDv7) unless given. */
  async insert<T extends ObjectLiteral & { id: string }>(entity: EntityTarget<T>, values: Values<T>): Promise<string> {
    const id = (values.id as string | undefined) ?? uuidv7();
    const tenantId = () => `current_setting('app.tenant')::int`;
    await this.manager.insert(entity, { tenantId, ...values, id } as unknown as QueryDeepPartialEntity<T>);
    return id;
  }

  async insertAll<T extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<T>,
    rows: readonly Values<T>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const tenantId = () => `current_setting('app.tenant')::int`;
    const full = rows.map((row) => ({ tenantId, id: uuidv7(), ...row }));
    await this.manager.insert(entity, full as unknown as QueryDeepPartialEntity<T>[]);
  }

  /** Changes a row and steps its version; a version that is no longer the expected one changes nothing and is refused. */
  async change<T extends ObjectLiteral & { id: string; version: number }>(
    entity: EntityTarget<T>,
    id: string,
    values: Values<T>,
    expectedVersion?: number,
  ): Promise<void> {
    const update = this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...values, version: () => 'version + 1' } as unknown as QueryDeepPartialEntity<T>)
      .where(`tenant_id = current_setting('app.tenant')::int and id = :id`, { id });
    if (expectedVersion !== undefined) update.andWhere('version = :expectedVersion', { expectedVersion });
    const { affected } = await update.execute();
    if (affected !== 1) throw new Refusal(expectedVersion === undefined ? 'NOT_FOUND' : 'CONFLICT');
  }

  async remove<T extends ObjectLiteral & { id: string }>(entity: EntityTarget<T>, id: string): Promise<void> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .delete()
      .from(entity)
      .where(`tenant_id = current_setting('app.tenant')::int and id = :id`, { id })
      .execute();
    if (affected !== 1) throw new Refusal('NOT_FOUND');
  }

  /** TypeORM's manager of the open transaction, for reads through entities. */
  get manager(): EntityManager {
    return this.host.tx;
  }

  /** pg's own client of the open transaction. */
  async client(): Promise<PoolClient> {
    return (await this.manager.queryRunner?.connect()) as PoolClient;
  }
}
