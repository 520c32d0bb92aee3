import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { surfaces } from './support/clients';
import { DialoguesWorld } from './support/dialogues.world';

const officer = 'chuyenvien.caolanh';

describe.each(surfaces)('grassroots mediation over %s', (surface) => {
  let world: DialoguesWorld;
  let ward: string;
  let land: string;

  beforeAll(async () => {
    world = await DialoguesWorld.open(surface, '2026-09-01');
    ward = await world.agencyOf(officer);
    const kinds = await world.asks(officer, 'disputeKinds', { filter: { code: 'LAND' }, select: ['id'] });
    land = kinds.data.items[0].id;
  }, 120_000);
  afterAll(() => world?.close());

  const received = (receivedOn: string, more: Record<string, unknown> = {}, who = officer) =>
    world.did(who, 'recordMediation', { village: 'Khóm 3', disputeKindId: land, receivedOn, ...more });
  const counts = async (args: Record<string, unknown>, who = officer) =>
    (await world.asks(who, 'mediationCounts', { args })).data;

  test('begins within three days of the assignment, and ends in one of the ways of the law', async () => {
    const { id } = await received('2026-08-03');
    expect(await world.owed(id)).toEqual([]);
    const early = await world.does(officer, 'startMediation', { id, expectedVersion: 1, startedOn: '2026-08-05' });
    expect(early.code).toBe('MEDIATION_NOT_ASSIGNED');
    await world.did(officer, 'assignMediation', { id, expectedVersion: 1, assignedOn: '2026-08-04', mediators: 3 });
    expect(await world.owed(id)).toEqual(['MEDIATION.START 2026-08-07 OPEN']);
    await world.did(officer, 'startMediation', { id, expectedVersion: 2, startedOn: '2026-08-10' });
    expect(await world.owed(id)).toEqual(['MEDIATION.START 2026-08-07 MET_LATE']);
    const select = ['result', 'endedOn', 'mediators', 'allowedActions', 'obligation.citation'];
    const closed = { id, expectedVersion: 3, result: 'SUCCESS', endedOn: '2026-08-12' };
    await world.did(officer, 'closeMediation', closed);
    expect((await world.asks(officer, 'mediation', { id, select })).data).toEqual({
      result: 'SUCCESS',
      endedOn: '2026-08-12',
      mediators: 3,
      allowedActions: [],
      obligation: { citation: 'Luật 35/2013/QH13' },
    });
    const again = await world.does(officer, 'closeMediation', { ...closed, expectedVersion: 4 });
    expect([again.status, again.code]).toEqual([409, 'ILLEGAL_MOVE']);
  });

  test('is seen by those above the commune and by nobody beside it', async () => {
    const { id } = await received('2026-08-04');
    expect((await world.asks('chutich.tinh', 'mediation', { id, select: ['agencyId'] })).data).toEqual({
      agencyId: ward,
    });
    for (const other of ['chuyenvien.mytho', 'mattran.caolanh']) {
      expect((await world.asks(other, 'mediation', { id })).status).toBe(404);
    }
    const input = { village: 'Ấp 1', disputeKindId: land, receivedOn: '2026-08-04' };
    expect((await world.does('chuyenvien.nnmt', 'recordMediation', input)).status).toBe(403);
    await world.did(officer, 'closeMediation', {
      id,
      expectedVersion: 1,
      result: 'NOT_CARRIED_OUT',
      endedOn: '2026-08-06',
    });
  });

  test('is counted as stock and flow, and its rate is over what was carried out', async () => {
    const begun = { assignedOn: '2026-03-03', mediators: 3 };
    const close = async (id: string, result: string, endedOn: string) =>
      world.did(officer, 'closeMediation', { id, expectedVersion: 1, result, endedOn, startedOn: '2026-03-04' });
    const ids = await Promise.all([1, 2, 3, 4, 5].map(async () => (await received('2026-03-02', begun)).id));
    await close(ids[0]!, 'SUCCESS', '2026-03-10');
    await close(ids[1]!, 'SUCCESS', '2026-04-10');
    await close(ids[2]!, 'UNSUCCESSFUL', '2026-03-11');
    await close(ids[3]!, 'STOPPED_ON_REQUEST', '2026-03-12');
    await world.did(officer, 'closeMediation', {
      id: (await received('2026-03-05')).id,
      expectedVersion: 1,
      result: 'NOT_CARRIED_OUT',
      endedOn: '2026-03-06',
    });
    const march = await counts({ from: '2026-03-01', to: '2026-03-31' });
    expect(march).toEqual({
      from: '2026-03-01',
      to: '2026-03-31',
      carriedIn: 0,
      received: 6,
      carriedOut: 3,
      successful: 1,
      unsuccessful: 1,
      stoppedOnRequest: 1,
      notCarriedOut: 1,
      underWay: 2,
      successRate: { numerator: 1, denominator: 3, percent: '33.33' },
    });
    const april = await counts({ from: '2026-04-01', to: '2026-04-30' });
    expect(april).toMatchObject({ carriedIn: 2, received: 0, successful: 1, underWay: 1 });
    for (const { carriedIn, received: came, carriedOut, notCarriedOut, underWay } of [march, april]) {
      expect(carriedIn + came).toBe(carriedOut + notCarriedOut + underWay);
    }
    const other = await received('2026-03-02', {}, 'chuyenvien.mytho');
    expect(other.id).toBeTruthy();
    const window = { from: '2026-03-01', to: '2026-03-31' };
    expect((await counts(window, 'chutich.tinh')).received).toBe(7);
    expect((await counts({ ...window, under: ward }, 'chutich.tinh')).received).toBe(6);
    expect((await counts(window)).received).toBe(6);
    expect((await counts(window, 'mattran.caolanh')).successRate).toEqual({
      numerator: 0,
      denominator: 0,
      percent: null,
    });
    const filter = { 'receivedOn.gte': window.from, 'receivedOn.lte': window.to, under: ward };
    const records = await world.asks('chutich.tinh', 'mediations', { filter, total: true, select: ['id'] });
    expect(records.data.total).toBe(march.received);
  });

  test('teams and mediators stand once a year, with the totals of the paper book where records are missing', async () => {
    const year = { year: 2026, asOf: '2026-06-30', teams: 12, mediators: 84 };
    const paper = { received: 40, carriedOut: 38, successful: 31 };
    const { id } = await world.did(officer, 'registerMediationTeams', { ...year, ...paper });
    const twice = await world.does(officer, 'registerMediationTeams', year);
    expect([twice.status, twice.code]).toEqual([409, 'DUPLICATE']);
    const amended = { id, expectedVersion: 1, asOf: '2026-08-31', teams: 12, mediators: 86 };
    await world.did(officer, 'amendMediationTeams', amended);
    const select = ['teams', 'mediators', 'received', 'agencyId'];
    const read = await world.asks('chutich.tinh', 'mediationYears', { filter: { year: 2026 }, select });
    expect(read.data.items).toEqual([{ teams: 12, mediators: 86, received: null, agencyId: ward }]);
    // Of the paper book: in no count of records.
    expect((await counts({ from: '2026-01-01', to: '2026-02-28' })).received).toBe(0);
  });

  test('kinds of dispute are the province’s list', async () => {
    const kind = { code: 'TRAFFIC', labelVi: 'Va chạm giao thông', labelEn: 'Traffic' };
    expect((await world.does(officer, 'addDisputeKind', kind)).status).toBe(403);
    const { id } = await world.did('tonghop.noivu', 'addDisputeKind', kind);
    await world.did('tonghop.noivu', 'retireDisputeKind', { id, expectedVersion: 1 });
    const late = await world.does(officer, 'recordMediation', {
      village: 'Khóm 1',
      disputeKindId: id,
      receivedOn: '2026-08-01',
    });
    expect([late.code, late.violations[0]?.path]).toEqual(['DISPUTE_KIND_RETIRED', 'disputeKindId']);
  });

  test('what cannot be is refused where it stands and leaves nothing behind', async () => {
    const { id } = await received('2026-08-20', { assignedOn: '2026-08-21', mediators: 3 });
    const { id: bare } = await received('2026-08-20');
    const record = { village: 'Khóm 3', disputeKindId: land, receivedOn: '2026-08-20' };
    const close = { id, expectedVersion: 1, result: 'SUCCESS', endedOn: '2026-08-25', startedOn: '2026-08-22' };
    const teams = { year: 2025, asOf: '2025-12-31', teams: 10, mediators: 60 };
    const refused: [string, Record<string, unknown>, string, string][] = [
      ['recordMediation', { ...record, receivedOn: '2026-09-02' }, 'receivedOn', 'DIALOGUE_DAY_AFTER_TODAY'],
      ['recordMediation', { ...record, receivedOn: '2025-06-01' }, 'receivedOn', 'DIALOGUE_AGENCY_NOT_IN_FORCE'],
      ['recordMediation', { ...record, assignedOn: '2026-08-19' }, 'assignedOn', 'DIALOGUE_DAY_ORDER'],
      ['recordMediation', { ...record, mediators: 0 }, 'mediators', 'TOO_SMALL'],
      ['recordMediation', { ...record, disputeKindId: uuidv7() }, 'disputeKindId', 'UNKNOWN_REFERENCE'],
      ['startMediation', { id, expectedVersion: 1, startedOn: '2026-08-20' }, 'startedOn', 'DIALOGUE_DAY_ORDER'],
      ['closeMediation', { ...close, result: 'UNDER_WAY' }, 'result', 'NOT_A_VALUE'],
      ['closeMediation', { ...close, result: 'NOT_CARRIED_OUT' }, 'result', 'MEDIATION_WAS_STARTED'],
      ['closeMediation', { ...close, startedOn: undefined }, 'startedOn', 'MEDIATION_NOT_STARTED'],
      ['closeMediation', { ...close, startedOn: '2026-08-20' }, 'startedOn', 'DIALOGUE_DAY_ORDER'],
      ['closeMediation', { ...close, endedOn: '2026-08-21' }, 'endedOn', 'DIALOGUE_DAY_ORDER'],
      ['closeMediation', { ...close, endedOn: '2026-09-02' }, 'endedOn', 'DIALOGUE_DAY_AFTER_TODAY'],
      ['closeMediation', { ...close, id: bare }, 'startedOn', 'MEDIATION_NOT_ASSIGNED'],
      ['registerMediationTeams', { ...teams, mediators: 9 }, 'mediators', 'MEDIATORS_FEWER_THAN_TEAMS'],
      ['registerMediationTeams', { ...teams, asOf: '2026-01-01' }, 'asOf', 'MEDIATION_YEAR_AS_OF'],
      ['registerMediationTeams', { ...teams, received: 5 }, 'received', 'MEDIATION_TOTALS_WHOLE'],
      ['registerMediationTeams', { ...teams, received: 9, carriedOut: 5, successful: 6 }, 'successful', 'SUCCESSFUL_OVER_CARRIED_OUT'],
      ['registerMediationTeams', { ...teams, received: 4, carriedOut: 5, successful: 1 }, 'carriedOut', 'CARRIED_OUT_OVER_RECEIVED'],
    ]; // prettier-ignore
    const before = await world.rows();
    for (const [operation, input, path, code] of refused) {
      const told = await world.does(officer, operation, input);
      expect([operation, told.status, told.violations.map((each) => [each.path, each.code])]).toEqual([
        operation,
        422,
        [[path, code]],
      ]);
    }
    expect(await world.rows()).toBe(before);
  });
});
