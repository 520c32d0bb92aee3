import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Clockwork, Subject } from '../../engines/obligations/owed';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { caseDuties, type DutyEffect } from './case.duties';
import type { CaseRecord } from './case.entity';

/** What of a case and its act decides which duties begin and end. */
export interface DutyFacts {
  kind: string;
  instance: number;
  furtherGround: string | null;
  channel?: string;
  about?: string;
}

type List = 'meets' | 'starts' | 'pauses' | 'resumes' | 'cancels';

const admits = (given: readonly string[] | undefined, value: string | undefined): boolean =>
  given === undefined || (value !== undefined && given.includes(value));

/** The effects of an act that hold for a case. */
export const effectsOn = (operation: string, facts: DutyFacts): DutyEffect[] =>
  (caseDuties[operation] ?? []).filter(
    ({ kinds, instance, further, channels, about }) =>
      admits(kinds, facts.kind) &&
      (instance === undefined || instance === facts.instance) &&
      (further === undefined || further === facts.furtherGround) &&
      admits(channels, facts.channel) &&
      admits(about, facts.about),
  );

const allOf = (effects: readonly DutyEffect[], list: List): string[] => [
  ...new Set(effects.flatMap((effect) => effect[list] ?? [])),
];

/** What lengthens the terms of a case, in the order in which the rules name them. */
export const dutyFlags = (row: Pick<CaseRecord, 'remoteArea' | 'complexity' | 'multiPlace' | 'dismissal'>): string[] =>
  [
    row.remoteArea && 'REMOTE',
    row.complexity !== 'NORMAL' && 'COMPLEX',
    row.multiPlace && 'MULTI_PLACE',
    row.dismissal && 'DISMISSAL',
  ].filter((flag) => flag !== false);

export const subjectOf = ({ id }: Pick<CaseRecord, 'id'>): Subject => ({ kind: 'Case', id });

export interface DutyAct extends Clockwork {
  channel?: string;
  about?: string;
  /** The day from which what begins is counted; the day of the act when absent. */
  countedFrom?: string;
  /** Who owes what begins; the agency of the case when absent. */
  owedBy?: string;
}

/** Carries out what case.duties.ts says of an act. */
@Injectable()
export class CaseDuties {
  constructor(
    private readonly obligations: Obligations,
    private readonly work: UnitOfWork,
  ) {}

  async apply(row: CaseRecord, operation: string, act: DutyAct): Promise<void> {
    const { channel, about, countedFrom, owedBy, ...by } = act;
    const { kind, instance, furtherGround } = row;
    const effects = effectsOn(operation, { kind, instance, furtherGround, channel, about });
    const subject = subjectOf(row);
    const cancelled = allOf(effects, 'cancels');
    await this.obligations.meet(subject, allOf(effects, 'meets'), by);
    await this.obligations.resume(subject, allOf(effects, 'resumes'), by);
    await this.obligations.pause(subject, allOf(effects, 'pauses'), by);
    await this.obligations.cancel(subject, cancelled.includes('*') ? '*' : cancelled, by);
    const begun = allOf(effects, 'starts');
    if (begun.length === 0) return;
    const postId = owedBy ? null : await this.holderOf(row);
    await this.obligations.startAll(
      begun.map((rule) => ({
        rule,
        subject,
        agencyId: owedBy ?? row.agencyId,
        postId,
        triggeredOn: countedFrom ?? by.on,
        flags: dutyFlags(row),
        sealedBy: row.sealedBy,
      })),
    );
  }

  /** Whoever handles it for the agency; a body that only advises holds none of its duties. */
  private async holderOf({ agencyId, handlerPostId }: CaseRecord): Promise<string | null> {
    if (handlerPostId === null || handlerPostId === undefined) return null;
    const [own] = await this.work.query(
      `select 1 from app.post where tenant_id = current_setting('app.tenant')::int and id = $1 and agency_id = $2`,
      [handlerPostId, agencyId],
    );
    return own ? handlerPostId : null;
  }
}
