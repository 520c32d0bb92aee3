import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../../platform/views/graphql';
import type { Page } from '../../../platform/views/page';
import { figureOperations as describe } from '../figures.operations';
import { CorrectFigureInput, EnterFigureInput, WithdrawFigureInput } from './entered-figure.inputs';
import { EnteredFigureView } from './entered-figure.view';
import { EnteredFigures } from './entered-figures.service';

@Resolver()
export class EnteredFiguresResolver {
  constructor(private readonly service: EnteredFigures) {}

  @ListQuery(EnteredFigureView, { describe: describe.enteredFigures })
  enteredFigures(@PageArgs(EnteredFigureView) page: Page) {
    return page;
  }

  @OneQuery(EnteredFigureView, { describe: describe.enteredFigure })
  enteredFigure(@IdArg() id: string) {
    return id;
  }

  @ActMutation(EnteredFigureView, { describe: describe.enterFigure })
  enterFigure(@InputArg() input: EnterFigureInput, @Me() viewer: Viewer) {
    return this.service.enterFigure(input, viewer);
  }

  @ActMutation(EnteredFigureView, { describe: describe.correctFigure })
  correctFigure(@InputArg() input: CorrectFigureInput) {
    return this.service.correctFigure(input);
  }

  @ActMutation(EnteredFigureView, { describe: describe.withdrawFigure })
  withdrawFigure(@InputArg() input: WithdrawFigureInput) {
    return this.service.withdrawFigure(input);
  }
}
