import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { demoPassword } from '../src/demo/demo-accounts';
import { ViewersService } from '../src/platform/access/viewers.service';
import { type Ask, type Surface, surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { agencyOf, makeMatter, type Matter, postOf, type Wanted } from './support/secrecy.matter';

let world: DemoWorld;
let caoLanh: string;
let myTho: string;

const now = '2026-07-02T02:00:00Z';
const head = 'chutich.caolanh';
const handler = 'giaiquyet.caolanh';
const intake = 'tiepdan.caolanh';
const verifier = 'giaiquyet.tinh';

beforeAll(async () => {
  world = await DemoWorld.open();
  world.at(now);
  caoLanh = await agencyOf(world, head);
  myTho = await agencyOf(world, 'chutich.mytho');
}, 120_000);
afterAll(() => world?.close());

const call = (surface: Surface, who: string, operation: string, ask: Ask = {}) =>
  world.call(surface, who, operation, ask);
const input = (id: string, more: object = {}) => ({ input: { id, idempotencyKey: uuidv7(), ...more } });

const accountOf = async (username: string): Promise<string> => {
  const [row] = await world.database.look<{ id: string }>(`select id from app.account where username = $1`, [username]);
  return row!.id;
};

const matter = (more: Partial<Wanted> = {}): Promise<Matter> =>
  makeMatter(world, {
    agencyId: caoLanh,
    named: { [head]: 'HEAD', [intake]: 'INTAKE', 'chutich.tinh': 'HEAD' },
    accused: [myTho],
    ...more,
  });

describe.each(surfaces)('%s: who is named', (surface) => {
  test('sees who else is, and nobody else sees anything', async () => {
    const { caseId } = await matter();
    const listed = await call(surface, head, 'namedPersons', { filter: { ofCase: caseId }, total: true });
    expect(listed.data.items.map((each: { capacity: string }) => each.capacity).sort()).toEqual([
      'HEAD',
      'HEAD',
      'INTAKE',
    ]);
    for (const stranger of ['chutich.mytho', 'giamdoc.noivu', 'phochutich.tinh', handler]) {
      const none = await call(surface, stranger, 'namedPersons', { filter: { ofCase: caseId }, total: true });
      expect([stranger, none.status, none.data.items, none.data.total]).toEqual([stranger, 200, [], 0]);
    }
  });

  test('a head names a person: rights begin at the next request and end at the next request', async () => {
    const { caseId } = await matter();
    expect((await call(surface, handler, 'sealedContent', { id: caseId })).status).toBe(404);
    const order = {
      postId: await postOf(world, handler),
      capacity: 'HANDLER',
      onDay: '2026-07-02',
      reason: 'Phân công',
    };
    const named = await call(surface, head, 'nameHandler', input(caseId, order));
    expect([named.status, named.data?.capacity]).toEqual([200, 'HANDLER']);
    expect((await call(surface, handler, 'sealedContent', { id: caseId })).status).toBe(200);
    const again = await call(surface, head, 'nameHandler', input(caseId, order));
    expect(again.code).toBe('ALREADY_NAMED');
    const release = { expectedVersion: 1, onDay: '2026-07-02', reason: 'Chuyển công tác' };
    const released = await call(surface, head, 'releaseHandler', input(named.data.id, release));
    expect([released.status, released.data?.endedOn]).toEqual([200, '2026-07-02']);
    expect((await call(surface, handler, 'sealedContent', { id: caseId })).status).toBe(404);
    const twice = await call(surface, head, 'releaseHandler', input(named.data.id, { ...release, expectedVersion: 2 }));
    expect(twice.code).toBe('ALREADY_RELEASED');
  });

  test('nobody of the accused agency or below it, no delegate, no post that ended, nobody twice, not the last head', async () => {
    const { caseId } = await matter({ named: { [head]: 'HEAD' } });
    const order = { capacity: 'HANDLER', onDay: '2026-07-02', reason: 'Phân công' };
    const tried = async (more: object) =>
      (await call(surface, head, 'nameHandler', input(caseId, { ...order, ...more }))).code;
    expect(await tried({ postId: await postOf(world, 'chutich.mytho') })).toBe('EXCLUDED_FROM_MATTER');
    expect(await tried({ postId: await postOf(world, 'giaiquyet.mytho') })).toBe('EXCLUDED_FROM_MATTER');
    expect(await tried({ postId: uuidv7() })).toBe('POST_NOT_IN_FORCE');
    expect(await tried({ postId: await postOf(world, handler), onDay: '2026-07-03' })).toBe('AFTER_TODAY');
    const delegation = {
      id: await postOf(world, head),
      idempotencyKey: uuidv7(),
      accountId: await accountOf('chuyenvien.caolanh'),
      validFrom: '2026-07-02',
      validTo: '2026-07-10',
      documentNumber: '3/UQ',
      documentIssuedOn: '2026-07-01',
      documentIssuer: 'Chủ tịch UBND phường',
    };
    const acting = await call(surface, head, 'delegatePost', { input: delegation });
    expect(await tried({ postId: acting.data.id })).toBe('SEAL_NEEDS_REGULAR_POST');
    const [own] = (await call(surface, head, 'namedPersons', { filter: { ofCase: caseId } })).data.items;
    const release = { expectedVersion: 1, onDay: '2026-07-02', reason: 'Thôi' };
    expect((await call(surface, head, 'releaseHandler', input(own.id, release))).code).toBe('LAST_HEAD');
  });

  test('who was not named cannot name: to them there is no such case', async () => {
    const { caseId } = await matter();
    const order = { postId: await postOf(world, handler), capacity: 'HANDLER', onDay: '2026-07-02', reason: 'x' };
    const absent = await call(surface, 'phochutich.tinh', 'nameHandler', input(caseId, order));
    const unknown = await call(surface, 'phochutich.tinh', 'nameHandler', input(uuidv7(), order));
    expect([absent.status, absent.code]).toEqual([404, 'NOT_FOUND']);
    expect({ ...absent.problem, requestId: 0 }).toEqual({ ...unknown.problem, requestId: 0 });
    expect((await call(surface, handler, 'nameHandler', input(caseId, order))).status).toBe(403);
  });
});

describe.each(surfaces)('%s: what a secret matter says', (surface) => {
  const read = (who: string, operation: string, id: string) => call(surface, who, operation, { id });

  test('is told in full to who handles it, without who denounced, and the audit knows', async () => {
    const { caseId, petitionId, sealId } = await matter({ denouncer: 'Người Tố Cáo Kín' });
    const told = await read(head, 'sealedContent', caseId);
    expect(told.data).toMatchObject({
      caseId,
      capacity: 'HEAD',
      title: 'Tố cáo cán bộ thu sai phí',
      contents: [{ ordinal: 1, text: 'Thu phí không biên lai' }],
      parties: [{ role: 'DENOUNCED', name: 'Trần Văn Bị', position: 'Công chức' }],
      petitions: [{ petitionId, redacted: false, title: 'Tố cáo cán bộ thu sai phí' }],
      notes: [{ operation: 'openCase', note: 'Ghi chú mật' }],
    });
    expect(JSON.stringify(told.data)).not.toContain('Người Tố Cáo Kín');
    const paper = await read(head, 'sealedPetitionContent', petitionId);
    expect(paper.data).toMatchObject({ petitionId, redacted: false });
    const noted = await world.database.look<{ subject_kind: string; sealed_by: string }>(
      `select subject_kind, sealed_by from app.audit where action = 'EVENT' and sealed_by = $1 and detail ->> 'content' = 'READ' order by id`,
      [sealId],
    );
    expect(noted.map((row) => row.subject_kind)).toEqual(['case', 'petition']);
  });

  test('is told to verifiers without title, notes and petition, until a redacted text is there', async () => {
    const { caseId, petitionId } = await matter({ named: { [head]: 'HEAD', [verifier]: 'VERIFIER' } });
    const bare = await read(verifier, 'sealedContent', caseId);
    expect(bare.data).toMatchObject({ capacity: 'VERIFIER', title: null, petitions: [], notes: [] });
    expect(bare.data.contents).toHaveLength(1);
    expect((await read(verifier, 'sealedPetitionContent', petitionId)).code).toBe('VERIFIER_GETS_REDACTED');
    const text = { expectedVersion: 1, content: 'Ông A thu phí không có biên lai.' };
    expect((await call(surface, verifier, 'redactPetition', input(petitionId, text))).code).toBe(
      'VERIFIER_GETS_REDACTED',
    );
    const done = await call(surface, head, 'redactPetition', input(petitionId, text));
    expect([done.status, done.data?.version]).toEqual([200, 2]);
    const told = await read(verifier, 'sealedPetitionContent', petitionId);
    expect(told.data).toEqual({ petitionId, redacted: true, title: null, content: 'Ông A thu phí không có biên lai.' });
    expect((await read(verifier, 'sealedContent', caseId)).data.petitions).toHaveLength(1);
    expect((await read(head, 'sealedPetitionContent', petitionId)).data.redacted).toBe(false);
  });

  test('is told to nobody when the audit cannot be written', async () => {
    const { caseId } = await matter();
    await world.database.look(refuseAudit('sealedContent'));
    const told = await read(head, 'sealedContent', caseId);
    await world.database.look(allowAudit);
    expect(told.status).toBe(500);
    expect(told.data?.contents).toBeUndefined();
  });
});

const refuseAudit = (operation: string) => `
  create function public.no_audit() returns trigger language plpgsql as $$
  begin
    if new.action = 'EVENT' and new.operation = '${operation}' then raise exception 'no audit'; end if;
    return new;
  end $$;
  create trigger no_audit before insert on app.audit for each row execute function public.no_audit()`;
const allowAudit = `drop trigger no_audit on app.audit; drop function public.no_audit()`;

describe.each(surfaces)('%s: who wrote', (surface) => {
  const purpose = 'Xác minh tư cách người tố cáo';
  const ask = (who: string, petitionId: string) =>
    call(surface, who, 'requestReveal', input(petitionId, { purpose, legalBasis: 'LTC Đ24' }));
  const decide = (who: string, id: string, more: object) =>
    call(
      surface,
      who,
      'decideReveal',
      input(id, { expectedVersion: 1, granted: true, validUntil: '2026-07-05T00:00:00.000Z', ...more }),
    );
  const reveal = (who: string, id: string) => call(surface, who, 'revealIdentity', { input: { id } });
  const granted = async (more: Partial<Wanted> = {}) => {
    const made = await matter({ named: { [head]: 'HEAD', [handler]: 'HANDLER', [verifier]: 'VERIFIER' }, ...more });
    const asked = await ask(handler, made.petitionId);
    await decide(head, asked.data.id, {});
    return { ...made, requestId: asked.data.id as string };
  };
  const entries = (petitionId: string) =>
    world.database.look<{ detail: Record<string, unknown>; sealed_by: string }>(
      `select detail, sealed_by from app.audit where operation = 'revealIdentity' and action = 'EVENT' and subject_id = $1 order by id`,
      [petitionId],
    );

  test('is told after a request, the decision of another person, within its term, and recorded before', async () => {
    const { petitionId, sealId, requestId } = await granted({ denouncer: 'Lê Thị Kín' });
    const told = await reveal(handler, petitionId);
    expect(told.data).toMatchObject({
      petitionId,
      requestId,
      persons: [{ pseudonym: '#A1B2', name: 'Lê Thị Kín', address: 'Ấp 1', details: { phone: '0901234567' } }],
    });
    const [entry] = await entries(petitionId);
    expect(entry).toMatchObject({
      sealed_by: sealId,
      detail: { identity: 'REVEALED', request: requestId, persons: 1 },
    });
    const listed = await call(surface, head, 'revealRequests', { filter: { petitionId } });
    expect(listed.data.items).toMatchObject([{ state: 'GRANTED', used: 1 }]);
    const kept = await world.database.look(`select 1 from app.idempotency where operation = 'revealIdentity'`);
    expect(kept).toEqual([]);
  });

  test('is told to nobody without a grant of their own, and each refused try is on record', async () => {
    const { petitionId } = await granted();
    const codes = [
      (await reveal(head, petitionId)).code,
      (await reveal(verifier, petitionId)).code,
      (await reveal('phochutich.tinh', petitionId)).code,
    ];
    expect(codes).toEqual(['REVEAL_NOT_GRANTED', 'VERIFIER_GETS_REDACTED', 'NOT_FOUND']);
    const noted = await entries(petitionId);
    expect(noted.map(({ detail }) => detail)).toEqual(codes.map((code) => ({ identity: 'REFUSED', code })));
    // To who looks at the log, a try at what does not exist and at what is hidden look the same.
    expect(noted.map(({ sealed_by }) => sealed_by === null)).toEqual([false, false, true]);
  });

  test('is decided by another person, named for the matter, for seven days at most', async () => {
    const { petitionId } = await matter({ named: { [head]: 'HEAD', 'chutich.tinh': 'HEAD', [handler]: 'HANDLER' } });
    const own = await ask(head, petitionId);
    expect((await decide(head, own.data.id, {})).code).toBe('REVEAL_OF_ONESELF');
    expect((await decide('phochutich.tinh', own.data.id, {})).status).toBe(404);
    expect((await decide(handler, own.data.id, {})).status).toBe(403);
    const until = (validUntil: string | undefined, more: object = {}) =>
      decide('chutich.tinh', own.data.id, { validUntil, ...more });
    expect((await until('2026-07-09T02:00:01.000Z')).code).toBe('REVEAL_TERM');
    expect((await until('2026-07-01T00:00:00.000Z')).code).toBe('REVEAL_TERM');
    expect((await until(undefined)).code).toBe('REVEAL_TERM');
    expect((await until('2026-07-05T00:00:00.000Z', { granted: false })).code).toBe('REVEAL_TERM_ONLY_WHEN_GRANTED');
    expect((await until('2026-07-09T02:00:00.000Z')).data.state).toBe('GRANTED');
    expect((await ask(head, petitionId)).code).toBe('REVEAL_ASKED_ALREADY');
  });

  test('is withdrawn by who asked or by a head, and then told no more', async () => {
    const { petitionId, requestId } = await granted();
    const back = await call(surface, head, 'withdrawReveal', input(requestId, { expectedVersion: 2 }));
    expect(back.data).toMatchObject({ state: 'WITHDRAWN', validUntil: null });
    expect((await reveal(handler, petitionId)).code).toBe('REVEAL_NOT_GRANTED');
    const next = await ask(handler, petitionId);
    expect((await call(surface, verifier, 'withdrawReveal', input(next.data.id, { expectedVersion: 1 }))).status).toBe(
      403,
    );
    const own = await call(surface, handler, 'withdrawReveal', input(next.data.id, { expectedVersion: 1 }));
    expect(own.data.state).toBe('WITHDRAWN');
  });

  test('ends with the term of the grant and half an hour after the log-in', async () => {
    const { petitionId } = await granted();
    const tokenAt = async (instant: string) => {
      world.at(instant);
      const told = await world.clients.call('REST', {}, 'login', {
        input: { username: handler, password: demoPassword, tenantId: 82 },
      });
      return { token: told.data.accessToken as string, refresh: told.data.refreshToken as string };
    };
    const { refresh } = await tokenAt('2026-07-03T02:00:00Z');
    world.at('2026-07-03T02:31:00Z');
    const renewed = await world.clients.call('REST', {}, 'refreshSession', { input: { refreshToken: refresh } });
    const asOf = (token: string) =>
      world.clients.call(surface, { token }, 'revealIdentity', { input: { id: petitionId } });
    expect((await asOf(renewed.data.accessToken)).code).toBe('LOGIN_NOT_RECENT');
    expect((await asOf((await tokenAt('2026-07-03T02:32:00Z')).token)).status).toBe(200);
    expect((await asOf((await tokenAt('2026-07-05T00:00:01Z')).token)).code).toBe('REVEAL_NOT_GRANTED');
    world.at(now);
  });

  test('is told ten times an hour', async () => {
    await world.database.look(`delete from app.session where false`);
    const { petitionId } = await granted({ named: { [head]: 'HEAD', [handler]: 'HANDLER' } });
    await world.database.look(
      `set session_replication_role = replica; update app.audit set at = at - interval '2 hours' where operation = 'revealIdentity'`,
    );
    const answers = await Promise.all(Array.from({ length: 13 }, () => reveal(handler, petitionId)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ code }) => code))).toEqual(
      new Set(['REVEAL_QUOTA']),
    );
    await world.database.look(
      `set session_replication_role = replica; update app.audit set at = at - interval '2 hours' where operation = 'revealIdentity'`,
    );
  });

  test('is not told when the audit cannot be written, and the grant stays unused', async () => {
    const { petitionId } = await granted({ denouncer: 'Phạm Thị Không Ra' });
    await world.database.look(refuseAudit('revealIdentity'));
    const told = await reveal(handler, petitionId);
    await world.database.look(allowAudit);
    expect(told.status).toBe(500);
    expect(JSON.stringify(told)).not.toContain('Phạm Thị Không Ra');
    const [request] = await world.database.look(`select used from app.reveal_request where petition_id = $1`, [
      petitionId,
    ]);
    expect(request).toEqual({ used: 0 });
  });

  test('is on record though the answer never arrives', async () => {
    const { petitionId } = await granted({ denouncer: 'Đỗ Thị Mất' });
    const viewers = world.app.get(ViewersService);
    const inside = viewers.insideOn.bind(viewers);
    viewers.insideOn = async (...given) => {
      await inside(...given);
      throw new Error('the process died between the commit and the answer');
    };
    const lost = await reveal(handler, petitionId);
    viewers.insideOn = inside;
    expect(lost.status).toBe(500);
    expect(JSON.stringify(lost)).not.toContain('Đỗ Thị Mất');
    expect((await entries(petitionId)).map(({ detail }) => detail['identity'])).toEqual(['REVEALED']);
  });

  test('is not here where custody is external: the register is named', async () => {
    const { petitionId } = await matter({ custody: 'EXTERNAL', named: { [head]: 'HEAD', [handler]: 'HANDLER' } });
    const asked = await ask(handler, petitionId);
    expect([asked.status, asked.code, asked.problem?.['sealedRegisterRef']]).toEqual([
      409,
      'IDENTITY_NOT_HELD',
      'Sổ mật 12/2026',
    ]);
    expect((await reveal(handler, petitionId)).code).toBe('IDENTITY_NOT_HELD');
  });
});

