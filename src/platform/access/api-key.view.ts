import { Col, One, t, View } from '../views/view';
import { AccountView } from './account.view';
import { onlyWith } from './rows';

const networks = (a: string) => `${a}.cidrs::text[]`;

const lastUsed = (a: string) =>
  `(select u.last_used_at from app.api_key_use u where u.tenant_id = ${a}.tenant_id and u.api_key_id = ${a}.id)`;

@View('ApiKey', {
  from: 'app.api_key',
  describe: 'Khoá API. A key of a machine; the secret itself is shown once, when it is issued.',
  order: '-id',
  scope: onlyWith('apiKeys'),
})
export class ApiKeyView {
  @Col(t.id, { sort: true }) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.id, { filter: true, describe: 'Tài khoản máy. The machine.' }) accountId: string;
  @Col(t.text, { filter: true, describe: 'Tên. Name.' }) name: string;
  @Col(t.text, { filter: true, describe: 'Phần công khai. Public part.' }) keyId: string;
  @Col(t.texts, { describe: 'Phạm vi: tên các thao tác. What it may do: names of operations.' }) scopes: string[];
  @Col(t.id, { filter: true, describe: 'Cơ quan. For which agency.' }) agencyId: string;
  @Col(t.texts, { sql: networks, describe: 'Mạng được phép; rỗng: mọi nơi. Networks; empty: any.' }) cidrs: string[];
  @Col(t.instant, { filter: true, describe: 'Hết hạn. Expires.' }) expiresAt: string;
  @Col(t.instant, { nullable: true, filter: true, describe: 'Đã thu hồi. Revoked.' }) revokedAt?: string | null;
  @Col(t.instant, { nullable: true, sql: lastUsed, describe: 'Dùng gần nhất, sai số 5 phút. Last seen, to 5 minutes.' })
  lastUsedAt?: string | null;
  @Col(t.id, { nullable: true, describe: 'Khoá được thay. The key it replaces.' }) replacesId?: string | null;
  @One(() => AccountView, { local: 'account_id', nullable: true, describe: 'Tài khoản máy. The machine.' })
  account?: AccountView | null;
}
