import { allowedActions } from '../acts/allowed-actions';
import { Col, t, View } from '../views/view';
import { postKind, postRole } from './access.types';
import { anyOf, inReach, ownAccount, type RowRule } from './rows';

const agencyName: RowRule = (a, bind) =>
  `(select g.name from app.agency_version g
    where g.tenant_id = ${a}.tenant_id and g.agency_id = ${a}.agency_id
      and g.valid_from <= ${bind.day} and coalesce(g.valid_to, 'infinity') > ${bind.day})`;

const holderName = (a: string) =>
  `(select h.display_name from app.account h where h.tenant_id = ${a}.tenant_id and h.id = ${a}.account_id)`;

@View('Post', {
  from: 'app.post',
  describe: 'Vị trí. An account in a role at an agency, from one day to another.',
  order: '-validFrom',
  scope: anyOf(inReach('agency_id'), ownAccount('account_id')),
  criteria: {
    heldOn: {
      codec: t.day,
      describe: 'Đang giữ vào ngày. Held on that day.',
      sql: (a, day) => `${a}.valid_from <= ${day} and coalesce(${a}.valid_to, 'infinity') > ${day}`,
    },
  },
})
export class PostView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('Post'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Tài khoản. The account.' }) accountId: string;
  @Col(t.text, { sql: holderName, describe: 'Người giữ. Who holds it.' }) holderName: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @Col(t.text, { nullable: true, sql: agencyName, describe: 'Tên cơ quan hôm nay. Name of the agency today.' })
  agencyName?: string | null;
  @Col(postRole, { filter: true, describe: 'Vai trò. The role.' }) role: string;
  @Col(t.text, { describe: 'Chức vụ. Title.' }) title: string;
  @Col(postKind, { filter: true, describe: 'Chính thức hay thừa uỷ quyền. In its own right or delegated.' })
  kind: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Từ ngày. First day.' }) validFrom: string;
  @Col(t.day, { filter: true, nullable: true, describe: 'Đến trước ngày. First day without it.' }) validTo?:
    string | null;
  @Col(t.id, { nullable: true, describe: 'Vị trí uỷ quyền. The post that delegates.' }) delegatedById?: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản uỷ quyền. Number of the delegation.' }) documentNumber?:
    string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản uỷ quyền. Its day.' }) documentIssuedOn?: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký văn bản uỷ quyền. Who issued it.' }) documentIssuer?:
    string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do thôi giữ. Why it ended.' }) endReason?: string | null;
  @Col(t.id, { nullable: true, describe: 'Vị trí nhận bàn giao. The post that took over.' }) handedOverToId?:
    string | null;
}
