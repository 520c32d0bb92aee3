import { DocumentView } from '../../engines/agencies/documents/document.view';
import { t } from '../../platform/views/codecs';
import { Col, One, View } from '../../platform/views/view';

@View('PlanBasis', {
  from: 'app.plan_basis',
  describe: 'Căn cứ của kế hoạch hoặc của một nhiệm vụ. A document on which a plan or a task stands.',
  order: 'ordinal',
})
export class PlanBasisView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Nguyên văn. As the plan cites it.' }) text: string;
  @Col(t.text, { nullable: true, describe: 'Điều, khoản. Article.' }) article: string | null;
  @Col(t.id, { nullable: true, describe: 'Văn bản trong sổ. The document in the register.' }) documentId: string | null;
  @One(() => DocumentView, { local: 'document_id', nullable: true, describe: 'Văn bản. The document.' })
  document: DocumentView | null;
}
