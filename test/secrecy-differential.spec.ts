import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Metrics } from '../src/platform/telemetry/metrics';
import { accusedHead, type Flown, head, type Planted, SecretFlow, today } from './support/secrecy.flow';
import { alike } from './support/secrecy.likeness';
import { openPair, type Pair, registerOpen, type Twin } from './support/secrecy.pair';
import { actsOn, graphqlQuestions, type Guesses, type Question, restQuestions } from './support/secrecy.readings';

/**
 * Two databases, one state, one difference: in the first a secret case went its way. Whoever was not named for it gets
 * the same answers from both, byte for byte.
 */
const observers = [
  accusedHead,
  'chutich.tinh',
  'chuyenvien.caolanh',
  'thanhtra.tinh',
  'kiemtoan.tinh',
  'quantri.tinh',
  'apiKey',
];

/** Asked with every filter, too; for the others the walls are the same ones. */
const thorough = [accusedHead, 'kiemtoan.tinh'];

const planted: Planted = {
  denouncer: 'Ngô Thị Kín Đáo',
  address: 'Ấp Kín',
  phone: '0933333333',
  idNumber: '087190333333',
  accused: 'Đinh Văn Che',
  position: 'Công chức địa chính',
  title: 'Tố cáo chiếm đoạt tiền đền bù',
  content: 'Ông ấy giữ lại tiền đền bù của tôi',
  part: 'Giữ lại tiền đền bù',
  note: 'Hẹn gặp ở nhà văn hoá',
  redacted: 'Ông ấy giữ lại tiền đền bù',
  fileName: 'đơn.txt',
  fileWords: 'chữ viết tay',
};

let pair: Pair;
let flown: Flown;
let guesses: Guesses;
let numbers: string[];
/** Random words that each world made for itself, in the same order. */
let made: Map<Twin, string[]>;

beforeAll(async () => {
  pair = await openPair(observers);
  flown = await new SecretFlow(pair.with, planted, 'ENCRYPTED').run();
  made = new Map();
  numbers = [];
  for (const twin of [pair.with, pair.without]) {
    const { data } = await registerOpen(twin, 'Khiếu nại sau đó');
    numbers.push(JSON.stringify([data.number, data.dueOn, data.receivedOn]));
    await twin.remindOn('2026-08-10T01:00:00Z');
    const [{ pseudonym }] = (await twin.database.look<{ pseudonym: string }>(`select pseudonym from app.petitioner where petition_id = $1`, [data.id])) as [{ pseudonym: string }]; // prettier-ignore
    made.set(twin, [data.code as string, pseudonym]);
    // Measures begin anew, so that what the flow itself asked is not among them.
    await twin.start();
  }
  const [{ seal }] = (await pair.with.database.look<{ seal: string }>(`select sealed_by as seal from app.case_record where id = $1`, [flown.caseId])) as [{ seal: string }]; // prettier-ignore
  const { petitionId, caseId, fileId, requestId, accessId, measureId, obligationIds } = flown;
  const [code] = await pair.with.database.look<{ code: string }>(`select code from app.petition where id = $1`, [
    petitionId,
  ]);
  guesses = {
    ids: [petitionId, caseId, fileId, requestId, accessId, measureId, seal, ...obligationIds.slice(0, 1), uuidv7()],
    words: [code!.code, 'đền bù', 'Che', 'khiếu nại', 'DENUNCIATION', 'Petition', 'Case'],
    days: [today, '2026-07-15'],
    instants: ['2026-07-06T00:00:00.000Z'],
    numbers: [1, 2026],
  };
}, 240_000);
afterAll(() => pair?.close());

const asked = async (twin: Twin, who: string, { text, variables }: Question): Promise<string> => {
  const headers = { 'x-request-id': 'gets-the-same-id' };
  const answer = /^(query|mutation) /.test(text)
    ? await twin.clients.raw(twin.as(who), { query: text, variables }, headers)
    : await twin.clients.http(twin.as(who), 'get', text, headers);
  const { link, 'retry-after': wait } = answer.headers as Record<string, string | undefined>;
  return `[${answer.status} ${link ? 'next' : ''} ${wait ?? ''}] ${alike(answer.text, pair.known, made.get(twin)!)}`;
};

/** From where on the two are not the same. */
function apart(one: string, other: string): string {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const at = Math.max(0, same - 60);
  return `\n  … ${one.slice(at, at + 200)}\n  … ${other.slice(at, at + 200)}`;
}

