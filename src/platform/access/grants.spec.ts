import { describe, expect, test } from '@jest/globals';
import { Binder } from '../views/bind';
import { anyLevel, anyone, defineAccess, everyPosition, grantsOf } from './grants';
import { reachOf, roleNames, roles } from './roles';
import { anyRow, inReach, ownAgency } from './rows';

defineAccess({
  specimen: { who: { OFFICER: ['COMMUNE'], AGENCY_HEAD: anyLevel, INTEGRATION_CLIENT: anyLevel } },
  specimenOpen: { who: 'public' },
  specimenForAll: { who: anyone, unscoped: true },
});

const may = (...[role, level, scopes]: Parameters<typeof grantsOf>) => [...grantsOf(role, level, scopes).grants];

describe('the access tables', () => {
  test('a role is granted only at the levels given', () => {
    expect(may('OFFICER', 'COMMUNE', null)).toContain('specimen');
    expect(may('OFFICER', 'PROVINCE', null)).not.toContain('specimen');
    expect(may('AGENCY_HEAD', 'PROVINCE', null)).toContain('specimen');
    expect(may('AUDITOR', 'PROVINCE', null)).not.toContain('specimen');
  });

  test('what is public is nobody’s grant', () => {
    for (const { role, level } of everyPosition()) expect(may(role, level, null)).not.toContain('specimenOpen');
  });

  test('a key has what its scopes name and the role may, no more', () => {
    expect(may('INTEGRATION_CLIENT', 'PROVINCE', ['specimen'])).toContain('specimen');
    expect(may('INTEGRATION_CLIENT', 'PROVINCE', [])).not.toContain('specimen');
    expect(may('INTEGRATION_CLIENT', 'PROVINCE', [])).toContain('specimenForAll');
    expect(may('INTEGRATION_CLIENT', 'PROVINCE', ['createAccount', 'specimenOpen'])).toEqual([
      'reach:SUBTREE',
      'specimenForAll',
    ]);
  });

  test('an operation stands once', () => {
    expect(() => defineAccess({ specimen: { who: 'public' } })).toThrow('specimen is defined twice');
  });

  test('a role is not granted anything at a level at which it does not exist', () => {
    expect(() => defineAccess({ specimenOdd: { who: { AUDITOR: ['COMMUNE'] } } })).toThrow(
      'no AUDITOR exists at COMMUNE',
    );
  });

  test('equal grants are one set with one profile, whoever holds them', () => {
    expect(grantsOf('INTEGRATION_CLIENT', 'PROVINCE', ['a', 'specimen']).profile).toBe(
      grantsOf('INTEGRATION_CLIENT', 'COMMUNE', ['specimen']).profile,
    );
    expect(grantsOf('OFFICER', 'COMMUNE', null)).toBe(grantsOf('OFFICER', 'COMMUNE', null));
    // The same keys, but another reach: the statements differ.
    expect(grantsOf('OFFICER', 'PROVINCE', null).profile).not.toBe(grantsOf('AUDITOR', 'PROVINCE', null).profile);
  });

  test('who sees the whole province sits at its level', () => {
    for (const role of roleNames.filter((each) => reachOf(each) === 'TENANT'))
      expect(roles[role].at).toEqual(['PROVINCE']);
  });
});

describe('row rules', () => {
  const sql = (role: Parameters<typeof grantsOf>[0]) =>
    inReach('agency_id')('a', new Binder(grantsOf(role, 'PROVINCE', null).grants));

  test('who reaches the whole province is asked for no agency', () => expect(sql('CONSOLIDATOR')).toBe('true'));
  test('others see the agencies they answer for', () =>
    expect(sql('AGENCY_HEAD')).toBe('a.agency_id = any($1::uuid[])'));
  test('one value is one parameter', () => {
    const bind = new Binder();
    const rule = ownAgency('issuer_id');
    expect([rule('a', bind), rule('b', bind), anyRow('c', bind)]).toEqual([
      'a.issuer_id = $1::uuid',
      'b.issuer_id = $1::uuid',
      'true',
    ]);
  });
});
