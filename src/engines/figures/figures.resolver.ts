import { Args, ArgsType, Field, Resolver } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me, PlainQuery } from '../../platform/views/graphql';
import type { GivenScope } from './asked';
import { FigureDesk } from './figure-desk.service';
import { Figure, FigureForm, FigureMembers, FigureValue } from './figure.results';
import { figureBasis } from './figure.types';
import { figureAsked, figureOperations as describe } from './figures.operations';

/** One argument; what its value may be is checked with the rest of the question, the same on both surfaces. */
const Said =
  (type: { graphql: () => object }, description: string, nullable = false): PropertyDecorator =>
  (prototype, property) => {
    Allow()(prototype, property as string);
    Field((() => type.graphql()) as never, { nullable, description } as never)(prototype, property);
  };

@ArgsType()
class FigureScopeArgs implements GivenScope {
  @Said(t.id, figureAsked.agencyId) agencyId: string;
  @Said(t.day, figureAsked.from) from: string;
  @Said(t.day, figureAsked.to) to: string;
  @Said(t.text, figureAsked.asOf, true) asOf?: string;
  @Said(figureBasis, figureAsked.basis, true) basis?: string;
  @Said(t.day, figureAsked.basisDay, true) basisDay?: string;
}

@ArgsType()
class FigureValueArgs extends FigureScopeArgs {
  @Said(t.text, figureAsked.code) code: string;
  @Said(t.text, figureAsked.groupBy, true) groupBy?: string;
}

@ArgsType()
class FigureValuesArgs extends FigureScopeArgs {
  @Said(t.texts, figureAsked.codes) codes: string[];
  @Said(t.text, figureAsked.groupBy, true) groupBy?: string;
}

@ArgsType()
class FigureMembersArgs extends FigureScopeArgs {
  @Said(t.text, figureAsked.code) code: string;
  @Said(t.int, figureAsked.first, true) first?: number;
  @Said(t.text, figureAsked.after, true) after?: string;
}

@ArgsType()
class FigureFormArgs extends FigureScopeArgs {
  @Said(t.text, figureAsked.form) form: string;
}

@Resolver()
export class FiguresResolver {
  constructor(private readonly desk: FigureDesk) {}

  @PlainQuery([Figure], { describe: describe.figures })
  figures(@Args('about', { type: () => String, nullable: true, description: figureAsked.about }) about?: string) {
    return this.desk.figures(about);
  }

  @PlainQuery(FigureValue, { describe: describe.figureValue })
  figureValue(@Args() { code, ...scope }: FigureValueArgs, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.desk.figureValue(code, scope, { operation: 'figureValue', viewer, requestId });
  }

  @PlainQuery([FigureValue], { describe: describe.figureValues })
  figureValues(@Args() { codes, ...scope }: FigureValuesArgs, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.desk.figureValues(codes, scope, { operation: 'figureValues', viewer, requestId });
  }

  @PlainQuery(FigureMembers, { describe: describe.figureMembers })
  figureMembers(@Args() args: FigureMembersArgs, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    const { code, first, after, ...scope } = args;
    return this.desk.figureMembers(code, scope, { first, after }, { operation: 'figureMembers', viewer, requestId });
  }

  @PlainQuery(FigureForm, { describe: describe.figureForm })
  figureForm(@Args() { form, ...scope }: FigureFormArgs, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.desk.figureForm(form, scope, { operation: 'figureForm', viewer, requestId });
  }
}
