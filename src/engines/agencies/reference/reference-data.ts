import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../platform/package-root';
import type { AgencyLevel } from '../agency-kind';

/** A unit as the General Statistics Office lists it. */
export interface ListedUnit {
  level: AgencyLevel;
  code: string;
  name: string;
  parentCode: string;
}

export interface ListedInstrument {
  instrument: string;
  issuer: string;
  signedOn: string;
}

export const reformDay = '2025-07-01';

const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(packageRoot, 'data', 'agencies', file)), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
  });

const units = (file: string): ListedUnit[] =>
  read(file).map((row) => ({
    level: row['level'] as AgencyLevel,
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    parentCode: row['parent_code'] ?? '',
  }));

/** The nation before and after 1 July 2025. See data/agencies/README.md: not verified. */
export class ReferenceData {
  readonly before = units('units-2025-06-30.csv');
  readonly after = units('units-2025-07-01.csv');
  /** Old province code → new. */
  readonly provinces = new Map(
    read('province-successions-2025-07-01.csv').map((row) => [
      row['old_province_code'] ?? '',
      row['new_province_code'] ?? '',
    ]),
  );
  /** Old commune, or island district → new communes. */
  readonly successors = new Map<string, string[]>();
  private readonly instruments = read('instruments-2025-07-01.csv');
  private readonly byCode = new Map(this.before.map((unit) => [unit.code, unit]));

  constructor() {
    for (const row of read('successions-2025-07-01.csv')) {
      const old = row['old_code'] ?? '';
      this.successors.set(old, [...(this.successors.get(old) ?? []), row['new_commune_code'] ?? '']);
    }
  }

  provinceCodes(): string[] {
    return this.after.filter((unit) => unit.level === 'PROVINCE').map((unit) => unit.code);
  }

  province(code: string): ListedUnit {
    const unit = this.after.find((candidate) => candidate.level === 'PROVINCE' && candidate.code === code);
    if (!unit) throw new Error(`Không có tỉnh mang mã ${code} · No province has the code ${code}`);
    return unit;
  }

  /** Old provinces that became this one, with their districts and communes; a unit comes after the one above it. */
  unitsBefore(province: string): ListedUnit[] {
    const inside = new Set([...this.provinces].filter(([, now]) => now === province).map(([old]) => old));
    return this.before.filter((unit) => {
      const belongs = inside.has(unit.parentCode) || (unit.level === 'PROVINCE' && inside.has(unit.code));
      if (belongs) inside.add(unit.code);
      return belongs;
    });
  }

  communesAfter(province: string): ListedUnit[] {
    return this.after.filter((unit) => unit.level === 'COMMUNE' && unit.parentCode === province);
  }

  /**
   * Pairs of the mapping that look like a mistake over one name: an old commune is said to have gone also to where only
   * its namesake of another district went. They stay as listed; somebody must compare them with the resolution.
   */
  doubtfulOrigins(origins: readonly string[]): ListedUnit[] {
    const units = origins.map((code) => this.byCode.get(code)).filter((unit) => unit !== undefined);
    const split = (unit: ListedUnit): boolean => (this.successors.get(unit.code) ?? []).length > 1;
    const districts = new Set(units.filter((unit) => !split(unit)).map((unit) => unit.parentCode));
    return units.filter(
      (unit) =>
        split(unit) &&
        districts.size > 0 &&
        !districts.has(unit.parentCode) &&
        units.some((other) => other !== unit && other.name === unit.name && districts.has(other.parentCode)),
    );
  }

  instrument(level: AgencyLevel, province: string): ListedInstrument {
    const ofLevel = this.instruments.filter((row) => row['level'] === level);
    const row =
      ofLevel.find((one) => one['province_code'] === province) ?? ofLevel.find((one) => !one['province_code']);
    if (!row) throw new Error(`No instrument of ${level} is listed.`);
    return { instrument: row['instrument'] ?? '', issuer: row['issuer'] ?? '', signedOn: row['signed_on'] ?? '' };
  }
}
