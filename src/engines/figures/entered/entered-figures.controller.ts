import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../../platform/access/viewer';
import { Me } from '../../../platform/views/graphql';
import type { Page } from '../../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../../platform/views/rest';
import { figureOperations as describe } from '../figures.operations';
import { CorrectFigureInput, EnterFigureInput, WithdrawFigureInput } from './entered-figure.inputs';
import { EnteredFigureView } from './entered-figure.view';
import { EnteredFigures } from './entered-figures.service';

@ApiTags('figures')
@Controller('entered-figures')
export class EnteredFiguresController {
  constructor(private readonly service: EnteredFigures) {}

  @ListRoute(EnteredFigureView, { describe: describe.enteredFigures })
  enteredFigures(@PageQuery(EnteredFigureView) page: Page) {
    return page;
  }

  @OneRoute(EnteredFigureView, { describe: describe.enteredFigure })
  enteredFigure(@IdParam() id: string) {
    return id;
  }

  @ActRoute(EnteredFigureView, 'POST', '', { describe: describe.enterFigure })
  enterFigure(@BodyInput() input: EnterFigureInput, @Me() viewer: Viewer) {
    return this.service.enterFigure(input, viewer);
  }

  @ActRoute(EnteredFigureView, 'PUT', ':id/correction', { describe: describe.correctFigure })
  correctFigure(@BodyInput() input: CorrectFigureInput) {
    return this.service.correctFigure(input);
  }

  @ActRoute(EnteredFigureView, 'POST', ':id/withdrawal', { describe: describe.withdrawFigure })
  withdrawFigure(@BodyInput() input: WithdrawFigureInput) {
    return this.service.withdrawFigure(input);
  }
}
