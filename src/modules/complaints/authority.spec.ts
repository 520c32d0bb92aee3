import { describe, expect, test } from '@jest/globals';
import { authorityRules, respondentRanks, type RespondentRank, ruleFor } from './authority';

const seats = ['COMMITTEE', 'BODY', 'UNIT'] as const;
const ranks = Object.keys(respondentRanks) as RespondentRank[];
/** The last day of the districts, the days of the bridge decree, the first day of Luật 136/2025. */
const days = ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'];

describe('the table of who is competent', () => {
  test.each(days)('names one for each seat and rank that there was on %s, and never two', (day) => {
    const levels =
      day < '2025-07-01' ? (['PROVINCE', 'DISTRICT', 'COMMUNE'] as const) : (['PROVINCE', 'COMMUNE'] as const);
    for (const matter of ['COMPLAINT', 'DENUNCIATION'] as const) {
      for (const instance of matter === 'COMPLAINT' ? ([1, 2] as const) : ([1] as const)) {
        for (const level of levels) {
          for (const seat of seats) {
            for (const rank of ranks) {
              const fitting = authorityRules.filter(
                (rule) =>
                  rule.matter === matter &&
                  rule.instance === instance &&
                  rule.level === level &&
                  rule.seat.includes(seat) &&
                  rule.ranks.includes(rank) &&
                  rule.from <= day &&
                  (!rule.to || rule.to > day),
              );
              expect([matter, instance, level, seat, rank, fitting.length]).toEqual([
                matter,
                instance,
                level,
                seat,
                rank,
                1,
              ]);
              expect(ruleFor(matter, { instance, level, seat, rank, day })).toBe(fitting[0]);
            }
          }
        }
      }
    }
  });

  test('knows no district since 1 July 2025, and says under which article it names whom', () => {
    expect(
      authorityRules.filter(
        ({ level, competent, to }) =>
          (level === 'DISTRICT' || competent === 'DISTRICT_COMMITTEE') && !(to && to <= '2025-07-01'),
      ),
    ).toEqual([]);
    expect(authorityRules.filter(({ article }) => !/Đ\d|\d+\/20\d\d/.test(article))).toEqual([]);
  });
});
