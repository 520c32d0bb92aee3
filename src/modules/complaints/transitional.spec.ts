import { describe, expect, it } from '@jest/globals';
import { groundsFor, refusalGrounds, suspensionGrounds, terminationGrounds } from './case-grounds';
import { followsReform } from './transitional';

describe('the rules of 1 July 2026', () => {
  it('hold for nothing before that day', () => {
    expect(followsReform('COMPLAINT', 'withdrawCase', '2026-06-30', '2026-06-01')).toBe(false);
    expect(followsReform('DENUNCIATION', 'withdrawCase', '2026-06-30', null)).toBe(false);
  });

  it('hold for older complaints in what NĐ 155 Đ22.1 names, in the rest for those accepted since', () => {
    expect(followsReform('COMPLAINT', 'suspendCase', '2026-07-01', '2026-06-01')).toBe(true);
    expect(followsReform('COMPLAINT', 'determineComplexity', '2026-07-01', '2026-06-01')).toBe(false);
    expect(followsReform('COMPLAINT', 'determineComplexity', '2026-07-02', '2026-07-01')).toBe(true);
  });

  it('hold for older denunciations in all that is left to be done (NĐ 156 Đ10.1)', () => {
    expect(followsReform('DENUNCIATION', 'extendDeadline', '2026-07-01', '2026-06-01')).toBe(true);
  });
});

describe('grounds', () => {
  it('are those of the law of the case, on the day', () => {
    expect(groundsFor(suspensionGrounds, 'COMPLAINT', '2026-06-30')).toEqual([]);
    expect(groundsFor(suspensionGrounds, 'COMPLAINT', '2026-07-01')).toEqual(['FORCE_MAJEURE', 'AWAITING_OTHER_BODY']);
    expect(groundsFor(suspensionGrounds, 'DENUNCIATION', '2025-01-01')).toEqual([
      'AWAITING_OTHER_BODY',
      'AWAITING_EXPERT_OPINION',
    ]);
    expect(groundsFor(terminationGrounds, 'COMPLAINT', '2026-06-30')).toEqual(['FULL_WITHDRAWAL']);
    expect(groundsFor(refusalGrounds, 'COMPLAINT', '2026-07-01')).toHaveLength(9);
  });
});
