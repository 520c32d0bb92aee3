import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Viewer } from '../../src/platform/access/viewer';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Refusal } from '../../src/platform/errors/refusal';
import { t } from '../../src/platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../src/platform/views/inputs';
import { marketKind } from './views-room';

@Entity()
export class Market {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('text') name: string;
  @Column('text') kind: string;
  @Column('text', { default: 'PLANNED' }) status: string;
}

@Input()
export class FoundMarketInput extends NewRecord {
  @Given(t.text, 'Tên. Name.', { max: 60 }) name: string;
  @Given(marketKind, 'Loại. Kind.') kind: string;
  @Given(t.text, 'Nhãn. Tags.', { list: true, max: 3, optional: true }) tags?: string[];
}

@Input()
export class RenameMarketInput extends OnRecord {
  @Given(t.text, 'Tên. Name.', { max: 60 }) name: string;
}

@Input()
export class MoveMarketInput extends OnRecord {}

@Input()
export class GiveMarketAwayInput extends OnRecord {
  @Given(t.id, 'Cho cơ quan. To an agency.') agencyId: string;
}

@Input()
export class BotherMarketInput extends OnRecord {
  @Given(t.text, 'Cách. How.') how: string;
  @Given(t.int, 'Mấy lần. How often.', { optional: true }) times?: number;
}

@ObjectType()
export class StallCount {
  @Field(() => Int) @ApiProperty({ type: 'integer' }) stalls: number;
}

/** What happens to markets. */
@Injectable()
export class MarketsService {
  private bothered = 0;

  constructor(private readonly work: UnitOfWork) {}

  foundMarket({ name, kind }: FoundMarketInput, viewer: Viewer): Promise<string> {
    return this.work.insert(Market, { name, kind, agencyId: viewer.agencyId });
  }

  async change(id: string, values: Partial<Market>): Promise<string> {
    await this.work.change(Market, id, values);
    return id;
  }

  async countStalls(id: string): Promise<StallCount> {
    const [row] = await this.work.query<StallCount>(
      `select count(*)::int as stalls from app.stall where tenant_id = current_setting('app.tenant')::int and market_id = $1`,
      [id],
    );
    return row!;
  }

  /** Writes, and then something goes wrong. */
  async botherMarket({ id, how, times = 1 }: BotherMarketInput): Promise<string> {
    await this.work.change(Market, id, { name: `bothered ${this.bothered}` });
    if (how === 'serialization' && this.bothered++ < times)
      await this.work.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    this.bothered = 0;
    if (how === 'refusal') throw new Refusal('STILL_REFERRED');
    if (how === 'fault') throw new Error('a fault of ours with secret details');
    if (how === 'check')
      await this.work.query('update app.market set kind = $2, version = version + 1 where id = $1', [id, 'x']);
    if (how === 'sleep') await this.work.query('select pg_sleep($1)', [times / 1000]);
    if (how === 'pause') await new Promise((resolve) => setTimeout(resolve, times));
    await this.work.query('select 1');
    return id;
  }
}
