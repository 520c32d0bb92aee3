import { anyLevel, anyone, defineAccess, type Who } from '../../platform/access/grants';
import { ownAgency } from '../../platform/access/rows';
import { commitmentLifecycle } from './commitment.lifecycle';
import { dialogueOpinionLifecycle } from './dialogue-opinion.lifecycle';
import { dialogueLifecycle } from './dialogue.lifecycle';
import { ofOwnDialogue, owesOrHeld } from './dialogues.reach';

const heads: Who = { PROVINCE_LEADER: ['PROVINCE'], AGENCY_HEAD: anyLevel };
const desk: Who = { ...heads, OFFICER: anyLevel, RECEPTION_OFFICER: anyLevel };
/** Sở Nội vụ, which advises the province on this work, and whoever keeps its settings. */
const keepers: Who = { CONSOLIDATOR: ['PROVINCE'], ADMINISTRATOR: ['PROVINCE'] };

const onDialogue = { who: desk, on: 'Dialogue', if: ownAgency('agency_id'), moves: dialogueLifecycle } as const;
const onOpinion = { who: desk, on: 'DialogueOpinion', moves: dialogueOpinionLifecycle, versioned: true } as const;
const onCommitment = { who: desk, on: 'Commitment', if: owesOrHeld, moves: commitmentLifecycle } as const;

export const dialoguesAccess = defineAccess({
  dialogues: { who: anyone },
  dialogue: { who: anyone },
  dialogueCounts: { who: anyone },
  announceDialogue: { who: desk },
  postponeDialogue: { ...onDialogue, versioned: true },
  cancelDialogue: { ...onDialogue, versioned: true },
  holdPublicDialogue: { ...onDialogue, versioned: true },
  recordOpinion: onDialogue,
  concludeDialogue: { ...onDialogue, versioned: true },
  makeCommitment: onDialogue,
  reportDialogueResults: { ...onDialogue, versioned: true },

  dialogueOpinions: { who: anyone },
  dialogueOpinion: { who: anyone },
  answerOpinion: { ...onOpinion, if: owesOrHeld },
  assignOpinion: { ...onOpinion, if: ofOwnDialogue },
  noteOpinion: { ...onOpinion, if: ofOwnDialogue },

  commitments: { who: anyone },
  commitment: { who: anyone },
  reportCommitment: onCommitment,
  fulfilCommitment: { ...onCommitment, versioned: true },
  withdrawCommitment: { ...onCommitment, who: heads, versioned: true },

  dialogueDuties: { who: anyone },
  openDialogueDuties: { who: { ...heads, CONSOLIDATOR: ['PROVINCE'] } },
  dialogueSettings: { who: anyone },
  setDialogueSetting: { who: keepers },
  endDialogueSetting: { who: keepers, on: 'DialogueSetting', versioned: true },
});
