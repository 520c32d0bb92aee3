import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readItems, writeItems } from './plan-sheet.cells';

describe('lists in a cell', () => {
  it('are written a line each and read back', () => {
    const cell = writeItems([
      ['Sở Nội vụ', 'agency:1'],
      ['Các xã', 'group:COMMUNES'],
      ['Bộ Nội vụ', ''],
    ]);
    expect(cell).toBe('Sở Nội vụ | agency:1\nCác xã | group:COMMUNES\nBộ Nội vụ');
    expect(readItems(cell)).toEqual([['Sở Nội vụ', 'agency:1'], ['Các xã', 'group:COMMUNES'], ['Bộ Nội vụ']]);
  });

  it('keep bars, backslashes and line ends of their texts', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', '|', '\\', '\n', 'n', ' ', 'ễ'), minLength: 1 })
      .filter((each) => each.trim() === each);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (items) => {
        expect(readItems(writeItems(items))).toEqual(items);
      }),
    );
  });
});
