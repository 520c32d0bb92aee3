import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';

@Input()
export class RecordOpinionInput extends OnRecord {
  @Given(t.text, 'Nội dung ý kiến. What was said.') content: string;
  @Given(t.text, 'Người phát biểu với tư cách gì: vai, nhóm. As whom: a role or a group, not a person.', { max: 200 })
  speaker: string;
  @Given(t.text, 'Tên, khi cần để trả lời; chỉ cơ quan mình thấy. Their name, where an answer needs it.', {
    max: 200,
    optional: true,
  })
  speakerName?: string;
  @Given(t.text, 'Trả lời tại chỗ. The answer given on the spot.', { optional: true }) answer?: string;
}

@Input()
export class AnswerOpinionInput extends OnRecord {
  @Given(t.text, 'Nội dung trả lời. The answer.') answer: string;
  @Given(t.day, 'Ngày trả lời. Day of the answer.') answeredOn: string;
  @Given(t.text, 'Số văn bản trả lời. Number of the document.', { max: 100, optional: true }) answerNumber?: string;
}

@Input()
export class AssignOpinionInput extends OnRecord {
  @Given(t.id, 'Cơ quan giải quyết. The agency that is to settle it.') ownerAgencyId: string;
  @Given(t.id, 'Người được giao của cơ quan đó. The post of that agency that holds it.', { optional: true })
  ownerPostId?: string;
  @Given(t.day, 'Ngày giao; mặc định ngày đối thoại. Day; that of the dialogue when absent.', { optional: true })
  assignedOn?: string;
  @Given(t.day, 'Hạn trả lời. Last day for the answer.') dueOn: string;
}

@Input()
export class NoteOpinionInput extends OnRecord {}
