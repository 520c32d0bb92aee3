import { allOf, type RowRule, unsealed } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { Col, t, View } from '../../platform/views/view';

const postOf = (viewer: Viewer) => viewer.postId;
/** What the post of the viewer was told; a machine has none. */
const toMe: RowRule = (a, bind) => `${a}.post_id = ${bind.viewer(postOf, 'uuid')}`;

@View('Notice', {
  from: 'app.notice',
  describe:
    'Thông báo nhắc việc: việc nào, hạn ngày nào; không có nội dung. What a post is told: that something is due, never what it says.',
  order: '-id',
  scope: allOf(toMe, unsealed),
  criteria: {
    unread: {
      codec: t.bool,
      describe: 'Chưa đọc. Not read yet.',
      sql: (a, unread) => `(${a}.read_at is null) = ${unread}`,
    },
  },
})
export class NoticeView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.text, { filter: true, describe: 'Loại: REMINDER nhắc việc, ESCALATION báo cấp trên. Kind.' }) kind: string;
  @Col(t.text, { filter: true, describe: 'Loại hồ sơ: Obligation … Kind of the record.' }) subjectKind: string;
  @Col(t.id, { filter: true, describe: 'Hồ sơ. The record.' }) subjectId: string;
  @Col(t.text, { describe: 'Mức nhắc. The step that made it.' }) step: string;
  @Col(t.day, { filter: true, describe: 'Ngày nhắc. Made on.' }) madeOn: string;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày hết hạn. Due.' }) dueOn: string | null;
  @Col(t.instant, { nullable: true, describe: 'Đọc lúc. Read at.' }) readAt: string | null;
}
