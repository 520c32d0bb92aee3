import { type Locale, problemText } from '../../../platform/errors/problems';
import type { SuccessionPlan } from './plan';
import type { SuccessionPreview } from './succession.results';

/** A plan as both surfaces and the commands show it. */
export function shownPlan(plan: SuccessionPlan, locale: Locale): SuccessionPreview {
  return {
    day: plan.day,
    closing: plan.closing.map(({ agencyId, name, receiver }) => ({
      id: agencyId,
      name: name ?? '',
      receiverId: receiver,
    })),
    opening: plan.opening.map(({ agencyId, name }) => ({ id: agencyId, name })),
    moving: plan.moving.map(({ agencyId, name, from, to }) => ({ id: agencyId, name, fromId: from, toId: to })),
    codes: [
      ...plan.endingCodes.map(({ agencyId, system, code }) => ({ agencyId, system, code, begins: false })),
      ...plan.beginningCodes.map(({ agencyId, system, code }) => ({ agencyId, system, code, begins: true })),
    ],
    relations: plan.relations.length,
    openWork: plan.openWork.map(({ kind, agencyId, name, count, first, receiver }) => ({
      kind,
      agency: { id: agencyId, name },
      count,
      first,
      receiverId: receiver,
    })),
    problems: plan.problems.map(({ code, agencyId, params }) => ({
      code,
      agencyId,
      message: problemText(code, locale, params),
    })),
  };
}
