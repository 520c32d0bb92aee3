import { describe, expect, it } from '@jest/globals';
import { amongParts, fewest, openInTree, type TreeRow } from './suppression';

const tree = (owns: Record<string, number>, parents: Record<string, string> = {}): TreeRow[] =>
  Object.entries(owns).map(([agencyId, own]) => ({
    agencyId,
    own,
    parentId: parents[agencyId] ?? (agencyId === 'tinh' ? null : 'tinh'),
  }));

describe('small counts of secret records', () => {
  it('hides a part with too few, and every other part that has any', () => {
    const shows = amongParts([0, 2, 6, 9]);
    expect([0, 2, 6, 9].map(shows)).toEqual([true, false, false, false]);
    expect([0, 6, 9].map(amongParts([0, 6, 9]))).toEqual([true, true, true]);
  });

  it('hides a commune whose neighbour could be worked out from it', () => {
    const rows = tree({ tinh: 0, a: 6, b: 3, c: 0 });
    expect(openInTree(rows, 'tinh')).toBe(true);
    expect(['a', 'b', 'c'].map((id) => openInTree(rows, id))).toEqual([false, false, true]);
  });

  it('shows communes that all have enough', () => {
    const rows = tree({ tinh: 0, a: 6, b: 5, c: 0 });
    expect(['tinh', 'a', 'b', 'c'].every((id) => openInTree(rows, id))).toBe(true);
  });

  it('counts what the body above holds itself, and what belongs nowhere, as parts of the whole', () => {
    expect(openInTree(tree({ tinh: 2, a: 6 }), 'a')).toBe(false);
    expect(openInTree(tree({ tinh: 0, a: 6 }), 'a', 2)).toBe(false);
    expect(openInTree(tree({ tinh: 0, a: 6 }), 'a', 7)).toBe(true);
  });

  it('opens nothing below what is closed', () => {
    const parents = { a: 'huyen', b: 'huyen', c: 'kia' };
    const rows = tree({ tinh: 0, huyen: 0, kia: 0, a: 8, b: 9, c: 1 }, parents);
    expect(['huyen', 'kia', 'a', 'b', 'c'].map((id) => openInTree(rows, id))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(openInTree(rows, 'tinh')).toBe(true);
  });

  it('shows no whole that has too few', () => {
    expect(openInTree(tree({ tinh: 0, a: fewest - 1 }), 'tinh')).toBe(false);
    expect(openInTree(tree({ tinh: 0, a: 0 }), 'tinh')).toBe(true);
  });

  it('cannot be worked out by any sum or difference of what is shown', () => {
    // Every tree of three communes with up to seven each: whatever is shown differs by none or by five at least.
    for (let a = 0; a <= 7; a++)
      for (let b = 0; b <= 7; b++)
        for (let c = 0; c <= 7; c++) {
          const rows = tree({ tinh: 0, a, b, c });
          const shown = Object.entries({ a, b, c }).filter(([id]) => openInTree(rows, id));
          const left = openInTree(rows, 'tinh') ? a + b + c - shown.reduce((all, [, n]) => all + n, 0) : 0;
          const hidden = 3 - shown.length;
          expect(left === 0 || left >= fewest).toBe(true);
          // One hidden part with a known rest would be known itself.
          if (hidden === 1 && openInTree(rows, 'tinh')) expect(left).toBe(0);
        }
  });
});