/** Questions that the two answer differently. */
async function differences(
  who: string,
  questions: readonly Question[],
  atOnce = 3,
): Promise<{ told: number; faults: string[] }> {
  const faults: string[] = [];
  let told = 0;
  const left = questions.values();
  const worker = async () => {
    for (const question of left) {
      const [one, other] = await Promise.all([asked(pair.with, who, question), asked(pair.without, who, question)]);
      if (one.startsWith('[200')) told += 1;
      if (one !== other) faults.push(`${question.name}${apart(one, other)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { told, faults };
}

test('the secret case is there, and those who were named see it', async () => {
  const { caseId } = flown;
  // Over GraphQL, whose requests all have one name in the measures.
  expect((await pair.with.call('GraphQL', head, 'case', { id: caseId })).status).toBe(200);
  expect((await pair.without.call('GraphQL', head, 'case', { id: caseId })).status).toBe(404);
  const notices = await pair.with.database.look(`select 1 from app.notice where sealed_by is not null`);
  expect(notices.length).toBeGreaterThan(0);
});

test('the next ordinary petition gets the number it would have got', () => {
  expect(numbers[0]).toBe(numbers[1]);
});

describe.each(observers)('%s', (who) => {
  test('reads the same over GraphQL: every list with every filter and order, every record, every count', async () => {
    const questions = graphqlQuestions(pair.with.clients.schema, guesses, !thorough.includes(who));
    const { told, faults } = await differences(who, questions);
    expect(questions.length).toBeGreaterThan(150);
    expect(told).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  }, 240_000);

  test('reads the same over REST', async () => {
    const questions = restQuestions(pair.with.clients.openApi, guesses, !thorough.includes(who));
    const { told, faults } = await differences(who, questions);
    expect(questions.length).toBeGreaterThan(150);
    expect(told).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  }, 240_000);

  test('is refused the same when acting on what is secret, as on what does not exist', async () => {
    const questions = actsOn(pair.with.clients.schema, guesses);
    // One after the other: tries are on record, and the record is read, too.
    const { faults } = await differences(who, questions, 1);
    expect(questions.length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
  }, 240_000);
});

describe('below the interface', () => {
  /** Known to the role of the application, and read by no operation for anybody: keys, seals, counters, first answers. */
  const plumbing = ['app.data_key', 'app.idempotency', 'app.register_counter', 'app.seal'];

  test.each(observers.filter((who) => who !== 'apiKey'))(
    'row security shows %s as many rows of every table',
    async (who) => {
      const counts = await Promise.all([pair.with, pair.without].map((twin) => visibleRows(twin, who)));
      const differing = Object.keys(counts[0]!).filter((table) => counts[0]![table] !== counts[1]![table]);
      expect(Object.keys(counts[0]!).length).toBeGreaterThan(100);
      expect(differing.filter((table) => !plumbing.includes(table))).toEqual([]);
    },
  );

  test('measures have the same names and labels', async () => {
    const names = async (twin: Twin) =>
      (await twin.app.get(Metrics).text())
        .split('\n')
        .filter((line) => line.startsWith('danvan_'))
        .map((line) => line.replace(/\s[\d.e+-]+$/, ''))
        .sort();
    expect(await names(pair.with)).toEqual(await names(pair.without));
  });
});

test('the comparison notices what somebody who was named reads', async () => {
  const { faults } = await differences(head, graphqlQuestions(pair.with.clients.schema, guesses, true));
  const operations = new Set(faults.map((fault) => fault.split(' ')[0]));
  for (const operation of [
    'cases',
    'case',
    'petitions',
    'petition',
    'obligations',
    'obligationCounts',
    'notices',
    'namedPersons',
    'matterFiles',
    'revealRequests',
    'protectionMeasures',
    'sealedContent',
    'caseBalance',
  ])
    expect([operation, operations.has(operation)]).toEqual([operation, true]);
}, 240_000);

/** Rows of each table and view that the application's role is shown in the name of somebody. */
async function visibleRows(twin: Twin, who: string): Promise<Record<string, number>> {
  const [post] = await twin.database.look<{ id: string; account_id: string }>(
    `select p.id, p.account_id from app.post p join app.account a on a.id = p.account_id where a.username = $1`,
    [who],
  );
  const client = new Client(twin.database.databaseUrl);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'v') and n.nspname in ('app', 'hist', 'live', 'asof') and has_table_privilege(c.oid, 'select')`,
    );
    await client.query('begin');
    await client.query(
      `select set_config('app.tenant', '82', true), set_config('app.account', $1, true), set_config('app.post', $2, true),
         set_config('app.as_of', $3, true)`,
      [post!.account_id, post!.id, new Date(Date.now() + 60_000).toISOString()],
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${name}`);
      counts[name] = rows[0]!.n;
    }
    return counts;
  } finally {
    await client.end();
  }
}
