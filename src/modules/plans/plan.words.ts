import { Int } from '@nestjs/graphql';
import { type Codec, t } from '../../platform/views/codecs';
import { planLifecycle } from './plan.lifecycle';
import {
  evidenceKinds,
  evidenceRecords,
  planChangeFields,
  planKinds,
  productKinds,
  progressMethods,
  taskRoles,
  taskSources,
  timingKinds,
} from './plan-terms';
import { assignmentLifecycle, extensionLifecycle, taskYearLifecycle } from './task.lifecycles';

export const planKind = t.enum('PlanKind', planKinds);
export const planStatus = t.enum('PlanStatus', planLifecycle.states);
export const timingKind = t.enum('TimingKind', timingKinds);
export const taskRole = t.enum('TaskRole', taskRoles);
export const progressMethod = t.enum('ProgressMethod', progressMethods);
export const productKind = t.enum('ProductKind', productKinds);
export const taskSource = t.enum('TaskSource', taskSources);
export const evidenceKind = t.enum('EvidenceKind', evidenceKinds);
export const evidenceRecord = t.enum('EvidenceRecord', evidenceRecords);
export const planChangeField = t.enum('PlanChangeField', planChangeFields);
export const assignmentState = t.enum('TaskAssignmentState', assignmentLifecycle.states);
export const taskYearState = t.enum('TaskYearState', taskYearLifecycle.states);
export const extensionState = t.enum('TaskExtensionState', extensionLifecycle.states);
export const progressKind = t.enum('TaskProgressKind', {
  REPORT: 'Báo cáo. Reported',
  REOPEN: 'Mở lại. Reopened',
});

export const ints: Codec = {
  ...t.json,
  name: 'Ints',
  graphql: () => [Int],
  openapi: { type: 'array', items: { type: 'integer' } },
};
