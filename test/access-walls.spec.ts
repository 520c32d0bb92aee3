import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { AccessWorld } from './support/access.world';

let world: AccessWorld;
let lan: { accountId: string; postId: string };
let minh: { accountId: string; postId: string };

beforeAll(async () => {
  world = await AccessWorld.open();
  world.at('2026-03-02T01:00:00Z');
  lan = await world.person('lan', 'AGENCY_HEAD', world.agencies.hongNgu);
  minh = await world.person('minh', 'OFFICER', world.agencies.hongNgu);
}, 60_000);
afterAll(() => world?.close());

const query = <T>(sql: string, values: unknown[] = []) => world.work.query<T>(sql, values);
const known = async () => {
  const [row] = await world.database.look<{ version: string; epoch: string }>(
    `select x.access_version::text as version, t.access_epoch::text as epoch
     from app.account_access x join sys.tenant t on t.id = x.tenant_id where x.account_id = $1`,
    [lan.accountId],
  );
  return row!;
};
const enter = (version: string, epoch: string, tenant = 82) =>
  world.work.transaction(async () => {
    await query(`select sys.enter($1, $2, $3, $4, $5, 'specimen', 'r-1')`, [
      tenant,
      lan.accountId,
      lan.postId,
      version,
      epoch,
    ]);
    return query(`select current_setting('app.tenant') as tenant, current_setting('app.account') as account,
      current_setting('app.post') as post, current_setting('app.operation') as operation`);
  });

describe('sys.enter', () => {
  test('says who acts, until the transaction ends', async () => {
    const { version, epoch } = await known();
    expect(await enter(version, epoch)).toEqual([
      { tenant: '82', account: lan.accountId, post: lan.postId, operation: 'specimen' },
    ]);
    const [after] = await world.work.transaction(() =>
      query<{ account: string | null }>(`select current_setting('app.account', true) as account`),
    );
    expect(after?.account || null).toBeNull();
  });

  test('refuses what is known of an earlier or another state', async () => {
    const { version, epoch } = await known();
    const stale = { driverError: { code: 'DV401' } };
    await expect(enter(String(BigInt(version) - 1n), epoch)).rejects.toMatchObject(stale);
    await expect(enter(version, String(BigInt(epoch) - 1n))).rejects.toMatchObject(stale);
    await expect(enter(version, epoch, 91)).rejects.toMatchObject(stale);
  });
});

describe('the number that cached rights show', () => {
  const session = async (accountId: string, postId: string) => {
    const id = uuidv7();
    await query(
      `insert into app.session (id, account_id, post_id, created_at, expires_at) values ($1, $2, $3, now(), now() + interval '1 day')`,
      [id, accountId, postId],
    );
    return id;
  };
  const changes: [string, boolean, () => Promise<unknown>][] = [
    [
      'the account is renamed',
      true,
      () => query(`update app.account set display_name = 'Lan', version = version + 1 where id = $1`, [lan.accountId]),
    ],
    [
      'a post of it changes',
      true,
      () => query(`update app.post set title = 'x', version = version + 1 where id = $1`, [lan.postId]),
    ],
    ['a session begins', false, () => session(lan.accountId, lan.postId)],
    [
      'a session is ended',
      true,
      async () => {
        const id = await session(lan.accountId, lan.postId);
        await query(`update app.session set revoked_at = now(), reason = 'LOGOUT' where id = $1`, [id]);
      },
    ],
    [
      'somebody else’s post changes',
      false,
      () => query(`update app.post set title = 'x', version = version + 1 where id = $1`, [minh.postId]),
    ],
    [
      'a post that it acts for changes',
      true,
      async () => {
        await query(
          `insert into app.post (id, account_id, agency_id, role, title, kind, valid_from, valid_to, delegated_by_id, document_number, document_issued_on, document_issuer)
           values ($1, $2, $3, 'OFFICER', 'TUQ', 'ACTING', '2026-03-01', '2026-04-01', $4, '1', '2026-03-01', 'x')`,
          [uuidv7(), lan.accountId, world.agencies.hongNgu, minh.postId],
        );
        const before = await query<{ v: string }>(
          `select access_version::text as v from app.account_access where account_id = $1`,
          [lan.accountId],
        );
        await query(`update app.post set valid_to = '2026-03-02', version = version + 1 where id = $1`, [minh.postId]);
        const after = await query<{ v: string }>(
          `select access_version::text as v from app.account_access where account_id = $1`,
          [lan.accountId],
        );
        expect(Number(after[0]!.v)).toBe(Number(before[0]!.v) + 1);
      },
    ],
  ];
  test.each(changes)('when %s, steps: %s', async (_, steps, change) => {
    const before = await known();
    await world.system(change);
    const after = await known();
    expect(Number(after.version) > Number(before.version)).toBe(steps);
  });

  test('is not the application’s to set', async () => {
    await expect(world.system(() => query('update app.account_access set access_version = 1'))).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    await expect(world.system(() => query('update sys.tenant set access_epoch = 1'))).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });
});

