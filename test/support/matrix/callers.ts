import { grantOf, grantsOf, isGranted } from '../../../src/platform/access/grants';
import { type Level, reachOf, type Role } from '../../../src/platform/access/roles';
import type { Credentials } from '../clients';
import { type Entry, type Kind } from './records';
import { factsOf, homes, isInLine, isInScope, type Place } from './ground';

/** Somebody in a role at a level. */
export class Caller {
  constructor(
    readonly role: Role,
    readonly level: Level,
    readonly accountId: string,
    readonly postId: string | null,
    readonly credentials: Credentials,
    readonly refreshToken?: string,
  ) {}

  get name(): string {
    return `${this.role}@${this.level}`;
  }

  get home(): Place {
    return homes[this.level];
  }

  get isMachine(): boolean {
    return this.postId === null;
  }

  may(key: string): boolean {
    const grant = grantOf(key);
    return grant !== undefined && (grant.who === 'public' || isGranted(grant, this.role, this.level));
  }

  reaches(place: Place): boolean {
    if (factsOf(place).tenant !== factsOf(this.home).tenant) return false;
    const reach = reachOf(this.role);
    if (reach === 'TENANT') return true;
    return reach === 'SUBTREE' ? isInScope(this.home, place) : isInLine(this.home, place);
  }

  sees(record: Entry): boolean {
    if (record.sealed) return record.holder === this.accountId;
    return factsOf(record.place).tenant === factsOf(this.home).tenant && rules[record.kind](this, record);
  }
}

type Rule = (by: Caller, record: Entry) => boolean;

const everyone: Rule = () => true;
/** But for those of secret matters, which are their holder's. */
const nobody: Rule = () => false;
const planRule: Rule = (by, { place, variant, addressee }) =>
  by.reaches(place) || (variant === 'addressed' && by.reaches(addressee!));

const publishedRule: Rule = (by, { place, variant }) => variant !== 'draft' || by.reaches(place);
const receptionRule: Rule = (by, { place }) => by.may('readReception') && by.reaches(place);

/** Of one’s own agencies, or written by one of them for another. */
const reportRule: Rule = (by, { place, addressee }) =>
  by.reaches(place) || (addressee !== undefined && by.reaches(addressee));

/** The row scope once more, in words that share nothing with the SQL that is tested. */
const rules: Record<Kind, Rule> = {
  Agency: everyone,
  AgencyRelation: everyone,
  Succession: everyone,
  Document: everyone,
  Plan: planRule,
  Task: planRule,
  TaskFunding: planRule,
  TaskAssignment: planRule,
  TaskYear: planRule,
  TaskExtension: planRule,
  DeadlineRule: everyone,
  CalendarDay: everyone,
  CalendarEdition: everyone,
  ReminderStep: everyone,
  Notice: (by, { holder }) => holder === by.accountId,
  Obligation: (by, { place }) => by.reaches(place),
  EnteredFigure: (by, { place }) => by.reaches(place),
  Case: (by, { place }) => by.may('readCases') && by.reaches(place),
  Petition: (by, { place }) => by.may('readCases') && by.reaches(place),
  PetitionTransfer: (by, { place, addressee }) =>
    by.may('readCases') && (by.reaches(place) || (addressee !== undefined && by.reaches(addressee))),
  SealAccess: nobody,
  RevealRequest: nobody,
  ProtectionMeasure: nobody,
  MatterFile: nobody,
  Dialogue: (by, { place, addressee }) => by.reaches(place) || (addressee !== undefined && by.reaches(addressee)),
  DialogueOpinion: (by, { place }) => by.reaches(place),
  Commitment: (by, { place }) => by.reaches(place),
  DialogueDuty: (by, { place }) => by.reaches(place),
  DialogueSetting: everyone,
  Mediation: (by, { place }) => by.reaches(place),
  MediationYear: (by, { place }) => by.reaches(place),
  DisputeKind: everyone,
  ReceptionCalendar: publishedRule,
  ReceptionDay: publishedRule,
  ReceptionSession: receptionRule,
  ReceptionDuty: receptionRule,
  ConclusionTask: receptionRule,
  Visit: receptionRule,
  VisitPerson: receptionRule,
  ReportTemplate: everyone,
  ReportingCycle: everyone,
  CycleDuty: reportRule,
  Report: reportRule,
  ReportCell: reportRule,
  ReportNarrative: reportRule,
  ReopenRequest: reportRule,
  ReportReceipt: reportRule,
  Account: (by, { id }) => by.may('accounts') || id === by.accountId,
  Post: (by, { place, holder }) => by.reaches(place) || holder === by.accountId,
  ApiKey: (by) => by.may('apiKeys'),
  File: (by, { variant, place, holder }) =>
    variant === 'OPEN' || (variant === 'INTERNAL' && by.reaches(place)) || holder === by.accountId,
};

/** One for each of those whom no rule that is tested can tell apart. */
export function oneOfEach(callers: readonly Caller[], same: (by: Caller) => string): Caller[] {
  return [...new Map([...callers].reverse().map((by) => [same(by), by])).values()].reverse();
}

/** The same rights in every table, at the same level. */
export const byRights = (by: Caller): string => `${by.level} ${grantsOf(by.role, by.level, null).profile}`;
/** As far as rows go: the same reach from the same agency. */
export const byReach = (by: Caller): string => `${by.level} ${reachOf(by.role)} ${by.isMachine}`;
