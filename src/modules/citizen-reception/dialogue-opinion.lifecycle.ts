import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

export const dialogueOpinionLifecycle = defineLifecycle({
  subject: 'DialogueOpinion',
  column: 'state',
  states: {
    RECORDED: 'Đã ghi, chưa xử lý. Recorded, not yet dealt with',
    ANSWERED_ON_THE_SPOT: 'Trả lời tại chỗ. Answered on the spot',
    ASSIGNED: 'Đã giao cơ quan giải quyết. Assigned to an agency',
    ANSWERED: 'Cơ quan được giao đã trả lời. Answered by the agency it was assigned to',
    NOTED: 'Ghi nhận, tiếp thu. Noted',
  },
  initial: 'RECORDED',
  final: ['ANSWERED_ON_THE_SPOT', 'ANSWERED', 'NOTED'],
  moves: {
    answerOpinion: {
      from: ['RECORDED', 'ASSIGNED'],
      to: ['ANSWERED_ON_THE_SPOT', 'ANSWERED'],
      label: 'Trả lời ý kiến. Answer',
    },
    assignOpinion: { from: ['RECORDED', 'ASSIGNED'], to: 'ASSIGNED', label: 'Giao cơ quan giải quyết. Assign' },
    noteOpinion: { from: ['RECORDED'], to: 'NOTED', label: 'Ghi nhận. Note' },
  },
});
