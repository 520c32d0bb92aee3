import { AgencyView } from '../../engines/agencies/agency.view';
import { ObligationView } from '../../engines/obligations/obligation.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, One, View } from '../../platform/views/view';
import { ofDuty } from './dialogue-obligations';
import { opinionState } from './dialogue.types';
import { wholeDialogue } from './dialogue-whole';
import { ofDialogueInReach, ofOwnDialogue } from './dialogues.reach';

const owner = 'Cơ quan được giao giải quyết. The agency it was assigned to.';

@View('DialogueOpinion', {
  from: 'app.dialogue_opinion',
  describe:
    'Ý kiến của Nhân dân tại cuộc đối thoại và việc trả lời. What was said at a dialogue, and what became of it.',
  order: '-id',
  scope: ofDialogueInReach,
  criteria: {
    overdue: {
      codec: t.bool,
      describe: 'Đã giao, quá hạn mà chưa trả lời. Assigned, past its day and not answered.',
      sql: (a, wanted, bind) => `(${a}.state = 'ASSIGNED' and ${a}.due_on < ${bind.today}) = ${wanted}`,
    },
  },
})
export class DialogueOpinionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('DialogueOpinion'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Cuộc đối thoại. The dialogue.' }) dialogueId: string;
  @One(wholeDialogue, { local: 'dialogue_id', nullable: true, describe: 'Cuộc đối thoại. The dialogue.' })
  dialogue: object | null;
  @Col(t.int, { sort: true, describe: 'Số thứ tự. Number within the dialogue.' }) ordinal: number;
  @Col(t.text, { describe: 'Nội dung ý kiến. What was said.' }) content: string;
  @Col(t.text, { describe: 'Người phát biểu với tư cách gì: vai, nhóm. As whom they spoke: a role or a group.' })
  speaker: string;
  @Col(t.text, {
    nullable: true,
    sql: (a, bind) => `(case when ${ofOwnDialogue(a, bind)} then ${a}.speaker_name end)`,
    describe: 'Tên, chỉ cơ quan đối thoại thấy. Their name; shown to the agency that held the dialogue alone.',
  })
  speakerName: string | null;
  @Col(opinionState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.text, { nullable: true, describe: 'Nội dung trả lời. The answer.' }) answer: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày trả lời. Day of the answer.' }) answeredOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản trả lời. Number of the answer, if it was written.' })
  answerNumber: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: owner }) ownerAgencyId: string | null;
  @One(() => AgencyView, { local: 'owner_agency_id', nullable: true, describe: owner }) ownerAgency: AgencyView | null;
  @Col(t.day, { nullable: true, describe: 'Ngày giao. Day it was assigned.' }) assignedOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Hạn trả lời. Last day for the answer.' }) dueOn: string | null;
  @Col(t.bool, {
    sql: (a, bind) => `(${a}.state = 'ASSIGNED' and ${a}.due_on < ${bind.today})`,
    describe: 'Quá hạn mà chưa trả lời. Past its day and not answered.',
  })
  overdue: boolean;
  @One(() => ObligationView, {
    local: ofDuty('OPINION', 'id'),
    nullable: true,
    describe: 'Nghĩa vụ trả lời, với người được giao và sổ cái. The obligation, with its holder and ledger.',
  })
  obligation: ObligationView | null;
}
