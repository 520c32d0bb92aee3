import type { Pen } from './builder.obligations';
import type { Caller } from './callers';
import { homes, type Place } from './ground';

type Row = Record<string, unknown>;

const received = { field: 'LAND_HOUSING', received_on: '2025-03-03', year: 2025 };
const accepted = { accepted_on: '2025-03-10' };
const decided = {
  ...accepted,
  decided_on: '2025-03-20',
  finding: 'WRONG',
  decision_number: '1/QĐ',
  decision_signer: 'Người thử',
};
const effective = { ...decided, effective_on: '2025-04-25' };

/** At every agency. */
const common: Record<string, Row> = {
  received: {},
  accepted: { ...accepted, status: 'ACCEPTED', withdrawn: 'WHOLE' },
  verifying: { ...accepted, status: 'VERIFYING' },
  decided: { ...decided, status: 'DECIDED' },
};
/** Where somebody sits, and at the province: a list is no longer than a page. */
const rarer: Record<string, Row> = {
  suspended: { ...accepted, status: 'SUSPENDED', suspended_from: 'ACCEPTED', flags: ['BACKLOG'] },
  effective: { ...effective, status: 'EFFECTIVE' },
  executing: { ...effective, status: 'EXECUTING' },
  examining: { ...accepted, status: 'EXAMINING', kind: 'PROPOSAL' },
};
/** Denunciations: each for one person, who was named for it. */
const secret: Record<string, Row> = {
  overdue: { instance: 2, further_ground: 'OVERDUE' },
  named: { ...accepted, status: 'ACCEPTED', complexity: 'COMPLEX', withdrawn: 'WHOLE' },
  looking: { ...accepted, status: 'VERIFYING' },
  concluded: { ...decided, status: 'CONCLUDED' },
  acted: { ...decided, status: 'ACTED' },
};

let serial = 0;

function caseAt(pen: Pen, place: Place, more: Row): Promise<string> {
  const agency_id = pen.idOf(place);
  const book = more['sealed_by'] ? 'DENUNCIATION_CASES' : 'CASES';
  const number = ++serial;
  return pen.add('case_record', {
    kind: 'COMPLAINT',
    agency_id,
    register_agency_id: agency_id,
    book,
    number,
    ...received,
    ...more,
  });
}

/** Open cases in every state that matters, and a denunciation for which nobody was named. */
export async function addCases(pen: Pen, place: Place): Promise<void> {
  const here = place === 'tinh' || Object.values(homes).includes(place) ? { ...common, ...rarer } : common;
  for (const [variant, row] of Object.entries(here)) {
    const id = await caseAt(pen, place, { title: `Vụ việc ${place}`, ...row });
    pen.note({ kind: 'Case', id, variant, place });
    if (variant === 'verifying') await dialogue(pen, id);
    if (variant === 'suspended')
      await pen.add('backlog_entry', { case_id: id, entered_on: '2025-04-01', ground: 'PROLONGED' });
  }
  const sealed_by = await pen.add('seal', { reason: 'DENUNCIATION' });
  const id = await caseAt(pen, place, { kind: 'DENUNCIATION', sealed_by });
  pen.note({ kind: 'Case', id, variant: 'secret', place, sealed: true });
}

/** Denunciations in every state that matters, for which this one person was named; who reads the audit log is none of them. */
export async function addOwnCases(pen: Pen, place: Place, by: Caller): Promise<void> {
  if (by.may('auditEntries')) return;
  const sealed_by = await pen.add('seal', { reason: 'DENUNCIATION' });
  const named = {
    seal_id: sealed_by,
    post_id: by.postId,
    account_id: by.accountId,
    capacity: 'HEAD',
    named_on: '2025-03-03',
  };
  await pen.add('seal_access', named);
  const previous_id = await caseAt(pen, place, { kind: 'DENUNCIATION', sealed_by, status: 'CLOSED' });
  pen.note({ kind: 'Case', id: previous_id, variant: 'closed', place, holder: by.accountId, sealed: true });
  for (const [variant, row] of Object.entries(secret)) {
    const id = await caseAt(pen, place, { kind: 'DENUNCIATION', sealed_by, previous_id, ...row });
    pen.note({ kind: 'Case', id, variant, place, holder: by.accountId, sealed: true });
  }
}

/** Under the case's own id, so that whoever knows the case can name its dialogue. */
async function dialogue(pen: Pen, id: string): Promise<void> {
  await pen.add('case_dialogue', {
    id,
    case_id: id,
    planned_on: '2025-04-10',
    noticed_on: '2025-04-01',
    notice_number: '1/TB',
  });
}
