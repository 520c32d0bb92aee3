import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AccessWorld } from './support/access.world';
import { surfaces } from './support/clients';
import { ReportingWorld } from './support/reporting.world';

let house: AccessWorld;
let world: ReportingWorld;
const at: Record<string, string> = {};

beforeAll(async () => {
  house = await AccessWorld.open();
  world = new ReportingWorld(house);
  world.at('2025-06-02T02:00:00Z');
  const committee = (type: string) => ({ type });
  at['province'] = await world.agency('tỉnh thử', 'PEOPLES_COMMITTEE', 'PROVINCE', null, committee('PROVINCE'));
  at['home'] = await world.agency('Sở Nội vụ', 'DEPARTMENT', 'PROVINCE', at['province']);
  at['justice'] = await world.agency('Sở Tư pháp', 'DEPARTMENT', 'PROVINCE', at['province']);
  at['district'] = await world.agency(
    'huyện A',
    'PEOPLES_COMMITTEE',
    'DISTRICT',
    at['province'],
    committee('RURAL_DISTRICT'),
  );
  at['office'] = await world.agency('Phòng Nội vụ huyện A', 'DISTRICT_OFFICE', 'DISTRICT', at['district']);
  at['x'] = await world.agency('xã X', 'PEOPLES_COMMITTEE', 'COMMUNE', at['district'], committee('COMMUNE'));
  at['y'] = await world.agency('xã Y', 'PEOPLES_COMMITTEE', 'COMMUNE', at['district'], committee('COMMUNE'));
  await world.dialogues(at['x'], 'COMMUNE', '2025-03-03', [10, 20]);
  await world.dialogues(at['y'], 'COMMUNE', '2025-04-04', [5, 5, 5]);
  await world.dialogues(at['district'], 'DISTRICT', '2025-05-05', [100]);
  await world.dialogues(at['office'], 'DISTRICT', '2025-05-06', [7]);
  await world.dialogues(at['justice'], 'PROVINCE', '2025-02-02', [3]);
  const people = {
    'so.noi.vu': ['CONSOLIDATOR', 'home'],
    'chu.tich': ['PROVINCE_LEADER', 'province'],
    'tu.phap': ['OFFICER', 'justice'],
    'huyen.a': ['AGENCY_HEAD', 'district'],
    'xa.x': ['OFFICER', 'x'],
    'xa.y': ['OFFICER', 'y'],
  } as const;
  for (const [name, [role, where]] of Object.entries(people)) await world.person(name, role, at[where]!, '2020-01-01');
  await world.publishCut();
}, 120_000);
afterAll(() => house?.close());

const dialogues = 'DIALOGUES.HELD';
const cell = (key: string, figure: string) => ({
  key,
  labelVi: key,
  labelEn: key,
  unit: 'cuộc',
  unitEn: 'dialogues',
  figure,
});
const content = {
  sections: [{ key: 'I', heading: 'Kết quả', headingEn: 'Results' }],
  tables: [
    {
      key: 'T',
      title: 'Đối thoại',
      titleEn: 'Dialogues',
      cells: [cell('CUOC', dialogues), cell('NGUOI', 'DIALOGUES.PEOPLE')],
    },
  ],
};
const half = {
  kind: 'REGULAR',
  periodLabel: '6 tháng đầu năm 2025',
  periodFrom: '2025-01-01',
  periodTo: '2025-06-30',
  windowFrom: '2024-12-15',
  windowTo: '2025-06-14',
  deadlineBasis: 'Kế hoạch thử',
  deadlines: [
    {
      reporters: 'COMMUNES',
      dueOn: '2025-06-04',
    },
    {
      reporters: 'DISTRICTS',
      dueOn: '2025-06-05',
    },
    {
      reporters: 'DEPARTMENTS',
      dueOn: '2025-06-04',
    },
    {
      reporters: 'CONSOLIDATOR',
      dueOn: '2025-06-10',
    },
    {
      reporters: 'PROVINCE',
      dueOn: '2025-06-12',
    },
  ],
};
const signature = {
  documentNumber: '1/BC-UBND',
  issuedOn: '2025-06-02',
  placeOfIssue: 'Tỉnh',
  signer: 'Người thử',
  signingCapacity: 'CHỦ TỊCH',
};