describe.each(surfaces)('%s: custody', (surface) => {
  test('is set by the administrator, by a document; never OPEN for denunciations', async () => {
    const rule = (who: string, more: object) =>
      call(surface, who, 'setCustodyRule', {
        input: {
          idempotencyKey: uuidv7(),
          kind: 'DENUNCIATION',
          custody: 'ENCRYPTED',
          documentNumber: '12/QĐ-UBND',
          decidedOn: '2026-06-30',
          ...more,
        },
      });
    expect((await rule(head, {})).status).toBe(403);
    expect((await rule('quantri.tinh', { custody: 'OPEN' })).code).toBe('CUSTODY_NEVER_OPEN');
    expect((await rule('quantri.tinh', { decidedOn: '2026-07-03' })).code).toBe('AFTER_TODAY');
    const first = await rule('quantri.tinh', {});
    const second = await rule('quantri.tinh', { custody: 'EXTERNAL', documentNumber: '13/QĐ-UBND' });
    expect(second.data).toMatchObject({ id: first.data.id, custody: 'EXTERNAL', version: first.data.version + 1 });
    const listed = await call(surface, handler, 'custodyRules', {});
    expect(listed.data.items).toMatchObject([
      { kind: 'DENUNCIATION', custody: 'EXTERNAL', documentNumber: '13/QĐ-UBND' },
    ]);
  });

  test('changes nothing for petitions that are there', async () => {
    const { petitionId } = await matter();
    await call(surface, 'quantri.tinh', 'setCustodyRule', {
      input: {
        idempotencyKey: uuidv7(),
        kind: 'DENUNCIATION',
        custody: 'EXTERNAL',
        documentNumber: '1',
        decidedOn: '2026-06-30',
      },
    });
    const [row] = await world.database.look(`select custody from app.petitioner where petition_id = $1`, [petitionId]);
    expect(row).toEqual({ custody: 'ENCRYPTED' });
  });
});

