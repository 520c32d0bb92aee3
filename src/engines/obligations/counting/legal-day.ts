const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

interface Parts {
  year: number;
  /** 0 is January. */
  month: number;
  date: number;
}

// Date.UTC takes the years 0 to 99 for 1900 to 1999; this does not.
const numberOf = ({ year, month, date }: Parts): number =>
  new Date(0).setUTCFullYear(year, month, date) / millisecondsADay;

const lengthOfMonth = (year: number, month: number): number =>
  new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate();

function partsOf(day: string): Parts {
  const [, year, month, date] = shape.exec(day)?.map(Number) ?? [];
  const parts = { year: year!, month: month! - 1, date: date! };
  // Written so that what is no number fails too.
  const exists =
    parts.year >= 1 &&
    parts.month >= 0 &&
    parts.month <= 11 &&
    parts.date >= 1 &&
    parts.date <= lengthOfMonth(parts.year, parts.month);
  if (!exists) throw new RangeError(`Not a legal day: ${day}`);
  return parts;
}

const first = numberOf({ year: 1, month: 0, date: 1 });
const last = numberOf({ year: 9999, month: 11, date: 31 });

/** How many days lie between the first and the last day that can be written. */
export const longestSpan = last - first;

/** Days since 1970-01-01. RangeError unless the day exists and is written YYYY-MM-DD. */
export const dayNumber = (day: string): number => numberOf(partsOf(day));

/** The legal day with that number; RangeError for a fraction and outside the years 0001 to 9999. */
export function dayAt(number: number): string {
  if (!Number.isInteger(number) || number < first || number > last)
    throw new RangeError(`No legal day has the number ${number}`);
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayAt = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The weekday of a legal day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => weekdayAt(dayNumber(day));

/** The day that many days later (earlier, if negative). */
export const addDays = (day: string, days: number): string => dayAt(dayNumber(day) + days);

/** How many days later `to` is than `from`. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The corresponding day of the month; if that month has none, its last day (BLDS 2015 Đ148.3). */
export function addMonths(day: string, months: number): string {
  if (!Number.isInteger(months)) throw new RangeError(`Not a number of months: ${months}`);
  const { year, month, date } = partsOf(day);
  const index = year * 12 + month + months;
  const endYear = Math.floor(index / 12);
  const endMonth = index - endYear * 12;
  return dayAt(numberOf({ year: endYear, month: endMonth, date: Math.min(date, lengthOfMonth(endYear, endMonth)) }));
}

/** The corresponding day of the year; 29 February becomes 28 February in a common year. */
export const addYears = (day: string, years: number): string => addMonths(day, years * 12);
