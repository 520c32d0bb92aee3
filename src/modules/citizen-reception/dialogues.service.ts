import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { DialogueDuties } from './dialogue-duties.service';
import { dutyLabels } from './dialogue-obligations';
import { DialogueReferences } from './dialogue-references';
import { DialogueSettings } from './dialogue-settings.service';
import { Dialogue, DialogueGuest, DialogueReport } from './dialogue.entity';
import type {
  AnnounceDialogueInput,
  CancelDialogueInput,
  ConcludeDialogueInput,
  DialogueGuestInput,
  HoldPublicDialogueInput,
  PostponeDialogueInput,
  ReportDialogueResultsInput,
} from './dialogue.inputs';
import './dialogues.errors';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

type Step = 'DIALOGUE.NOTICE' | 'DIALOGUE.CONCLUSION' | 'DIALOGUE.RESULT';
interface Owing {
  id: string;
  agencyId: string;
}

/** The acts on a dialogue as a whole, with what each makes owed by its settings. */
@Injectable()
export class DialoguesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
    private readonly settings: DialogueSettings,
    private readonly references: DialogueReferences,
    private readonly duties: DialogueDuties,
  ) {}

  async announceDialogue(given: AnnounceDialogueInput, { agencyId }: Viewer): Promise<string> {
    const { kind, title, chair, chairCapacity, place, plannedOn, agenda = [], guests = [] } = given;
    const noticeOn = this.noticeDay(given);
    const level = await this.references.agencyOn(agencyId, plannedOn, 'plannedOn');
    await this.checkGuests(guests, plannedOn);
    const facts = { agencyId, level, kind, title, chair, chairCapacity, place, plannedOn, noticeOn, agenda };
    const id = await this.work.insert(Dialogue, facts);
    const invited = guests.map(({ name, capacity, agencyId: guest = null }, at) => {
      return { dialogueId: id, ordinal: at + 1, name, capacity, agencyId: guest };
    });
    await this.work.insertAll(DialogueGuest, invited);
    await this.oweNotice({ id, agencyId }, level, plannedOn, noticeOn);
    return id;
  }

  async postponeDialogue(given: PostponeDialogueInput): Promise<string> {
    const { id, plannedOn, reason, place } = given;
    const before = await this.row(id);
    if (plannedOn === before.plannedOn) throw new Refusal('DIALOGUE_SAME_DAY', { path: 'plannedOn' });
    const noticeOn = this.noticeDay(given);
    this.references.notBefore(noticeOn, before.noticeOn, 'noticeOn');
    await this.references.agencyOn(before.agencyId, plannedOn, 'plannedOn');
    const moved = { plannedOn, noticeOn, reason, postponements: before.postponements + 1 };
    await this.work.change(Dialogue, id, { ...moved, ...(place ? { place } : {}) });
    await this.oweNotice(before, before.level, plannedOn, noticeOn);
    return id;
  }

  async cancelDialogue({ id, reason, cancelledOn }: CancelDialogueInput): Promise<string> {
    const day = cancelledOn ?? this.clock.today();
    const { noticeOn } = await this.row(id);
    this.references.past(day, noticeOn, 'cancelledOn');
    await this.work.change(Dialogue, id, { status: 'CANCELLED', cancelledOn: day, reason });
    await this.obligations.cancel({ kind: 'Dialogue', id }, '*', { on: day, reason });
    return id;
  }

  async holdPublicDialogue(given: HoldPublicDialogueInput): Promise<string> {
    const { id, heldOn, people, place, chair, chairCapacity, minutesNumber = null } = given;
    const before = await this.row(id);
    this.references.past(heldOn, before.noticeOn, 'heldOn');
    const others = { ...(place && { place }), ...(chair && { chair }), ...(chairCapacity && { chairCapacity }) };
    await this.work.change(Dialogue, id, { status: 'HELD', heldOn, people, minutesNumber, ...others });
    await this.owe(before, 'DIALOGUE.CONCLUSION', 'CONCLUSION_DAYS', before.level, heldOn);
    await this.duties.settle(Number(heldOn.slice(0, 4)), [before.agencyId]);
    return id;
  }

  async concludeDialogue(given: ConcludeDialogueInput): Promise<string> {
    const { id, concludedOn, conclusionNumber, conclusionSigner, conclusion = null } = given;
    const before = await this.row(id);
    this.references.past(concludedOn, before.heldOn, 'concludedOn');
    if (before.unsettled > 0) throw new Refusal('DIALOGUE_OPINIONS_UNSETTLED', { params: { count: before.unsettled } });
    const notice = { concludedOn, conclusionNumber, conclusionSigner, conclusion };
    await this.work.change(Dialogue, id, { status: 'CONCLUDED', ...notice });
    const paper = { on: concludedOn, documentNumber: conclusionNumber, documentIssuedOn: concludedOn };
    await this.obligations.meet({ kind: 'Dialogue', id }, ['DIALOGUE.CONCLUSION'], paper);
    await this.owe(before, 'DIALOGUE.RESULT', 'RESULT_DAYS', before.level, concludedOn);
    return id;
  }

  async reportDialogueResults({ id, documentNumber, reportedOn, text }: ReportDialogueResultsInput): Promise<string> {
    const before = await this.row(id);
    this.references.past(reportedOn, before.concludedOn, 'reportedOn');
    const ordinal = before.reports + 1;
    await this.work.insert(DialogueReport, { dialogueId: id, ordinal, documentNumber, reportedOn, text });
    await this.work.change(Dialogue, id, { status: 'REPORTED' });
    const paper = { on: reportedOn, documentNumber, documentIssuedOn: reportedOn };
    await this.obligations.meet({ kind: 'Dialogue', id }, ['DIALOGUE.RESULT'], paper);
    return id;
  }

  private noticeDay({ plannedOn, noticeOn }: { plannedOn: string; noticeOn?: string }): string {
    const today = this.clock.today();
    const day = noticeOn ?? today;
    if (day > today) throw new Refusal('DIALOGUE_DAY_AFTER_TODAY', { path: 'noticeOn' });
    if (day > plannedOn)
      throw new Refusal('DIALOGUE_NOTICE_AFTER_DAY', { path: noticeOn === undefined ? 'plannedOn' : 'noticeOn' });
    return day;
  }

  /** Given on the day it was given; whether that was early enough, the obligation says. */
  private async oweNotice(of: Owing, level: string, plannedOn: string, noticeOn: string): Promise<void> {
    const due = await this.settings.dayFor('NOTICE_DAYS', level, plannedOn, 'BEFORE');
    if (!due) return;
    const triggeredOn = noticeOn < due.dueOn ? noticeOn : due.dueOn;
    await this.start(of, 'DIALOGUE.NOTICE', due, triggeredOn);
    await this.obligations.meet({ kind: 'Dialogue', id: of.id }, ['DIALOGUE.NOTICE'], { on: noticeOn });
  }

  private async owe(
    of: Owing,
    duty: Step,
    code: 'CONCLUSION_DAYS' | 'RESULT_DAYS',
    level: string,
    since: string,
  ): Promise<void> {
    const due = await this.settings.dayFor(code, level, since);
    if (due) await this.start(of, duty, due, since);
  }

  private start(
    { id, agencyId }: Owing,
    duty: Step,
    { dueOn, citation }: { dueOn: string; citation: string },
    triggeredOn: string,
  ): Promise<string> {
    const [labelVi, labelEn] = dutyLabels[duty];
    const owed = { duty, labelVi, labelEn, citation, agencyId, trigger: 'DIALOGUE', triggeredOn, dueOn };
    return this.obligations.startByDay({ ...owed, subject: { kind: 'Dialogue', id } });
  }

  private async checkGuests(guests: readonly DialogueGuestInput[], day: string): Promise<void> {
    const ids = guests.map(({ agencyId }) => agencyId);
    const twice = ids.flatMap((id, at) =>
      id && ids.indexOf(id) < at ? [{ path: `guests.${at}.agencyId`, code: 'DIALOGUE_GUEST_TWICE' }] : [],
    );
    if (twice.length > 0) throw invalid(twice);
    for (const [at, id] of ids.entries()) {
      if (id) await this.references.agencyOn(id, day, `guests.${at}.agencyId`);
    }
  }

  private async row(id: string) {
    const [row] = await this.work.query<
      Pick<
        Dialogue,
        'id' | 'agencyId' | 'level' | 'plannedOn' | 'noticeOn' | 'heldOn' | 'concludedOn' | 'postponements'
      > & {
        unsettled: number;
        reports: number;
      }
    >(
      `select id, agency_id as "agencyId", level, planned_on::text as "plannedOn", notice_on::text as "noticeOn",
         held_on::text as "heldOn", concluded_on::text as "concludedOn", postponements,
         (select count(*)::int from app.dialogue_opinion o where o.${tenant} and o.dialogue_id = d.id and o.state = 'RECORDED') as unsettled,
         (select count(*)::int from app.dialogue_report r where r.${tenant} and r.dialogue_id = d.id) as reports
       from app.dialogue d where ${tenant} and id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
