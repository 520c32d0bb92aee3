import type { Violation } from '../../platform/errors/refusal';
import { groupFrom } from './reception-terms';

/** How many may speak for so many people on one content (LTCD Đ29); undefined where the law sets no number. */
export function representativesAllowed(people: number): { least: number; most: number } | undefined {
  if (people < groupFrom) return undefined;
  return people <= 10 ? { least: 1, most: 2 } : { least: 1, most: 5 };
}

interface Group {
  /** Everybody with the same content. */
  size: number;
  /** How many are recorded by name. */
  named: number;
  /** Their numbers in the list of people, from one. */
  representatives: readonly number[];
  appointed: boolean;
}

/** What stands against receiving a group through these representatives. */
export function groupFaults({ size, named, representatives, appointed }: Group): Violation[] {
  const allowed = representativesAllowed(size);
  const outside = representatives.flatMap((number, at) =>
    number < 1 || number > named ? [{ path: `representatives.${at}`, code: 'REPRESENTATIVE_OUTSIDE_GROUP' }] : [],
  );
  if (outside.length > 0) return outside;
  const twice = representatives.findIndex((number, at) => representatives.indexOf(number) < at);
  if (twice >= 0) return [{ path: `representatives.${twice}`, code: 'REPRESENTATIVE_TWICE' }];
  if (!allowed) return [];
  const { length } = representatives;
  if (length < allowed.least || length > allowed.most)
    return [
      { path: 'representatives', code: 'REPRESENTATIVES_OF_GROUP', params: { people: size, most: allowed.most } },
    ];
  return appointed ? [] : [{ path: 'appointment', code: 'APPOINTMENT_IN_WRITING' }];
}
