import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { addDays } from '../src/engines/obligations/counting/legal-day';
import type { Subject } from '../src/engines/obligations/owed';
import { aCase, ObligationsWorld } from './support/obligations.world';

let world: ObligationsWorld;

beforeAll(async () => {
  world = await ObligationsWorld.open([['thanh.tra', 'INSPECTOR']]);
}, 60_000);
afterAll(() => world?.close());

const by = (on: string) => ({ on });
const kinds = (entries: { kind: string }[]) => entries.map(({ kind }) => kind);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { code: string }) => error.code,
  );

describe('what the law says on the day of the event', () => {
  test('the rule of that day counts: ten days until 30 June 2026, seven working days from 1 July', async () => {
    const before = await world.owe('KN.ACCEPT.FIRST', '2026-06-25');
    expect(before).toMatchObject({ due_on: '2026-07-06', count: 10, unit: 'CALENDAR_DAYS', citation: 'LKN Đ27' });
    const after = await world.owe('KN.ACCEPT.FIRST', '2026-07-01');
    expect(after).toMatchObject({ due_on: '2026-07-10', count: 7, unit: 'WORKING_DAYS' });
    expect(after['citation']).toContain('L136');
    expect(before['rule_id']).not.toBe(after['rule_id']);
    const said = await world.act((obligations) => obligations.dueDay('KN.ACCEPT.FIRST', '2026-06-25'));
    expect(said).toEqual({ dueOn: '2026-07-06', citation: 'LKN Đ27' });
  });

  test('nothing is owed where the law did not know the duty yet', async () => {
    const owed = { rule: 'KN.SUSPEND.SEND', subject: aCase(), agencyId: world.agencies.hongNgu };
    expect(await world.act((obligations) => obligations.start({ ...owed, triggeredOn: '2026-06-30' }))).toBeUndefined();
    expect(await world.act((obligations) => obligations.start({ ...owed, triggeredOn: '2026-07-01' }))).toBeDefined();
    expect(await world.act((obligations) => obligations.dueDay('KN.SUSPEND.SEND', '2026-06-30'))).toBeUndefined();
  });

  test('circumstances choose the variant, found later they count from the same event', async () => {
    const subject = aCase();
    const remote = await world.owe('KN.RESOLVE.FIRST', '2026-07-01', { subject, flags: ['REMOTE'] });
    expect(remote).toMatchObject({ count: 45, due_on: '2026-08-17', flags: ['REMOTE'] });
    const flags = ['COMPLEX', 'REMOTE'];
    const recount = { on: '2026-07-20', reason: 'Xác định phức tạp', flags };
    expect(await world.act((obligations) => obligations.recount(subject, ['KN.RESOLVE.FIRST'], recount))).toBe(1);
    const complex = await world.stored(remote['id']);
    // The sixtieth day, 30 August, is a Sunday; then a swapped day off and Quốc khánh.
    expect(complex).toMatchObject({
      count: 60,
      due_on: '2026-09-03',
      original_due_on: '2026-08-17',
      extensions: 0,
      flags,
    });
    expect(complex['entries'].at(-1)).toMatchObject({ kind: 'RECOMPUTE', count: 60, dueOn: '2026-09-03' });
    expect(await world.act((obligations) => obligations.recount(subject, '*', recount))).toBe(0);
  });

  test('a change of a rule touches what begins later, never what is owed already', async () => {
    const old = await world.owe('TD.REPLY', '2026-07-01');
    await world.access.system(async () => {
      const { work } = world.access;
      await work.query(
        `update app.deadline_rule set valid_to = '2026-07-15', version = version + 1 where code = 'TD.REPLY'`,
      );
      await work.query(
        `insert into app.deadline_rule (id, code, label_vi, label_en, kind, trigger, count, unit, citation, evidence, valid_from)
         select $1, code, label_vi, label_en, kind, trigger, 5, unit, 'Quy định thử', 'PROVINCE', date '2026-07-15'
         from app.deadline_rule where code = 'TD.REPLY'`,
        [uuidv7()],
      );
    });
    const [early, late] = [await world.owe('TD.REPLY', '2026-07-14'), await world.owe('TD.REPLY', '2026-07-15')];
    expect(early).toMatchObject({ count: 10, due_on: '2026-07-28', rule_version: 2, rule_id: old['rule_id'] });
    expect(late).toMatchObject({ count: 5, due_on: '2026-07-22', rule_version: 1, citation: 'Quy định thử' });
    expect(await world.stored(old['id'])).toEqual(old);
    const told = await world.call('REST', 'thanh.tra', 'explainObligation', { id: old['id'] });
    expect(told.data).toMatchObject({
      dueOn: '2026-07-15',
      rule: { version: 1, validTo: null, citation: 'LTCD Đ28.1' },
    });
  });
});

