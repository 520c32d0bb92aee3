import type { Caller } from './callers';
import { act, list, make, one, type Rows } from './case';
import type { Entry } from './records';
import { today } from './world';

const own = { held: (by: Caller, { place }: Entry) => place === by.home };
const meeting = {
  kind: 'AD_HOC',
  title: 'Đối thoại thử',
  chair: 'Người thử',
  chairCapacity: 'Chủ tịch',
  place: 'Hội trường',
  plannedOn: today,
};
const notThere = [422, 'DIALOGUE_AGENCY_NOT_IN_FORCE'] as const;
const holding = () => ({ heldOn: today, people: 30 });

export const dialogueRows: Rows = {
  dialogues: list('Dialogue'),
  dialogue: [one('Dialogue.announced'), one('Dialogue.voiced'), one('Dialogue.invited')],
  dialogueCounts: { ask: () => ({ args: { from: '2025-01-01', to: today } }) },
  announceDialogue: make(
    ({ target }) => ({ ...meeting, guests: [{ name: 'Khách', capacity: 'FRONT', agencyId: target!.id }] }),
    {
      on: 'Agency',
      refersWithinTenant: true,
      hidden: notThere,
      refusal: (_, { variant }) => (variant === 'ended' ? notThere : undefined),
    },
  ),
  postponeDialogue: act('Dialogue.announced', () => ({ plannedOn: '2025-06-01', reason: 'Thử' }), own),
  cancelDialogue: act('Dialogue.announced', () => ({ reason: 'Thử' }), own),
  holdPublicDialogue: [act('Dialogue.announced', holding, own), act('Dialogue.invited', holding, own)],
  recordOpinion: act('Dialogue.held', () => ({ content: 'Thử', speaker: 'Khóm 3' }), own),
  concludeDialogue: act(
    'Dialogue.held',
    () => ({ conclusionNumber: '1/TB', concludedOn: today, conclusionSigner: 'Người thử' }),
    own,
  ),
  makeCommitment: act('Dialogue.voiced', () => ({ text: 'Thử', promisedBy: 'Chủ tịch', dueOn: '2025-07-01' }), own),
  reportDialogueResults: act(
    'Dialogue.concluded',
    () => ({ documentNumber: '1/BC', reportedOn: today, text: 'Thử' }),
    own,
  ),

  dialogueOpinions: list('DialogueOpinion'),
  dialogueOpinion: one('DialogueOpinion'),
  answerOpinion: act('DialogueOpinion', () => ({ answer: 'Thử', answeredOn: '2025-04-10' }), own),
  assignOpinion: act(
    'DialogueOpinion',
    ({ world }) => ({ ownerAgencyId: world.spare.agency, dueOn: '2025-07-01' }),
    own,
  ),
  noteOpinion: act('DialogueOpinion', () => ({}), own),

  commitments: list('Commitment'),
  commitment: one('Commitment'),
  reportCommitment: act('Commitment', () => ({ reportedOn: today, text: 'Thử' }), own),
  fulfilCommitment: act('Commitment', () => ({ fulfilledOn: today, result: 'Thử' }), own),
  withdrawCommitment: act('Commitment', () => ({ withdrawnOn: today, reason: 'Thử', documentNumber: '1/QĐ' }), own),

  dialogueDuties: list('DialogueDuty'),
  openDialogueDuties: make(() => ({ year: 2025 })),
  dialogueSettings: list('DialogueSetting'),
  setDialogueSetting: make(() => ({
    code: 'NOTICE_DAYS',
    level: 'COMMUNE',
    value: 5,
    documentNumber: '2/QĐ',
    documentIssuedOn: today,
    validFrom: today,
  })),
  endDialogueSetting: act('DialogueSetting.own', () => ({ validTo: '2026-01-01' })),

  mediations: list('Mediation'),
  mediation: [one('Mediation.received'), one('Mediation.assigned')],
  mediationCounts: { ask: () => ({ args: { from: '2025-01-01', to: today } }) },
  recordMediation: make(({ target }) => ({ village: 'Khóm 1', disputeKindId: target!.id, receivedOn: today }), {
    on: 'DisputeKind',
    hidden: [422, 'UNKNOWN_REFERENCE'],
  }),
  assignMediation: act('Mediation.received', () => ({ assignedOn: today, mediators: 3 }), own),
  startMediation: act('Mediation.assigned', () => ({ startedOn: today }), own),
  closeMediation: act('Mediation.received', () => ({ result: 'NOT_CARRIED_OUT', endedOn: today }), own),
  mediationYears: list('MediationYear'),
  registerMediationTeams: make(() => ({ year: 2025, asOf: today, teams: 5, mediators: 30 })),
  amendMediationTeams: act('MediationYear', () => ({ asOf: '2024-12-31', teams: 6, mediators: 36 }), own),
  disputeKinds: list('DisputeKind'),
  addDisputeKind: make(() => ({ code: 'MOI', labelVi: 'Loại mới', labelEn: 'New' })),
  retireDisputeKind: act('DisputeKind'),
};
