import { AgencyView } from '../agency.view';
import { Col, Many, One, t, View } from '../../../platform/views/view';
import { documentKinds } from './document-kind';

export const documentKind = t.enum('DocumentKind', documentKinds);

@View('Document', {
  from: 'app.document',
  describe:
    'Văn bản làm căn cứ: số, cơ quan ban hành, ngày, hiệu lực, thay thế. A directive or legal document that plans, models, agreements and successions cite.',
  order: '-id',
  search: 'sys.search_document',
  criteria: {
    inForceOn: {
      codec: t.day,
      describe: 'Còn hiệu lực vào ngày. In force on that day, as far as the register knows.',
      sql: (a, day) =>
        `coalesce(${a}.valid_from, ${a}.issued_on, '-infinity') <= ${day} and coalesce(${a}.valid_to, 'infinity') > ${day}`,
    },
  },
})
export class DocumentView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.text, { filter: true, sort: true, describe: 'Số, ký hiệu. Number as it stands on the document.' })
  number: string;
  @Col(documentKind, { filter: true, describe: 'Loại văn bản. Kind.' }) kind: string;
  @Col(t.text, { describe: 'Trích yếu. What it is about.' }) title: string;
  @Col(t.text, { describe: 'Cơ quan ban hành, như ghi trên văn bản. The issuer as the document names it.' })
  issuer: string;
  @Col(t.id, {
    nullable: true,
    filter: true,
    describe: 'Cơ quan ban hành, nếu có trong tỉnh. The issuer, when it is an agency here.',
  })
  issuerAgencyId: string | null;
  @One(() => AgencyView, { local: 'issuer_agency_id', nullable: true, describe: 'Cơ quan ban hành. The issuer.' })
  issuerAgency: AgencyView | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày ban hành. Day of issue.' })
  issuedOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Có hiệu lực từ ngày. In force from.' })
  validFrom: string | null;
  @Col(t.day, {
    nullable: true,
    filter: true,
    describe: 'Ngày đầu tiên hết hiệu lực. First day on which it is no longer in force.',
  })
  validTo: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Văn bản bị thay thế. The document it replaces.' })
  replacesId: string | null;
  @One(() => DocumentView, { local: 'replaces_id', nullable: true, describe: 'Thay thế văn bản. What it replaces.' })
  replaces: DocumentView | null;
  @Many(() => DocumentView, {
    foreign: 'replaces_id',
    order: 'issued_on, id',
    max: 20,
    describe: 'Được thay thế bởi. What replaces it.',
  })
  replacedBy: DocumentView[];
  @Col(t.text, { nullable: true, describe: 'Nguồn đọc được. Where the entry was read.' })
  source: string | null;
  @Col(t.bool, { filter: true, describe: 'Đã đối chiếu với bản gốc. Compared with the document itself.' })
  verified: boolean;
}
