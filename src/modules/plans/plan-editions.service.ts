import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { differencesOf, type EditionContent } from './plan-differences';
import { editionsOfPlan, keepEdition, reasonsOfPlan } from './plan-edition.sql';
import type { PlanBaseline, PlanDifferences } from './plan.results';
import { PlansInSight } from './plans-in-sight';

interface Edition {
  ordinal: number;
  effectiveOn: string;
  documentNumber: string;
  digest: string;
  content: EditionContent;
}

/** What an issued plan said: as it was issued, and after each amendment. */
@Injectable()
export class PlanEditions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly sight: PlansInSight,
  ) {}

  async keep(planId: string, by: { number: string; issuedOn: string }, onlyFirst = false): Promise<void> {
    await this.work.query(keepEdition, [planId, newId(), by.issuedOn, by.number, onlyFirst]);
  }

  /** As it was issued, or as it stood on a day. */
  async planBaseline(id: string, asOf: string | null, viewer: Viewer, requestId: string): Promise<PlanBaseline> {
    const editions = await this.editionsFor(id, viewer, 'planBaseline', requestId);
    const found = asOf === null ? editions[0] : editions.findLast(({ effectiveOn }) => effectiveOn <= asOf);
    if (!found) throw new Refusal('NOT_FOUND');
    return { planId: id, ...found };
  }

  async planDifferences(
    id: string,
    [from, to]: [number | null, number | null],
    viewer: Viewer,
    requestId: string,
  ): Promise<PlanDifferences> {
    const editions = await this.editionsFor(id, viewer, 'planDifferences', requestId);
    const before = editions.find(({ ordinal }) => ordinal === (from ?? 0));
    const after = to === null ? editions.at(-1) : editions.find(({ ordinal }) => ordinal === to);
    if (!before || !after) throw new Refusal('NOT_FOUND');
    const reasons = await this.viewers.inside(viewer, 'planDifferences', requestId, () =>
      this.work.query<{ ordinal: number; number: string; taskId: string | null; field: string; reason: string }>(
        reasonsOfPlan,
        [id],
      ),
    );
    const within = reasons.filter(({ ordinal }) => ordinal > before.ordinal && ordinal <= after.ordinal);
    const differences = differencesOf(before.content, after.content).map(({ of, ...difference }) => {
      const why = within.filter(({ taskId, field }) => taskId === difference.taskId && field === of).at(-1);
      return { ...difference, field: of, reason: why?.reason ?? null, documentNumber: why?.number ?? null };
    });
    const told = ({ ordinal, effectiveOn, documentNumber, digest }: Edition) => ({
      ordinal,
      effectiveOn,
      documentNumber,
      digest,
    });
    return { planId: id, from: told(before), to: told(after), differences };
  }

  /** None of a draft: it has not been issued. */
  private editionsFor(id: string, viewer: Viewer, operation: string, requestId: string): Promise<Edition[]> {
    return this.viewers.inside(viewer, operation, requestId, async (now) => {
      if (!(await this.sight.sees(now, 'Plan', id))) throw new Refusal('NOT_FOUND');
      return this.work.query<Edition>(editionsOfPlan, [id]);
    });
  }
}
