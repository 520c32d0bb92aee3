import type { CaseKind } from './case-kind';

/** A body in the line above another, itself first, as it stood on the day. */
export interface Seat {
  agencyId: string;
  level: string;
  kind: string;
}

/** Who is competent: the seat, or nobody in this province; with the article that says so. */
export interface Competence {
  seat?: Seat;
  law: string;
}

/**
 * Thẩm quyền giải quyết khiếu nại. Who decided first decides the complaint; of a commune that is its chairman, whoever of
 * his people acted (LKN Đ17). The second instance is the body above (Đ20.2, Đ21.2). The line is that of the day: until 30
 * June 2025 a district stood in it, since then it has two tiers (NĐ 141/2025, Luật 136/2025).
 */
export function competentForComplaint(instance: number, line: readonly Seat[]): Competence {
  const committee = line.findIndex(({ kind, level }) => kind === 'PEOPLES_COMMITTEE' && level === 'COMMUNE');
  const first = line[0]?.level === 'COMMUNE' && committee >= 0 ? committee : 0;
  if (instance === 1)
    return { seat: line[first], law: line[first]?.level === 'COMMUNE' ? 'LKN Đ17' : 'LKN Đ19, Đ20.1, Đ21.1' };
  return { seat: line[first + 1], law: 'LKN Đ20.2, Đ21.2, Đ23' };
}

/** The agency may settle a case against those of whom each line begins with one. */
export function authorityFault(
  kind: CaseKind,
  instance: number,
  agencyId: string,
  lines: readonly (readonly Seat[])[],
): string | undefined {
  // Of a body that has ended nothing follows for today: its successor has the case.
  const known = lines.filter((line) => line.length > 0);
  if (kind === 'COMPLAINT' || kind === 'DISCIPLINARY_COMPLAINT') {
    const wrong = known
      .map((line) => competentForComplaint(instance, line))
      .find(({ seat }) => seat?.agencyId !== agencyId);
    return wrong?.law;
  }
  // Whoever manages the official, or stands above that body (LTC Đ12.1, Đ13).
  if (kind !== 'DENUNCIATION') return undefined;
  return known.every((line) => line.some((seat) => seat.agencyId === agencyId)) ? undefined : 'LTC Đ12, Đ13';
}
