import { describe, expect, test } from '@jest/globals';
import { groupFaults, representativesAllowed } from './group-rules';

const group = (size: number, representatives: number[], more: object = {}) =>
  groupFaults({ size, named: size, representatives, appointed: true, ...more }).map(
    ({ path, code }) => `${path} ${code}`,
  );
const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

describe('representatives of a group (LTCD Đ29)', () => {
  test.each([
    [4, undefined],
    [5, { least: 1, most: 2 }],
    [10, { least: 1, most: 2 }],
    [11, { least: 1, most: 5 }],
    [1000, { least: 1, most: 5 }],
  ])('%i people', (people, allowed) => expect(representativesAllowed(people)).toEqual(allowed));

  test('too few and too many are refused', () => {
    expect(group(4, [])).toEqual([]);
    expect(group(5, [])).toEqual(['representatives REPRESENTATIVES_OF_GROUP']);
    expect(group(10, upTo(2))).toEqual([]);
    expect(group(10, upTo(3))).toEqual(['representatives REPRESENTATIVES_OF_GROUP']);
    expect(group(12, upTo(5))).toEqual([]);
    expect(group(12, upTo(6))).toEqual(['representatives REPRESENTATIVES_OF_GROUP']);
  });

  test('each is one of those named, once, and appointed in writing', () => {
    expect(group(12, [1, 13])).toEqual(['representatives.1 REPRESENTATIVE_OUTSIDE_GROUP']);
    expect(group(3, [0])).toEqual(['representatives.0 REPRESENTATIVE_OUTSIDE_GROUP']);
    expect(group(40, [6], { named: 5 })).toEqual(['representatives.0 REPRESENTATIVE_OUTSIDE_GROUP']);
    expect(group(12, [2, 2])).toEqual(['representatives.1 REPRESENTATIVE_TWICE']);
    expect(group(12, [2], { appointed: false })).toEqual(['appointment APPOINTMENT_IN_WRITING']);
  });
});
