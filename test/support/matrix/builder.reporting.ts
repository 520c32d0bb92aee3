import type { Pen } from './builder.obligations';
import { factsOf, type Place } from './ground';

const day = '2025-04-10';
const at = '2025-04-20T03:00:00Z';
const digest = 'a'.repeat(64);
const form = {
  sections: [{ key: 'I', heading: 'Kết quả', headingEn: 'Results', text: true, required: false }],
  tables: [
    {
      key: 'T',
      title: 'Biểu',
      titleEn: 'Form',
      shape: 'CELLS',
      columns: [],
      cells: [
        { key: 'A', labelVi: 'A', labelEn: 'A', unit: 'vụ', unitEn: 'cases', rule: 'SUM', required: false },
      ],
    },
  ],
  rules: [],
}; // prettier-ignore
const version = {
  report: { agency: { name: 'Thử' } },
  cycle: { period: 'Thử' },
  document: null,
  sections: [],
  tables: [],
  parts: [],
};
const period = {
  period_from: '2025-01-01',
  period_to: '2025-06-30',
  window_from: '2024-12-15',
  window_to: '2025-04-14',
};
const handedIn = { first_submitted_at: at, submitted_at: at, submissions: 2, number: 2 };

/** Each report stands in a cycle of its own: a cycle asks an agency once. */
const reports = {
  draft: { kind: 'OWN', facts: {} },
  submitted: { kind: 'OWN', facts: { status: 'SUBMITTED', ...handedIn } },
  accepted: { kind: 'OWN', facts: { status: 'ACCEPTED', accepted_at: at, ...handedIn } },
  reopening: { kind: 'OWN', facts: { status: 'ACCEPTED', accepted_at: at, ...handedIn } },
  whole: { kind: 'CONSOLIDATION', facts: {} },
  final: { kind: 'CONSOLIDATION', facts: { status: 'ACCEPTED', accepted_at: at, ...handedIn } },
} as const;

/** Forms and cycles of a province, and at each of its agencies a duty, and a report in every state. */
export async function addReporting(pen: Pen, places: readonly Place[]): Promise<void> {
  const [top, keeper = top] = places as [Place, Place?];
  const named = { edition: 1, title: 'Biểu thử', title_en: 'Test', source: 'Thử', content: JSON.stringify(form) };
  const draft = await pen.add('report_template', { code: 'DU.THAO', ...named });
  pen.note({ kind: 'ReportTemplate', id: draft, variant: 'draft', place: top });
  const published = { code: 'BAN.HANH', status: 'PUBLISHED', published_on: day, ...named };
  const template_id = await pen.add('report_template', published);
  pen.note({ kind: 'ReportTemplate', id: template_id, variant: 'published', place: top });

  const cycle = async (variant: string, more: Record<string, unknown>) => {
    const owners = { issuer_id: pen.idOf(top), consolidator_id: pen.idOf(factsOf(keeper).tenant === factsOf(top).tenant && factsOf(keeper).level === 'PROVINCE' ? keeper : top) };
    const facts = { title: `Kỳ ${variant}`, kind: 'REGULAR', period_label: 'Kỳ thử', template_id, ...owners, ...period, ...more };
    const id = await pen.add('reporting_cycle', facts);
    pen.note({ kind: 'ReportingCycle', id, variant, place: owners.consolidator_id === owners.issuer_id ? top : keeper });
    for (const [reporters, due_on] of [['COMMUNES', '2025-05-20'], ['CONSOLIDATOR', '2025-05-25'], ['PROVINCE', '2025-05-30']])
      await pen.add('cycle_deadline', { cycle_id: id, reporters, due_on });
    return id;
  }; // prettier-ignore
  const opened = { status: 'OPEN', opened_on: day, hierarchy_day: day };
  await cycle('draft', {});
  const open = await cycle('open', opened);
  await addTop(pen, open, top, keeper);
  const others = new Map<string, string>();
  for (const variant of Object.keys(reports)) others.set(variant, await cycle('other', opened));
  for (const place of places) {
    await addDuty(pen, place, open, 'OWN', 'expected');
    for (const [variant, { kind, facts }] of Object.entries(reports)) {
      const cycle_id = others.get(variant)!;
      const duty_id = await addDuty(pen, place, cycle_id, kind, 'reported');
      await addReport(pen, place, variant, { cycle_id, duty_id, template_id, kind, ...facts });
    }
  }
}

/** What a cycle needs so that reporters can be added to it. */
async function addTop(pen: Pen, cycle_id: string, top: Place, keeper: Place): Promise<void> {
  const agency = pen.idOf(top);
  const roles = { agency_id: agency, drafter_id: pen.idOf(keeper), receiver_id: agency, agency_name: top };
  const facts = { kind: 'CONSOLIDATION', reporters: 'PROVINCE', level: 'PROVINCE', due_on: '2025-05-30' };
  const id = await pen.add('cycle_duty', { cycle_id, ...roles, ...facts });
  pen.note({ kind: 'CycleDuty', id, variant: 'top', place: top, addressee: keeper });
}

async function addDuty(pen: Pen, place: Place, cycle_id: string, kind: string, variant: string): Promise<string> {
  const agency_id = pen.idOf(place);
  const roles = { agency_id, drafter_id: agency_id, receiver_id: agency_id, agency_name: place };
  const facts = { kind, reporters: 'NAMED', level: factsOf(place).level, due_on: '2025-05-20' };
  const id = await pen.add('cycle_duty', { cycle_id, ...roles, ...facts });
  pen.note({ kind: 'CycleDuty', id, variant, place });
  return id;
}

async function addReport(pen: Pen, place: Place, variant: string, facts: Record<string, unknown>): Promise<void> {
  const agency_id = pen.idOf(place);
  const report_id = await pen.add('report', { agency_id, drafter_id: agency_id, receiver_id: agency_id, ...facts });
  pen.note({ kind: 'Report', id: report_id, variant, place });
  const cell = await pen.add('report_cell', { report_id, key: 'A', ordinal: 1 });
  pen.note({ kind: 'ReportCell', id: cell, variant, place });
  const text = await pen.add('report_narrative', { report_id, key: 'I', ordinal: 1, text: 'Thử' });
  pen.note({ kind: 'ReportNarrative', id: text, variant, place });
  if (facts['number'] === 2) {
    for (const number of [1, 2]) {
      const state = number === 1 ? 'RETURNED' : facts['status'];
      await pen.add('report_version', { report_id, number, state, submitted_at: at, content: JSON.stringify(version), digest });
    }
  } // prettier-ignore
  if (variant === 'reopening') {
    const asked = { reason: 'Thử', scope: ['*'], requested_by: 'Người thử', requested_on: day };
    pen.note({
      kind: 'ReopenRequest',
      id: await pen.add('reopen_request', { report_id, ...asked }),
      variant: '',
      place,
    });
  }
  if (variant === 'submitted') {
    const recipient = { cycle_id: facts['cycle_id'], ordinal: ++recipients, name: place, agency_id };
    const recipient_id = await pen.add('cycle_recipient', recipient);
    const sent = { number: 2, recipient_id, agency_id, redaction: 'FULL', content: JSON.stringify(version), digest, sent_at: at };
    pen.note({ kind: 'ReportReceipt', id: await pen.add('report_receipt', { report_id, ...sent }), variant: '', place });
  } // prettier-ignore
}

let recipients = 0;