describe('the ledger', () => {
  test('a suspension over Tết gives its days back', async () => {
    const subject = aCase();
    const { id } = await world.owe('TC.RESOLVE', '2026-02-02', { subject });
    expect(await world.act((obligations) => obligations.pause(subject, '*', by('2026-02-12')))).toBe(1);
    expect(await world.stored(id)).toMatchObject({ due_on: null, paused_on: '2026-02-12', state: 'OPEN' });
    expect(await world.act((obligations) => obligations.pause(subject, '*', by('2026-02-13')))).toBe(0);
    expect(await world.act((obligations) => obligations.resume(subject, '*', by('2026-02-23')))).toBe(1);
    // 4 March and eleven days: 15 March is a Sunday.
    const row = await world.stored(id);
    expect(row).toMatchObject({ due_on: '2026-03-16', paused_on: null, original_due_on: '2026-03-04' });
    expect(kinds(row['entries'])).toEqual(['START', 'PAUSE', 'RESUME']);
    const { data } = await world.call('REST', 'thanh.tra', 'explainObligation', { id });
    expect(data.dueOn).toBe('2026-03-16');
    expect(data.steps.filter(({ reason }: { reason: string }) => reason === 'PAUSED')).toHaveLength(11);
    expect(data.vi.join('\n')).toContain('LTC Đ30');
    expect(data.en.length).toBe(data.vi.length);
  });

  test('a suspension that comes too late saves nobody', async () => {
    const subject = aCase();
    const { id } = await world.owe('TC.RESOLVE', '2026-05-04', { subject });
    await world.act((obligations) => obligations.pause(subject, '*', by('2026-06-10')));
    expect(await world.stored(id)).toMatchObject({ due_on: null, paused_on: '2026-06-10' });
    const { data } = await world.call('REST', 'thanh.tra', 'explainObligation', { id });
    expect(data.dueOn).toBeNull();
    expect(data.steps.at(-1)).toMatchObject({ day: '2026-06-03', reason: 'DUE' });
    expect(data.vi.at(-1)).toContain('10/06/2026');
    await world.act((obligations) => obligations.meet(subject, '*', by('2026-06-11')));
    expect(await world.stored(id)).toMatchObject({ state: 'MET_LATE', settled_on: '2026-06-11' });
  });

  test('is extended as the law allows, and neither while it waits nor when it is settled', async () => {
    const subject = aCase();
    const { id } = await world.owe('TC.RESOLVE', '2026-06-01', { subject });
    const extend = (count: number, on: string) =>
      world.act((obligations) => obligations.extend(subject, ['TC.RESOLVE'], { on, count, documentNumber: '5/QĐ' }));
    expect(await extend(60, '2026-06-29')).toBe(1);
    expect(await world.stored(id)).toMatchObject({ count: 60, due_on: '2026-07-31', extensions: 1 });
    await world.act((obligations) => obligations.pause(subject, '*', by('2026-07-02')));
    expect(await refusal(extend(90, '2026-07-03'))).toBe('OBLIGATION_PAUSED');
    await world.act((obligations) => obligations.meet(subject, ['TC.RESOLVE'], by('2026-07-20')));
    expect(await world.stored(id)).toMatchObject({ state: 'MET', due_on: null, paused_on: '2026-07-02' });
    expect(await refusal(extend(90, '2026-07-21'))).toBe('OBLIGATION_SETTLED');
    expect(await world.act((obligations) => obligations.extend(aCase(), '*', { on: '2026-07-21', count: 9 }))).toBe(0);
  });

  test('a day that was set is extended by another day and moves with a suspension', async () => {
    const subject: Subject = { kind: 'Task', id: uuidv7() };
    const task = { duty: 'TASK', labelVi: 'Nhiệm vụ', labelEn: 'Task', trigger: 'ISSUED', triggeredOn: '2026-07-01' };
    const owed = { ...task, subject, agencyId: world.agencies.hongNgu, dueOn: '2026-07-31' };
    const id = await world.act((obligations) => obligations.startByDay(owed));
    expect(await world.stored(id)).toMatchObject({ due_on: '2026-07-31', count: null, rule_id: null });
    await world.act((obligations) => obligations.extend(subject, '*', { on: '2026-07-20', dueOn: '2026-08-15' }));
    await world.act((obligations) => obligations.pause(subject, '*', by('2026-08-01')));
    await world.act((obligations) => obligations.resume(subject, '*', by('2026-08-04')));
    expect(await world.stored(id)).toMatchObject({
      due_on: '2026-08-18',
      original_due_on: '2026-07-31',
      extensions: 1,
    });
    const { data } = await world.call('GraphQL', 'thanh.tra', 'explainObligation', { id });
    expect(data).toMatchObject({ dueOn: '2026-08-18', rule: null });
    expect(data.vi[0]).toContain('31/7/2026');
  });

  test('only what is named is touched, and each act says by what paper and by whom', async () => {
    const subject = aCase();
    const all = ['KN.SEND.FIRST', 'KN.PUBLISH'].map((rule) => ({ rule, subject, triggeredOn: '2026-07-06' }));
    const ids = await world.act((obligations) =>
      obligations.startAll(all.map((owed) => ({ ...owed, agencyId: world.agencies.hongNgu }))),
    );
    const paper = { on: '2026-07-08', reason: 'Đã gửi', documentNumber: '12/GXN', documentIssuedOn: '2026-07-08' };
    expect(
      await world.act((obligations) => obligations.meet(subject, ['KN.SEND.FIRST', 'KN.SEND.SECOND'], paper)),
    ).toBe(1);
    const [sent, published] = [await world.stored(ids[0]!), await world.stored(ids[1]!)];
    expect([sent['state'], published['state']]).toEqual(['MET', 'OPEN']);
    const [entry] = await world.access.database.look(
      `select reason, document_number, by_post_id from app.obligation_entry where obligation_id = $1 and ordinal = 2`,
      [ids[0]],
    );
    expect(entry).toEqual({ reason: 'Đã gửi', document_number: '12/GXN', by_post_id: null });
    expect(await world.act((obligations) => obligations.cancel(subject, '*', by('2026-07-09')))).toBe(1);
    expect(await world.stored(ids[1]!)).toMatchObject({ state: 'CANCELLED', settled_on: '2026-07-09' });
    expect(await world.act((obligations) => obligations.meet(subject, [], by('2026-07-09')))).toBe(0);
  });

  test('twenty who meet it at once make one entry; what overlaps otherwise is counted one after the other', async () => {
    const subject = aCase();
    const { id } = await world.owe('TC.RESOLVE', '2026-07-01', { subject });
    const pauses = ['2026-07-06', '2026-07-07', '2026-07-08'].flatMap((on) => [
      world.act((obligations) => obligations.pause(subject, '*', by(on))),
      world.act((obligations) => obligations.resume(subject, '*', by(addDays(on, 1)))),
    ]);
    await Promise.allSettled(pauses);
    const paused = await world.stored(id);
    expect(paused).toMatchObject(await world.replayed(paused));
    const met = await Promise.allSettled(
      Array.from({ length: 20 }, () => world.act((obligations) => obligations.meet(subject, '*', by('2026-07-10')))),
    );
    const counts = met.map((each) => (each.status === 'fulfilled' ? each.value : 0));
    expect(counts.reduce((sum, n) => sum + n)).toBe(1);
    const row = await world.stored(id);
    expect(kinds(row['entries']).filter((kind) => kind === 'MEET')).toHaveLength(1);
  });

  test('is append-only', async () => {
    const { id } = await world.owe('TC.RESOLVE', '2026-07-01');
    for (const sql of ['update app.obligation_entry set on_day = on_day', 'delete from app.obligation_entry']) {
      await expect(
        world.access.system(() => world.access.work.query(`${sql} where obligation_id = $1`, [id])),
      ).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });
});

describe('whatever happens to it', () => {
  type Step = [
    kind: 'pause' | 'resume' | 'extend' | 'recompute' | 'meet' | 'cancel' | 'excuse',
    gap: number,
    n: number,
  ];
  const often = { arbitrary: fc.constantFrom('pause', 'resume', 'extend', 'recompute'), weight: 9 } as const;
  const settles = { arbitrary: fc.constantFrom('meet', 'cancel', 'excuse'), weight: 1 } as const;
  const step = fc.tuple(fc.oneof(often, settles), fc.nat(12), fc.nat(40)) as fc.Arbitrary<Step>;
  const rules = ['TC.RESOLVE', 'KN.ACCEPT.FIRST', 'KN.RESOLVE.FIRST', 'TD.SCHEDULE.POST'];
  const story = fc.record({
    rule: fc.constantFrom(...rules),
    day: fc.nat(200),
    flags: fc.subarray(['REMOTE', 'COMPLEX']),
    steps: fc.array(step, { minLength: 1, maxLength: 9 }),
  });

  test('the row is what the ledger says, and the explanation counts to the stored day', async () => {
    let holiday = 0;
    await fc.assert(
      fc.asyncProperty(story, async ({ rule, day, flags, steps }) => {
        const subject = aCase();
        let on = addDays('2026-07-01', day);
        const { id } = await world.owe(rule, on, { subject, flags });
        for (const [kind, gap, n] of steps) {
          on = addDays(on, gap);
          if (kind === 'recompute') {
            // Some day near, or some day far: it moves the due day or it does not.
            await world.edition(addDays(on, n), addDays('2027-09-01', holiday++));
            if (n % 2 === 0) await world.act((obligations) => obligations.recompute([id], by(on)));
          } else if (kind === 'extend') {
            const { count, state, paused_on: paused } = await world.stored(id);
            const given = { on, count: count + n };
            const refused = await refusal(world.act((obligations) => obligations.extend(subject, '*', given)));
            expect(refused).toBe(state !== 'OPEN' ? 'OBLIGATION_SETTLED' : paused ? 'OBLIGATION_PAUSED' : undefined);
          } else await world.act((obligations) => obligations[kind](subject, '*', by(on)));
          const row = await world.stored(id);
          expect(row).toMatchObject(await world.replayed(row));
          expect(row['version']).toBe(row['entries'].length);
          const { data } = await world.call('REST', 'thanh.tra', 'explainObligation', { id });
          expect([data.dueOn, data.calendarEdition]).toEqual([row['due_on'], row['calendar_edition']]);
          const due = data.steps.filter(({ reason }: { reason: string }) => reason === 'DUE');
          const days = due.map((each: { day: string }) => each.day);
          // Suspended too late, or before an event that is counted back from: the day is told, and that it is past.
          const past = days.filter((each: string) => row['paused_on'] !== null && each < row['paused_on']);
          expect(days).toEqual(row['due_on'] === null ? past : [row['due_on']]);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
