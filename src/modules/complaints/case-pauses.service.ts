import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { mustBeGround } from './case-demands';
import { suspensionGrounds, terminationGrounds } from './case-grounds';
import { ResumeCaseInput, SendNoticeInput, SuspendCaseInput, TerminateCaseInput } from './case-pauses.inputs';
import type { CaseRecord } from './case.entity';

/** Tạm đình chỉ, tiếp tục, đình chỉ: the clock stands still, runs again, ends. */
@Injectable()
export class CasePausesService {
  constructor(private readonly acts: CaseActs) {}

  async suspendCase(input: SuspendCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { ground, onDay } = input;
    mustBeGround(suspensionGrounds, row, ground, onDay);
    return this.acts.record(row, 'suspendCase', input, { set: { suspendedFrom: row.status }, ground, isPaper: true });
  }

  async resumeCase(input: ResumeCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const to = row.suspendedFrom ?? undefined;
    return this.acts.record(row, 'resumeCase', input, { set: { suspendedFrom: null }, to, isPaper: true });
  }

  async terminateCase(input: TerminateCaseInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { ground, onDay } = input;
    mustBeGround(terminationGrounds, row, ground, onDay);
    if (ground === 'FULL_WITHDRAWAL') mustBeOver(row, input.stillResolve);
    if (ground === 'COURT' && !row.court) throw new Refusal('COURT_UNKNOWN', { path: 'ground' });
    const set = { suspendedFrom: null, closedOn: onDay, closingGround: ground };
    return this.acts.record(row, 'terminateCase', input, { set, ground, isPaper: true });
  }

  async sendNotice(input: SendNoticeInput): Promise<string> {
    const { about } = input;
    return this.acts.record(await this.acts.case(input.id), 'sendNotice', input, { about, detail: { about } });
  }
}

/** A withdrawn denunciation is settled all the same while there is something to it (LTC Đ33.3; NĐ 31/2019 Đ4.4). */
function mustBeOver({ kind, withdrawn }: CaseRecord, stillResolve: boolean | undefined): void {
  if (withdrawn !== 'WHOLE') throw new Refusal('NOT_WITHDRAWN_WHOLE', { path: 'ground' });
  if (kind !== 'DENUNCIATION') return;
  const path = 'stillResolve';
  if (stillResolve !== true && stillResolve !== false) throw new Refusal('STILL_RESOLVE_UNSAID', { path });
  if (stillResolve) throw new Refusal('SIGNS_REMAIN', { path });
}
