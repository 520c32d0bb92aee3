import { applyDecorators, Controller, Param, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import { PlainRoute } from '../../platform/views/rest';
import type { GivenScope } from './asked';
import { FigureDesk } from './figure-desk.service';
import { Figure, FigureForm, FigureMembers, FigureValue } from './figure.results';
import { figureBasis } from './figure.types';
import { figureAsked, figureOperations as describe } from './figures.operations';

const given = (name: keyof typeof figureAsked, schema: object, required = false) =>
  ApiQuery({ name, required, description: figureAsked[name], schema: schema as never });
const inPath = (name: 'code' | 'form') =>
  ApiParam({ name, description: figureAsked[name], schema: t.text.openapi as never });

/** What every question about figures says of its scope. */
const scoped = (): MethodDecorator =>
  applyDecorators(
    given('agencyId', t.id.openapi, true),
    given('from', t.day.openapi, true),
    given('to', t.day.openapi, true),
    given('asOf', t.text.openapi),
    given('basis', figureBasis.openapi),
    given('basisDay', t.day.openapi),
  );

type Asked = GivenScope & { codes?: string; first?: string; after?: string };

@ApiTags('figures')
@Controller('figures')
export class FiguresController {
  constructor(private readonly desk: FigureDesk) {}

  @PlainRoute([Figure], '', { describe: describe.figures })
  @given('about', t.text.openapi)
  figures(@Query('about') about?: string) {
    return this.desk.figures(about);
  }

  @PlainRoute([FigureValue], 'values', { describe: describe.figureValues })
  @given('codes', t.text.openapi, true)
  @given('groupBy', t.text.openapi)
  @scoped()
  figureValues(@Query() asked: Asked, @Me() viewer: Viewer, @From() from: Caller) {
    const codes = (asked.codes ?? '').split(',').filter(Boolean);
    return this.desk.figureValues(codes, asked, { operation: 'figureValues', viewer, requestId: from.requestId });
  }

  @PlainRoute(FigureForm, 'forms/:form', { describe: describe.figureForm })
  @inPath('form')
  @scoped()
  figureForm(@Param('form') form: string, @Query() asked: Asked, @Me() viewer: Viewer, @From() from: Caller) {
    const { groupBy: _, ...scope } = asked;
    return this.desk.figureForm(form, scope, { operation: 'figureForm', viewer, requestId: from.requestId });
  }

  @PlainRoute(FigureValue, ':code/value', { describe: describe.figureValue })
  @inPath('code')
  @given('groupBy', t.text.openapi)
  @scoped()
  figureValue(@Param('code') code: string, @Query() asked: Asked, @Me() viewer: Viewer, @From() from: Caller) {
    return this.desk.figureValue(code, asked, { operation: 'figureValue', viewer, requestId: from.requestId });
  }

  @PlainRoute(FigureMembers, ':code/members', { describe: describe.figureMembers })
  @inPath('code')
  @scoped()
  @given('first', t.int.openapi)
  @given('after', t.text.openapi)
  figureMembers(@Param('code') code: string, @Query() asked: Asked, @Me() viewer: Viewer, @From() from: Caller) {
    const { groupBy: _, ...scope } = asked;
    return this.desk.figureMembers(code, scope, asked, {
      operation: 'figureMembers',
      viewer,
      requestId: from.requestId,
    });
  }
}