describe('the database alone', () => {
  const tables = [
    'account',
    'password',
    'post',
    'session',
    'refresh_token',
    'api_key',
    'api_key_use',
    'login_attempt',
    'account_access',
  ];

  test.each(tables)('keeps app.%s of one province from another, the owner included', async (table) => {
    const [forced] = await world.database.look(
      `select relrowsecurity and relforcerowsecurity as forced from pg_class where oid = $1::regclass`,
      [`app.${table}`],
    );
    expect(forced).toEqual({ forced: true });
    const [seen] = await world.system(() => query<{ n: string }>(`select count(*) as n from app.${table}`), 91);
    expect(seen?.n).toBe('0');
    await expect(world.work.transaction(() => query(`select * from app.${table}`))).rejects.toThrow();
  });

  const rule = (name: string) => ({ driverError: { constraint: name } });
  const acting = (more: string) =>
    world.system(() =>
      query(
        `insert into app.post (id, account_id, agency_id, role, title, kind, valid_from, valid_to, delegated_by_id, document_number, document_issued_on, document_issuer)
         select $1, $2, agency_id, role, 'TUQ', 'ACTING', '2026-03-01', '2026-04-01', id, '1', '2026-03-01', 'x' from app.post where ${more}`,
        [uuidv7(), minh.accountId],
      ),
    );

  test('lets nobody act with other rights than those of the post that delegates', async () => {
    await expect(
      world.system(() =>
        query(
          `insert into app.post (id, account_id, agency_id, role, title, kind, valid_from, valid_to, delegated_by_id, document_number, document_issued_on, document_issuer)
           values ($1, $2, $3, 'PROVINCE_LEADER', 'TUQ', 'ACTING', '2026-03-01', '2026-04-01', $4, '1', '2026-03-01', 'x')`,
          [uuidv7(), minh.accountId, world.agencies.hongNgu, lan.postId],
        ),
      ),
    ).rejects.toMatchObject(rule('post_delegated_by_fk'));
  });

  test('lets no delegated post be delegated', async () => {
    await acting(`id = '${lan.postId}'`);
    await expect(acting(`kind = 'ACTING' and delegated_by_id = '${lan.postId}'`)).rejects.toMatchObject(
      rule('post_delegated_by_fk'),
    );
  });

  test('lets nobody act without a document', async () => {
    const insert = `insert into app.post (id, account_id, agency_id, role, title, kind, valid_from, valid_to, delegated_by_id)
      values ($1, $2, $3, 'AGENCY_HEAD', 'TUQ', 'ACTING', '2026-03-01', '2026-04-01', $4)`;
    await expect(
      world.system(() => query(insert, [uuidv7(), minh.accountId, world.agencies.hongNgu, lan.postId])),
    ).rejects.toMatchObject(rule('post_acting_whole'));
  });

  test('lets nobody hold the same post twice at once', async () => {
    const again = `insert into app.post (id, account_id, agency_id, role, title, valid_from) values ($1, $2, $3, 'AGENCY_HEAD', 'x', '2026-03-01')`;
    await expect(
      world.system(() => query(again, [uuidv7(), lan.accountId, world.agencies.hongNgu])),
    ).rejects.toMatchObject(rule('post_once'));
  });

  test('tells whether demonstration accounts are open, of whatever province', async () => {
    const demo = () => world.work.transaction(() => query('select sys.has_demo_accounts() as demo'));
    expect(await demo()).toEqual([{ demo: false }]);
    await world.system(() =>
      query(`update app.account set demo = true, version = version + 1 where id = $1`, [minh.accountId]),
    );
    expect(await demo()).toEqual([{ demo: true }]);
  });
});
