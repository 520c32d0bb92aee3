import type { CodeSystem } from './agency-code';
import type { Query } from './rows';

export interface Named {
  id: string;
  name: string;
}

export interface CodeHolder extends Named {
  system: CodeSystem;
  heldFrom: string;
  heldTo: string | null;
  heldOnDay: boolean;
  inForce: boolean;
  successors: Named[];
  /** Of a district: the communes that now stand on its territory. */
  territory: Named[];
  /** Its figures can be counted with its successors. */
  comparable: boolean;
}

export const codeNotices = {
  CODE_LIVES_ON: ['Trước ngày {day}, mã này thuộc {earlier}.', 'Before {day} this code belonged to {earlier}.'],
  CODE_GIVEN_UP: ['{name} không còn mang mã này từ ngày {day}.', '{name} no longer bears this code since {day}.'],
  REPLACED: [
    '{name} đã kết thúc ngày {day}; kế thừa: {successors}.',
    '{name} ended as of {day}; its successor is {successors}.',
  ],
  SPLIT: [
    '{name} đã được chia từ ngày {day} cho: {successors}; số liệu không so sánh được nếu không có tỷ lệ.',
    '{name} was split as of {day} between {successors}; without shares figures are not comparable.',
  ],
  SHARED: [
    '{name} đã được chia từ ngày {day} theo tỷ lệ cho: {successors}.',
    '{name} was divided by shares as of {day} between {successors}.',
  ],
  DISSOLVED: [
    '{name} kết thúc từ ngày {day}; {successors} tiếp nhận; địa bàn nay gồm {count} đơn vị cấp xã.',
    '{name} ended as of {day}; {successors} took over; {count} communes stand on its territory now.',
  ],
  ENDED: [
    '{name} đã kết thúc từ ngày {day}, không có cơ quan kế thừa.',
    '{name} ended as of {day}; nobody took its place.',
  ],
} as const;
export type CodeNotice = keyof typeof codeNotices;

export interface Notice {
  code: CodeNotice;
  vi: string;
  en: string;
}

export interface CodeFinding {
  holder: CodeHolder;
  /** Who bore the code before. */
  earlier: CodeHolder[];
  notice: Notice | null;
}

const listed = (all: readonly Named[]): string => all.map((one) => one.name).join(', ');

/** What a reader must know who looked the code up; null when the code simply is the agency's. */
export function noticeOf(holder: CodeHolder, earlier: readonly CodeHolder[]): Notice | null {
  const say = (code: CodeNotice, params: Record<string, string>): Notice => {
    const [vi, en] = codeNotices[code];
    const fill = (text: string, day: string): string =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'day' ? day : (params[name] ?? '')));
    const day = params['day'] ?? '';
    return { code, vi: fill(vi, day.split('-').reverse().join('/')), en: fill(en, day) };
  };
  const successors = listed(holder.successors);
  const params = { name: holder.name, day: holder.heldTo ?? '', successors, count: String(holder.territory.length) };
  if (holder.heldOnDay) {
    return earlier.length === 0 ? null : say('CODE_LIVES_ON', { day: holder.heldFrom, earlier: listed(earlier) });
  }
  if (holder.inForce) return say('CODE_GIVEN_UP', params);
  if (holder.successors.length === 0) return say('ENDED', params);
  if (holder.territory.length > 0) return say('DISSOLVED', params);
  if (holder.successors.length === 1) return say('REPLACED', params);
  return say(holder.comparable ? 'SHARED' : 'SPLIT', params);
}

const named = (ids: string): string => `
  (select coalesce(json_agg(json_build_object('id', x.id, 'name', v.name) order by v.name), '[]')
   from unnest(${ids}) as x(id)
   cross join lateral (
     select n.name from app.agency_version n
     where n.tenant_id = current_setting('app.tenant')::int and n.agency_id = x.id order by n.valid_from desc limit 1) v)`;

/** Who bears a code on a day, also one that is no longer in use, and what to know about it. */
export async function lookUpCode(
  query: Query,
  code: string,
  system: CodeSystem | null,
  day: string,
): Promise<CodeFinding | undefined> {
  const [holder, ...earlier] = await query<CodeHolder>(
    `select c.agency_id as id, c.system, c.held_from::text as "heldFrom", c.held_to::text as "heldTo",
            c.held_on_day as "heldOnDay", c.in_force as "inForce", c.comparable, last.name,
            ${named('c.successors')} as successors, ${named('c.territory')} as territory
     from sys.agencies_by_code($1, $2, $3) c
     cross join lateral (
       select v.name from app.agency_version v
       where v.tenant_id = current_setting('app.tenant')::int and v.agency_id = c.agency_id and v.valid_from <= $3::date
       order by v.valid_from desc limit 1) last`,
    [system, code, day],
  );
  if (!holder) return undefined;
  const sameSystem = earlier.filter((one) => one.system === holder.system && one.id !== holder.id);
  return { holder, earlier: sameSystem, notice: noticeOf(holder, sameSystem) };
}
