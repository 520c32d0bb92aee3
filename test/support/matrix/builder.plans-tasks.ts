import type { Pen } from './builder.obligations';
import type { Place } from './ground';

const always = { timing_kind: 'CONTINUOUS_YEARLY', timing_text: 'Thường xuyên' };
const horizon = { kind: 'YEAR', starts_on: '2025-01-01', ends_on: '2025-12-31' };
const signed = {
  issued_on: '2025-01-05',
  place_of_issue: 'Cao Lãnh',
  signer: 'Người thử',
  signing_capacity: 'CHỦ TỊCH',
};
let serial = 0;

/** At each agency a task of its own issued plan that it was given, with what it owes of it, and a plan that waits for a signature. */
export async function addTasks(pen: Pen, place: Place): Promise<void> {
  const agency = pen.idOf(place);
  const waiting = {
    ...horizon,
    title: `Kế hoạch đã trình ${place}`,
    issuer_id: agency,
    status: 'SUBMITTED',
    submitted_on: '2025-04-01',
  };
  pen.note({ kind: 'Plan', id: await pen.add('plan', waiting), variant: 'submitted', place });

  const issued = { ...horizon, ...signed, title: `Kế hoạch đang làm ${place}`, issuer_id: agency, status: 'ISSUED' };
  const plan = await pen.add('plan', { ...issued, number: `T${++serial}/KH-UBND` });
  const task = await pen.add('task', { plan_id: plan, ordinal: 1, text: 'Hoà giải', ...always });
  pen.note({ kind: 'Plan', id: plan, variant: 'underWay', place });
  pen.note({ kind: 'Task', id: task, variant: 'underWay', place });
  pen.note({
    kind: 'TaskFunding',
    id: await pen.add('task_funding', { task_id: task, ordinal: 1, source: 'Ngân sách' }),
    variant: '',
    place,
  });

  const given = { task_id: task, agency_id: agency };
  const assignment = await pen.add('task_assignment', {
    ...given,
    original_agency_id: agency,
    role: 'LEAD',
    assigned_on: '2025-01-06',
  });
  pen.note({ kind: 'TaskAssignment', id: assignment, variant: '', place });
  const year = async (of: number, variant: string, more: Record<string, unknown> = {}): Promise<string> => {
    const window = { year: of, starts_on: `${of}-01-01`, due_on: `${of}-12-31` };
    const id = await pen.add('task_year', { ...given, assignment_id: assignment, ...window, ...more });
    pen.note({ kind: 'TaskYear', id, variant, place });
    return id;
  };
  await year(2024, 'done', { state: 'DONE', done_on: '2024-11-01' });
  await year(2025, 'open');
  const asked = { asked_on: '2025-04-01', asked_until: '2027-01-31', reason: 'Thử', due_before: '2026-12-31' };
  const extension = await pen.add('task_extension', { task_year_id: await year(2026, 'extending'), ...asked });
  pen.note({ kind: 'TaskExtension', id: extension, variant: '', place });
}
