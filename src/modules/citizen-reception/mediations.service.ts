import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { dutyLabels } from './dialogue-obligations';
import { DialogueReferences } from './dialogue-references';
import { DialogueSettings } from './dialogue-settings.service';
import './dialogues.errors';
import { Mediation } from './mediation.entity';
import type {
  AssignMediationInput,
  CloseMediationInput,
  RecordMediationInput,
  StartMediationInput,
} from './mediation.inputs';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** Cases of grassroots mediation, recorded where the commune keeps its book. */
@Injectable()
export class MediationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly obligations: Obligations,
    private readonly settings: DialogueSettings,
    private readonly references: DialogueReferences,
  ) {}

  async recordMediation(given: RecordMediationInput, { agencyId, agencyKind }: Viewer): Promise<string> {
    const { village, disputeKindId, receivedOn, assignedOn = null, mediators = null, note = null } = given;
    if (agencyKind !== 'PEOPLES_COMMITTEE') throw new Refusal('MEDIATION_AT_COMMITTEES');
    this.references.past(receivedOn, null, 'receivedOn');
    if (assignedOn) this.references.past(assignedOn, receivedOn, 'assignedOn');
    await this.references.agencyOn(agencyId, receivedOn, 'receivedOn');
    await this.mustBeUsed(disputeKindId);
    const facts = { agencyId, village, disputeKindId, receivedOn, assignedOn, mediators, note };
    const id = await this.work.insert(Mediation, facts);
    if (assignedOn) await this.oweStart(id, agencyId, assignedOn);
    return id;
  }

  async assignMediation({ id, assignedOn, mediators }: AssignMediationInput): Promise<string> {
    const before = await this.row(id);
    if (before.assignedOn) throw new Refusal('MEDIATION_ASSIGNED');
    this.references.past(assignedOn, before.receivedOn, 'assignedOn');
    await this.work.change(Mediation, id, { assignedOn, mediators });
    await this.oweStart(id, before.agencyId, assignedOn);
    return id;
  }

  async startMediation({ id, startedOn }: StartMediationInput): Promise<string> {
    const before = await this.row(id);
    if (before.startedOn) throw new Refusal('MEDIATION_STARTED');
    if (!before.assignedOn) throw new Refusal('MEDIATION_NOT_ASSIGNED');
    this.references.past(startedOn, before.assignedOn, 'startedOn');
    await this.work.change(Mediation, id, { startedOn });
    await this.obligations.meet({ kind: 'Mediation', id }, ['MEDIATION.START'], { on: startedOn });
    return id;
  }

  async closeMediation(given: CloseMediationInput): Promise<string> {
    const { id, result, endedOn } = given;
    const before = await this.row(id);
    const startedOn = before.startedOn ?? given.startedOn ?? null;
    const mediators = given.mediators ?? before.mediators;
    if (result === 'UNDER_WAY')
      throw new Refusal('NOT_A_VALUE', { path: 'result', params: { type: 'MediationResult' } });
    if (before.startedOn && given.startedOn) throw new Refusal('MEDIATION_STARTED', { path: 'startedOn' });
    if (result === 'NOT_CARRIED_OUT' && startedOn) throw new Refusal('MEDIATION_WAS_STARTED', { path: 'result' });
    if (result !== 'NOT_CARRIED_OUT') {
      if (!startedOn) throw new Refusal('MEDIATION_NOT_STARTED', { path: 'startedOn' });
      if (!before.assignedOn) throw new Refusal('MEDIATION_NOT_ASSIGNED', { path: 'startedOn' });
      if (!mediators) throw new Refusal('REQUIRED', { path: 'mediators' });
    }
    this.references.past(endedOn, startedOn ?? before.assignedOn ?? before.receivedOn, 'endedOn');
    if (startedOn) this.references.notBefore(startedOn, before.assignedOn, 'startedOn');
    const note = given.note === undefined ? {} : { note: given.note };
    await this.work.change(Mediation, id, { result, endedOn, startedOn, mediators, ...note });
    const subject = { kind: 'Mediation', id };
    if (startedOn) await this.obligations.meet(subject, ['MEDIATION.START'], { on: startedOn });
    else await this.obligations.cancel(subject, '*', { on: endedOn });
    return id;
  }

  private async oweStart(id: string, agencyId: string, assignedOn: string): Promise<void> {
    const due = await this.settings.dayFor('MEDIATION_START_DAYS', 'COMMUNE', assignedOn);
    if (!due) return;
    const [labelVi, labelEn] = dutyLabels['MEDIATION.START'];
    const owed = { duty: 'MEDIATION.START', labelVi, labelEn, ...due, agencyId, trigger: 'ASSIGNED' };
    await this.obligations.startByDay({ ...owed, triggeredOn: assignedOn, subject: { kind: 'Mediation', id } });
  }

  private async mustBeUsed(disputeKindId: string): Promise<void> {
    const [kind] = await this.work.query<{ active: boolean }>(
      `select active from app.dispute_kind where ${tenant} and id = $1`,
      [disputeKindId],
    );
    if (!kind) throw new Refusal('UNKNOWN_REFERENCE', { path: 'disputeKindId' });
    if (!kind.active) throw new Refusal('DISPUTE_KIND_RETIRED', { path: 'disputeKindId' });
  }

  private async row(id: string) {
    const [row] = await this.work.query<
      Pick<Mediation, 'agencyId' | 'receivedOn' | 'assignedOn' | 'startedOn' | 'mediators'>
    >(
      `select agency_id as "agencyId", received_on::text as "receivedOn", assigned_on::text as "assignedOn",
         started_on::text as "startedOn", mediators
       from app.mediation where ${tenant} and id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
