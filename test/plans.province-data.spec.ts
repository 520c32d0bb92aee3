import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { documentFile } from '../src/engines/agencies/documents/document-file';
import { plansInFile } from '../src/modules/plans/plan-file';
import { roleNames } from '../src/platform/access/roles';

interface Version {
  validFrom: string | null;
  validTo: string | null;
  name: string;
  kind: string;
  level: string;
  parent: string | null;
  evidence: string;
  source?: string;
}
interface Province {
  verified: boolean;
  sources: { id: string }[];
  agencies: { key: string; foundedBy?: string; versions: Version[] }[];
  relations: { from: string; to: string; validFrom: string | null; validTo: string | null }[];
  successions: {
    reference: string;
    type: string;
    effectiveOn: string;
    from: string[];
    to: string[];
    evidence: string;
    verified: boolean;
    source?: string;
  }[];
}
interface Accounts {
  accounts: { username: string; displayName: string; role: string; agency: string; title: string }[];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(__dirname, '../data/provinces', name), 'utf8')) as T;

const province = read<Province>('dong-thap.json');
const { accounts } = read<Accounts>('dong-thap-accounts.json');
const { documents } = documentFile.parse(read('dong-thap-documents.json'));
const agencies = new Map(province.agencies.map((agency) => [agency.key, agency]));
const always = '0001-01-01';
const never = '9999-12-31';

/** A body that is a People's Committee, or one of this file that exists for the whole period. */
function standsFor(reference: string, from: string | null, to: string | null): boolean {
  if (reference.startsWith('unit:')) return true;
  const versions = agencies.get(reference)?.versions ?? [];
  const start = versions[0]?.validFrom ?? always;
  const end = versions.at(-1)?.validTo ?? never;
  return versions.length > 0 && start <= (from ?? always) && end >= (to ?? never);
}

const on = (day: string) =>
  province.agencies.flatMap(({ key, versions }) =>
    versions.filter((v) => (v.validFrom ?? always) <= day && (v.validTo ?? never) > day).map((v) => ({ key, ...v })),
  );

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('the bodies of Đồng Tháp through time', () => {
  it.each(['dong-thap.json', 'dong-thap-accounts.json', 'dong-thap-documents.json'])(
    '%s follows its schema',
    (name) => {
      const content = read<{ $schema: string }>(name);
      expect(() => z.fromJSONSchema(read(content.$schema)).parse(content)).not.toThrow();
    },
  );

  it('every key and every act stands once', () => {
    expect(agencies.size).toBe(province.agencies.length);
    expect(new Set(province.successions.map(({ reference }) => reference)).size).toBe(province.successions.length);
  });

  it('the versions of a body follow each other without gap or overlap', () => {
    for (const { key, versions } of province.agencies) {
      versions.forEach((version, at) => {
        expect([key, (version.validFrom ?? always) < (version.validTo ?? never)]).toEqual([key, true]);
        if (at > 0) expect([key, version.validFrom]).toEqual([key, versions[at - 1]!.validTo]);
      });
    }
  });

  it('the body above exists as long as the body below', () => {
    for (const { key, versions } of province.agencies) {
      for (const { parent, validFrom, validTo } of versions) {
        if (parent) expect([key, parent, standsFor(parent, validFrom, validTo)]).toEqual([key, parent, true]);
      }
    }
    for (const { from, to, validFrom, validTo } of province.relations) {
      expect([from, to, standsFor(from, validFrom, validTo) && standsFor(to, validFrom, validTo)]).toEqual([
        from,
        to,
        true,
      ]);
    }
  });

  it('no body begins, changes or ends without an act that says so', () => {
    const acts = (key: string, day: string, side: 'from' | 'to') =>
      province.successions.filter((act) => act.effectiveOn === day && act[side].includes(key)).length;
    for (const { key, foundedBy, versions } of province.agencies) {
      for (const { validFrom, validTo } of versions) {
        if (validFrom && !foundedBy) expect([key, validFrom, acts(key, validFrom, 'to')]).toEqual([key, validFrom, 1]);
        if (validTo) expect([key, validTo, acts(key, validTo, 'from')]).toEqual([key, validTo, 1]);
      }
    }
    for (const { reference, effectiveOn, from, to } of province.successions) {
      const before = on(dayBefore(effectiveOn)).map(({ key }) => key);
      const after = on(effectiveOn).map(({ key }) => key);
      expect([reference, from.filter((key) => !before.includes(key))]).toEqual([reference, []]);
      expect([reference, to.filter((key) => !after.includes(key))]).toEqual([reference, []]);
    }
  });

  it('states of every fact how certain it is, and where it was read', () => {
    const sources = new Set(province.sources.map(({ id }) => id));
    const facts = [...province.agencies.flatMap(({ versions }) => versions), ...province.successions];
    for (const { evidence, source } of facts) {
      if (evidence === 'SEEN') expect(sources).toContain(source);
      else if (source) expect(sources).toContain(source);
    }
    expect(province.verified).toBe(false);
    expect(province.successions.some(({ verified }) => verified)).toBe(false);
  });

  it('fifteen sở of each old province became ten on 1 March 2025, and one set of ten on 1 July', () => {
    const departments = (day: string, prefix: string) =>
      on(day).filter(
        (v) =>
          v.key.startsWith(prefix) &&
          v.kind === 'DEPARTMENT' &&
          v.parent?.startsWith('unit:') &&
          v.key.includes('/so-'),
      ).length;
    expect([departments('2025-02-28', 'dong-thap-cu/'), departments('2025-02-28', 'tien-giang/')]).toEqual([15, 15]);
    expect([departments('2025-03-01', 'dong-thap-cu/'), departments('2025-03-01', 'tien-giang/')]).toEqual([10, 10]);
    expect([departments('2025-07-01', 'dong-thap/'), departments('2025-07-01', 'dong-thap-cu/')]).toEqual([10, 0]);
  });

  it('the Party body for mass mobilisation is found before and after both changes', () => {
    const named = (day: string) =>
      on(day)
        .filter((v) => /ban-dan-van|va-dan-van/.test(v.key))
        .map((v) => v.name)
        .sort();
    expect(named('2025-01-31')).toEqual(['Ban Dân vận Tỉnh ủy Tiền Giang', 'Ban Dân vận Tỉnh ủy Đồng Tháp']);
    expect(named('2025-06-30')).toEqual([
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Tiền Giang',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp',
    ]);
    expect(named('2025-07-01')).toEqual(['Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp']);
  });
});

