import { inReach } from '../../../platform/access/rows';
import { allowedActions } from '../../../platform/acts/allowed-actions';
import { Col, One, t, View } from '../../../platform/views/view';
import { AgencyView } from '../../agencies/agency.view';
import { DocumentView } from '../../agencies/documents/document.view';
import { figureNature, figureQualifier } from '../figure.types';

@View('EnteredFigure', {
  from: 'app.entered_figure',
  describe: 'Số liệu nhập tay của một cơ quan, một kỳ, kèm nguồn. A figure that was entered, with where it comes from.',
  order: '-windowTo',
  scope: inReach('agency_id'),
  criteria: {
    current: {
      codec: t.bool,
      describe: 'Chưa rút. Not withdrawn.',
      sql: (a, wanted) => `(${a}.withdrawn_on is null) = ${wanted}`,
    },
  },
})
export class EnteredFigureView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('EnteredFigure'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { filter: true, sort: true, describe: 'Mã chỉ tiêu. Code of the figure.' }) code: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan. The agency.' }) agency: AgencyView;
  @Col(t.day, { filter: true, describe: 'Từ ngày. First day of its window.' }) windowFrom: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Đến hết ngày. Last day of its window.' }) windowTo: string;
  @Col(t.json, { describe: 'Giá trị của các chiều phân tích. Values of its dimensions.' })
  dimensions: Record<string, string>;
  @Col(t.decimal, { nullable: true, describe: 'Giá trị. Value.' }) value: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Tử số. Numerator.' }) numerator: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Mẫu số. Denominator.' }) denominator: string | null;
  @Col(t.text, { nullable: true, describe: 'Nội dung bằng lời. In words.' }) text: string | null;
  @Col(figureQualifier, { filter: true, describe: 'Mức chính xác. How exact.' }) qualifier: string;
  @Col(figureNature, { filter: true, describe: 'Tính chất. Nature.' }) nature: string;
  @Col(t.int, { nullable: true, describe: 'Thứ hạng. Rank.' }) rank: number | null;
  @Col(t.int, { nullable: true, describe: 'Trong bao nhiêu. Of how many.' }) ofHowMany: number | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Văn bản nguồn. The document it stands in.' })
  documentId: string | null;
  @One(() => DocumentView, { local: 'document_id', nullable: true, describe: 'Văn bản nguồn. The source document.' })
  document: DocumentView | null;
  @Col(t.text, { nullable: true, describe: 'Nguồn. Where it comes from.' }) source: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày rút. Withdrawn on.' }) withdrawnOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do rút. Why it was withdrawn.' }) withdrawnReason: string | null;
}
