import { Col, t, View } from '../../platform/views/view';
import { caseKinds } from './case-kind';

export const custodyKind = t.enum('CustodyKind', caseKinds);
export const custody = t.enum('Custody', {
  EXTERNAL: 'Không lưu trong hệ thống, chỉ ghi số sổ mật. Not held here: only the reference of the sealed register',
  ENCRYPTED: 'Mã hoá bằng khoá của vụ việc. Encrypted under the key of the matter',
  OPEN: 'Tên đọc được tại cơ quan giải quyết; giấy tờ, liên hệ mã hoá. Names readable to who handles it; papers and contacts encrypted',
});
export type Custody = keyof typeof custody.values;

@View('CustodyRule', {
  from: 'app.custody_rule',
  describe:
    'Quy định của tỉnh về nơi lưu danh tính người viết đơn, theo loại; chưa quy định: tố cáo EXTERNAL, còn lại OPEN. Where identities are kept, by kind; without a rule EXTERNAL for denunciations, OPEN for the rest.',
  order: 'kind',
})
export class CustodyRuleView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(custodyKind, { filter: true, sort: true, describe: 'Loại. Kind.' }) kind: string;
  @Col(custody, { filter: true, describe: 'Cách lưu. How it is kept.' }) custody: string;
  @Col(t.text, { describe: 'Số văn bản quy định. The document that says so.' }) documentNumber: string;
  @Col(t.day, { describe: 'Ngày văn bản. Its day.' }) decidedOn: string;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note?: string | null;
}
