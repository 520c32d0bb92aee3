import { slip } from './builder.petitions';
import type { Caller } from './callers';
import { act, type Call, type Case, list, make, one, type Refused, type Rows } from './case';
import type { Entry } from './records';
import { today } from './world';

const onDay = { onDay: today };
const document = { number: '1/PC-UBND', issuedOn: today };
const found = { missingConditions: [], withinAuthority: true, branch: 'ADMINISTRATIVE' };

/** Its agency handles it, and who was named. */
const handles = (by: Caller, { place, holder }: Entry): boolean => place === by.home || holder === by.accountId;
/** The agency to which it was sent. */
const receives = (by: Caller, { addressee }: Entry): boolean => addressee === by.home;

type Input = (call: Call) => Record<string, unknown>;

/** The act on petitions that stand so. One that nobody may see is tried where the act itself differs. */
const acts = (input: Record<string, unknown> | Input, variants: string[], refusal?: Refused): Case[] =>
  variants.map((variant) =>
    act(`Petition.${variant}`, typeof input === 'function' ? input : () => input, {
      held: handles,
      ...(refusal ? { refusal: () => refusal } : {}),
    }),
  );

const ownFile: Input = ({ world, by }) => ({
  files: world.records.filter(({ kind, holder }) => kind === 'File' && holder === by?.accountId).map(({ id }) => id),
  kind: 'EVIDENCE',
});

export const petitionRows: Rows = {
  petitions: list('Petition'),
  petition: [one('Petition.registered'), one('Petition.mine'), one('Petition.secret')],
  petitionTransfers: list('PetitionTransfer'),
  petitionTransfer: [one('PetitionTransfer.outgoing'), one('PetitionTransfer.incoming')],

  registerPetition: make(() => ({ channel: 'POST', source: 'CITIZEN', title: 'Đơn thử' })),
  renewPetitionSecret: ['registered', 'secret'].map((variant) => ({
    on: `Petition.${variant}`,
    ask: ({ target }) => ({ input: { id: target!.id } }),
    held: handles,
  })),
  classifyPetition: [
    ...acts({ ...found, kind: 'FEEDBACK' }, ['registered', 'secret']),
    act('Petition.mine', () => ({ ...found, kind: 'DENUNCIATION' }), { held: handles }),
  ],
  guidePetition: acts({ ...onDay, ground: 'PROPOSAL_OUTSIDE_AUTHORITY', document }, ['outside']),
  transferPetition: acts({ ...onDay, ground: 'PROPOSAL_OUTSIDE_AUTHORITY', document, toName: 'Bộ Tài chính' }, [
    'outside',
  ]),
  demandResolution: acts({ ...onDay, ground: 'OVERDUE_BELOW', document, toName: 'Bộ' }, ['outside'], [422, 'REQUIRED']),
  returnPetition: acts({ ...onDay, ground: 'ORIGINAL_PAPERS', document }, ['within', 'secret']),
  filePetition: acts({ ...onDay, ground: 'CONDITIONS_NOT_MET' }, ['mine']),
  referToInvestigation: acts({ ...onDay, document }, ['registered']),
  referToParty: acts({ ...onDay, document }, ['within']),
  explainPetition: acts(onDay, ['within']),
  inspectAnonymous: acts(onDay, ['registered']),
  withdrawPetition: acts({ ...onDay, ground: 'BY_PETITION' }, ['mine']),
  assignPetition: acts(({ by }) => ({ postId: by?.postId ?? '' }), ['registered', 'mine', 'secret']),
  linkSamePetition: acts(({ target }) => ({ sameAsId: target!.id }), ['registered'], [422, 'NOT_AN_EARLIER_ONE']),
  attachToPetition: [
    ...acts(ownFile, ['registered']),
    act('Petition.mine', ownFile, { held: handles, refusal: () => [409, 'PETITION_IS_SECRET'] }),
  ],
  acknowledgeTransfer: [
    act('PetitionTransfer.incoming', () => ({}), { held: receives }),
    act('PetitionTransfer.outgoing', () => ({}), { held: receives }),
  ],
  recordReply: [
    act('PetitionTransfer.outgoing', () => ({ document }), { held: handles }),
    act('PetitionTransfer.incoming', () => ({ document }), { held: handles }),
  ],

  similarPetitions: [one('Petition.registered'), one('Petition.mine'), one('Petition.secret')],
  suggestAuthority: {
    ask: ({ world }) => ({
      args: {
        kind: 'COMPLAINT',
        respondentAgencyId: world.records.find(({ kind, variant }) => kind === 'Agency' && variant === 'inForce')!.id,
      },
    }),
  },
  petitionStatus: { ask: () => ({ input: slip }) },
};
