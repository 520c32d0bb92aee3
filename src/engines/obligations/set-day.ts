import type { Counted, Pause, Step } from './counting/count-deadline';
import type { Explanation } from './counting/explain';
import type { Standing } from './counting/ledger';

interface SetDay {
  triggeredOn: string;
  vi: string;
  en: string;
  citation: string | null;
  pauses: readonly Pause[];
  standing: Standing;
}

const viDay = (day: string): string => day.split('-').reverse().map(Number).join('/');

/** A day that was set is not counted: there is only to say by what, and by how much suspensions moved it. */
export function explainSetDay(given: SetDay): { counted: Counted; words: Explanation } {
  const { triggeredOn, vi, en, citation, pauses, standing } = given;
  const { originalDueOn, dueOn, extensions } = standing;
  const by = citation ? ` (${citation})` : '';
  const over = pauses.filter(({ to }) => to !== undefined);
  const words: Explanation = {
    vi: [
      `Ngày đến hạn được ấn định: ${viDay(originalDueOn)}${by}; phát sinh từ ngày ${vi}, ${viDay(triggeredOn)}.`,
      ...over.map(({ from, to }) => `Tạm dừng từ ngày ${viDay(from)}, tiếp tục từ ngày ${viDay(to!)}.`),
      ...(extensions > 0 ? [`Đã gia hạn ${extensions} lần.`] : []),
      dueOn === null ? 'Đang tạm dừng: chưa có ngày hết hạn.' : `Hết hạn lúc 24 giờ ngày ${viDay(dueOn)}.`,
    ],
    en: [
      `The day was set: ${originalDueOn}${by}; it began with ${en} on ${triggeredOn}.`,
      ...over.map(({ from, to }) => `Suspended from ${from}, resumed on ${to!}.`),
      ...(extensions > 0 ? [`Extended ${extensions} time(s).`] : []),
      dueOn === null ? 'Suspended: there is no due day yet.' : `It ends at midnight of ${dueOn}.`,
    ],
  };
  const steps: Step[] = [{ day: triggeredOn, counted: false, reason: 'TRIGGER' }];
  if (dueOn !== null) steps.push({ day: dueOn, counted: true, reason: 'DUE' });
  return { counted: { dueOn, steps }, words };
}
