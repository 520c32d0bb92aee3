import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { digestOf, type Digested, memberLine, sha256 } from './digest';

describe('canonical JSON', () => {
  it('has its keys in order, no spaces, and one spelling of each text', () => {
    expect(canonicalJson({ b: [1, null, true], a: { d: 'x', c: '' } })).toBe(
      '{"a":{"c":"","d":"x"},"b":[1,null,true]}',
    );
    expect(canonicalJson('Đồng Tháp'.normalize('NFD'))).toBe('"Đồng Tháp"');
    expect(canonicalJson({ ầ: 1, z: 2, A: 3, Z: 4 })).toBe('{"A":3,"Z":4,"z":2,"ầ":1}');
    expect(canonicalJson({ a: undefined as never, b: -0 })).toBe('{"b":0}');
  });

  it('reads back as what was written', () => {
    const value = { text: '"\\\n\u2028 đ', list: [[], {}], number: -12, none: null };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });

  it('refuses what has no single form', () => {
    for (const value of [0.1, NaN, Infinity, 2 ** 53, '\ud800']) expect(() => canonicalJson(value)).toThrow();
  });
});

describe('the digest of a figure', () => {
  const figure: Digested = {
    code: 'PETITIONS.RECEIVED',
    version: 1,
    sqlHash: 'ab',
    parameters: { to: '2025-06-14', from: '2024-12-15' },
    cut: '2025-06-20T16:59:59.999Z',
    value: '53',
    numerator: null,
    denominator: null,
    groups: [{ key: null, value: '53', members: 53 }],
    members: sha256(memberLine('Petition', '1', '1', null)),
  };

  it('is that of a text anybody can write', () => {
    const members = createHash('sha256').update('Petition 1 1').digest('hex');
    const text =
      '{"code":"PETITIONS.RECEIVED","cut":"2025-06-20T16:59:59.999Z","denominator":null,"format":1,' +
      '"groups":[{"key":null,"members":53,"value":"53"}],' +
      `"members":"${members}","numerator":null,"parameters":{"from":"2024-12-15","to":"2025-06-14"},` +
      '"sqlHash":"ab","value":"53","version":1}';
    expect(digestOf(figure)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('does not depend on the order in which it was put together', () => {
    const turned = Object.fromEntries(Object.entries(figure).reverse()) as unknown as Digested;
    expect(digestOf({ ...turned, parameters: { from: '2024-12-15', to: '2025-06-14' } })).toBe(digestOf(figure));
  });

  it.each([
    ['value', { value: '54' }],
    ['members', { members: sha256(memberLine('Petition', '2', '1', null)) }],
    ['cut', { cut: null }],
    ['version', { version: 2 }],
    ['statement', { sqlHash: 'ac' }],
    ['parameters', { parameters: { from: '2024-12-15', to: '2025-06-15' } }],
    ['groups', { groups: [] }],
  ])('changes with its %s', (_, more) => expect(digestOf({ ...figure, ...more })).not.toBe(digestOf(figure)));
});