describe.each(surfaces)('%s: protection', (surface) => {
  test('is requested, decided on paper, and ends on a ground of the law', async () => {
    const { caseId } = await matter();
    const request = { requestedOn: '2026-07-01', urgent: true, scope: 'POSITION', protected: 'SPOUSE' };
    const asked = await call(surface, head, 'requestProtection', input(caseId, request));
    expect(asked.data).toMatchObject({
      caseId,
      state: 'REQUESTED',
      urgent: true,
      allowedActions: ['decideProtection'],
    });
    const early = await call(
      surface,
      head,
      'requestProtection',
      input(caseId, { ...request, requestedOn: '2026-06-30' }),
    );
    expect(early.code).toBe('PROTECTION_ORDER');
    const decision = { expectedVersion: 1, applied: true, decidedOn: '2026-07-02', decisionNumber: '5/QĐ' };
    const applied = await call(surface, head, 'decideProtection', input(asked.data.id, decision));
    expect(applied.data).toMatchObject({ state: 'APPLIED', decisionNumber: '5/QĐ' });
    const end = { expectedVersion: 2, endedOn: '2026-07-02', ground: 'DECISION' };
    expect((await call(surface, 'phochutich.tinh', 'endProtection', input(asked.data.id, end))).status).toBe(404);
    const ended = await call(surface, head, 'endProtection', input(asked.data.id, end));
    expect(ended.data).toMatchObject({ state: 'ENDED', endGround: 'DECISION', allowedActions: [] });
    const listed = await call(surface, 'phochutich.tinh', 'protectionMeasures', { filter: { caseId }, total: true });
    expect([listed.data.items, listed.data.total]).toEqual([[], 0]);
  });
});
