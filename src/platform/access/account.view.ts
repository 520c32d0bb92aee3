import { allowedActions } from '../acts/allowed-actions';
import { Col, Many, t, View } from '../views/view';
import { accountKind } from './access.types';
import { PostView } from './post.view';
import { accountOf, type RowRule } from './rows';

/** One's own; all of them for who may list accounts. */
const visibleAccounts: RowRule = (a, bind) =>
  bind.granted('accounts') ? 'true' : `${a}.id = ${bind.viewer(accountOf, 'uuid')}`;

const lastLogin = (a: string) =>
  `(select max(s.created_at) from app.session s where s.tenant_id = ${a}.tenant_id and s.account_id = ${a}.id)`;

@View('Account', {
  from: 'app.account',
  describe: 'Tài khoản. An account: a person, or a machine that calls with keys.',
  order: 'username',
  scope: visibleAccounts,
  search: 'sys.search_account',
})
export class AccountView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Account'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { filter: true, sort: true, describe: 'Tên đăng nhập. User name.' }) username: string;
  @Col(t.text, { describe: 'Họ và tên. Name shown.' }) displayName: string;
  @Col(accountKind, { filter: true, describe: 'Người hoặc máy. A person or a machine.' }) kind: string;
  @Col(t.bool, { filter: true, describe: 'Còn dùng được. May enter.' }) active: boolean;
  @Col(t.bool, { filter: true, describe: 'Tài khoản mẫu. A demonstration account.' }) demo: boolean;
  @Col(t.instant, { nullable: true, sql: lastLogin, onRequest: true, describe: 'Đăng nhập gần nhất. Latest log-in.' })
  lastLoginAt?: string | null;
  @Many(() => PostView, {
    foreign: 'account_id',
    order: 'valid_from desc',
    max: 50,
    describe: 'Các vị trí. Its posts.',
  })
  posts: PostView[];
}
