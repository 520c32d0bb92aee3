import { anyOf } from '../../platform/access/rows';
import { Col, t, View } from '../../platform/views/view';
import { ofCaseInSight } from './cases.reach';
import { ofPetitionInReach } from './matters.reach';

export const matterFileKind = t.enum('MatterFileKind', {
  PETITION: 'Đơn. The petition itself',
  EVIDENCE: 'Tài liệu, chứng cứ. Evidence',
  AUTHORISATION: 'Giấy uỷ quyền. Authorisation',
  DECISION: 'Quyết định. Decision',
  MINUTES: 'Biên bản. Minutes',
  CONCLUSION: 'Kết luận. Conclusion',
  REPORT: 'Báo cáo. Report',
  NOTICE: 'Thông báo. Notice',
  OTHER: 'Khác. Other',
});

@View('MatterFile', {
  from: 'app.matter_file',
  describe:
    'Tệp trong hồ sơ đơn, vụ việc. Tệp mật chỉ hiện tên chung ("tai-lieu-1"); tên thật ở trong nội dung mã hoá. A file of a petition or case; secret ones are listed under a name that says nothing.',
  order: '-attachedOn',
  scope: anyOf(ofCaseInSight, ofPetitionInReach),
})
export class MatterFileView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.id, { filter: true, nullable: true, describe: 'Của vụ việc. Of which case.' }) caseId?: string | null;
  @Col(t.id, { filter: true, nullable: true, describe: 'Của đơn. Of which petition.' }) petitionId?: string | null;
  @Col(matterFileKind, { filter: true, describe: 'Loại tài liệu. What it is.' }) kind: string;
  @Col(t.text, {
    sql: (a) =>
      `(select stored.name from app.file stored where stored.tenant_id = ${a}.tenant_id and stored.id = ${a}.file_id)`,
    nullable: true,
    describe: 'Tên trong danh sách. Name in lists.',
  })
  name?: string | null;
  @Col(t.bool, { filter: true, describe: 'Bản đã lược bỏ thông tin người viết. A copy without what tells who wrote.' })
  redacted: boolean;
  @Col(t.id, { nullable: true, describe: 'Lược bỏ từ bản nào. Of which original.' }) redactsId?: string | null;
  @Col(t.day, { sort: true, describe: 'Ngày đưa vào hồ sơ. Day it was filed.' }) attachedOn: string;
  @Col(t.text, {
    sql: (a) =>
      `case when ${a}.sealed_by is null then '/v1/files/' || ${a}.file_id || '/content' else '/v1/sealed-files/' || ${a}.id || '/content' end`,
    describe: 'Đường dẫn tải xuống. Where to download it.',
  })
  contentPath: string;
}
