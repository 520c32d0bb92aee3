import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { type AskedScope, levelsOfGroups } from './asked';
import { baseFigures, type FigureDefinition, figures } from './definition';
import { type Evaluated, evaluationOf, type Eyes, type Sums } from './evaluation.sql';
import { FigureCuts } from './figure-cuts';
import type { FigureValue } from './figure.results';
import { type FigureScope, FigureScopes } from './figure-scopes';
import { FigureSecrets } from './figure-secrets';
import { amongParts } from './suppression';
import { type Counted, valueOf } from './value';

/** One question for one viewer. */
export interface Question {
  operation: string;
  viewer: Viewer;
  requestId: string;
}

/** What was counted: the engine's own answer, of which everything else is told. */
@Injectable()
export class Figures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
    private readonly cuts: FigureCuts,
    private readonly scopes: FigureScopes,
    private readonly secrets: FigureSecrets,
  ) {}

  /** The figures as the viewer may know them, each in one statement. */
  async values(wanted: readonly FigureDefinition[], asked: AskedScope, question: Question): Promise<FigureValue[]> {
    return this.ask(asked, question, wanted, (scope, eyes) => this.count(wanted, scope, eyes));
  }

  /** Runs the work in a transaction of the viewer, on today's rows or as of the cut that is asked for. */
  async ask<T>(
    asked: AskedScope,
    { operation, viewer, requestId }: Question,
    wanted: readonly FigureDefinition[],
    work: (scope: FigureScope, eyes: Eyes) => Promise<T>,
  ): Promise<T> {
    for (const { needs } of wanted)
      if (needs && !viewer.grants.has(needs)) throw new Refusal('FORBIDDEN', { path: 'code' });
    const cut = await this.cuts.resolve(asked.asOf);
    return this.viewers.inside(viewer, operation, requestId, async () => {
      const scope = await this.scopes.open(asked, cut, viewer);
      const eyes = await this.scopes.eyesOf(viewer, this.clock.today());
      if (eyes.kind === 'OVERSEER' && wanted.some(({ sealed }) => sealed)) await this.note(wanted, asked);
      return work(scope, eyes);
    });
  }

  /**
   * Official values: everything counts. For a caller that is the system itself, inside its own transaction, and that
   * stores the answer; `cut` was published before (`FigureCuts`).
   */
  async official(codes: readonly string[], asked: AskedScope, cut: string): Promise<FigureValue[]> {
    const wanted = codes.map((code) => figures().get(code)!);
    const scope = await this.scopes.open(asked, { cut, day: asked.basisDay ?? asked.to }, null);
    return this.count(wanted, scope, { kind: 'SYSTEM', secrets: true });
  }

  async count(wanted: readonly FigureDefinition[], scope: FigureScope, eyes: Eyes): Promise<FigureValue[]> {
    const together = eyes.kind === 'OVERSEER' ? withColumnsBeside(wanted) : wanted;
    const counted = await this.countAll(together, scope, eyes);
    const open = await this.openOf(counted, scope, eyes);
    const told: FigureValue[] = [];
    for (const figure of wanted) {
      const one = counted.find((each) => each.figure === figure)!;
      const named = [...(one.groups ?? []).map(({ key }) => key), ...one.apart.map(({ agencyId }) => agencyId)];
      const names = await this.scopes.names(
        isByUnit(scope) ? named : named.slice(one.groups?.length ?? 0),
        scope.basisDay,
      );
      told.push(valueOf(one, scope, names, open.has(figure)));
    }
    return told;
  }

  /** One statement a base figure, however many of its columns are wanted. */
  private async countAll(wanted: readonly FigureDefinition[], scope: FigureScope, eyes: Eyes): Promise<Counted[]> {
    const { groupBy } = scope.asked;
    const byBase = Map.groupBy(wanted, (figure) => (groupBy === null ? (figure.part?.of ?? figure.code) : figure.code));
    const counted: Counted[] = [];
    for (const columns of byBase.values()) {
      const [first] = columns as [FigureDefinition];
      const base = first.part ? baseFigures().get(first.part.of)! : first;
      const sealed = eyes.kind !== 'VIEWER' && base.sealed;
      await this.scopes.lookAs(eyes, sealed);
      const cells = columns.map(({ part }) => part?.where ?? {});
      const found = await this.evaluate(base, cells, scope, eyes);
      columns.forEach((figure, at) => counted.push(countedOf(figure, found, found.cells[at]!)));
    }
    return counted;
  }

  private async evaluate(
    figure: FigureDefinition,
    cells: NonNullable<FigureDefinition['part']>['where'][],
    scope: FigureScope,
    eyes: Eyes,
  ): Promise<Evaluated> {
    const { from, to, groupBy } = scope.asked;
    const bind = new Binder();
    const places = isByUnit(scope) ? await this.scopes.placesFor(scope, groupBy!) : undefined;
    const dimension = groupBy !== null && !places ? groupBy : undefined;
    const rows = await this.scopes.rowsFor(scope, figure);
    const sql = evaluationOf({ figure, from, to, cells, scope: rows, eyes, places, dimension }, bind);
    const context = { viewer: undefined, tenantId: 0, today: scope.basisDay, page: onlyPage };
    const [found] = await this.work.query<Evaluated>(sql, bind.parameters()(context));
    return found!;
  }

  /** Which figures may show the secret records they count. */
  private async openOf(counted: readonly Counted[], scope: FigureScope, eyes: Eyes): Promise<Set<FigureDefinition>> {
    if (eyes.kind !== 'OVERSEER') return new Set(counted.map(({ figure }) => figure));
    const shows = amongParts(counted.map(({ sums }) => secretIn(sums)));
    const open = new Set<FigureDefinition>();
    for (const { figure, sums } of counted) {
      const secret = secretIn(sums);
      const isOpen = shows(secret) && (secret === 0 || (await this.secrets.open(figure, scope, eyes)));
      if (isOpen) open.add(figure);
    }
    // One that is closed by its place in the tree would follow from the others of the same form.
    if (open.size < counted.length) for (const { figure, sums } of counted) if (secretIn(sums) > 0) open.delete(figure);
    return open;
  }

  /** Whoever counts secret matters is known to have asked. */
  private async note(wanted: readonly FigureDefinition[], { agencyId, from, to }: AskedScope): Promise<void> {
    const detail = { codes: wanted.map(({ code }) => code), from, to };
    await this.work.query(`select sys.audit_event('Figure', $1::uuid, $2::jsonb)`, [agencyId, JSON.stringify(detail)]);
  }
}

export const secretIn = ({ all, seen }: Sums): number => all.members - seen.members;

const isByUnit = ({ asked: { groupBy } }: FigureScope): boolean =>
  groupBy !== null && (levelsOfGroups as readonly string[]).includes(groupBy);

/** A column of a form with all its neighbours: what one of them shows, another must not give away. */
function withColumnsBeside(wanted: readonly FigureDefinition[]): readonly FigureDefinition[] {
  const forms = new Set(wanted.flatMap(({ origin, code }) => (origin === 'FORM' ? [formOf(code)] : [])));
  if (forms.size === 0) return wanted;
  const beside = [...figures().values()].filter(
    (each) => each.origin === 'FORM' && forms.has(formOf(each.code)) && !wanted.includes(each),
  );
  return [...wanted, ...beside];
}

const formOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));

const countedOf = (figure: FigureDefinition, { groups, apart, placedApart, kept }: Evaluated, sums: Sums): Counted => ({
  figure,
  sums,
  groups,
  apart: [...apart, ...placedApart.filter(({ reason }) => reason !== 'NO_UNIT_AT_LEVEL')],
  kept,
});
