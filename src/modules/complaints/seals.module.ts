import { Module } from '@nestjs/common';
import './secrecy.errors';
import { Seals } from './seals.service';

/** For the parts that make secret matters: petitions and cases. */
@Module({ providers: [Seals], exports: [Seals] })
export class SealsModule {}
