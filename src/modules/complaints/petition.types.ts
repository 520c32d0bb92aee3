import { t } from '../../platform/views/codecs';
import { petitionConditions } from './petition-conditions';
import { groundsOf } from './petition-grounds';
import { petitionLifecycle } from './petition.lifecycle';
import {
  caseRelations,
  identityPapers,
  linkedRelations,
  petitionBooks,
  petitionBranches,
  petitionChannels,
  petitionerRoles,
  petitionKinds,
  petitionOutcomes,
  petitionPeople,
  petitionSources,
} from './petition-terms';

export const petitionKind = t.enum('PetitionKind', petitionKinds);
export const petitionChannel = t.enum('PetitionChannel', petitionChannels);
export const petitionSource = t.enum('PetitionSource', petitionSources);
export const petitionPeopleType = t.enum('PetitionPeople', petitionPeople);
export const petitionBranch = t.enum('PetitionBranch', petitionBranches);
export const petitionBook = t.enum('PetitionBook', petitionBooks);
export const petitionState = t.enum('PetitionState', petitionLifecycle.states);
export const petitionOutcome = t.enum('PetitionOutcome', petitionOutcomes);
export const petitionCondition = t.enum('PetitionCondition', petitionConditions);
export const petitionerRole = t.enum('PetitionerRole', petitionerRoles);
export const identityPaper = t.enum('IdentityPaper', identityPapers);
export const caseRelation = t.enum('CaseRelation', caseRelations);
export const linkedRelation = t.enum('LinkedRelation', linkedRelations);

export const guidanceGround = t.enum('GuidanceGround', groundsOf('guidePetition'));
export const transferGround = t.enum('TransferGround', groundsOf('transferPetition'));
export const demandGround = t.enum('DemandGround', groundsOf('demandResolution'));
export const returnGround = t.enum('ReturnGround', groundsOf('returnPetition'));
export const filingGround = t.enum('FilingGround', groundsOf('filePetition'));
export const withdrawalGround = t.enum('PetitionWithdrawalGround', groundsOf('withdrawPetition'));
