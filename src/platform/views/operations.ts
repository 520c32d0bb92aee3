import { Codec } from './codecs';
import type { PageExtras } from './page';
import type { ViewClass } from './view';

/** What a handler's answer stands for: a page of a view, the id of one record, or the record an act has changed. */
export interface Operation {
  name: string;
  kind: 'list' | 'one' | 'act' | 'plain';
  view?: ViewClass;
  extras: PageExtras;
  /** A POST that must carry an idempotency key. */
  keyed: boolean;
  /** The act opens its own transactions or none: log-in, uploads. */
  free: boolean;
}

export interface OperationOptions {
  describe: string;
  extras?: Record<string, Codec>;
  free?: boolean;
  deprecated?: string;
}

export const operationMetadata = 'danvan:operation';

const graphqlOperations = new Map<string, Operation>();

/** Root fields of GraphQL by name; the planner finds them here before any resolver is called. */
export const graphqlOperation = (name: string): Operation | undefined => graphqlOperations.get(name);
export const allGraphqlOperations = (): ReadonlyMap<string, Operation> => graphqlOperations;

export function registerGraphqlOperation(operation: Operation): void {
  graphqlOperations.set(operation.name, operation);
}

export const isPlanned = (operation: Operation | undefined): operation is Operation & { view: ViewClass } =>
  operation?.view !== undefined && !operation.free;
