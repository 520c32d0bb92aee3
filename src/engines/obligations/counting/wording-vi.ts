import { addDays, weekdayOf } from './legal-day';
import type { Run } from './runs';
import type { Terms } from './terms';
import { isSameYear, type Told, type Wording } from './wording';

const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];
const units: Record<Terms['unit'], string> = {
  CALENDAR_DAYS: 'ngày',
  WORKING_DAYS: 'ngày làm việc',
  MONTHS: 'tháng',
  YEARS: 'năm',
};
const circumstances: Record<string, string> = {
  REMOTE: 'vùng sâu, vùng xa đi lại khó khăn',
  COMPLEX: 'vụ việc phức tạp',
  MULTI_PLACE: 'phải kiểm tra, xác minh tại nhiều địa điểm',
  DISMISSAL: 'kỷ luật buộc thôi việc',
};

const weekday = (day: string): string => weekdays[weekdayOf(day) - 1]!;
const short = (day: string): string => day.slice(5).split('-').reverse().map(Number).join('/');
const full = (day: string): string => `${short(day)}/${day.slice(0, 4)}`;
const startsWithDay = /^ngày\s+/i;

const counts: Record<Terms['unit'], string> = {
  CALENDAR_DAYS: 'tính liên tục, gồm cả thứ bảy, chủ nhật và ngày nghỉ lễ.',
  WORKING_DAYS: 'không tính thứ bảy, chủ nhật và ngày nghỉ lễ; ngày làm bù được tính.',
  MONTHS:
    'đến ngày tương ứng của tháng cuối, tháng đó không có ngày tương ứng thì đến ngày cuối tháng (BLDS 2015 Đ148.3).',
  YEARS: 'đến ngày, tháng tương ứng của năm cuối (BLDS 2015 Đ148).',
};

const isBackwards = ({ terms }: Told): boolean => terms.direction === 'BEFORE';
const nonWorking = (day: string, label: string | undefined): string =>
  label === undefined ? weekday(day) : `ngày nghỉ (${label})`;

function span({ from, to }: Run, told: Told): string {
  const date = isSameYear(from, told.from) && isSameYear(to, told.from) ? short : full;
  return from === to ? date(from) : `${date(from)}–${date(to)}`;
}

/** As an official would write it. */
export const vietnamese: Wording = {
  atOnce: (told, event) =>
    `Phải thực hiện ngay trong ngày ${event.replace(startsWithDay, '')} ${full(told.from)} (${told.citation}).`,
  trigger: (told, event) =>
    `Ngày ${event.replace(startsWithDay, '')} ${full(told.from)} không tính (BLDS 2015 Đ147), ` +
    `${isBackwards(told) ? 'đếm lùi' : 'bắt đầu tính'} từ ngày ${full(told.begins)}.`,
  length: ({ terms: { count, unit, direction }, citation }) =>
    `${direction === 'BEFORE' ? 'Phải thực hiện trước ít nhất' : 'Thời hạn'} ${count} ${units[unit]} (${citation}), ${counts[unit]}`,
  flags: ({ flags }) => `Áp dụng thời hạn này do: ${flags.map((flag) => circumstances[flag] ?? flag).join('; ')}.`,
  paused: ({ from, to, days }) =>
    `Thời gian tạm đình chỉ từ ngày ${full(from)} đến hết ngày ${full(to)} (${days} ngày) không tính vào thời hạn; ` +
    `tính tiếp từ ngày ${full(addDays(to, 1))}.`,
  waiting: ({ counted: { n } }, since) =>
    since === undefined
      ? 'Đang tạm đình chỉ: chưa có ngày hết hạn.'
      : `Tạm đình chỉ từ ngày ${full(since)}, đã tính ${n} ngày; chưa có ngày hết hạn cho đến khi tiếp tục giải quyết.`,
  rolled: (told) => {
    const { counted, dueOn } = told;
    const last = `${full(counted.day)} là ${nonWorking(counted.day, counted.label)}`;
    return isBackwards(told)
      ? `Ngày đếm được ${last}: lùi về ngày làm việc liền trước, ${full(dueOn!)}, để không rút ngắn thời gian báo trước ` +
          '(suy luận, luật chưa quy định).'
      : `Ngày cuối cùng ${last} nên thời hạn kết thúc vào ngày làm việc tiếp theo, ${full(dueOn!)} (BLDS 2015 Đ148.5).`;
  },
  due: (told) =>
    isBackwards(told)
      ? `Ngày muộn nhất còn đúng hạn: ${weekday(told.dueOn!)}, ngày ${full(told.dueOn!)}.`
      : `Hết hạn lúc 24 giờ ${weekday(told.dueOn!)}, ngày ${full(told.dueOn!)} (BLDS 2015 Đ148).`,
  unknown: (knownUntil) =>
    `Lịch làm việc mới có đến ngày ${full(knownUntil)}; sau ngày này chỉ trừ thứ bảy, chủ nhật, sẽ tính lại khi có lịch nghỉ lễ.`,
  run(run, told, event) {
    const { kind, from, to, label } = run;
    const ordinal = run.counted?.[0] === run.counted?.[1] ? run.counted?.[0] : run.counted?.join('–');
    const tail = run.due ? `, ${isBackwards(told) ? 'ngày muộn nhất' : 'hết hạn'}` : '';
    const days = from === to ? weekday(from) : `${weekday(from)}, ${weekday(to)}`;
    const texts: Record<Run['kind'], () => string> = {
      TRIGGER: () => `ngày ${event.replace(startsWithDay, '')}${run.due ? '' : ', không tính'}`,
      COUNTED: () => `ngày thứ ${ordinal}`,
      SWAPPED: () => `${days}, làm việc theo lịch (${label ?? 'làm bù'}), ngày thứ ${ordinal}`,
      WEEKEND: () => `${days}, không tính`,
      OFF: () => `ngày nghỉ (${label}), không tính`,
      PAUSED: () => 'tạm đình chỉ, không tính',
      ROLLED: () => `${label === undefined ? days : nonWorking(from, label)}, không phải ngày làm việc`,
      ROLLED_TO: () => `ngày làm việc ${isBackwards(told) ? 'liền trước' : 'tiếp theo'}`,
    };
    return `${span(run, told)}: ${texts[kind]()}${tail}`;
  },
};
