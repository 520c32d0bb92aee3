import type { Level } from '../../../src/platform/access/roles';

/** Where a record belongs. Two provinces: what is asked about is the first; nobody of it may ever see the second. */
export const ours = 82;
export const foreign = 91;

export interface PlaceFacts {
  tenant: number;
  level: Level;
  kind: string;
  type?: string;
  above?: Place;
  /** Ended, its place taken by this one. */
  followedBy?: Place;
}

const committee = 'PEOPLES_COMMITTEE';

/** A province on 5 May 2025, when districts still stood: at each level an agency with one of every relation to it. */
export const places = {
  tinh: { tenant: ours, level: 'PROVINCE', kind: committee, type: 'PROVINCE' },
  soNoiVu: { tenant: ours, level: 'PROVINCE', kind: 'DEPARTMENT', above: 'tinh' },
  chiCuc: { tenant: ours, level: 'PROVINCE', kind: 'DEPARTMENT_UNIT', above: 'soNoiVu' },
  soYTe: { tenant: ours, level: 'PROVINCE', kind: 'DEPARTMENT', above: 'tinh' },
  soCu: { tenant: ours, level: 'PROVINCE', kind: 'DEPARTMENT', above: 'tinh', followedBy: 'soNoiVu' },
  huyenHongNgu: { tenant: ours, level: 'DISTRICT', kind: committee, type: 'RURAL_DISTRICT', above: 'tinh' },
  huyenThapMuoi: { tenant: ours, level: 'DISTRICT', kind: committee, type: 'RURAL_DISTRICT', above: 'tinh' },
  huyenCu: {
    tenant: ours,
    level: 'DISTRICT',
    kind: committee,
    type: 'RURAL_DISTRICT',
    above: 'tinh',
    followedBy: 'huyenHongNgu',
  },
  xaThuongPhuoc: { tenant: ours, level: 'COMMUNE', kind: committee, type: 'COMMUNE', above: 'huyenHongNgu' },
  tramYTe: { tenant: ours, level: 'COMMUNE', kind: 'PUBLIC_SERVICE_UNIT', above: 'xaThuongPhuoc' },
  xaLongKhanh: { tenant: ours, level: 'COMMUNE', kind: committee, type: 'COMMUNE', above: 'huyenHongNgu' },
  xaCu: {
    tenant: ours,
    level: 'COMMUNE',
    kind: committee,
    type: 'COMMUNE',
    above: 'huyenHongNgu',
    followedBy: 'xaThuongPhuoc',
  },
  tinhKhac: { tenant: foreign, level: 'PROVINCE', kind: committee, type: 'PROVINCE' },
  xaKhac: { tenant: foreign, level: 'COMMUNE', kind: committee, type: 'COMMUNE', above: 'tinhKhac' },
} as const satisfies Record<string, Omit<PlaceFacts, 'above' | 'followedBy'> & { above?: string; followedBy?: string }>;

export type Place = keyof typeof places;
export const placeNames = Object.keys(places) as Place[];
export const factsOf = (place: Place): PlaceFacts => places[place];

/** Where a post of each level sits. */
export const homes: Record<Level, Place> = {
  PROVINCE: 'soNoiVu',
  DISTRICT: 'huyenHongNgu',
  COMMUNE: 'xaThuongPhuoc',
};

export type Relation = 'own' | 'former' | 'below' | 'above' | 'other' | 'foreign';

const lineOf = (place: Place): Place[] => [
  place,
  ...placeNames.filter((each) => factsOf(each).followedBy === place).flatMap(lineOf),
];

const isAbove = (place: Place, home: Place): boolean => {
  const { above } = factsOf(home);
  return above !== undefined && (above === place || isAbove(place, above));
};

/** All an agency answers for: itself, those below, those whose place they took, and theirs. */
const answersFor = (home: Place): Set<Place> => {
  const found = new Set<Place>([home]);
  for (const each of found) {
    for (const place of placeNames) {
      const { above, followedBy } = factsOf(place);
      if (followedBy === each || (above === each && followedBy === undefined)) found.add(place);
    }
  }
  return found;
};

const scopes = new Map(placeNames.map((place) => [place, answersFor(place)]));
const lines = new Map(placeNames.map((place) => [place, new Set(lineOf(place))]));

export const isInLine = (home: Place, place: Place): boolean => lines.get(home)!.has(place);
export const isInScope = (home: Place, place: Place): boolean => scopes.get(home)!.has(place);

export function relationOf(home: Place, place: Place): Relation {
  if (factsOf(place).tenant !== factsOf(home).tenant) return 'foreign';
  if (place === home) return 'own';
  if (isInLine(home, place)) return 'former';
  if (isInScope(home, place)) return 'below';
  return isAbove(place, home) ? 'above' : 'other';
}
