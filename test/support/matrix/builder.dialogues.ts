import type { Pen } from './builder.obligations';
import { factsOf, type Place } from './ground';

const day = '2025-04-10';
const due = '2025-06-10';
const base = {
  kind: 'AD_HOC',
  title: 'Đối thoại thử',
  chair: 'Người thử',
  chair_capacity: 'Chủ tịch',
  place: 'Hội trường',
  planned_on: day,
  notice_on: '2025-04-01',
};
const held = { status: 'HELD', held_on: day, people: 50 };
const concluded = {
  status: 'CONCLUDED',
  concluded_on: '2025-04-15',
  conclusion_number: '1/TB',
  conclusion_signer: 'Người thử',
};
const variants = { announced: {}, held, voiced: held, concluded: { ...held, ...concluded } };

/** At each agency one dialogue of every state, with an opinion, a commitment and what follows from them. */
export async function addDialogues(pen: Pen, place: Place, above: Place): Promise<void> {
  const agency_id = pen.idOf(place);
  const { level } = factsOf(place);
  for (const [variant, facts] of Object.entries(variants)) {
    const id = await pen.add('dialogue', { ...base, agency_id, level, ...facts });
    pen.note({ kind: 'Dialogue', id, variant, place });
    if (variant === 'voiced') await addVoices(pen, place, id);
  }
  const invited = { ...base, agency_id: pen.idOf(above), level: factsOf(above).level };
  const dialogue_id = await pen.add('dialogue', invited);
  await pen.add('dialogue_guest', { dialogue_id, ordinal: 1, name: place, capacity: 'FRONT', agency_id });
  pen.note({ kind: 'Dialogue', id: dialogue_id, variant: 'invited', place: above, addressee: place });
  await addDuty(pen, place);
  await addMediations(pen, place);
}

async function addVoices(pen: Pen, place: Place, dialogue_id: string): Promise<void> {
  const said = { dialogue_id, ordinal: 1, content: 'Đường hỏng', speaker: 'Khóm 3', speaker_name: 'Bà Ba' };
  pen.note({ kind: 'DialogueOpinion', id: await pen.add('dialogue_opinion', said), variant: '', place });
  const promise = { text: 'Sửa đường', promised_by: 'Chủ tịch', promised_on: day, due_on: due };
  const owner = { owner_agency_id: pen.idOf(place) };
  const id = await pen.add('commitment', { dialogue_id, ordinal: 1, ...promise, ...owner });
  await owe(pen, place, 'COMMITMENT', 'Commitment', id);
  pen.note({ kind: 'Commitment', id, variant: '', place });
}

async function addDuty(pen: Pen, place: Place): Promise<void> {
  const [setting] = await pen.find<{ id: string }>(`select id from app.dialogue_setting where source = 'LAW' limit 1`);
  // Of another year than the one that the matrix opens.
  const duty = { agency_id: pen.idOf(place), year: 2024, ordinal: 1, setting_id: setting!.id };
  const id = await pen.add('dialogue_duty', duty);
  await owe(pen, place, 'DIALOGUE.HOLD', 'DialogueDuty', id);
  pen.note({ kind: 'DialogueDuty', id, variant: '', place });
}

async function addMediations(pen: Pen, place: Place): Promise<void> {
  const agency_id = pen.idOf(place);
  const [kind] = await pen.find<{ id: string }>(`select id from app.dispute_kind where code = 'LAND'`);
  const record = { agency_id, village: 'Khóm 3', dispute_kind_id: kind!.id, received_on: day };
  const received = await pen.add('mediation', record);
  pen.note({ kind: 'Mediation', id: received, variant: 'received', place });
  const assigned = await pen.add('mediation', { ...record, assigned_on: day, mediators: 3 });
  pen.note({ kind: 'Mediation', id: assigned, variant: 'assigned', place });
  const year = { agency_id, year: 2024, as_of: '2024-12-31', teams: 5, mediators: 30 };
  pen.note({ kind: 'MediationYear', id: await pen.add('mediation_year', year), variant: '', place });
}

async function owe(pen: Pen, place: Place, duty: string, subject_kind: string, subject_id: string): Promise<void> {
  const labels = {
    label_vi: 'Nghĩa vụ thử',
    label_en: 'Test',
    trigger: 'DIALOGUE',
    calendar_edition: 1,
    citation: 'Luật thử',
  };
  const days = { triggered_on: day, original_due_on: due, due_on: due };
  const owed = { duty, subject_kind, subject_id, agency_id: pen.idOf(place), ...labels, ...days };
  const obligation_id = await pen.add('obligation', owed);
  const start = { obligation_id, ordinal: 1, kind: 'START', on_day: day, due_on: due, calendar_edition: 1 };
  await pen.add('obligation_entry', start);
}

/** What a province has once: its own setting, and the lists that it was founded with. */
export async function addDialogueSettings(pen: Pen, place: Place): Promise<void> {
  const paper = { document_number: '1/QĐ', document_issued_on: '2025-01-02', citation: '1/QĐ' };
  const set = {
    code: 'RESULT_DAYS',
    level: 'PROVINCE',
    value: 20,
    source: 'PROVINCE',
    valid_from: '2025-01-10',
    ...paper,
  };
  const own = await pen.add('dialogue_setting', set);
  pen.note({ kind: 'DialogueSetting', id: own, variant: 'own', place });
  for (const [table, kind] of [
    ['dialogue_setting', 'DialogueSetting'],
    ['dispute_kind', 'DisputeKind'],
  ] as const) {
    const rows = await pen.find<{ id: string }>(`select id from app.${table} where id <> '${own}'`);
    for (const { id } of rows) pen.note({ kind, id, variant: 'shipped', place });
  }
}
