import { describe, expect, it } from '@jest/globals';
import { authorityFault, competentForComplaint, type Seat } from './case-authority';

const seat = (agencyId: string, level: string, kind = 'PEOPLES_COMMITTEE'): Seat => ({ agencyId, level, kind });
const province = seat('province', 'PROVINCE');
const district = seat('district', 'DISTRICT');
const commune = seat('commune', 'COMMUNE');
const office = seat('office', 'COMMUNE', 'COMMUNE_OFFICE');
const department = seat('department', 'PROVINCE', 'DEPARTMENT');
const unit = seat('unit', 'PROVINCE', 'DEPARTMENT_UNIT');

const who = (instance: number, ...line: Seat[]) => competentForComplaint(instance, line).seat?.agencyId;

describe('who settles a complaint', () => {
  it('of the commune: its committee, then the province; until 30 June 2025 the district stood between', () => {
    expect(who(1, commune, province)).toBe('commune');
    expect(who(1, office, commune, province)).toBe('commune');
    expect(who(2, commune, province)).toBe('province');
    expect(who(2, office, commune, province)).toBe('province');
    expect(who(2, commune, district, province)).toBe('district');
    expect(who(2, district, province)).toBe('province');
  });

  it('of a department: itself, then the province; of what stands below it: itself, then the department', () => {
    expect(who(1, department, province)).toBe('department');
    expect(who(2, department, province)).toBe('province');
    expect(who(1, unit, department, province)).toBe('unit');
    expect(who(2, unit, department, province)).toBe('department');
  });

  it('of the province at the second instance: a minister, nobody here', () => {
    expect(who(2, province)).toBeUndefined();
    expect(authorityFault('COMPLAINT', 2, 'province', [[province]])).toContain('Đ23');
  });
});

describe('authority over a case', () => {
  it('is asked of each against whom it is; of bodies that have ended nothing follows', () => {
    expect(authorityFault('COMPLAINT', 1, 'commune', [[commune, province]])).toBeUndefined();
    expect(authorityFault('COMPLAINT', 1, 'province', [[commune, province]])).toBe('LKN Đ17');
    expect(authorityFault('COMPLAINT', 1, 'province', [])).toBeUndefined();
    expect(authorityFault('COMPLAINT', 1, 'province', [[]])).toBeUndefined();
  });

  it('over a denunciation: whoever manages the official, or stands above', () => {
    expect(authorityFault('DENUNCIATION', 1, 'province', [[department, province]])).toBeUndefined();
    expect(authorityFault('DENUNCIATION', 1, 'department', [[department, province]])).toBeUndefined();
    expect(authorityFault('DENUNCIATION', 1, 'commune', [[department, province]])).toContain('LTC');
    expect(authorityFault('PROPOSAL', 1, 'commune', [[department, province]])).toBeUndefined();
  });
});
