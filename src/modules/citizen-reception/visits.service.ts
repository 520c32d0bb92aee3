import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { isSealedKind } from '../complaints/case-kind';
import { needsNotice } from './refusal-grounds';
import { ReceptionSessionsService } from './sessions.service';
import { ReceptionVisit, VisitMatter, VisitPerson } from './visit.entity';
import { peopleOf, visitFaults } from './visit-faults';
import type { RecordVisitInput } from './visit.inputs';
import { VisitPetition } from './visit-petition';
import { hiddenOf, personRows, wordsAsColumns } from './visit-rows';
import { type SealOfVisit, VisitSeal } from './visit-seal';
import { VisitsInSight } from './visits-in-sight';

/** Where a turn stands once it is over. */
const stateAfter = {
  RECEIVED: 'WAITING',
  ACCEPTED: 'WAITING',
  GUIDED: 'ANSWERED',
  ANSWERED: 'ANSWERED',
  REFUSED: 'REFUSED',
} as const;

/** Turns at the desk: who came, about what, and what came of it. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly obligations: Obligations,
    private readonly sessions: ReceptionSessionsService,
    private readonly seals: VisitSeal,
    private readonly petitions: VisitPetition,
    private readonly sight: VisitsInSight,
  ) {}

  async recordVisit(input: RecordVisitInput, viewer: Viewer): Promise<string> {
    const session = await this.sessions.session(input.id);
    const { onDay, agencyId } = session;
    const restricted = input.kind !== undefined && isSealedKind(input.kind);
    const outside = restricted && (await this.seals.keepsNamesOutside());
    const faults = visitFaults(input, { onDay, now: this.clock.now(), identityOutside: outside });
    if (faults.length > 0) throw invalid(faults);
    const earlier = await this.sight.earlier(input.earlierVisitId, restricted, viewer);
    const petitionId = input.outcome === 'ACCEPTED' ? await this.petitions.register(input, onDay, viewer) : null;
    const seal = restricted ? await this.sealOf(input, petitionId, viewer) : undefined;
    const id = await this.turn({ sessionId: session.id, agencyId, onDay, restricted });
    const firstVisitId = earlier ?? id;
    const repeated = input.repeated === true || earlier !== undefined;
    await this.matter(id, input, { agencyId, onDay, petitionId, firstVisitId, repeated }, { seal, outside });
    await this.owe(id, input, { agencyId, onDay, sealedBy: seal?.sealedBy ?? null });
    return id;
  }

  private sealOf(input: RecordVisitInput, petitionId: string | null, viewer: Viewer): Promise<SealOfVisit> {
    if (petitionId) return this.seals.ofPetition(petitionId);
    return this.seals.make(input.denounced ?? [], viewer, this.clock.today());
  }

  /** The number is given in this very transaction: a register has no gaps. */
  private async turn(turn: Pick<ReceptionVisit, 'sessionId' | 'agencyId' | 'onDay' | 'restricted'>): Promise<string> {
    const year = Number(turn.onDay.slice(0, 4));
    const [next] = await this.work.query<{ number: number }>(`select app.next_number($1, 'RECEPTION', $2) as number`, [
      turn.agencyId,
      year,
    ]);
    return this.work.insert(ReceptionVisit, { ...turn, year, number: next!.number });
  }

  private async matter(
    id: string,
    input: RecordVisitInput,
    about: { agencyId: string; onDay: string; petitionId: string | null; firstVisitId: string; repeated: boolean },
    { seal, outside }: { seal: SealOfVisit | undefined; outside: boolean },
  ): Promise<void> {
    const { people, representatives = [], appointment, outcome } = input;
    const { agencyId, onDay, petitionId, firstVisitId, repeated } = about;
    const sealedBy = seal?.sealedBy ?? null;
    const hides = !outside && people.some((person) => hiddenOf(person, sealedBy !== null));
    const keyId = seal?.keyId ?? (hides ? await this.vault.newKey() : null);
    const words = await wordsAsColumns(
      this.vault,
      { id, keyId, sealedBy, secret: null },
      {
        content: input.content ?? input.petition?.title ?? null,
        request: input.request ?? null,
        progress: input.progress ?? null,
        settledBy: input.settledBy ?? null,
        note: input.note ?? null,
        guidedTo: input.guidedTo ?? null,
        answer: input.answer ?? null,
      },
    );
    const settled = outcome === 'GUIDED' ? 'GUIDED' : outcome === 'ANSWERED' ? 'SETTLED' : null;
    await this.work.insert(VisitMatter, {
      id,
      agencyId,
      receivedOn: onDay,
      kind: input.kind ?? null,
      ...peopleOf(input),
      repeated,
      firstVisitId,
      appointmentNumber: appointment?.number ?? null,
      appointmentOn: appointment?.issuedOn ?? null,
      withinAuthority: input.withinAuthority ?? (outcome === 'ACCEPTED' ? true : outcome === 'GUIDED' ? false : null),
      outcome,
      state: stateAfter[outcome],
      guidanceNumber: input.guidanceNumber ?? null,
      petitionId,
      answerKind: settled,
      answeredOn: settled ? onDay : null,
      refusalGround: input.refusalGround ?? null,
      refusedOn: input.refusalGround ? onDay : null,
      informRequested: false,
      keyId,
      sealedBy,
      ...words,
    });
    const holder = { visitId: id, keyId, sealedBy, outside };
    await this.work.insertAll(VisitPerson, await personRows(this.vault, holder, people, representatives));
  }

  /** An answer in ten working days (LTCD Điều 28.1), given at once where the matter was clear; a notice of some refusals in three. */
  private async owe(
    id: string,
    { outcome, refusalGround }: RecordVisitInput,
    of: { agencyId: string; onDay: string; sealedBy: string | null },
  ): Promise<void> {
    const subject = { kind: 'Visit', id };
    const owed = { subject, agencyId: of.agencyId, triggeredOn: of.onDay, sealedBy: of.sealedBy };
    if (outcome === 'REFUSED') {
      if (needsNotice(refusalGround!)) await this.obligations.start({ rule: 'TD.REFUSAL.NOTICE', ...owed });
      return;
    }
    await this.obligations.start({ rule: 'TD.REPLY', ...owed });
    if (outcome === 'GUIDED' || outcome === 'ANSWERED')
      await this.obligations.meet(subject, ['TD.REPLY'], { on: of.onDay });
  }
}
