import { awkward, units } from './views-room.tables';

export const ids = (kind: number, number: number) =>
  `0000000${kind}-0000-7000-8000-${String(number * 7919).padStart(12, '0')}`;

export const days = ['2025-12-31', '2026-01-01', '2026-01-15', '2026-02-28', '2026-03-01'];
const instants = [
  '2026-01-01T00:00:00.001Z',
  '2026-01-01T08:00:00.010+07:00',
  '2026-01-02T01:00:00Z',
  '2026-01-02T02:00:00.1Z',
];
export const values: Record<string, unknown[]> = {
  String: awkward,
  Int: [-2, -1, 0, 1, 3, 50],
  Boolean: [true, false],
  Decimal: ['0', '1.5', '1.50', '-2.25', '10', '10.000', '99999999999.123456'],
  Day: days,
  Instant: instants,
  ID: [ids(2, 0), ids(2, 1).toUpperCase(), ids(2, 5), ids(4, 3), units[0]!],
};
