import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

export const receptionDutyLifecycle = defineLifecycle({
  subject: 'ReceptionDuty',
  column: 'state',
  states: {
    OWED: 'Phải tiếp. Owed',
    HELD: 'Đã tiếp. Held by the head',
    SUBSTITUTED: 'Người khác tiếp thay, có văn bản. Somebody else received, by document',
    EXCUSED: 'Được miễn, có văn bản. Excused, by document',
  },
  initial: 'OWED',
  final: ['HELD', 'SUBSTITUTED', 'EXCUSED'],
  moves: {
    // Closing a periodic session of the head does the same by itself.
    holdReception: { from: ['OWED'], to: 'HELD', label: 'Người đứng đầu đã tiếp. The head received' },
    substituteReception: { from: ['OWED'], to: 'SUBSTITUTED', label: 'Ghi người tiếp thay. Record the substitute' },
    excuseReception: { from: ['OWED'], to: 'EXCUSED', label: 'Ghi lý do được miễn. Record the excuse' },
  },
});
