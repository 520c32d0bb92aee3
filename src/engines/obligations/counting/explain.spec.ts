import { describe, expect, it } from '@jest/globals';
import { calendar } from './calendar.fixture';
import { countDeadline, type Pause } from './count-deadline';
import { explain } from './explain';
import type { Terms } from './terms';

interface Case {
  terms: Partial<Terms> & Pick<Terms, 'count' | 'unit'>;
  from: string;
  citation: string;
  trigger?: [string, string];
  flags?: string[];
  pauses?: Pause[];
}

function told({ terms: given, from, citation, trigger = ['nhận đơn', 'receipt'], flags = [], pauses }: Case) {
  const terms: Terms = { direction: 'AFTER', roll: 'NEXT_WORKING_DAY', ...given };
  const [triggerVi, triggerEn] = trigger;
  const counted = countDeadline(terms, from, calendar, pauses);
  return explain({ terms, from, triggerVi, triggerEn, citation, counted, flags });
}

describe('an explanation', () => {
  it('tells a complaint received on 25/6/2026', () => {
    expect(told({ terms: { count: 10, unit: 'CALENDAR_DAYS' }, from: '2026-06-25', citation: 'LKN Đ27' })).toEqual({
      vi: [
        'Ngày nhận đơn 25/6/2026 không tính (BLDS 2015 Đ147), bắt đầu tính từ ngày 26/6/2026.',
        'Thời hạn 10 ngày (LKN Đ27), tính liên tục, gồm cả thứ bảy, chủ nhật và ngày nghỉ lễ.',
        'Ngày cuối cùng 5/7/2026 là chủ nhật nên thời hạn kết thúc vào ngày làm việc tiếp theo, 6/7/2026 (BLDS 2015 Đ148.5).',
        'Hết hạn lúc 24 giờ thứ hai, ngày 6/7/2026 (BLDS 2015 Đ148).',
        '25/6: ngày nhận đơn, không tính',
        '26/6–5/7: ngày thứ 1–10',
        '6/7: ngày làm việc tiếp theo, hết hạn',
      ],
      en: [
        'Receipt, 25 June 2026: this day is not counted (Civil Code 2015, Art. 147); counting starts from 26 June 2026.',
        'The term is 10 days (LKN Đ27): weekends and holidays count too.',
        'The last day, 5 July 2026, is a Sunday: the term ends on the next working day, 6 July 2026 (Civil Code 2015, Art. 148.5).',
        'Due by the end of Monday, 6 July 2026 (Civil Code 2015, Art. 148).',
        '25 June: receipt, not counted',
        '26 June – 5 July: days 1–10',
        '6 July: next working day, due',
      ],
    });
  });

  it('tells Tết, circumstances and a suspension', () => {
    const { vi, en } = told({
      terms: { count: 10, unit: 'WORKING_DAYS' },
      from: '2026-02-10',
      citation: 'LTC Đ24.1',
      trigger: ['Ngày nhận tố cáo', 'denunciation received'],
      flags: ['MULTI_PLACE'],
      pauses: [{ from: '2026-02-25', to: '2026-03-04' }],
    });
    expect(vi).toEqual([
      'Ngày nhận tố cáo 10/2/2026 không tính (BLDS 2015 Đ147), bắt đầu tính từ ngày 11/2/2026.',
      'Thời hạn 10 ngày làm việc (LTC Đ24.1), không tính thứ bảy, chủ nhật và ngày nghỉ lễ; ngày làm bù được tính.',
      'Áp dụng thời hạn này do: phải kiểm tra, xác minh tại nhiều địa điểm.',
      'Thời gian tạm đình chỉ từ ngày 25/2/2026 đến hết ngày 3/3/2026 (7 ngày) không tính vào thời hạn; tính tiếp từ ngày 4/3/2026.',
      'Hết hạn lúc 24 giờ thứ ba, ngày 10/3/2026 (BLDS 2015 Đ148).',
      '10/2: ngày nhận tố cáo, không tính',
      '11/2–13/2: ngày thứ 1–3',
      '14/2–15/2: thứ bảy, chủ nhật, không tính',
      '16/2–20/2: ngày nghỉ (Tết Âm lịch), không tính',
      '21/2–22/2: thứ bảy, chủ nhật, không tính',
      '23/2–24/2: ngày thứ 4–5',
      '25/2–3/3: tạm đình chỉ, không tính',
      '4/3–6/3: ngày thứ 6–8',
      '7/3–8/3: thứ bảy, chủ nhật, không tính',
      '9/3–10/3: ngày thứ 9–10, hết hạn',
    ]);
    expect(en).toHaveLength(vi.length);
    expect(en.slice(2, 5)).toEqual([
      'This length applies because of: several places to verify.',
      'Suspended from 25 February 2026 to 3 March 2026 (7 days), which is not counted; counting goes on from 4 March 2026.',
      'Due by the end of Tuesday, 10 March 2026 (Civil Code 2015, Art. 148).',
    ]);
  });

  it('tells a swapped Saturday, and the year where it changes', () => {
    const { vi, en } = told({ terms: { count: 6, unit: 'WORKING_DAYS' }, from: '2025-12-31', citation: 'LKN Đ27' });
    expect(vi.slice(-6)).toEqual([
      '31/12: ngày nhận đơn, không tính',
      '1/1/2026: ngày nghỉ (Tết Dương lịch), không tính',
      '2/1/2026: ngày nghỉ (hoán đổi), không tính',
      '3/1/2026–4/1/2026: thứ bảy, chủ nhật, không tính',
      '5/1/2026–9/1/2026: ngày thứ 1–5',
      '10/1/2026: thứ bảy, làm việc theo lịch (làm bù 02/01), ngày thứ 6, hết hạn',
    ]);
    expect(en.at(-1)).toBe('10 January 2026: Saturday, worked under the calendar (làm bù 02/01), day 6, due');
  });

  it('tells the days over which a term rolls', () => {
    const { vi, en } = told({ terms: { count: 5, unit: 'CALENDAR_DAYS' }, from: '2026-02-12', citation: 'LKN Đ27' });
    expect(vi.slice(-3)).toEqual([
      '18/2–20/2: ngày nghỉ (Tết Âm lịch), không phải ngày làm việc',
      '21/2–22/2: thứ bảy, chủ nhật, không phải ngày làm việc',
      '23/2: ngày làm việc tiếp theo, hết hạn',
    ]);
    expect(en[2]).toContain('17 February 2026, is a day off (Tết Âm lịch)');
  });

  it('tells a notice before an event, and that rolling back is derived', () => {
    const { vi, en } = told({
      terms: { count: 5, unit: 'CALENDAR_DAYS', direction: 'BEFORE' },
      from: '2026-07-23',
      citation: 'NĐ124 Đ28.1',
      trigger: ['đối thoại', 'dialogue'],
    });
    expect(vi).toEqual([
      'Ngày đối thoại 23/7/2026 không tính (BLDS 2015 Đ147), đếm lùi từ ngày 22/7/2026.',
      'Phải thực hiện trước ít nhất 5 ngày (NĐ124 Đ28.1), tính liên tục, gồm cả thứ bảy, chủ nhật và ngày nghỉ lễ.',
      'Ngày đếm được 18/7/2026 là thứ bảy: lùi về ngày làm việc liền trước, 17/7/2026, để không rút ngắn thời gian báo trước (suy luận, luật chưa quy định).',
      'Ngày muộn nhất còn đúng hạn: thứ sáu, ngày 17/7/2026.',
      '23/7: ngày đối thoại, không tính',
      '18/7–22/7: ngày thứ 1–5',
      '17/7: ngày làm việc liền trước, ngày muộn nhất',
    ]);
    expect(en[3]).toBe('The latest day in time is Friday, 17 July 2026.');
  });

  it('tells that there is no due day while a suspension lasts', () => {
    const { vi, en } = told({
      terms: { count: 60, unit: 'CALENDAR_DAYS' },
      from: '2026-02-10',
      citation: 'LKN Đ28',
      flags: ['REMOTE', 'COMPLEX'],
      pauses: [{ from: '2026-02-25', to: '2026-02-27' }, { from: '2026-03-02' }],
    });
    expect(vi[4]).toBe(
      'Tạm đình chỉ từ ngày 2/3/2026, đã tính 17 ngày; chưa có ngày hết hạn cho đến khi tiếp tục giải quyết.',
    );
    expect(en[4]).toBe('Suspended since 2 March 2026 with 17 days counted: there is no due day until work resumes.');
    expect(vi.at(-1)).toBe('2/3: tạm đình chỉ, không tính');
  });

  it('warns past the last day that the calendar lists', () => {
    const { vi, en } = told({ terms: { count: 1, unit: 'MONTHS' }, from: '2026-12-31', citation: 'LKN Đ9' });
    expect(vi[1]).toContain('Thời hạn 1 tháng (LKN Đ9), đến ngày tương ứng');
    expect(vi[4]).toMatch(/^Lịch làm việc mới có đến ngày 31\/12\/2026/);
    expect(en[4]).toMatch(/^The calendar is known until 31 December 2026/);
  });

  it('tells what is due at once', () => {
    const { vi, en } = told({ terms: { count: 0, unit: 'CALENDAR_DAYS' }, from: '2026-07-03', citation: 'LTC Đ24.1' });
    expect(vi).toEqual([
      'Phải thực hiện ngay trong ngày nhận đơn 3/7/2026 (LTC Đ24.1).',
      'Hết hạn lúc 24 giờ thứ sáu, ngày 3/7/2026 (BLDS 2015 Đ148).',
      '3/7: ngày nhận đơn, hết hạn',
    ]);
    expect(en[0]).toBe('To be done at once, on the day of the event: receipt, 3 July 2026 (LTC Đ24.1).');
  });
});
