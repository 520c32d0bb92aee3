import type { ApolloServerPlugin, GraphQLRequestListener, GraphQLResponse } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { FaultLog } from '../telemetry/fault-log';
import { GraphqlErrors } from './graphql-errors';
import { isPlanned, type Operation } from './operations';
import type { Page } from './page';
import { finish } from './planned-response';
import { type GraphqlField, planField } from './planning';
import { affordable, Reader, type Reading } from './reader';
import {
  type Answered,
  argumentsOfField,
  type Context,
  executeAlone,
  fieldsOf,
  type GraphqlContext,
  operationOf,
  resolveField,
} from './root-field';
import type { PlannedInfo, Written } from './surface.interceptor';

type Wanted = Answered & { reading?: Reading };

/**
 * Answers operations over views without graphql-js: resolvers say what is wanted (through Nest, so that guards and pipes
 * run), one round trip reads it, and the JSON goes out as PostgreSQL and the plan wrote it.
 */
@Plugin()
export class PlannerPlugin implements ApolloServerPlugin<GraphqlContext> {
  private readonly errors: GraphqlErrors;

  constructor(
    private readonly reader: Reader,
    faults: FaultLog,
  ) {
    this.errors = new GraphqlErrors(faults);
  }

  async requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return { responseForOperation: (context) => this.respond(context) };
  }

  private async respond(context: Context): Promise<GraphQLResponse | null> {
    const kind = context.operation?.operation;
    const fields = kind === 'query' || kind === 'mutation' ? fieldsOf(context) : undefined;
    // Decided by name, before any resolver is called: a mutation must never run twice.
    if (!fields?.some((field) => isPlanned(operationOf(field)))) return null;
    const answered = kind === 'query' ? await this.query(context, fields) : await this.mutation(context, fields);
    return finish(context, fields, answered, this.errors);
  }

  private async query(context: Context, fields: GraphqlField[]): Promise<Answered[]> {
    const wanted = await Promise.all(fields.map((field) => this.wantedOf(context, field)));
    const readings = this.afforded(wanted);
    if (readings.length === 0) return wanted;
    const { request } = context.contextValue;
    const names = fields.map((field) => operationOf(field)?.name ?? '');
    const caller = { viewer: request.viewer!, operation: names.join(' ').slice(0, 200), requestId: request.id };
    try {
      const answers = await this.reader.read(caller, readings);
      return wanted.map((each) => (each.reading ? { text: answers[readings.indexOf(each.reading)]!.text } : each));
    } catch (error) {
      return wanted.map((each) => (each.reading ? { error } : each));
    }
  }

  private async wantedOf(context: Context, field: GraphqlField): Promise<Wanted> {
    const operation = operationOf(field);
    if (!isPlanned(operation)) return executeAlone(context, field);
    try {
      const value = await resolveField(context, field);
      const { viewer } = context.contextValue.request;
      if (operation.kind === 'list') {
        const page = value as Page;
        return { reading: { plan: planField(field, operation.view, viewer, page), page } };
      }
      if (value === null || value === undefined) return { text: 'null' };
      const one = typeof value === 'string' ? { id: value } : (value as { id: string; page: Page });
      return { reading: { plan: planField(field, operation.view, viewer), ...one } };
    } catch (error) {
      return { error };
    }
  }

  /** The readings that are run; what goes beyond the operation's limit is refused, the others are not. */
  private afforded(wanted: Wanted[]): Reading[] {
    let cost = 0;
    return wanted.flatMap((each) => {
      if (!each.reading) return [];
      try {
        cost = affordable(each.reading, cost);
        return [each.reading];
      } catch (error) {
        Object.assign(each, { reading: undefined, error });
        return [];
      }
    });
  }

  /** One after the other, in the order in which they stand. */
  private async mutation(context: Context, fields: GraphqlField[]): Promise<Answered[]> {
    const answered: Answered[] = [];
    for (const field of fields) answered.push(await this.act(context, field));
    return answered;
  }

  private async act(context: Context, field: GraphqlField): Promise<Answered> {
    const operation = operationOf(field);
    if (!isPlanned(operation)) return executeAlone(context, field);
    try {
      const written = (await resolveField(context, field, this.plannedInfo(context, field, operation))) as Written;
      return { text: written.text };
    } catch (error) {
      return { error };
    }
  }

  private plannedInfo(context: Context, field: GraphqlField, { name, view }: Operation): PlannedInfo {
    const { idempotencyKey: _key, ...input } = (argumentsOfField(field)['input'] ?? {}) as Record<string, unknown>;
    // The viewer is known only once the guard has run.
    const plan = () => planField(field, view!, context.contextValue.request.viewer);
    return { plan, fingerprint: () => JSON.stringify([name, input, plan().selection]) };
  }
}
