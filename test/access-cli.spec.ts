import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { UserCreateCommand } from '../src/platform/access/user-create.command';
import { AccessWorld } from './support/access.world';

let world: AccessWorld;

beforeAll(async () => {
  world = await AccessWorld.open();
}, 60_000);
afterAll(() => world?.close());

const create = async (more: object = {}) => {
  const written: string[] = [];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(written.push(String(text))));
  const wanted = {
    username: 'QuanTri',
    name: 'Nguyễn Văn Quản',
    agency: world.agencies.province,
    role: 'ADMINISTRATOR',
    title: 'Quản trị',
  };
  await world.app
    .get(UserCreateCommand)
    .run([], { ...wanted, ...more })
    .finally(() => out.mockRestore());
  return written.join('');
};

test('user:create makes the first administrator, with a password for one log-in', async () => {
  const told = JSON.parse(await create({ json: true }));
  expect(told).toMatchObject({ tenant: 82, username: 'quantri', role: 'ADMINISTRATOR' });
  const more = { password: told.temporaryPassword, newPassword: 'Mật khẩu tự đặt lấy' };
  expect(await world.login('quantri', more)).toMatchObject({ status: 200, data: { postId: told.postId } });
});

test('user:create finds the agency by its code', async () => {
  await world.system(() =>
    world.work.query(
      `insert into app.agency_code (id, agency_id, system, code, valid_from) values ($1, $1, 'ADMINISTRATIVE', '82', '2025-07-01')`,
      [world.agencies.province],
    ),
  );
  expect(await create({ username: 'quantri2', agency: '82' })).toContain('quantri2 (ADMINISTRATOR)');
});

test('user:create makes nothing when something is wrong', async () => {
  await expect(create({ username: 'quantri3', agency: '99' })).rejects.toMatchObject({ code: 'AGENCY_NOT_THERE' });
  await expect(create({ username: 'quantri3', agency: world.agencies.hongNgu })).rejects.toMatchObject({
    code: 'ROLE_NOT_AT_LEVEL',
  });
  expect(await world.database.look(`select 1 from app.account where username = 'quantri3'`)).toEqual([]);
});
