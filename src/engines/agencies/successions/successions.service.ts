import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Viewer } from '../../../platform/access/viewer';
import { ViewersService } from '../../../platform/access/viewers.service';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Refusal } from '../../../platform/errors/refusal';
import { Clock } from '../../../platform/time/clock';
import '../agencies.errors';
import { readSuccessions } from '../imports/succession.import';
import type { Query } from '../rows';
import { type Act, draftActs, type Opening } from './act';
import { HandOvers } from './hand-over';
import type { SuccessionPlan } from './plan';
import { nameReceivers, previewSuccessions, type RanAct, runSuccessions } from './run';
import type { DraftSuccessionInput, RunSuccessionInput, SuccessionOpeningInput } from './succession.inputs';
import { shownPlan } from './shown-plan';
import type { SuccessionPreview, SuccessionsImported } from './succession.results';

/** Legal acts by which agencies end and begin. */
@Injectable()
export class SuccessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
    private readonly handOvers: HandOvers,
  ) {}

  private readonly query: Query = (sql, parameters) => this.work.query(sql, parameters);

  async draftSuccession(given: DraftSuccessionInput): Promise<string> {
    const act = actOf(given);
    await this.mustBeNew([act.reference]);
    await draftActs(this.query, [act]);
    return act.id;
  }

  async previewSuccession(id: string, viewer: Viewer, requestId: string): Promise<SuccessionPreview> {
    const plan = await this.viewers.inside(viewer, 'previewSuccession', requestId, () => this.preview([id]));
    return shownPlan(plan, viewer.locale);
  }

  async runSuccession({ id, together = [], receivers = [] }: RunSuccessionInput): Promise<string> {
    const ids = [...new Set([id, ...together])];
    await nameReceivers(
      this.query,
      ids,
      receivers.map(({ fromAgencyId, toAgencyId }) => ({ from: fromAgencyId, to: toAgencyId })),
    );
    await this.run(ids);
    return id;
  }

  async importSuccession(csv: string, dryRun: boolean, { locale }: Viewer): Promise<SuccessionsImported> {
    const { acts, errors, plan } = await this.importActs(csv, dryRun);
    return {
      rows: errors.rows,
      acts: acts.length,
      dryRun,
      ids: dryRun ? [] : acts.map((act) => act.id),
      errors: errors.list.map((error) => ({ ...error, message: error.message[locale] })),
      preview: plan ? shownPlan(plan, locale) : null,
    };
  }

  /** In the transaction that is open: the acts of a file as drafts; of a dry run only the plan is left. */
  async importActs(csv: string, dryRun: boolean) {
    const read = await readSuccessions(this.query, csv);
    const errors = { rows: read.rows, list: read.errors };
    const { acts, entered } = read;
    if (read.errors.length > 0) return { acts, errors, entered, plan: undefined };
    return { acts, errors, entered, plan: await this.draftAll(acts, dryRun) };
  }

  /** Drafts acts and answers what running them would do. */
  async draftAll(acts: readonly Act[], dryRun: boolean): Promise<SuccessionPlan> {
    if (dryRun) await this.work.query('savepoint dry_run');
    await draftActs(this.query, acts);
    const plan = await this.preview(acts.map((act) => act.id));
    if (dryRun) await this.work.query('rollback to savepoint dry_run');
    return plan;
  }

  preview(ids: readonly string[]): Promise<SuccessionPlan> {
    return previewSuccessions(this.query, ids, this.handOvers.all());
  }

  run(ids: readonly string[]): Promise<RanAct[]> {
    return runSuccessions(this.query, ids, this.handOvers.all(), this.clock.today());
  }

  private async mustBeNew(references: readonly (string | null)[]): Promise<void> {
    const [known] = await this.work.query<{ reference: string }>(
      `select reference from app.succession where tenant_id = current_setting('app.tenant')::int and reference = any ($1::text[])`,
      [references.filter((reference) => reference !== null)],
    );
    if (known) throw new Refusal('REFERENCE_TWICE', { path: 'reference', params: { reference: known.reference } });
  }
}

/** Keys of the input become identities; whoever is the only heir receives the open work. */
function actOf(given: DraftSuccessionInput): Act {
  const founded = new Map((given.openings ?? []).flatMap(({ key }) => (key ? [[key, newId()] as const] : [])));
  const idOf = (key: string | undefined, path: string): string | null => {
    if (key === undefined) return null;
    const id = founded.get(key);
    if (!id) throw new Refusal('UNKNOWN_KEY', { path, params: { key } });
    return id;
  };
  const opening = (input: SuccessionOpeningInput, i: number): Opening => {
    const agencyId = input.agencyId ?? idOf(input.key, `openings.${i}.key`);
    if (!agencyId || (input.agencyId && input.key))
      throw new Refusal('UNKNOWN_KEY', { path: `openings.${i}.key`, params: { key: '' } });
    return {
      agencyId,
      founded: !input.agencyId,
      name: input.name,
      shortName: input.shortName ?? null,
      territoryName: input.territoryName ?? null,
      kind: input.kind,
      level: input.level,
      administrativeType: input.administrativeType ?? null,
      parentId: input.parentId ?? idOf(input.parentKey, `openings.${i}.parentKey`),
      remoteArea: input.remoteArea ?? false,
      codes: input.codes ?? [],
    };
  };
  const heirs = (from: string): number => given.parts.filter((part) => part.fromAgencyId === from).length;
  if (given.parts.length === 0) throw new Refusal('SUCCESSION_WITHOUT_PARTS', { path: 'parts' });
  return {
    id: newId(),
    reference: given.reference ?? null,
    type: given.type,
    instrument: given.instrument,
    issuer: given.issuer ?? null,
    signedOn: given.signedOn ?? null,
    effectiveOn: given.effectiveOn,
    verified: given.verified ?? false,
    note: given.note ?? null,
    openings: (given.openings ?? []).map(opening),
    parts: given.parts.map((part, i) => {
      const to = part.toAgencyId ?? idOf(part.toKey, `parts.${i}.toKey`);
      const alone = to !== null && to !== part.fromAgencyId && heirs(part.fromAgencyId) === 1;
      return { from: part.fromAgencyId, to, share: part.share ?? null, receivesWork: part.receivesWork ?? alone };
    }),
  };
}
