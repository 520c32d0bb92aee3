import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Clockwork, Subject } from '../../engines/obligations/owed';
import type { DutyEffect } from './case.duties';
import { petitionDuties } from './petition.duties';
import type { PetitionRow } from './petition.entity';

type Facts = Pick<PetitionRow, 'kind' | 'channel'>;

const holds = ({ kinds, channels }: DutyEffect, { kind, channel }: Facts): boolean =>
  (!kinds || kinds.some((each) => each === kind)) && (!channels || channels.includes(channel));

const listed = (operation: string, facts: Facts, what: 'starts' | 'meets'): string[] =>
  (petitionDuties[operation] ?? []).filter((effect) => holds(effect, facts)).flatMap((effect) => effect[what] ?? []);

export const subjectOf = ({ id }: Pick<PetitionRow, 'id'>): Subject => ({ kind: 'Petition', id });

/** Carries out what petition.duties.ts says of an act. */
@Injectable()
export class PetitionClock {
  constructor(private readonly obligations: Obligations) {}

  /** Starts what the act starts, counted from the day of receipt; answers the earliest day owed. */
  async start(operation: string, row: PetitionRow): Promise<string | null> {
    const { agencyId, handlerPostId: postId, receivedOn: triggeredOn, sealedBy } = row;
    const rules = listed(operation, row, 'starts');
    await this.obligations.startAll(
      rules.map((rule) => ({ rule, subject: subjectOf(row), agencyId, postId, triggeredOn, sealedBy })),
    );
    const days = await Promise.all(rules.map((rule) => this.obligations.dueDay(rule, triggeredOn)));
    return days.flatMap((day) => day?.dueOn ?? []).sort()[0] ?? null;
  }

  /** Where a later classification finds otherwise, what the earlier one started is owed no more. */
  async foundWithinAuthority(row: PetitionRow, on: string): Promise<void> {
    const started = (petitionDuties['foundOutsideAuthority'] ?? []).flatMap(({ starts }) => starts ?? []);
    await this.obligations.cancel(subjectOf(row), started, { on });
  }

  /** An outcome: what the law demanded is done, and nothing else of the paper is owed any more. */
  async handled(operation: string, row: PetitionRow, by: Clockwork): Promise<void> {
    const subject = subjectOf(row);
    const met = [...listed('handled', row, 'meets'), ...listed(operation, row, 'meets')];
    await this.obligations.meet(subject, met, by);
    await this.obligations.cancel(subject, '*', by);
  }

  reassign(row: PetitionRow, to: { agencyId?: string; postId?: string | null }): Promise<void> {
    return this.obligations.reassign(subjectOf(row), to);
  }

  /** TT 05/2021 Điều 28: until when a filed petition is kept. */
  async keepUntil(on: string): Promise<string | null> {
    return (await this.obligations.dueDay('XLD.KEEP', on))?.dueOn ?? null;
  }
}