interface Duty {
  id: string;
  agencyName: string;
  kind: string;
  parentId: string | null;
  receiverId: string;
  drafterId: string;
}
const writers: Record<string, string> = {
  'xã X': 'xa.x',
  'xã Y': 'xa.y',
  'huyện A': 'huyen.a',
  'Sở Tư pháp': 'tu.phap',
  'Sở Nội vụ': 'so.noi.vu',
  'tỉnh thử': 'so.noi.vu',
};

async function openCycle(title: string): Promise<{ cycleId: string; duties: Duty[] }> {
  const template = await world.done('GraphQL', 'so.noi.vu', 'draftReportTemplate', ({
	code: `THU.${title.length}`,
	title: 'Biểu thử',
	titleEn: 'Test',
	source: 'Thử',
	content
}), ['id', 'version']); // prettier-ignore
  await world.done('REST', 'so.noi.vu', 'publishReportTemplate', { id: template.id, expectedVersion: 1 });
  const { id } = await world.done('REST', 'so.noi.vu', 'draftReportingCycle', {
    ...half,
    title,
    templateId: template.id,
  });
  await world.done('GraphQL', 'so.noi.vu', 'openReportingCycle', { id, expectedVersion: 1 }, ['status']);
  const select = ['id', 'agencyName', 'kind', 'parentId', 'receiverId', 'drafterId'];
  const { data } = await world.call('REST', 'so.noi.vu', 'cycleDuties', { filter: { cycleId: id }, first: 50, select });
  return { cycleId: id, duties: data.items };
}

async function report(duty: Duty): Promise<{ id: string; version: number; cells: { key: string; value: string }[] }> {
  const who = writers[duty.agencyName]!;
  const started = await world.done('REST', who, 'startReport', { id: duty.id });
  await world.done('GraphQL', who, duty.kind === 'OWN' ? 'prefillReport' : 'consolidateReport', { id: started.id }, [
    'id',
  ]);
  const select = ['id', 'version', 'cells.key', 'cells.value'];
  const { data } = await world.call('GraphQL', who, 'report', { id: started.id, select });
  // No data is not 0: whoever knows that it is 0 says why.
  const unknown = data.cells.filter(({ value }: { value: string | null }) => value === null);
  const cells = unknown.map(({ key }: { key: string }) => ({ key, value: '0', reason: 'Không tổ chức' }));
  const { version } =
    unknown.length > 0
      ? await world.done('REST', who, 'fillReport', { id: data.id, expectedVersion: data.version, cells })
      : data;
  const handed = await world.done('REST', who, 'submitReport', { id: data.id, expectedVersion: version });
  return { ...data, version: handed.version };
}

const official = async (who: string, more: Record<string, string>) =>
  (await world.call('REST', who, 'figureValue', {
    args: { code: dialogues, agencyId: at['province'], from: half.windowFrom, to: half.windowTo, ...more },
  })).data; // prettier-ignore

