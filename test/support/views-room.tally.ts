import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { t } from '../../src/platform/views/codecs';

export const asOf = { asOf: t.day };
export const says = (describe: string) => ({ describe });

/** A result that is no view, with fields that fail. */
@ObjectType()
export class MarketTally {
  @Field(() => Int) @ApiProperty({ type: 'integer' }) markets: number = 3;
  @Field(() => String, { nullable: true, name: 'fragile' }) get fragile(): string {
    throw new Error('a fault of ours with secret details');
  }
  @Field(() => String) get strict(): string {
    throw new Error('a fault of ours with secret details');
  }
}
