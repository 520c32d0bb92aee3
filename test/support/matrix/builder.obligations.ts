import { v7 as uuidv7 } from 'uuid';
import type { Place } from './ground';
import type { Entry } from './records';

/** What the builder lends to whoever adds rows of a module. */
export interface Pen {
  idOf(place: Place): string;
  add(table: string, row: Record<string, unknown>): Promise<string>;
  note(entry: Entry): void;
  find<T>(sql: string): Promise<T[]>;
}

const owed = { subject_kind: 'Task', triggered_on: '2025-05-01', original_due_on: '2025-06-02', due_on: '2025-06-02' };
const term = { count: 30, unit: 'CALENDAR_DAYS', direction: 'AFTER', roll: 'NEXT_WORKING_DAY' };

/** At each agency one obligation, and one of a secret matter for which nobody was named. */
export async function addObligations(pen: Pen, place: Place): Promise<void> {
  const [rule] = await pen.find<{ id: string }>(`select id from app.deadline_rule where code = 'KN.RESOLVE.FIRST'`);
  const labels = { label_vi: 'Nghĩa vụ thử', label_en: 'Test', trigger: 'ACCEPTED', calendar_edition: 1 };
  const ruled = { duty: 'KN.RESOLVE.FIRST', rule_id: rule!.id, rule_version: 1, citation: 'LKN Đ28', ...term };
  for (const variant of ['open', 'secret'] as const) {
    const sealed_by = variant === 'secret' ? await pen.add('seal', { reason: 'DENUNCIATION' }) : null;
    const facts = { ...owed, ...labels, ...ruled, subject_id: uuidv7(), agency_id: pen.idOf(place), sealed_by };
    const id = await pen.add('obligation', facts);
    const entry = { obligation_id: id, ordinal: 1, kind: 'START', on_day: owed.triggered_on, count: term.count };
    await pen.add('obligation_entry', { ...entry, due_on: owed.due_on, calendar_edition: 1, sealed_by });
    pen.note({ kind: 'Obligation', id, variant, place, sealed: variant === 'secret' });
  }
}
