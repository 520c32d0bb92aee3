import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { PetitionRegisterService } from '../complaints/petition-register.service';
import type { PetitionerInput, RegisterPetitionInput } from '../complaints/petition.inputs';
import type { PetitionerRole } from '../complaints/petition-terms';
import { peopleOf } from './visit-faults';
import type { RecordVisitInput, VisitPersonInput } from './visit.inputs';

const roles: Record<NonNullable<VisitPersonInput['role']>, PetitionerRole | undefined> = {
  CITIZEN: 'PETITIONER',
  GUARDIAN: 'PETITIONER',
  AUTHORISED: 'AUTHORISED',
  LAWYER: 'LAWYER',
  INTERPRETER: undefined,
};

/** What was heard becomes a petition in the same transaction: its clock starts with the day of the turn. */
@Injectable()
export class VisitPetition {
  constructor(private readonly petitions: PetitionRegisterService) {}

  async register(input: RecordVisitInput, onDay: string, viewer: Viewer): Promise<string> {
    const { petition, people, representatives = [], kind, denounced, sealedRegisterRef } = input;
    const petitioners: PetitionerInput[] = [];
    const places: number[] = [];
    for (const [at, person] of people.entries()) {
      const made = petitionerOf(person, representatives.includes(at + 1));
      if (!made) continue;
      places.push(at);
      petitioners.push(made);
    }
    const content = petition!.content ?? input.content;
    const given: RegisterPetitionInput = {
      idempotencyKey: input.idempotencyKey ?? '',
      channel: 'IN_PERSON',
      source: 'CITIZEN',
      receivedOn: onDay,
      datedOn: petition!.datedOn,
      kind,
      title: petition!.title,
      content,
      petitioners,
      signatories: peopleOf(input).sameContent,
      ...(denounced ? { denounced } : {}),
      sealedRegisterRef,
      competentAgencyId: petition!.competentAgencyId,
    };
    try {
      return ((await this.petitions.registerPetition(given, viewer)).kept as { id: string }).id;
    } catch (error) {
      throw inOwnWords(error, places);
    }
  }
}

function petitionerOf(person: VisitPersonInput, represents: boolean): PetitionerInput | undefined {
  const role = roles[person.role ?? 'CITIZEN'];
  if (!role) return undefined;
  const { name, address, phone, paper, paperNumber, authorisation } = person;
  const papers = paper && paperNumber ? { idType: paper, idNumber: paperNumber.replace(/\s+/g, '') } : {};
  return {
    role: represents && role === 'PETITIONER' ? 'REPRESENTATIVE' : role,
    name,
    address,
    phone,
    ...papers,
    authorisation,
  };
}

const names: Record<string, string> = { idType: 'paper', idNumber: 'paperNumber' };
const own = ['denounced', 'sealedRegisterRef', 'petitioners', 'signatories'];

/** The same refusals, at the places where this input says them. */
function inOwnWords(error: unknown, places: readonly number[]): unknown {
  if (!(error instanceof Refusal) || error.violations.length === 0) return error;
  const violations = error.violations.map((each) => {
    const [head = '', at, field, ...rest] = each.path.split('.');
    if (head === 'petitioners' && at !== undefined)
      return {
        ...each,
        path: ['people', places[Number(at)], field && (names[field] ?? field), ...rest]
          .filter((part) => part !== undefined)
          .join('.'),
      };
    if (head === 'petitioners') return { ...each, path: 'representatives' };
    if (head === 'signatories') return { ...each, path: 'sameContent' };
    return own.includes(head) ? each : { ...each, path: `petition.${each.path}` };
  });
  return error.code === 'INVALID_INPUT'
    ? invalid(violations)
    : new Refusal(error.code, { ...error.details, violations });
}
