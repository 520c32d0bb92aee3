import { v7 as uuidv7 } from 'uuid';
import type { Pen } from './builder.obligations';
import type { Place } from './ground';

/** The day of the matrix. */
const today = '2025-05-05';
const times = { on_day: today, starts_at: `${today}T01:00:00Z`, ends_at: `${today}T01:30:00Z` };
const desk = { kind: 'REGULAR', mode: 'IN_PERSON', place: 'Trụ sở', ...times };
const deputy = { host: 'DEPUTY', host_name: 'Đại biểu thử' };
const forwarded = { forwarded_on: today, forwarding_number: '1/PC', forwarded_to_name: 'Bộ Tài chính' };

/** At each agency one of everything of reception; one turn of a secret matter for which nobody was named. */
export async function addReception(pen: Pen, place: Place): Promise<void> {
  const agency_id = pen.idOf(place);
  await addCalendars(pen, place);
  const shared = { agency_id, host_agency_id: agency_id, ...desk };
  const open = await pen.add('reception_session', { ...shared, ...deputy });
  pen.note({ kind: 'ReceptionSession', id: open, variant: 'open', place });
  const account_id = await pen.add('account', { username: `chutich.${place}`.toLowerCase(), display_name: 'Chủ tịch thử', kind: 'PERSON' });
  const post = await pen.add('post', { account_id, agency_id, role: 'OFFICER', title: 'Chủ tịch', valid_from: '2020-01-01' });
  const head = { host: 'HEAD', host_post_id: post, host_name: 'Chủ tịch thử' };
  const headed = await pen.add('reception_session', { ...shared, ...head, state: 'CLOSED', closed_on: today });
  pen.note({ kind: 'ReceptionSession', id: headed, variant: 'headed', place });
  const window = { rule: 'TD.FREQ.AGENCY', window_from: '2025-04-01', window_to: '2025-04-30', ordinal: 1 };
  pen.note({ kind: 'ReceptionDuty', id: await pen.add('reception_duty', { agency_id, ...window }), variant: 'owed', place });
  const notice = { session_id: headed, agency_id, number: '1/TB', issued_on: today, signer: 'Người thử', content: 'Kết luận' };
  const conclusion_id = await pen.add('reception_conclusion', notice);
  const task = { conclusion_id, session_id: headed, ordinal: 1, agency_id, issuer_id: agency_id, text: 'Kiểm tra', due_on: '2025-06-02' };
  pen.note({ kind: 'ConclusionTask', id: await pen.add('conclusion_task', task), variant: 'assigned', place });
  const variants = {
    waiting: { outcome: 'RECEIVED', state: 'WAITING' },
    refused: { outcome: 'REFUSED', state: 'REFUSED', refusal_ground: 'SETTLED_AND_PROLONGED', refused_on: today },
    forwarded: { outcome: 'RECEIVED', state: 'FORWARDED', ...forwarded },
    known: { outcome: 'RECEIVED', state: 'RESULT_KNOWN', ...forwarded, resolved_on: today, result_received_on: today },
    secret: { outcome: 'RECEIVED', state: 'WAITING' },
  };
  for (const [at, [variant, facts]] of Object.entries(variants).entries())
    await addVisit(pen, place, { session_id: open, number: at + 1001, variant, facts });
} // prettier-ignore

async function addCalendars(pen: Pen, place: Place): Promise<void> {
  const agency_id = pen.idOf(place);
  const period = { agency_id, starts_on: '2025-05-01', ends_on: '2025-05-31' };
  const draft = await pen.add('reception_calendar', period);
  pen.note({ kind: 'ReceptionCalendar', id: draft, variant: 'draft', place });
  const published = { state: 'PUBLISHED', published_on: '2025-04-20', published_at: 'Trụ sở' };
  const calendar = await pen.add('reception_calendar', { ...period, ...published });
  pen.note({ kind: 'ReceptionCalendar', id: calendar, variant: 'published', place });
  const day = { agency_id, ...desk, ...deputy };
  const days = {
    draft: { ...day, calendar_id: draft },
    planned: { ...day, calendar_id: calendar },
    online: { ...day, calendar_id: calendar, mode: 'ONLINE' },
  };
  for (const [variant, facts] of Object.entries(days))
    pen.note({ kind: 'ReceptionDay', id: await pen.add('reception_day', facts), variant, place });
}

interface Turn {
  session_id: string;
  number: number;
  variant: string;
  facts: Record<string, unknown>;
}

async function addVisit(pen: Pen, place: Place, { session_id, number, variant, facts }: Turn): Promise<void> {
  const id = uuidv7();
  const agency_id = pen.idOf(place);
  const sealed = variant === 'secret';
  const sealed_by = sealed ? await pen.add('seal', { reason: 'DENUNCIATION' }) : null;
  const turn = { id, session_id, agency_id, on_day: today, year: 2025, number, restricted: sealed };
  await pen.add('reception_visit', turn);
  pen.note({ kind: 'Visit', id, variant, place });
  const kind = sealed ? 'DENUNCIATION' : 'PROPOSAL';
  const about = { id, agency_id, received_on: today, kind, people: 1, same_content: 1, first_visit_id: id, ...facts, sealed_by };
  await pen.add('visit_matter', about);
  const person = { visit_id: id, ordinal: 1, role: 'CITIZEN', name: sealed ? null : 'Người thử', sealed_by };
  pen.note({ kind: 'VisitPerson', id: await pen.add('visit_person', person), variant: '', place, sealed });
} // prettier-ignore
