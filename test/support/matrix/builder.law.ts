import { v7 as uuidv7 } from 'uuid';
import type { Pen } from './builder.obligations';
import type { Caller } from './callers';
import type { Place } from './ground';

const rule = {
  code: 'TINH.THU',
  label_vi: 'Quy định thử',
  label_en: 'Test',
  kind: 'PERIOD',
  trigger: 'RECEIVED',
  count: 10,
  unit: 'WORKING_DAYS',
  citation: 'Quyết định thử',
  evidence: 'PROVINCE',
  valid_from: '2020-01-01',
};

/** One of each that a province has by law, at its first agency. */
export async function addLaw(pen: Pen, place: Place): Promise<void> {
  pen.note({ kind: 'DeadlineRule', id: await pen.add('deadline_rule', rule), variant: 'own', place });
  const first = async (table: string, order: string): Promise<string> =>
    (await pen.find<{ id: string }>(`select id from app.${table} order by ${order} limit 1`))[0]!.id;
  pen.note({ kind: 'CalendarDay', id: await first('calendar_day', 'day'), variant: '', place });
  pen.note({ kind: 'CalendarEdition', id: await first('calendar_edition', 'number'), variant: '', place });
  pen.note({ kind: 'ReminderStep', id: await first('reminder_step', 'code'), variant: '', place });
}

const told = { kind: 'REMINDER', subject_kind: 'Obligation', step: 'PERCENT_50', made_on: '2025-05-01' };

/** What a post was told; whose nobody of the matrix is, or a caller's own. */
export async function addNotice(pen: Pen, place: Place, postId: string, by?: Caller): Promise<void> {
  const id = await pen.add('notice', { ...told, post_id: postId, subject_id: uuidv7(), due_on: '2025-06-02' });
  pen.note({ kind: 'Notice', id, variant: '', place, holder: by?.accountId });
}
