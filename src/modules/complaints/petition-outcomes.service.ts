import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal, type Violation } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { PetitionClock } from './petition-clock';
import { type OutcomeAct, ruleOf } from './petition-grounds';
import { Petition } from './petition.entity';
import { PetitionRows } from './petition-rows';
import {
  DemandResolutionInput,
  ExplainPetitionInput,
  FilePetitionInput,
  GuidePetitionInput,
  InspectAnonymousInput,
  ReferPetitionInput,
  ReturnPetitionInput,
  TransferPetitionInput,
  WithdrawPetitionInput,
} from './petition-work.inputs';
import { Petitioner } from './petitioner.entity';
import { TransferService } from './transfer.service';

interface Given {
  id: string;
  onDay?: string;
  ground?: string;
  document?: { number: string; issuedOn: string };
  toAgencyId?: string;
  toName?: string;
}

/** What becomes of a petition that opens no case: each on its ground, by its article, with its document. */
@Injectable()
export class PetitionOutcomesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: PetitionRows,
    private readonly duties: PetitionClock,
    private readonly transfers: TransferService,
  ) {}

  async guidePetition(input: GuidePetitionInput): Promise<string> {
    const { row, on } = await this.check('guidePetition', input);
    // Oral guidance and a letter that is to be split name no receiver.
    const isSent = Boolean(input.toAgencyId ?? input.toName);
    if (isSent) await this.transfers.send(row, input, on, { admitsReceiver: false });
    return this.end('guidePetition', row, input, on);
  }

  async transferPetition(input: TransferPetitionInput): Promise<string> {
    const { row, on } = await this.check('transferPetition', input);
    await this.transfers.mustBeFirst(row);
    await this.transfers.send(row, input, on, { admitsReceiver: true });
    return this.end('transferPetition', row, input, on);
  }

  async demandResolution(input: DemandResolutionInput): Promise<string> {
    const { row, on } = await this.check('demandResolution', input);
    if (!input.toAgencyId) throw new Refusal('REQUIRED', { path: 'toAgencyId' });
    await this.transfers.mustBeBelow(row, input.toAgencyId, on);
    await this.transfers.send(row, input, on, { admitsReceiver: true });
    return this.end('demandResolution', row, input, on);
  }

  async returnPetition(input: ReturnPetitionInput): Promise<string> {
    const { row, on } = await this.check('returnPetition', input);
    return this.end('returnPetition', row, input, on);
  }

  /** Kept a year; then the head decides on it (TT 05/2021 Đ28). */
  async filePetition(input: FilePetitionInput): Promise<string> {
    const { row, on } = await this.check('filePetition', input);
    return this.end('filePetition', row, input, on, { keepUntil: await this.duties.keepUntil(on) });
  }

  async referToInvestigation(input: ReferPetitionInput): Promise<string> {
    return this.refer('referToInvestigation', input);
  }

  async referToParty(input: ReferPetitionInput): Promise<string> {
    return this.refer('referToParty', input);
  }

  async explainPetition(input: ExplainPetitionInput): Promise<string> {
    const { row, on } = await this.check('explainPetition', input);
    return this.end('explainPetition', row, input, on);
  }

  async inspectAnonymous(input: InspectAnonymousInput): Promise<string> {
    const { row, on } = await this.check('inspectAnonymous', input);
    if (row.people !== 'ANONYMOUS') throw new Refusal('NOT_ANONYMOUS');
    return this.end('inspectAnonymous', row, input, on);
  }

  /** Everyone withdraws for himself; when all have, nothing is left to handle. */
  async withdrawPetition(input: WithdrawPetitionInput): Promise<string> {
    const { row, on } = await this.check('withdrawPetition', input);
    const left = await this.work.query<{ id: string; ordinal: number }>(
      `select id, ordinal from app.petitioner
       where tenant_id = current_setting('app.tenant')::int and petition_id = $1 and withdrew_on is null
         and role in ('PETITIONER', 'REPRESENTATIVE') order by ordinal`,
      [row.id],
    );
    const wanted = input.petitioners ?? left.map(({ ordinal }) => ordinal);
    const unknown = wanted.findIndex((ordinal) => !left.some((each) => each.ordinal === ordinal));
    if (unknown >= 0) throw new Refusal('NOT_OF_THIS_PETITION', { path: `petitioners.${unknown}` });
    for (const { id, ordinal } of left)
      if (wanted.includes(ordinal)) await this.work.change(Petitioner, id, { withdrewOn: on });
    // Those who signed without being listed have not spoken.
    const unlisted = input.petitioners ? row.signatories - (await this.countOf(row.id)) : 0;
    if (left.length > wanted.length || unlisted > 0) {
      await this.work.change(Petition, row.id, { state: row.state });
      return row.id;
    }
    return this.end('withdrawPetition', row, input, on);
  }

  private async refer(act: OutcomeAct, input: ReferPetitionInput): Promise<string> {
    const { row, on } = await this.check(act, input);
    const { toAgencyId, toName, document } = input;
    const sent = { toAgencyId, toName, document, ground: groundOf(act, input) };
    if (toAgencyId ?? toName) await this.transfers.send(row, sent, on, { admitsReceiver: true });
    return this.end(act, row, input, on);
  }

  private async check(act: OutcomeAct, input: Given): Promise<{ row: Petition; on: string }> {
    const row = await this.rows.one(input.id);
    const on = input.onDay ?? this.clock.today();
    const faults = [...dayFaults(input, row, on, this.clock.today()), ...groundFaults(act, input, row)];
    if (faults.length > 0) throw invalid(faults);
    if (input.toAgencyId && input.toName) throw new Refusal('ONE_RECEIVER', { path: 'toName' });
    const { outsideAuthority } = ruleOf(act);
    if (outsideAuthority && row.kind !== 'MIXED' && row.withinAuthority !== false)
      throw new Refusal('WITHIN_AUTHORITY');
    return { row, on };
  }

  private async end(
    act: OutcomeAct,
    row: Petition,
    input: Given,
    on: string,
    more: { keepUntil?: string | null } = {},
  ): Promise<string> {
    const { document } = input;
    const ground = groundOf(act, input);
    await this.work.change(Petition, row.id, {
      state: 'HANDLED',
      outcome: ruleOf(act).outcome,
      outcomeOn: on,
      outcomeGround: ground,
      outcomeNumber: document?.number ?? null,
      outcomeIssuedOn: document?.issuedOn ?? null,
      ...more,
    });
    const paper = document ? { documentNumber: document.number, documentIssuedOn: document.issuedOn } : {};
    await this.duties.handled(act, row, { on, reason: ground, ...paper });
    return row.id;
  }

  private async countOf(id: string): Promise<number> {
    const [found] = await this.work.query<{ n: number }>(
      `select count(*)::int as n from app.petitioner
       where tenant_id = current_setting('app.tenant')::int and petition_id = $1 and role in ('PETITIONER', 'REPRESENTATIVE')`,
      [id],
    );
    return found!.n;
  }
}

