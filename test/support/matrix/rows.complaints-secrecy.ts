import type { Credentials, Told } from '../clients';
import type { Caller } from './callers';
import { act, type Call, type Case, key, list, make, one, type Rows } from './case';
import type { InjectClients } from './inject';
import type { Entry } from './records';
import { today } from './world';

const boundary = 'ranh-gioi';

/** Its agency handles it, and who was named. */
const handles = (by: Caller, { place, holder }: Entry): boolean => place === by.home || holder === by.accountId;
/** Only who was named for it. */
const named = (by: Caller, { holder }: Entry): boolean => holder === by.accountId;
const heads = (by: Caller): boolean => by.may('decideReveal');

/** On a secret record, and on one of its kind that is none. */
const both = (kind: string, secret: string, open: string, of: (on: string) => Case): Case[] =>
  [`${kind}.${secret}`, `${kind}.${open}`].map((on) => ({ ...of(on), held: named }));

const somebody = ({ world }: Call): string =>
  world.records.find(({ kind, place, holder }) => kind === 'Post' && place === 'xaLongKhanh' && !holder)!.id;

const upload =
  (path: string): NonNullable<Case['send']> =>
  async (clients: InjectClients, who: Credentials, { target }: Call): Promise<Told> => {
    const part = (head: string, body: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const file = 'name="file"; filename="chung-cu.txt"\r\ncontent-type: text/plain';
    const body = Buffer.from(`${part('name="kind"', 'EVIDENCE')}${part(file, 'Chứng cứ\n')}--${boundary}--\r\n`);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': key() };
    const answer = await clients.http(who, 'post', `/v1/${path}/${target!.id}/sealed-files`, headers, body);
    const { code } = answer.body as { code?: string };
    return {
      status: answer.status,
      code,
      violations: [],
      problem: answer.body,
      data: answer.body,
      headers: answer.headers,
    };
  };

const asking = { purpose: 'Xác minh nhân thân', legalBasis: 'LTC Đ24' };
const until = '2025-05-06T00:00:00.000Z';

export const secrecyRows: Rows = {
  namedPersons: list('SealAccess'),
  nameHandler: both('Case', 'told', 'received', (on) =>
    act(on, (call) => ({ postId: somebody(call), capacity: 'HANDLER', onDay: today, reason: 'Phân công' })),
  ),
  releaseHandler: act('SealAccess.handler', () => ({ onDay: today, reason: 'Thôi tham gia' })),

  sealedContent: both('Case', 'told', 'received', one),
  sealedPetitionContent: both('Petition', 'told', 'registered', one),
  redactPetition: both('Petition', 'told', 'registered', (on) => act(on, () => ({ content: 'Nội dung đã lược bỏ' }))),

  revealRequests: list('RevealRequest'),
  requestReveal: [
    act('Petition.asking', () => asking, { held: handles }),
    act('Petition.told', () => asking, { held: handles, refusal: () => [409, 'REVEAL_ASKED_ALREADY'] }),
    act('Petition.registered', () => asking, { held: handles }),
  ],
  decideReveal: [
    act('RevealRequest.asked', () => ({ granted: true, validUntil: until })),
    act('RevealRequest.granted', () => ({ granted: false }), { refusal: () => [409, 'ILLEGAL_MOVE'] }),
  ],
  withdrawReveal: [act('RevealRequest.asked', () => ({}), { held: heads }), act('RevealRequest.granted')],
  revealIdentity: (
    [
      ['told', undefined],
      ['asking', [403, 'REVEAL_NOT_GRANTED']],
      ['registered', [403, 'REVEAL_NOT_GRANTED']],
    ] as const
  ).map(([variant, refused]) => ({
    on: `Petition.${variant}`,
    ask: ({ target }) => ({ input: { id: target!.id } }),
    held: handles,
    refusal: () => refused,
  })),

  custodyRules: {},
  setCustodyRule: make(() => ({ kind: 'COMPLAINT', custody: 'ENCRYPTED', documentNumber: '1/QĐ', decidedOn: today })),

  protectionMeasures: list('ProtectionMeasure'),
  requestProtection: both('Case', 'told', 'received', (on) =>
    act(on, () => ({ requestedOn: today, scope: 'POSITION', protected: 'CHILD' })),
  ),
  decideProtection: act('ProtectionMeasure.requested', () => ({
    applied: false,
    decidedOn: today,
    decisionNumber: '2/QĐ',
  })),
  endProtection: act('ProtectionMeasure.applied', () => ({ endedOn: today, ground: 'DECISION' })),

  matterFiles: list('MatterFile'),
  attachSealedFile: both('Case', 'told', 'received', (on) => ({ on, send: upload('cases') })),
  attachSealedPetitionFile: both('Petition', 'told', 'registered', (on) => ({ on, send: upload('petitions') })),
  downloadSealedFile: one('MatterFile'),
};
