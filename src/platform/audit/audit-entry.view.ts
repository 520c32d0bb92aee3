import { allOf, onlyWith, unsealed } from '../access/rows';
import { Col, t, View } from '../views/view';

const auditAction = t.enum('AuditAction', {
  INSERT: 'Thêm. Added',
  UPDATE: 'Sửa. Changed',
  DELETE: 'Xoá. Removed',
  EVENT: 'Sự kiện không đổi dữ liệu. Something that changed no record',
});

@View('AuditEntry', {
  from: 'app.audit',
  describe: 'Dòng nhật ký: ai làm gì với phiên bản nào của bản ghi nào. Who did what to which version of which record.',
  // The id begins with the time, so this is newest first, by the primary key.
  order: '-id',
  scope: allOf(onlyWith('auditEntries'), unsealed),
})
export class AuditEntryView {
  @Col(t.id) id: string;
  @Col(t.instant, { filter: true, describe: 'Lúc ghi. When it was recorded.' }) at: string;
  @Col(t.id, {
    nullable: true,
    filter: true,
    describe: 'Tài khoản; trống khi hệ thống tự làm. Null: the system itself.',
  })
  accountId?: string | null;
  @Col(t.text, {
    nullable: true,
    describe: 'Tên đăng nhập. User name.',
    sql: (a) =>
      `(select username from app.account who where who.tenant_id = ${a}.tenant_id and who.id = ${a}.account_id)`,
  })
  username?: string | null;
  @Col(t.id, { nullable: true, describe: 'Vị trí đã dùng. The post in which it was done.' }) postId?: string | null;
  @Col(t.text, { filter: true, describe: 'Thao tác, như tên trong API. The operation, by its name in this interface.' })
  operation: string;
  @Col(t.text, { nullable: true, filter: true, describe: 'Mã yêu cầu. Request id.' }) requestId?: string | null;
  @Col(auditAction, { filter: true, describe: 'Việc. What was done.' }) action: string;
  @Col(t.text, { filter: true, describe: 'Loại bản ghi. Kind of record.' }) subjectKind: string;
  @Col(t.id, { nullable: true, filter: true, describe: 'Bản ghi. The record.' }) subjectId?: string | null;
  @Col(t.int, { nullable: true, describe: 'Phiên bản. Its version.' }) subjectVersion?: number | null;
  @Col(t.json, { nullable: true, describe: 'Chi tiết của sự kiện. Details of an event.' }) detail?: unknown;
}
