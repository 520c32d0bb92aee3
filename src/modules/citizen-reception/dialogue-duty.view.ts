import { AgencyView } from '../../engines/agencies/agency.view';
import { inReach } from '../../platform/access/rows';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, One, View } from '../../platform/views/view';
import { dutySubjects } from './dialogue-obligations';
import { dutyStanding } from './dialogue.types';
import { DialogueView } from './dialogue.view';

const owed: Expression = () => `(
  select d.*, o.agency_id as owed_by_id, o.due_on, o.state as owed_state, o.citation
  from app.dialogue_duty d
  join app.obligation o on o.tenant_id = d.tenant_id and o.subject_kind = '${dutySubjects['DIALOGUE.HOLD']}'
    and o.subject_id = d.id and o.duty = 'DIALOGUE.HOLD')`;
const owedBy = 'Cơ quan phải tổ chức hiện nay. Who owes it today.';
const metBy = 'Cuộc đối thoại đã thực hiện. The dialogue that met it.';

@View('DialogueDuty', {
  from: owed,
  describe:
    'Cuộc đối thoại định kỳ phải tổ chức trong năm. One of the periodic dialogues that an agency owes in a year.',
  order: '-year',
  scope: inReach('owed_by_id'),
})
export class DialogueDutyView {
  @Col(t.id) id: string;
  @Col(t.int, { filter: true, sort: true, describe: 'Năm. Year.' }) year: number;
  @Col(t.int, { describe: 'Cuộc thứ mấy trong năm. The how many-th of the year.' }) ordinal: number;
  @Col(t.id, { column: 'owed_by_id', filter: true, describe: owedBy }) agencyId: string;
  @One(() => AgencyView, { local: 'owed_by_id', describe: owedBy }) agency: AgencyView;
  @Col(t.day, { filter: true, describe: 'Chậm nhất ngày. Last day.' }) dueOn: string;
  @Col(t.text, { describe: 'Căn cứ. What it rests on.' }) citation: string;
  @Col(dutyStanding, {
    sql: (a, bind) =>
      `(case when ${a}.owed_state = 'OPEN' and ${a}.due_on < ${bind.today} then 'MISSED' else ${a}.owed_state end)`,
    filter: true,
    describe: 'Tình trạng hôm nay. How it stands today.',
  })
  standing: string;
  @Col(t.id, { nullable: true, describe: metBy }) dialogueId: string | null;
  @One(() => DialogueView, { local: 'dialogue_id', nullable: true, describe: metBy }) dialogue: DialogueView | null;
}
