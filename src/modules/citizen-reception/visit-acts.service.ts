import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { inForceOn, needsNotice, refusalGrounds, type RefusalGroundName } from './refusal-grounds';
import type {
  AnswerVisitInput,
  ForwardVisitInput,
  InformCitizenInput,
  IssueRefusalNoticeInput,
  RecordForwardResultInput,
  RefuseVisitInput,
} from './visit-acts.inputs';
import { VisitMatter } from './visit.entity';
import { type Words, wordsAsColumns } from './visit-rows';
import { VisitsInSight } from './visits-in-sight';

const subject = (id: string) => ({ kind: 'Visit', id });

/** What follows a turn: answers, transfers and their results, refusals with their notice. */
@Injectable()
export class VisitActsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly obligations: Obligations,
    private readonly sight: VisitsInSight,
  ) {}

  /** "More time is needed" is an answer by law; the matter still waits for the one that settles it. */
  async answerVisit({ id, answeredOn, kind, answer, number }: AnswerVisitInput): Promise<string> {
    const matter = await this.matter(id);
    this.inOrder(answeredOn, matter.receivedOn, 'answeredOn');
    const state = kind === 'MORE_TIME' ? 'WAITING' : 'ANSWERED';
    const said = { state, answerKind: kind, answeredOn, answerNumber: number ?? null };
    await this.change(matter, said, { answer });
    const paper = number ? { documentNumber: number, documentIssuedOn: answeredOn } : {};
    await this.obligations.meet(subject(id), ['TD.REPLY'], { on: answeredOn, reason: kind, ...paper });
    return id;
  }

  /** To the body that is competent: the citizen is told of it with the same step (LTCD Điều 28.1). */
  async forwardVisit(input: ForwardVisitInput): Promise<string> {
    const { id, forwardedOn, toAgencyId, toName, number, informRequested } = input;
    const matter = await this.matter(id);
    if (matter.petitionId) throw new Refusal('VISIT_HAS_PETITION');
    // A denunciation goes on as a petition, whose receivers are named for it.
    if (matter.sealedBy) throw new Refusal('RESTRICTED_TURN');
    this.inOrder(forwardedOn, matter.receivedOn, 'forwardedOn');
    if (Boolean(toAgencyId) === Boolean(toName)) throw new Refusal('ONE_RECEIVING_BODY', { path: 'toAgencyId' });
    if (toAgencyId) await this.mustReceive(toAgencyId, matter, forwardedOn);
    const said = { forwardedOn, forwardedToId: toAgencyId ?? null, forwardingNumber: number };
    const asked = { informRequested: informRequested ?? false };
    await this.change(matter, { state: 'FORWARDED', ...said, ...asked }, { forwardedToName: toName });
    const paper = { on: forwardedOn, reason: 'TRANSFERRED', documentNumber: number, documentIssuedOn: forwardedOn };
    await this.obligations.meet(subject(id), ['TD.REPLY'], paper);
    return id;
  }

  /** The body told its result: seven working days since it was resolved, at once where that was before. */
  async recordForwardResult(input: RecordForwardResultInput): Promise<string> {
    const { id, resolvedOn, receivedOn, number, result } = input;
    const matter = await this.matter(id);
    this.inOrder(receivedOn, matter.forwardedOn!, 'receivedOn');
    this.inOrder(receivedOn, resolvedOn, 'receivedOn');
    const said = { state: 'RESULT_KNOWN', resolvedOn, resultReceivedOn: receivedOn, resultNumber: number };
    await this.change(matter, said, { result });
    const { agencyId, forwardedToId, forwardedOn, informRequested, sealedBy } = matter;
    if (forwardedToId) {
      const since = resolvedOn < forwardedOn! ? forwardedOn! : resolvedOn;
      const owed = {
        rule: 'TD.FORWARD.RESULT',
        subject: subject(id),
        agencyId: forwardedToId,
        triggeredOn: since,
        sealedBy,
      };
      await this.obligations.start(owed);
      const paper = { on: receivedOn, documentNumber: number, documentIssuedOn: receivedOn };
      await this.obligations.meet(subject(id), ['TD.FORWARD.RESULT'], paper);
    }
    if (informRequested)
      await this.obligations.start({
        rule: 'TD.FORWARD.INFORM',
        subject: subject(id),
        agencyId,
        triggeredOn: receivedOn,
        sealedBy,
      });
    return id;
  }

  async informCitizen({ id, informedOn, informedBy }: InformCitizenInput): Promise<string> {
    const matter = await this.matter(id);
    this.inOrder(informedOn, matter.resultReceivedOn!, 'informedOn');
    await this.change(matter, { state: 'INFORMED', informedOn, informedBy }, {});
    await this.obligations.meet(subject(id), ['TD.FORWARD.INFORM'], { on: informedOn });
    return id;
  }

  /** Grounds found only afterwards: the answer is owed no more, of some grounds a notice is. */
  async refuseVisit({ id, ground, refusedOn }: RefuseVisitInput): Promise<string> {
    const matter = await this.matter(id);
    if (matter.petitionId) throw new Refusal('VISIT_HAS_PETITION');
    this.inOrder(refusedOn, matter.receivedOn, 'refusedOn');
    if (!inForceOn(ground, refusedOn)) {
      const { law } = refusalGrounds[ground];
      throw new Refusal('REFUSAL_GROUND_NOT_YET', { path: 'ground', params: { law } });
    }
    await this.change(matter, { state: 'REFUSED', refusalGround: ground, refusedOn }, {});
    const { agencyId, sealedBy } = matter;
    await this.obligations.cancel(subject(id), ['TD.REPLY'], { on: refusedOn, reason: ground });
    if (needsNotice(ground)) {
      const owed = { rule: 'TD.REFUSAL.NOTICE', subject: subject(id), agencyId, triggeredOn: refusedOn, sealedBy };
      await this.obligations.start(owed);
    }
    return id;
  }

  async issueRefusalNotice({ id, number, issuedOn }: IssueRefusalNoticeInput): Promise<string> {
    const matter = await this.matter(id);
    if (!needsNotice(matter.refusalGround as RefusalGroundName)) throw new Refusal('NOTICE_NOT_OWED');
    if (matter.refusalNumber) throw new Refusal('NOTICE_ISSUED');
    this.inOrder(issuedOn, matter.refusedOn!, 'issuedOn');
    await this.change(matter, { refusalNumber: number, refusalNoticeOn: issuedOn }, {});
    const paper = { on: issuedOn, documentNumber: number, documentIssuedOn: issuedOn };
    await this.obligations.meet(subject(id), ['TD.REFUSAL.NOTICE'], paper);
    return id;
  }

  private matter(id: string): Promise<VisitMatter> {
    return this.sight.matter(id);
  }

  private async change(matter: VisitMatter, said: Partial<VisitMatter>, words: Words): Promise<void> {
    const given = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word ?? null]));
    await this.work.change(VisitMatter, matter.id, { ...said, ...(await wordsAsColumns(this.vault, matter, given)) });
  }

  private inOrder(day: string, after: string, path: string): void {
    if (day > this.clock.today()) throw new Refusal('NOT_AFTER_TODAY', { path });
    if (day < after) throw new Refusal('BEFORE_THE_TURN', { path });
  }

  private async mustReceive(agencyId: string, matter: VisitMatter, day: string): Promise<void> {
    if (agencyId === matter.agencyId) throw new Refusal('FORWARDED_TO_ITSELF', { path: 'toAgencyId' });
    const found = await this.work.query(
      `select from app.agency_version where tenant_id = current_setting('app.tenant')::int and agency_id = $1
         and valid_from <= $2::date and coalesce(valid_to, 'infinity') > $2::date`,
      [agencyId, day],
    );
    if (found.length === 0) throw new Refusal('UNKNOWN_REFERENCE', { path: 'toAgencyId' });
  }
}
