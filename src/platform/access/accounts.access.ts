import { anyLevel, anyone, defineAccess, officials, type Who } from './grants';
import { accountOf, type RowRule } from './rows';

const administrator: Who = { ADMINISTRATOR: anyLevel };

/** One's own post; any for an administrator. */
const ownPost: RowRule = (a, bind) =>
  bind.granted('appointPost') ? 'true' : `${a}.account_id = ${bind.viewer(accountOf, 'uuid')}`;

/** What one delegated can be taken back; any post by an administrator. */
const ownDelegation: RowRule = (a, bind) =>
  bind.granted('appointPost')
    ? 'true'
    : `exists (select from app.post d where d.tenant_id = ${a}.tenant_id and d.id = ${a}.delegated_by_id
         and d.account_id = ${bind.viewer(accountOf, 'uuid')})`;

export const accountsAccess = defineAccess({
  login: { who: 'public' },
  refreshSession: { who: 'public' },
  logout: { who: officials },
  switchPost: { who: officials },
  changePassword: { who: officials },
  me: { who: anyone, unscoped: true },

  accounts: { who: { ADMINISTRATOR: anyLevel, AUDITOR: anyLevel } },
  account: { who: officials },
  createAccount: { who: administrator },
  deactivateAccount: { who: administrator, on: 'Account', versioned: true },
  reactivateAccount: { who: administrator, on: 'Account', versioned: true },
  resetPassword: { who: administrator, on: 'Account' },

  posts: { who: anyone },
  post: { who: anyone },
  appointPost: { who: administrator },
  delegatePost: { who: officials, on: 'Post', if: ownPost },
  endPost: { who: officials, on: 'Post', if: ownDelegation, versioned: true },

  apiKeys: { who: { ADMINISTRATOR: anyLevel, AUDITOR: anyLevel } },
  issueApiKey: { who: administrator },
  rotateApiKey: { who: administrator, on: 'ApiKey' },
  revokeApiKey: { who: administrator, on: 'ApiKey', versioned: true },
});
