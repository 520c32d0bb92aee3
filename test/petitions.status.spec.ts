import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Surface, surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { found, part, PetitionDesk } from './support/petitions.desk';

let world: DemoWorld;
let minutes = 0;

beforeAll(async () => {
  world = await DemoWorld.open();
}, 180_000);
beforeEach(() => {
  world.at('2026-07-06T02:00:00Z');
});
afterAll(() => world?.close());

const document = { number: '15/PC-UBND', issuedOn: '2026-07-06' };
const ask = (surface: Surface, code: string, secret: string) =>
  world.call(surface, undefined, 'petitionStatus', { input: { code, secret } });
/** Tries that failed are counted by network: each test begins without any. */
const forget = () => world.database.look('delete from app.login_attempt');

describe.each(surfaces)('a citizen who asks over %s', (surface) => {
  let desk: PetitionDesk;
  beforeAll(() => {
    desk = new PetitionDesk(world, surface);
  });
  beforeEach(forget);

  test('is told, without log-in, the step, the running day, the last day of change and the agency; nothing else', async () => {
    const { id, code, secret } = await desk.registered('tiepdan.caolanh');
    const told = await ask(surface, code, secret);
    expect([told.status, told.data]).toEqual([
      200,
      {
        step: 'RECEIVED',
        dueOn: '2026-07-16',
        updatedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        agencyName: 'Ủy ban nhân dân phường Cao Lãnh',
      },
    ]);
    await desk.acts('giaiquyet.caolanh', 'classifyPetition', id, { ...found, kind: 'COMPLAINT', parts: [part] });
    expect((await ask(surface, code, secret)).data).toMatchObject({ step: 'BEING_RESOLVED', dueOn: '2026-07-15' });
  });

  test('may read the slip in groups and small letters, with O for 0', async () => {
    const { code, secret } = await desk.registered('tiepdan.caolanh');
    const spelt = secret
      .toLowerCase()
      .replace(/(.{5})(?=.)/g, '$1-')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect((await ask(surface, code.toLowerCase(), spelt)).data).toMatchObject({ step: 'RECEIVED' });
  });

  test('follows the petition to where it was transferred, by the slip of the first desk', async () => {
    const { id, code, secret } = await desk.registered('tiepdan.caolanh', { kind: 'PROPOSAL' });
    await desk.acts('giaiquyet.caolanh', 'classifyPetition', id, {
      ...found,
      withinAuthority: false,
      kind: 'PROPOSAL',
    });
    expect((await ask(surface, code, secret)).data).toMatchObject({ step: 'BEING_HANDLED' });
    const toAgencyId = await desk.agencyOf('chutich.tinh');
    await desk.acts('giaiquyet.caolanh', 'transferPetition', id, {
      ground: 'PROPOSAL_OUTSIDE_AUTHORITY',
      document,
      toAgencyId,
    });
    const agencyName = 'Ủy ban nhân dân tỉnh Đồng Tháp';
    expect((await ask(surface, code, secret)).data).toMatchObject({ step: 'TRANSFERRED', dueOn: null, agencyName });
    const [transfer] = (await desk.reads('giaiquyet.caolanh', id, ['transfers.id'])).data.transfers;
    await desk.actsOnTransfer('chutich.tinh', 'acknowledgeTransfer', transfer.id);
    expect((await ask(surface, code, secret)).data).toMatchObject({
      step: 'RECEIVED',
      dueOn: '2026-07-16',
      agencyName,
    });
  });

  test('of a secret matter is told what anybody is told', async () => {
    const accused = { agencyId: await desk.agencyOf('giamdoc.nnmt') };
    const plain = await desk.registered('tiepdan.caolanh');
    const secret = await desk.registered('tiepdan.caolanh', {
      kind: 'DENUNCIATION',
      petitioners: [],
      sealedRegisterRef: 'M-1',
      denounced: [accused],
    });
    const [one, other] = [await ask(surface, plain.code, plain.secret), await ask(surface, secret.code, secret.secret)];
    expect(other.data).toEqual(one.data);
  });

  test('with an unknown code is answered exactly as with a wrong secret', async () => {
    const { code, secret } = await desk.registered('tiepdan.caolanh');
    const { code: denunciation } = await desk.registered('tiepdan.caolanh', {
      kind: 'DENUNCIATION',
      petitioners: [],
      sealedRegisterRef: 'M-2',
    });
    const refused = [
      await ask(surface, '0000000000', secret),
      await ask(surface, code, 'A'.repeat(20)),
      await ask(surface, denunciation, secret),
    ];
    const bodies = refused.map(({ status, problem }) => [status, { ...problem, requestId: '' }]);
    expect(bodies[0]![0]).toBe(404);
    expect(bodies[0]![1]).toMatchObject({ code: 'NO_SUCH_PETITION' });
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });

  test('may fail ten times in an hour, then waits ever longer; who is right takes no try away', async () => {
    const { code, secret } = await desk.registered('tiepdan.caolanh');
    for (let n = 0; n < 15; n++) expect((await ask(surface, code, secret)).status).toBe(200);
    for (let n = 0; n < 10; n++) expect((await ask(surface, code, `wrong-${n}`)).status).toBe(404);
    const blocked = await ask(surface, code, secret);
    expect([blocked.status, blocked.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
    world.at('2026-07-06T02:20:00Z');
    expect((await ask(surface, code, secret)).status).toBe(200);
  });

  test.each([
    ['no secret', { code: '0000000000' }, 'secret'],
    ['a code that is no text', { code: 7, secret: 'x' }, 'code'],
  ])('is told what is missing: %s', async (_name, input, path) => {
    const told = await world.call('REST', undefined, 'petitionStatus', { input });
    expect([told.status, told.violations.map((each) => each.path)]).toEqual([422, [path]]);
  });
});

test('the time of the answer does not tell an unknown code from a wrong secret', async () => {
  const desk = new PetitionDesk(world, 'REST');
  const { code } = await desk.registered('tiepdan.caolanh');
  const times = { unknown: [] as number[], wrong: [] as number[] };
  const timed = async (kind: keyof typeof times, asked: string) => {
    const began = process.hrtime.bigint();
    const { status } = await ask('REST', asked, 'B'.repeat(20));
    times[kind].push(Number(process.hrtime.bigint() - began));
    expect(status).toBe(404);
  };
  for (let n = 0; n < 160; n++) {
    // A day later nothing is counted any more.
    world.at(new Date(Date.parse('2026-07-07T02:00:00Z') + ++minutes * 86_400_000).toISOString());
    // In turns, and the first alternating: whatever slows the machine slows both.
    const turns: [keyof typeof times, string][] = [
      ['unknown', '1111111111'],
      ['wrong', code],
    ];
    for (const [kind, asked] of n % 2 ? turns : turns.toReversed()) await timed(kind, asked);
  }
  const median = (all: number[]) => all.slice(20).sort((a, b) => a - b)[Math.floor((all.length - 20) / 2)]!;
  const ratio = median(times.unknown) / median(times.wrong);
  expect(ratio).toBeGreaterThan(0.8);
  expect(ratio).toBeLessThan(1.2);
}, 60_000);
