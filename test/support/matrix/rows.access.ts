import { act, type Case, list, make, one, type Rows } from './case';
import type { Caller } from './callers';
import { factsOf, type Place } from './ground';
import { password, today } from './world';

const onlyMachine = (by: Caller) => (by.isMachine ? ([409, 'NOT_A_SESSION'] as const) : undefined);
const onlyInForce = (_: Caller, { place }: { place: Place }) =>
  factsOf(place).followedBy ? ([422, 'AGENCY_NOT_THERE'] as const) : undefined;
const soon = '2025-12-01T00:00:00.000Z';

/** What a free act takes: no key for a retry, since its answer is not kept. */
const free = (ask: Case['ask'], more: Case = {}): Case => ({ ...more, ask });

export const accessRows: Rows = {
  login: free(({ world }) => ({ input: { username: world.spare.username, password } })),
  refreshSession: free(({ world }) => ({
    input: { refreshToken: world.callers.find((each) => each.refreshToken)!.refreshToken },
  })),
  logout: free(() => ({}), { before: onlyMachine }),
  switchPost: free(({ target }) => ({ input: { postId: target!.id } }), {
    on: 'Post.regular',
    before: onlyMachine,
    refusal: (by, post) => (post.holder === by.accountId ? undefined : [404, 'NOT_FOUND']),
  }),
  changePassword: free(() => ({ input: { currentPassword: password, newPassword: 'Sông-lớn-sông-nhỏ-8' } }), {
    before: onlyMachine,
  }),
  me: {},

  accounts: list('Account'),
  account: one('Account'),
  createAccount: make(({ by }) => ({
    username: `moi.${by?.name.toLowerCase().replace('@', '.') ?? ''}`.replaceAll('_', '-'),
    displayName: 'Người mới',
    kind: 'PERSON',
  })),
  deactivateAccount: act('Account'),
  reactivateAccount: act('Account'),
  resetPassword: {
    on: 'Account',
    ask: ({ target }) => ({ input: { id: target!.id } }),
    refusal: (_, account) => (account.variant === 'machine' ? [404, 'NOT_FOUND'] : undefined),
  },

  posts: list('Post'),
  post: one('Post.regular'),
  appointPost: [
    make(
      ({ world, target }) => ({
        accountId: world.spare.account,
        agencyId: target!.id,
        role: 'OFFICER',
        title: 'Thử',
        validFrom: today,
      }),
      {
        on: 'Agency',
        hidden: [422, 'AGENCY_NOT_THERE'],
        refersWithinTenant: true,
        refusal: onlyInForce,
      },
    ),
    make(
      ({ world, target }) => ({
        accountId: target!.id,
        agencyId: world.spare.agency,
        role: 'COUNTERPART',
        title: 'Thử',
        validFrom: today,
      }),
      {
        on: 'Account',
        hidden: [422, 'UNKNOWN_REFERENCE'],
        refersWithinTenant: true,
        refusal: (_, account) => (account.variant === 'machine' ? [422, 'MACHINE_HOLDS_NO_POST'] : undefined),
      },
    ),
  ],
  delegatePost: act(
    'Post.regular',
    ({ world }) => ({
      accountId: world.spare.account,
      validFrom: '2025-06-01',
      validTo: '2025-07-01',
      documentNumber: '2/UQ',
      documentIssuedOn: today,
      documentIssuer: 'Người thử',
    }),
    { held: (by, post) => by.may('appointPost') || post.holder === by.accountId },
  ),
  endPost: [
    act('Post.regular', () => ({ reason: 'Chuyển công tác' }), { held: (by) => by.may('appointPost') }),
    act('Post.delegated', () => ({ reason: 'Thu hồi' }), {
      held: (by, post) => by.may('appointPost') || post.holder === by.accountId,
    }),
  ],

  apiKeys: list('ApiKey'),
  issueApiKey: {
    on: 'Agency',
    ask: ({ world, target }) => ({
      input: {
        accountId: world.spare.machine,
        name: `khoa ${target!.id}`,
        scopes: ['plans'],
        agencyId: target!.id,
        expiresAt: soon,
      },
    }),
    hidden: [422, 'AGENCY_NOT_THERE'],
    refersWithinTenant: true,
    refusal: onlyInForce,
  },
  rotateApiKey: {
    on: 'ApiKey',
    ask: ({ target }) => ({ input: { id: target!.id, expiresAt: soon } }),
    refusal: onlyInForce,
  },
  revokeApiKey: act('ApiKey'),
};
