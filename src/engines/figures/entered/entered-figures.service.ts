import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../../platform/errors/refusal';
import { Clock } from '../../../platform/time/clock';
import { figures } from '../definition';
import '../figures.errors';
import { faultsOfDimensions, faultsOfValue, faultsOfWindow } from './entered-faults';
import { EnteredFigure } from './entered-figure.entity';
import type { CorrectFigureInput, EnterFigureInput, WithdrawFigureInput } from './entered-figure.inputs';
import { enteredFigures, type EnteredInFile } from './entered-file';

const tenant = `current_setting('app.tenant')::int`;

/** Figures that no record of the system says, entered with their source. */
@Injectable()
export class EnteredFigures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async enterFigure(input: EnterFigureInput, viewer: Viewer): Promise<string> {
    const figure = definitionOf(input.code);
    const dimensions = Object.fromEntries((input.dimensions ?? []).map(({ name, value }) => [name, value]));
    const faults = [
      ...faultsOfWindow(figure, input),
      ...faultsOfDimensions(figure, dimensions),
      ...faultsOfValue(figure, input),
    ];
    if (faults.length > 0) throw invalid(faults);
    await this.mayEnterFor(input.agencyId, viewer);
    await this.documentKnown(input.documentId);
    const { code, agencyId, windowFrom, windowTo } = input;
    const [entered] = await this.work.query(
      `select from app.entered_figure where tenant_id = ${tenant} and code = $1 and agency_id = $2 and window_from = $3
         and window_to = $4 and dimensions = $5::jsonb and withdrawn_on is null`,
      [code, agencyId, windowFrom, windowTo, JSON.stringify(dimensions)],
    );
    if (entered) throw new Refusal('FIGURE_ENTERED_ALREADY', { path: 'code' });
    return this.work.insert(EnteredFigure, { code, agencyId, windowFrom, windowTo, dimensions, ...saidOf(input) });
  }

  async correctFigure(input: CorrectFigureInput): Promise<string> {
    const entry = await this.standing(input.id);
    const faults = faultsOfValue(definitionOf(entry.code), input);
    if (faults.length > 0) throw invalid(faults);
    await this.documentKnown(input.documentId);
    await this.work.change(EnteredFigure, input.id, saidOf(input));
    return input.id;
  }

  async withdrawFigure({ id, reason }: WithdrawFigureInput): Promise<string> {
    await this.standing(id);
    await this.work.change(EnteredFigure, id, { withdrawnOn: this.clock.today(), withdrawnReason: reason });
    return id;
  }

  /** The entry, which the act has locked. */
  private async standing(id: string): Promise<{ code: string }> {
    const [entry] = await this.work.query<{ code: string; withdrawn: boolean }>(
      `select code, withdrawn_on is not null as withdrawn from app.entered_figure where tenant_id = ${tenant} and id = $1`,
      [id],
    );
    if (!entry) throw new Refusal('NOT_FOUND');
    if (entry.withdrawn) throw new Refusal('FIGURE_WITHDRAWN');
    return entry;
  }

  private async mayEnterFor(agencyId: string, viewer: Viewer): Promise<void> {
    const [known] = await this.work.query(`select from app.agency where tenant_id = ${tenant} and id = $1`, [agencyId]);
    if (!known) throw invalid([{ path: 'agencyId', code: 'UNKNOWN_REFERENCE' }]);
    const may = viewer.grants.has('enterForOthers') || agencyId === viewer.agencyId;
    if (!may) throw new Refusal('FORBIDDEN', { path: 'agencyId' });
  }

  private async documentKnown(id: string | undefined): Promise<void> {
    if (!id) return;
    const [known] = await this.work.query(`select from app.document where tenant_id = ${tenant} and id = $1`, [id]);
    if (!known) throw invalid([{ path: 'documentId', code: 'UNKNOWN_REFERENCE' }]);
  }
}

function definitionOf(code: string): EnteredInFile {
  const figure = enteredFigures().get(code);
  if (figure) return figure;
  const known = figures().has(code);
  throw invalid([{ path: 'code', code: known ? 'FIGURE_NOT_ENTERED' : 'UNKNOWN_FIGURE', params: { code } }]);
}

const saidOf = (input: EnterFigureInput | CorrectFigureInput) => ({
  value: input.value ?? null,
  numerator: input.numerator ?? null,
  denominator: input.denominator ?? null,
  text: input.text ?? null,
  qualifier: input.qualifier ?? 'EXACT',
  nature: input.nature ?? 'ACTUAL',
  rank: input.rank ?? null,
  ofHowMany: input.ofHowMany ?? null,
  documentId: input.documentId ?? null,
  source: input.source ?? null,
});
