import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { formats, type NamedKey, type Place as SecretPlace, sealed } from '../../../src/platform/vault/envelope';
import { readSettings } from '../../../src/settings';
import type { Pen } from './builder.obligations';
import type { Caller } from './callers';
import { factsOf, type Place } from './ground';

const received = '2025-03-03';
let serial = 9_000;

const json = (key: NamedKey, table: string, record: string, value: object) =>
  sealed(key, { table, record, field: 'secret' }, formats.json, Buffer.from(JSON.stringify(value)));

/** A key as the vault would have made it, under one of a year that is no longer used for new ones. */
async function newKey(pen: Pen, tenantId: number): Promise<NamedKey> {
  const [master] = readSettings({ NODE_ENV: 'test' }).masterKeys;
  const kek = { tenantId, id: uuidv7(), key: randomBytes(32) };
  const key = { tenantId, id: uuidv7(), key: randomBytes(32) };
  const at = (table: string, record: string): SecretPlace => ({ table, record, field: 'wrapped' });
  const under = (by: NamedKey, place: SecretPlace, bytes: Buffer) => sealed(by, place, formats.bytes, bytes);
  await pen.add('key_encryption_key', {
    id: kek.id,
    year: 2024,
    master_id: master!.id,
    wrapped: under({ ...master!, tenantId }, at('app.key_encryption_key', kek.id), kek.key),
    replaced_at: new Date('2025-01-01T00:00:00Z'),
  });
  await pen.add('data_key', { id: key.id, kek_id: kek.id, wrapped: under(kek, at('app.data_key', key.id), key.key) });
  return key;
}

/** A secret matter with everything in it, for which this one person was named; who reads the audit log is none of them. */
export async function addOwnSecrets(pen: Pen, place: Place, by: Caller, folder: string): Promise<void> {
  if (by.may('auditEntries')) return;
  const agency_id = pen.idOf(place);
  const sealed_by = await pen.add('seal', { reason: 'DENUNCIATION' });
  const mine = { place, holder: by.accountId, sealed: true } as const;
  const name = (post_id: string, account_id: string, capacity: string) =>
    pen.add('seal_access', { seal_id: sealed_by, post_id, account_id, capacity, named_on: received });
  await name(by.postId!, by.accountId, 'HEAD');
  const other = await otherPost(pen);
  pen.note({ kind: 'SealAccess', id: await name(other.id, other.account_id, 'HANDLER'), variant: 'handler', ...mine });
  const key = await newKey(pen, factsOf(place).tenant);

  const at = { agency_id, register_agency_id: agency_id, year: 2025, received_on: received, key_id: key.id, sealed_by };
  const petition = async (variant: string) => {
    const of = { book: 'DENUNCIATIONS', number: ++serial, code: `S${serial}`, secret_hash: Buffer.from('x') };
    const signed = { channel: 'POST', source: 'CITIZEN', kind: 'DENUNCIATION', signatories: 1, people: 'ONE' };
    const id = await pen.add('petition', { ...at, ...of, ...signed });
    pen.note({ kind: 'Petition', id, variant, ...mine });
    const person = uuidv7();
    const secret = json(key, 'petitioner', person, { name: 'Người thử' });
    const held = { role: 'PETITIONER', pseudonym: '#A1B2', custody: 'ENCRYPTED', secret, sealed_by };
    await pen.add('petitioner', { id: person, petition_id: id, ordinal: 1, ...held });
    return id;
  };
  const request = (petition_id: string, requester_id: string, more: object = {}) =>
    pen.add('reveal_request', {
      petition_id,
      requester_id,
      purpose: 'Xác minh nhân thân',
      legal_basis: 'LTC Đ24',
      requested_at: new Date('2025-05-04T00:00:00Z'),
      sealed_by,
      ...more,
    });
  const told = await petition('told');
  const decided = { state: 'GRANTED', decided_by_id: other.id, valid_until: new Date('2025-05-10T00:00:00Z') };
  const granted = await request(told, by.postId!, decided);
  pen.note({ kind: 'RevealRequest', id: granted, variant: 'granted', ...mine });
  const asking = await petition('asking');
  pen.note({ kind: 'RevealRequest', id: await request(asking, other.id), variant: 'asked', ...mine });

  const of = { kind: 'DENUNCIATION', book: 'DENUNCIATION_CASES', number: ++serial, field: 'CORRUPTION' };
  const case_id = await pen.add('case_record', { ...at, ...of });
  pen.note({ kind: 'Case', id: case_id, variant: 'told', ...mine });
  const measure = { case_id, requested_on: received, scope: 'SECRECY', protected: 'DENOUNCER', sealed_by };
  const applied = { state: 'APPLIED', decided_on: received, decision_number: '1/QĐ' };
  pen.note({
    kind: 'ProtectionMeasure',
    id: await pen.add('protection_measure', measure),
    variant: 'requested',
    ...mine,
  });
  const applies = await pen.add('protection_measure', { ...measure, ...applied });
  pen.note({ kind: 'ProtectionMeasure', id: applies, variant: 'applied', ...mine });
  const file = await fileOf(pen, key, by, agency_id, sealed_by, folder);
  const filed = { case_id, file_id: file, kind: 'EVIDENCE', attached_on: received, sealed_by };
  pen.note({ kind: 'MatterFile', id: await pen.add('matter_file', filed), variant: '', ...mine });
}

/** A post beside which nobody of those who call sits. */
async function otherPost(pen: Pen): Promise<{ id: string; account_id: string }> {
  const [post] = await pen.find<{ id: string; account_id: string }>(
    `select p.id, p.account_id from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
     where a.username like 'canbo.%' and p.valid_to is null order by p.id limit 1`,
  );
  return post!;
}

async function fileOf(
  pen: Pen,
  key: NamedKey,
  by: Caller,
  agency_id: string,
  sealed_by: string,
  folder: string,
): Promise<string> {
  const id = uuidv7();
  const bytes = Buffer.from('Chứng cứ\n');
  const content = sealed(key, { table: 'file', record: id, field: 'content' }, formats.bytes, bytes);
  const digest = (of: Buffer) => createHash('sha256').update(of).digest('hex');
  const sha256 = digest(content);
  const facts = { name: 'chung-cu.txt', mediaType: 'text/plain', size: bytes.length, sha256: digest(bytes) };
  const place = join(folder, String(key.tenantId), sha256.slice(0, 2), sha256.slice(2, 4));
  await mkdir(place, { recursive: true });
  await writeFile(join(place, sha256), content);
  const neutral = { name: 'tai-lieu-1', media_type: 'application/octet-stream', class: 'RESTRICTED', state: 'CLEAN' };
  const secret = json(key, 'file', id, facts);
  const lies = { size: content.length, sha256, key_id: key.id, secret, sealed_by };
  await pen.add('file', { id, ...neutral, ...lies, uploaded_by_id: by.accountId, agency_id });
  return id;
}
