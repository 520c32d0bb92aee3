import { Injectable } from '@nestjs/common';
import { invalid } from '../../platform/errors/refusal';
import { t } from '../../platform/views/codecs';
import { Asking, type GivenScope, mostFigures, readPage } from './asked';
import { catalogue } from './figure-catalogue';
import { FigureMembersService } from './figure-members.service';
import type { Figure, FigureForm, FigureMembers, FigureValue } from './figure.results';
import { Figures, type Question } from './figures.service';
import { forms } from './forms/form-file';
import { FormsService } from './forms/forms.service';

/** Questions about figures as they arrive: reads them, tells all that is wrong with them, and has them answered. */
@Injectable()
export class FigureDesk {
  constructor(
    private readonly counting: Figures,
    private readonly members: FigureMembersService,
    private readonly formsService: FormsService,
  ) {}

  figures(about: string | null | undefined): Figure[] {
    return catalogue(about);
  }

  async figureValue(code: string, given: GivenScope, question: Question): Promise<FigureValue> {
    const asking = new Asking();
    const figure = asking.figure('code', code);
    const asked = asking.scope(given);
    asking.grouping(figure, asked.groupBy);
    asking.done();
    const [value] = await this.counting.values([figure!], asked, question);
    return value!;
  }

  async figureValues(codes: readonly string[], given: GivenScope, question: Question): Promise<FigureValue[]> {
    const asking = new Asking();
    const wanted = [...new Set(codes)];
    if (wanted.length === 0) asking.fault('codes', 'REQUIRED');
    if (wanted.length > mostFigures)
      throw invalid([{ path: 'codes', code: 'FIGURES_TOO_MANY', params: { max: mostFigures } }]);
    const found = wanted.map((code) => asking.figure('codes', code));
    const asked = asking.scope(given);
    for (const figure of found) asking.grouping(figure, asked.groupBy);
    asking.done();
    return this.counting.values(found.map((figure) => figure!), asked, question); // prettier-ignore
  }

  figureMembers(
    code: string,
    given: GivenScope,
    page: { first?: unknown; after?: unknown },
    question: Question,
  ): Promise<FigureMembers> {
    const asking = new Asking();
    const figure = asking.figure('code', code);
    const asked = asking.scope(given);
    const wanted = readPage(asking, page);
    asking.done();
    return this.members.members(figure!, asked, wanted, question);
  }

  figureForm(name: string, given: GivenScope, question: Question): Promise<FigureForm> {
    const asking = new Asking();
    const form = forms().get(asking.read(t.text, 'form', name) ?? '');
    if (!form)
      asking.fault('form', 'UNKNOWN_FORM', { form: name.slice(0, 20), allowed: [...forms().keys()].join(', ') });
    const asked = asking.scope(given);
    asking.done();
    return this.formsService.form(form!, asked, question);
  }
}
