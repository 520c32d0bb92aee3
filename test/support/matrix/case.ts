import { v7 as uuidv7 } from 'uuid';
import type { Ask, Credentials, Told } from '../clients';
import type { Caller } from './callers';
import type { InjectClients } from './inject';
import type { Entry, Kind } from './records';
import type { MatrixWorld } from './world';

export interface Target {
  id: string;
  entry?: Entry;
}

export interface Call {
  world: MatrixWorld;
  by?: Caller;
  target?: Target;
}

export type Refused = readonly [status: number, code: string];

/** One way to call an operation, and what of its answer the access tables alone do not say. */
export interface Case {
  /** The record it is called for: `Plan.draft`, `Account`. */
  on?: string;
  ask?: (call: Call) => Ask;
  /** Where a client of JSON does not do. */
  send?: (clients: InjectClients, who: Credentials, call: Call) => Promise<Told>;
  /** The row rule of the grant, for a record that is visible. */
  held?: (by: Caller, record: Entry) => boolean;
  /** The answer when the record does not exist for the caller. */
  hidden?: Refused;
  /** A record that is only referred to: the act is the gate's alone to allow, the record is looked for in the province. */
  refersWithinTenant?: boolean;
  /** What is said before any record is looked for. */
  before?: (by: Caller) => Refused | undefined;
  /** What the domain says of a record to those who may act on it. */
  refusal?: (by: Caller, record: Entry) => Refused | undefined;
  /** A page: exactly the records of this kind that are visible. */
  lists?: { kind: Kind; shown?: (record: Entry) => boolean };
  /** A page of what the fixtures do not name: all of the table for those who may, nothing for others. */
  counts?: { table: string; seenBy: (by: Caller) => boolean };
}

export type Rows = Record<string, Case | Case[]>;

export const key = (): string => uuidv7();
export const list = (kind: Kind, shown?: (record: Entry) => boolean): Case => ({ lists: { kind, shown } });
export const one = (on: string): Case => ({ on, ask: ({ target }) => ({ id: target!.id }) });

type Input = (call: Call) => Record<string, unknown>;

/** An act that makes a record. */
export const make = (input: Input, more: Omit<Case, 'ask'> = {}): Case => ({
  ...more,
  ask: (call) => ({ input: { idempotencyKey: key(), ...input(call) } }),
});

/** An act on a record that exists. */
export const act = (on: string, input: Input = () => ({}), more: Omit<Case, 'ask' | 'on'> = {}): Case => ({
  ...more,
  on,
  ask: (call) => ({ input: { id: call.target!.id, expectedVersion: 1, idempotencyKey: key(), ...input(call) } }),
});
