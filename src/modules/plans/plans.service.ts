import { Injectable } from '@nestjs/common';
import { DocumentsService } from '../../engines/agencies/documents/documents.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { addressPlan } from './plan-addressees';
import { PlanContents, refuse } from './plan-contents.service';
import { PlanEditions } from './plan-editions.service';
import { horizonFaults } from './plan-faults';
import { removeParts } from './plan-removal';
import { rowsOf, writeRows } from './plan-rows';
import { PlansInSight } from './plans-in-sight';
import { Plan } from './plan.entity';
import { AmendPlanDraftInput, DraftPlanInput, IssuePlanInput } from './plan.inputs';
import type { PlanKind } from './plan-terms';

@Injectable()
export class PlansService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: DocumentsService,
    private readonly sight: PlansInSight,
    private readonly contents: PlanContents,
    private readonly editions: PlanEditions,
    private readonly clock: Clock,
  ) {}

  async draftPlan(input: DraftPlanInput, viewer: Viewer): Promise<string> {
    const { kind, title, parentId, startsOn, endsOn, preamble, closing } = input;
    const issuerId = input.issuerId ?? viewer.agencyId;
    if (!(await this.draftsFor(viewer, issuerId))) throw new Refusal('FORBIDDEN', { path: 'issuerId' });
    refuse(horizonFaults(kind, startsOn, endsOn));
    await this.sight.require(viewer, 'Plan', parentId ? [[parentId, 'parentId']] : []);
    const content = await this.contents.contentOf(input.content, viewer);
    const id = await this.work.insert(Plan, { kind, title, issuerId, parentId, startsOn, endsOn, preamble, closing });
    await writeRows(this.work, rowsOf(id, content));
    return id;
  }

  async amendPlanDraft(input: AmendPlanDraftInput, viewer: Viewer): Promise<string> {
    const { id, title, parentId, startsOn, endsOn, preamble, closing } = input;
    const draft = await this.planRow(id);
    refuse(horizonFaults(draft.kind as PlanKind, startsOn ?? draft.startsOn, endsOn ?? draft.endsOn));
    await this.sight.require(viewer, 'Plan', parentId ? [[parentId, 'parentId']] : []);
    const content = await this.contents.contentOf(input.content, viewer);
    // A null clears what may be empty and leaves the rest as it is.
    const required = { title: title ?? undefined, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
    await this.work.change(Plan, id, { ...required, parentId, preamble, closing });
    await removeParts(this.work, id, content);
    await writeRows(this.work, rowsOf(id, content));
    return id;
  }

  /** Gives the plan its number, day and signature, enters it in the register and spells out to whom it is addressed. */
  async issuePlan(input: IssuePlanInput): Promise<string> {
    const { id, number, issuedOn, placeOfIssue, signer, signingOnBehalf, signingCapacity, archiveMark } = input;
    if (issuedOn > this.clock.today()) throw new Refusal('PLAN_ISSUED_IN_FUTURE', { path: 'issuedOn' });
    const { title, issuerId, tasks, issuer } = await this.planRow(id, issuedOn);
    if (tasks === 0) throw new Refusal('PLAN_WITHOUT_TASKS');
    const documentId = await this.documents.registerDocument({
      number,
      kind: 'PLAN',
      title,
      issuer,
      issuerAgencyId: issuerId,
      issuedOn,
      validFrom: issuedOn,
    });
    const signature = { placeOfIssue, signer, signingOnBehalf, signingCapacity, archiveMark };
    await this.work.change(Plan, id, { status: 'ISSUED', number, issuedOn, documentId, ...signature });
    await this.work.query(addressPlan, [id]);
    await this.editions.keep(id, { number, issuedOn });
    return id;
  }

  private async draftsFor(viewer: Viewer, issuerId: string): Promise<boolean> {
    if (issuerId === viewer.agencyId) return true;
    if (!viewer.grants.has('draftForTheBodyAbove')) return false;
    const above = await this.work.query<{ agency_id: string }>('select agency_id from sys.agency_ancestors($1, $2)', [
      viewer.agencyId,
      this.clock.today(),
    ]);
    return above.some(({ agency_id }) => agency_id === issuerId);
  }

  private async planRow(id: string, day: string | null = null) {
    const [row] = await this.work.query<{
      kind: string;
      title: string;
      startsOn: string;
      endsOn: string;
      issuerId: string;
      issuer: string;
      tasks: number;
    }>(
      `select p.kind, p.title, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.issuer_id as "issuerId",
         (select v.name from app.agency_version v where v.tenant_id = p.tenant_id and v.agency_id = p.issuer_id
          order by daterange(v.valid_from, v.valid_to) @> coalesce($2::date, v.valid_from) desc, v.valid_from limit 1) as issuer,
         (select count(*)::int from app.task t where t.tenant_id = p.tenant_id and t.plan_id = p.id) as tasks
       from app.plan p where p.tenant_id = current_setting('app.tenant')::int and p.id = $1`,
      [id, day],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
