import { type AdministrativeType, administrativeTypes, type AgencyLevel } from '../agency-kind';

const types = Object.entries(administrativeTypes) as [AdministrativeType, readonly [string, AgencyLevel, string]][];

/** The type is read from the name: the lists leave it out, or contradict it, in places. */
export function typeOfUnit(level: AgencyLevel, name: string): AdministrativeType | undefined {
  const written = name.toLowerCase();
  return types.find(([, [word, at]]) => at === level && written.startsWith(`${word.toLowerCase()} `))?.[0];
}

/** `Thị Trấn Ái Tử` → `Thị trấn Ái Tử`. */
export function territoryName(level: AgencyLevel, name: string): string {
  const type = typeOfUnit(level, name);
  if (!type) return name;
  const [word] = administrativeTypes[type];
  return word + name.slice(word.length);
}

/** `Xã Tân Hồng` → `Ủy ban nhân dân xã Tân Hồng`; only Ho Chi Minh City keeps the capital of its type. */
export const committeeName = (territory: string): string => `Ủy ban nhân dân ${within(territory)}`;

/** `Xã Tân Hồng` → `UBND xã Tân Hồng`, as officials write and search it. */
export const committeeShortName = (territory: string): string => `UBND ${within(territory)}`;

const within = (territory: string): string =>
  territory === 'Thành phố Hồ Chí Minh' ? territory : territory.charAt(0).toLowerCase() + territory.slice(1);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const withTonesLast = (word: string): string => {
  const decomposed = word.normalize('NFD').toLowerCase();
  return decomposed.replace(tones, '') + (decomposed.match(tones) ?? []).join('');
};

/** `Thanh Hóa` and `Thanh Hoá` are one name written by two rules; `Hòa` and `Hoa` are not. */
export const sameName = (a: string, b: string): boolean =>
  a.split(/\s+/).map(withTonesLast).join(' ') === b.split(/\s+/).map(withTonesLast).join(' ');
