import { randomUUID } from 'node:crypto';
import { encodeCursor } from '../src/platform/views/cursor';
import { benchSize } from './data';
import type { Matters } from './matters';
import { benchTenant } from './viewer';

export interface Request {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

export interface Contender {
  name: string;
  script: 'ours.js' | 'floor.js';
  port: number;
  request: () => Request;
}

export interface Scenario {
  title: string;
  /** What the floor does and what ours does besides. */
  terms: string;
  /** A fast wrong answer is no answer: what an answer must hold, and how often. */
  holds: Record<string, number>;
  /** Each request is used up: so many a round (a multiple of 64), instead of so many seconds. */
  amount?: number;
  contenders: Contender[];
}

const start = Date.parse('2020-06-01T00:00:00Z');
const anyInstant = () => new Date(start + Math.random() * 5 * 365 * 86_400_000).toISOString();
const lastId = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
const floor = { name: 'floor: node:http + pg', script: 'floor.js', port: 4101 } as const;
const overGraphql = { name: 'ours over GraphQL', script: 'ours.js', port: 4102 } as const;
const overRest = { name: 'ours over REST', script: 'ours.js', port: 4102 } as const;
const post = (path: string, body: object, headers?: Record<string, string>): Request => ({
  method: 'POST',
  path,
  body: JSON.stringify(body),
  headers,
});

const cursor = () =>
  encodeCursor('BenchCase', '-receivedAt', { value: anyInstant().replace('T', ' ').replace('Z', '+00'), id: lastId });
const listQuery = `query List($after: String!) { benchCases(first: 50, after: $after, orderBy: RECEIVED_AT_DESC, filter: { status: { in: [CLOSED, REFUSED] } }) {
  edges { node { id code title status receivedAt agency { name } events(first: 3) { kind at } } } pageInfo { hasNextPage endCursor } } }`;
const listFields = 'id,code,title,status,receivedAt,agency.name,events.kind,events.at';

const list: Scenario = {
  title: `A list of 50 cases with agency name and last 3 events, filtered, sorted, by cursor; ${benchSize.cases.toLocaleString('en')} cases`,
  terms: `The floor runs one hand-written statement as the owner of the tables: no rights, no row security, no validation, no paging information.
Ours checks the token, the grants, the freshness of the viewer's rights, row security, and reads one row more to know whether a page follows.`,
  holds: { receivedAt: 50, ANSWERED: 50 },
  contenders: [
    { ...floor, request: () => post('/list', { tenant: benchTenant, at: anyInstant(), id: lastId }) },
    { ...overGraphql, request: () => post('/graphql', { query: listQuery, variables: { after: cursor() } }) },
    {
      ...overRest,
      request: () => ({
        method: 'GET',
        path: `/v1/bench-cases?limit=50&sort=-receivedAt&status.in=CLOSED,REFUSED&fields=${listFields}&after=${cursor()}`,
      }),
    },
  ],
};

const caseQuery = `query One($id: ID!) { case(id: $id) { id version kind number title status receivedOn agency { name }
  events { ordinal operation onDay toStatus note } obligations { duty state dueOn citation } } }`;
const caseFields =
  'id,version,kind,number,title,status,receivedOn,agency.name,events.ordinal,events.operation,events.onDay,events.toStatus,events.note,obligations.duty,obligations.state,obligations.dueOn,obligations.citation';

function one({ read }: Matters): Scenario {
  const any = () => read[Math.floor(Math.random() * read.length)]!;
  return {
    title: 'One case with its history of six events, its agency and its obligations',
    terms:
      'The floor reads the same tables in one statement. Ours adds rights, secrecy, row security and the agency as of today.',
    holds: { toStatus: 6, duty: 1 },
    contenders: [
      { ...floor, request: () => post('/one', { tenant: benchTenant, id: any() }) },
      { ...overGraphql, request: () => post('/graphql', { query: caseQuery, variables: { id: any() } }) },
      { ...overRest, request: () => ({ method: 'GET', path: `/v1/cases/${any()}?fields=${caseFields}` }) },
    ],
  };
}

const acceptance = { onDay: '2026-07-03', document: { number: '1/TB', issuedOn: '2026-07-03', signer: 'Bench' } };
const acceptMutation = `mutation Accept($input: AcceptCaseInput!) { acceptCase(input: $input) { id status } }`;

function act({ waiting }: Matters): Scenario {
  const next = () => waiting.pop()!;
  return {
    title: 'A statutory act: a complaint accepted',
    terms: `Row, file entry, one duty met, one begun, ledger entries; history, audit and outbox by the same triggers in both. The floor does it in one
statement with fixed days, without rights, version, idempotency, lifecycle or counting. Each case is accepted once.`,
    holds: { ACCEPTED: 1 },
    amount: 1_280,
    contenders: [
      { ...floor, request: () => post('/act', { tenant: benchTenant, id: next(), at: acceptance.onDay }) },
      {
        ...overGraphql,
        request: () =>
          post('/graphql', {
            query: acceptMutation,
            variables: { input: { id: next(), expectedVersion: 1, idempotencyKey: randomUUID(), ...acceptance } },
          }),
      },
      {
        ...overRest,
        request: () =>
          post(`/v1/cases/${next()}/acceptance`, acceptance, { 'if-match': '"1"', 'idempotency-key': randomUUID() }),
      },
    ],
  };
}

export const scenarios = (matters: Matters): Scenario[] => [list, one(matters), act(matters)];
