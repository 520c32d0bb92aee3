import { allOf, unsealed } from '../../platform/access/rows';
import { Col, One, t, View } from '../../platform/views/view';
import { CaseView } from './case.view';
import { ofPetitionInReach } from './matters.reach';
import { caseRelation } from './petition.types';

@View('CasePetition', {
  from: 'app.case_petition',
  describe: 'Đơn nào nói về vụ việc nào. Which petition speaks of which case.',
  order: '-linkedOn',
  scope: allOf(unsealed, ofPetitionInReach),
})
export class CasePetitionView {
  @Col(t.id) id: string;
  @Col(caseRelation, { describe: 'Quan hệ. Relation.' }) relation: string;
  @Col(t.day, { sort: true, describe: 'Từ ngày. Linked on.' }) linkedOn: string;
  @One(() => CaseView, { local: 'case_id', nullable: true, describe: 'Vụ việc. The case.' }) case: CaseView | null;
  @Col(t.id, { describe: 'Đơn. The petition.' }) petitionId: string;
}
