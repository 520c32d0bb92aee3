import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { ProtectionMeasure } from './protection.entity';
import type { DecideProtectionInput, EndProtectionInput, RequestProtectionInput } from './protection.inputs';

/** Bảo vệ người tố cáo, người thân thích (LTC Đ47–54). The law counts no days: at once where it is urgent. */
@Injectable()
export class ProtectionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async requestProtection(input: RequestProtectionInput): Promise<string> {
    const { id: caseId, requestedOn, urgent = false, scope } = input;
    const [matter] = await this.work.query<{ kind: string; sealed_by: string | null; received_on: string }>(
      `select kind, sealed_by, received_on::text from app.case_record
       where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [caseId],
    );
    if (matter!.kind !== 'DENUNCIATION') throw new Refusal('PROTECTION_OF_DENOUNCERS');
    this.inOrder('requestedOn', matter!.received_on, requestedOn);
    const asked = { caseId, requestedOn, urgent, scope, protected: input.protected };
    return this.work.insert(ProtectionMeasure, { ...asked, sealedBy: matter!.sealed_by });
  }

  async decideProtection({ id, applied, decidedOn, decisionNumber }: DecideProtectionInput): Promise<string> {
    const { requestedOn } = await this.work.manager.findOneByOrFail(ProtectionMeasure, { id });
    this.inOrder('decidedOn', requestedOn, decidedOn);
    const state = applied ? 'APPLIED' : 'REFUSED';
    await this.work.change(ProtectionMeasure, id, { state, decidedOn, decisionNumber });
    return id;
  }

  async endProtection({ id, endedOn, ground }: EndProtectionInput): Promise<string> {
    const { decidedOn } = await this.work.manager.findOneByOrFail(ProtectionMeasure, { id });
    this.inOrder('endedOn', decidedOn!, endedOn);
    await this.work.change(ProtectionMeasure, id, { state: 'ENDED', endedOn, endGround: ground });
    return id;
  }

  private inOrder(path: string, earliest: string, day: string): void {
    if (day < earliest || day > this.clock.today()) throw new Refusal('PROTECTION_ORDER', { path });
  }
}
