import { createHash } from 'node:crypto';
import type { Pen } from './builder.obligations';
import type { Caller } from './callers';
import { ours, type Place } from './ground';

type Row = Record<string, unknown>;

/** What a citizen of the first province was given. */
export const slip = { code: 'MATRX12345', secret: '00000000000000000000', tenantId: ours };

const secret_hash = createHash('sha256').update(slip.secret).digest();
const received = { channel: 'IN_PERSON', source: 'CITIZEN', received_on: '2025-05-05', year: 2025 };
const named = { signatories: 1, people: 'ONE', kind: 'COMPLAINT' };
const anonymous = { signatories: 0, people: 'ANONYMOUS', kind: 'FEEDBACK' };
const classified = { state: 'CLASSIFIED', conditions_met: true, branch: 'ADMINISTRATIVE' };
const sent = { state: 'HANDLED', outcome: 'TRANSFERRED', outcome_on: '2025-05-05' };
const paper = {
  document_number: '1/PC',
  document_on: '2025-05-05',
  sent_on: '2025-05-05',
  ground: 'PROPOSAL_OUTSIDE_AUTHORITY',
};

/** At every agency. */
const common: Record<string, Row> = {
  registered: anonymous,
  within: { ...named, ...classified, within_authority: true },
  outside: { ...named, ...classified, kind: 'PROPOSAL', within_authority: false },
};

let serial = 0;

function petitionAt(pen: Pen, place: Place, more: Row): Promise<string> {
  const agency_id = pen.idOf(place);
  const number = ++serial;
  const code = `P${String(number).padStart(9, '0')}`;
  const of = {
    agency_id,
    register_agency_id: agency_id,
    book: more['sealed_by'] ? 'DENUNCIATIONS' : 'PETITIONS',
    number,
  };
  return pen.add('petition', { ...of, code, secret_hash, ...received, ...more });
}

/** Petitions in the states that matter, one of a secret matter for which nobody was named, one sent away and one sent here. */
export async function addPetitions(pen: Pen, place: Place, province: Place): Promise<void> {
  for (const [variant, row] of Object.entries(common)) {
    const code = place === 'tinh' && variant === 'registered' ? { code: slip.code } : {};
    const id = await petitionAt(pen, place, { title: `Đơn ${place}`, ...row, ...code });
    pen.note({ kind: 'Petition', id, variant, place });
    await pen.add('petitioner', {
      petition_id: id,
      ordinal: 1,
      role: 'PETITIONER',
      pseudonym: '#A1B2',
      custody: 'OPEN',
      name: 'Người thử',
    });
  }
  const sealed_by = await pen.add('seal', { reason: 'DENUNCIATION' });
  const secret = await petitionAt(pen, place, { ...named, kind: 'DENUNCIATION', sealed_by });
  pen.note({ kind: 'Petition', id: secret, variant: 'secret', place, sealed: true });
  const away = await petitionAt(pen, place, { ...named, ...sent, kind: 'PROPOSAL' });
  pen.note({ kind: 'Petition', id: away, variant: 'sent', place });
  const outgoing = await pen.add('petition_transfer', { petition_id: away, to_name: 'Bộ Tài chính', ...paper });
  pen.note({ kind: 'PetitionTransfer', id: outgoing, variant: 'outgoing', place });
  if (place === province) return;
  const here = await petitionAt(pen, province, { ...named, ...sent, kind: 'PROPOSAL', title: `Đơn gửi ${place}` });
  pen.note({ kind: 'Petition', id: here, variant: 'sent', place: province });
  const incoming = await pen.add('petition_transfer', { petition_id: here, to_agency_id: pen.idOf(place), ...paper });
  pen.note({ kind: 'PetitionTransfer', id: incoming, variant: 'incoming', place: province, addressee: place });
}

/** A denunciation for which this one person was named. */
export async function addOwnPetition(pen: Pen, place: Place, by: Caller): Promise<void> {
  const sealed_by = await pen.add('seal', { reason: 'DENUNCIATION' });
  const access = {
    seal_id: sealed_by,
    post_id: by.postId,
    account_id: by.accountId,
    capacity: 'INTAKE',
    named_on: '2025-05-05',
  };
  await pen.add('seal_access', access);
  const id = await petitionAt(pen, place, {
    ...named,
    ...classified,
    kind: 'DENUNCIATION',
    within_authority: true,
    sealed_by,
  });
  pen.note({ kind: 'Petition', id, variant: 'mine', place, holder: by.accountId, sealed: true });
}