/** Acts with one ground only need not be told it. */
const groundOf = (act: OutcomeAct, { ground }: Given): string => ground ?? Object.keys(ruleOf(act).grounds)[0]!;

function dayFaults({ document }: Given, { receivedOn }: Petition, on: string, today: string): Violation[] {
  return [
    ...(on > today ? [{ path: 'onDay', code: 'AFTER_TODAY' }] : []),
    ...(on < receivedOn ? [{ path: 'onDay', code: 'BEFORE_RECEIPT' }] : []),
    ...(document && document.issuedOn > on ? [{ path: 'document.issuedOn', code: 'AFTER_THE_ACT' }] : []),
  ];
}

function groundFaults(act: OutcomeAct, input: Given, row: Petition): Violation[] {
  const { grounds, paper } = ruleOf(act);
  const fits = Object.entries(grounds).filter(
    ([, { kinds, channels, from }]) =>
      (!kinds || kinds.some((kind) => kind === row.kind)) &&
      (!channels || channels.includes(row.channel)) &&
      (!from || row.receivedOn >= from),
  );
  const chosen = groundOf(act, input);
  const found = fits.find(([name]) => name === chosen);
  if (!found)
    return [
      {
        path: 'ground',
        code: 'PETITION_GROUND_UNFIT',
        params: { allowed: fits.map(([name]) => name).join(', ') || '–' },
      },
    ];
  const isOral = chosen === 'DENUNCIATION_IN_PERSON';
  return paper && !isOral && !input.document
    ? [{ path: 'document', code: 'PETITION_PAPER_REQUIRED', params: { law: found[1].law } }]
    : [];
}
