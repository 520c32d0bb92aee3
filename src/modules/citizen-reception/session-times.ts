import { Refusal } from '../../platform/errors/refusal';
import { dayOf } from '../../platform/time/clock';

export interface Times {
  startsAt: Date;
  endsAt: Date;
  onDay: string;
}

/** A session begins and ends on one legal day. */
export function timesOf(startsAt: string, endsAt: string, at = ''): Times {
  const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt), onDay: dayOf(new Date(startsAt)) };
  if (times.startsAt >= times.endsAt || dayOf(times.endsAt) !== times.onDay)
    throw new Refusal('SESSION_TIMES', { path: `${at}endsAt` });
  return times;
}

/** The exclusion constraints say that nobody receives at two places at once; this says it in the words of the input. */
export async function inOnePlace<T>(write: Promise<T>, path: string): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const { constraint } = (error as { driverError?: { constraint?: string } }).driverError ?? {};
    if (constraint?.endsWith('_one_place')) throw new Refusal('HOST_ELSEWHERE', { path });
    throw error;
  }
}
