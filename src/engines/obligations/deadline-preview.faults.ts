import type { Violation } from '../../platform/errors/refusal';
import { faultsOfLengths } from './deadline-rule.faults';
import type { DeadlinePreviewInput } from './deadline-preview.inputs';

/** Days between which anything of ours is counted; a suspension of a thousand years is no question. */
const bounds = { from: '1990-01-01', to: '2100-12-31' };
/** As many days as are told, one by one. */
export const longestTrace = 5_000;

const faultOfDay = (path: string, day: string | undefined): Violation[] =>
  day === undefined || (day >= bounds.from && day <= bounds.to)
    ? []
    : [{ path, code: 'DAY_TOO_FAR', params: { ...bounds } }];

/** What is wrong with the question, beyond the types of its parts. */
export function faultsOfPreview({ rule, terms, triggerDay, pauses, asKnownOn }: DeadlinePreviewInput): Violation[] {
  const given = [rule, terms].filter((each) => each !== undefined && each !== null);
  return [
    ...(given.length === 1 ? [] : [{ path: 'rule', code: 'RULE_OR_TERMS' }]),
    ...(terms ? faultsOfLengths(terms).map((fault) => ({ ...fault, path: `terms.${fault.path}` })) : []),
    ...faultOfDay('triggerDay', triggerDay),
    ...faultOfDay('asKnownOn', asKnownOn ?? undefined),
    ...(pauses ?? []).flatMap(({ from, to }, at) => [
      ...faultOfDay(`pauses.${at}.from`, from),
      ...faultOfDay(`pauses.${at}.to`, to ?? undefined),
      ...(to !== undefined && to !== null && to < from ? [{ path: `pauses.${at}.to`, code: 'PAUSE_ORDER' }] : []),
    ]),
  ];
}