test('a report of the first half of 2025 is the same before and after the districts end', async () => {
  const { duties } = await openCycle('Báo cáo 6 tháng');
  const duty = (name: string, kind: string) => duties.find((each) => each.agencyName === name && each.kind === kind)!;
  const [x, y, districtOwn, district] = [
    duty('xã X', 'OWN'),
    duty('xã Y', 'OWN'),
    duty('huyện A', 'OWN'),
    duty('huyện A', 'CONSOLIDATION'),
  ];
  const [home, homeOwn, justice, top] = [
    duty('Sở Nội vụ', 'CONSOLIDATION'),
    duty('Sở Nội vụ', 'OWN'),
    duty('Sở Tư pháp', 'OWN'),
    duty('tỉnh thử', 'CONSOLIDATION'),
  ];
  expect(duties).toHaveLength(8);
  expect([x.parentId, y.parentId, districtOwn.parentId]).toEqual([district.id, district.id, district.id]);
  expect([district.parentId, homeOwn.parentId, justice.parentId]).toEqual([home.id, home.id, home.id]);
  expect([home.parentId, top.parentId, x.receiverId]).toEqual([top.id, null, at['district']]);

  const accept = (who: string, { id, version }: { id: string; version: number }) =>
    world.done('REST', who, 'acceptReport', { id, expectedVersion: version });
  const held: Record<string, string | null> = {};
  for (const [name, each, by] of [
    ['x', x, 'huyen.a'],
    ['y', y, 'huyen.a'],
    ['own', districtOwn, 'huyen.a'],
    ['district', district, 'so.noi.vu'],
    ['justice', justice, 'so.noi.vu'],
    ['homeOwn', homeOwn, 'so.noi.vu'],
    ['home', home, 'chu.tich'],
    ['top', top, 'chu.tich'],
  ] as const) {
    const made = await report(each);
    held[name] = made.cells.find(({ key }) => key === 'CUOC')!.value;
    held[`${name}.id`] = made.id;
    const accepted = await accept(by, made);
    held[`${name}.version`] = accepted.version;
  }
  // The district counts its own bodies, the communes what is theirs: nothing twice.
  expect(held).toMatchObject({
    x: '2',
    y: '3',
    own: '2',
    district: '7',
    justice: '1',
    homeOwn: null,
    home: '8',
    top: '8',
  });
  const id = held['top.id']!;
  await world.done(
    'GraphQL',
    'chu.tich',
    'freezeReport',
    { id, expectedVersion: Number(held['top.version']), signature },
    ['id'],
  );
  const path = `/v1/reports/${id}/versions/1.json`;
  const before = await world.download('chu.tich', path);

  // Still to be written when the agencies end.
  const later = await openCycle('Báo cáo chuyên đề');
  const cut = await world.publishCut();
  const now = new Date().toISOString();
  world.at(now);
  const asWas = { basis: 'AS_WAS', basisDay: '2025-06-30' };
  const then = await official('chu.tich', { ...asWas, asOf: cut });

  world.at('2025-07-01T02:00:00Z');
  const opening = {
    key: 'z',
    name: 'xã Z',
    territoryName: 'xã Z',
    kind: 'PEOPLES_COMMITTEE',
    level: 'COMMUNE',
    administrativeType: 'COMMUNE',
    parentId: at['province'],
  };
  const parts = ['x', 'y', 'district', 'office'].map((name) => ({
    fromAgencyId: at[name],
    toKey: 'z',
    receivesWork: true,
  }));
  const act = await world.done('REST', 'so.noi.vu', 'draftSuccession', {
    type: 'MERGE',
    instrument: 'Nghị quyết thử',
    effectiveOn: '2025-07-01',
    parts,
    openings: [opening],
  });
  const ran = await world.done('REST', 'so.noi.vu', 'runSuccession', { id: act.id });
  expect(ran.state).toBe('RUN');
  world.at(new Date().toISOString());

  const after = await world.download('chu.tich', path);
  expect([after.text, after.headers['etag']]).toEqual([before.text, before.headers['etag']]);
  const same = await official('chu.tich', { ...asWas, asOf: cut });
  expect([same.value, same.digest]).toEqual(['8', then.digest]);
  const byUnits = await Promise.all([
    official('chu.tich', asWas),
    official('chu.tich', { basis: 'AS_NOW', basisDay: '2025-07-02' }),
  ]);
  expect(byUnits.map(({ value }) => value)).toEqual(['8', '8']);

  const [z] = await world.database.look<{ id: string }>(
    `select agency_id as id from app.agency_version where name = 'xã Z'`,
  );
  for (const surface of surfaces) {
    const moved = await world.call(surface, 'so.noi.vu', 'cycleDuties', {
      filter: { cycleId: later.cycleId, drafterId: z!.id },
      select: ['agencyName', 'kind', 'drafterId'],
    });
    expect(moved.data.items.map(({ agencyName, kind }: Duty) => `${agencyName} ${kind}`).sort()).toEqual([
      'huyện A CONSOLIDATION',
      'huyện A OWN',
      'xã X OWN',
      'xã Y OWN',
    ]);
  }
  const ofX = later.duties.find(({ agencyName }) => agencyName === 'xã X')!;
  const written = await world.done('GraphQL', 'xa.x', 'startReport', { id: ofX.id }, [
    'agencyId',
    'drafterId',
    'receiverId',
  ]);
  expect(written).toEqual({ agencyId: at['x'], drafterId: z!.id, receiverId: z!.id });
}, 120_000);
