import { anyOf, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { mattersInReach } from './matters.reach';

const postOf = (viewer: Viewer) => viewer.postId;

/** Given to the viewer to handle: an inspectorate works on cases of the body that it advises (LKN Đ25, LTC Đ31). */
const entrusted: RowRule = (a, bind) =>
  `(${a}.sealed_by is null and ${a}.handler_post_id = ${bind.viewer(postOf, 'uuid')})`;

/** Cases that exist for the viewer. */
export const casesInReach: RowRule = anyOf(mattersInReach, entrusted);

/** Parts of a case: as the case itself. */
export const ofCaseInSight: RowRule = (a, bind) =>
  `exists (select from app.case_record whole where whole.tenant_id = ${a}.tenant_id and whole.id = ${a}.case_id` +
  ` and ${casesInReach('whole', bind)})`;