describe('demo accounts', () => {
  it('name invented people at bodies that exist today, every role at least once', () => {
    for (const { username, agency } of accounts)
      expect([username, standsFor(agency, '2025-08-01', null)]).toEqual([username, true]);
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roleNames));
  });
});

describe('units named by code', () => {
  const units = new Map(
    ['2025-06-30', '2025-07-01'].flatMap((day) =>
      readFileSync(join(__dirname, `../data/agencies/units-${day}.csv`), 'utf8')
        .split(/\r?\n/)
        .map((line) => line.split(','))
        .map(([, code, , name]): [string, string] => [`unit:${code}@${day}`, name ?? '']),
    ),
  );
  const plans = ['dong-thap-15-kh-ubnd-2022.json', 'demo-agency-plans.json'].flatMap((name) =>
    plansInFile(JSON.parse(readFileSync(join(__dirname, '../data/plans', name), 'utf8'))),
  );

  test('bore that code on that day', () => {
    const named = JSON.stringify([province, accounts, documents, plans]).match(/unit:\d+@\d{4}-\d{2}-\d{2}/g)!;
    expect([...new Set(named)].filter((reference) => !units.has(reference))).toEqual([]);
  });

  test('are the units that plans and titles speak of', () => {
    for (const { issuer, issuerName } of plans.filter((plan) => units.has(plan.issuer))) {
      expect(issuerName.toLowerCase()).toContain(units.get(issuer)!.toLowerCase());
    }
    for (const { agency, title } of accounts.filter((account) => /\d{5}/.test(account.agency))) {
      const code = /\d{5}/.exec(agency)![0];
      expect(title.toLowerCase()).toContain(units.get(`unit:${code}@2025-07-01`)!.toLowerCase());
    }
  });
});

describe('the register of documents', () => {
  it('names its issuers and what replaces what', () => {
    const keys = new Map(documents.map((document, at) => [document.key, at]));
    expect(keys.size).toBe(documents.length);
    documents.forEach(({ issuerAgency, replaces, validTo, key }, at) => {
      if (issuerAgency)
        expect(standsFor(issuerAgency, null, '2021-09-06') || standsFor(issuerAgency, '2025-07-01', null)).toBe(true);
      if (replaces) expect([key, keys.get(replaces)! < at]).toEqual([key, true]);
      if (validTo) expect(documents.find((each) => each.replaces === key)?.issuedOn).toBe(validTo);
    });
  });
});
