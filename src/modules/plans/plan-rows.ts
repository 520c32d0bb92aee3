import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork, Values } from '../../platform/database/unit-of-work';
import { PlanDuty, PlanDutyAgency, ReportingDuty, ReportingRecipient } from './plan-duty.entity';
import { PlanBasis, PlanRecipient, PlanSection } from './plan.entity';
import type { Basis, Method, Party, PlanContent, Source, TaskContent } from './plan-content';
import { Task, TaskAgency, TaskFunding, TaskProduct } from './task.entity';
import type { Timing } from './timing';

/** The rows under a plan, in the order in which they can be written. */
export interface PlanRows {
  sections: Values<PlanSection>[];
  tasks: (Values<Task> & { id: string; ordinal: number })[];
  bases: Values<PlanBasis>[];
  taskAgencies: Values<TaskAgency>[];
  products: Values<TaskProduct>[];
  fundings: Values<TaskFunding>[];
  duties: Values<PlanDuty>[];
  dutyAgencies: Values<PlanDutyAgency>[];
  reportingDuties: Values<ReportingDuty>[];
  reportingRecipients: Values<ReportingRecipient>[];
  recipients: Values<PlanRecipient>[];
}

// Every row names every column: rows of one statement must have the same ones.
const party = ({ name, agencyId, group }: Party, ordinal: number) => ({
  ordinal,
  name,
  agencyId: agencyId ?? null,
  agencyGroup: group ?? null,
});

const basis = ({ text, documentId, article }: Basis, ordinal: number) => ({
  ordinal,
  text,
  documentId: documentId ?? null,
  article: article ?? null,
});

export const timing = (given: Timing) => ({
  timingKind: given.kind,
  timingText: given.text,
  quarters: given.quarters ?? null,
  months: given.months ?? null,
  beforeMonth: given.month ?? null,
  beforeDay: given.day ?? null,
  dueOn: given.dueOn ?? null,
  startsOn: given.startsOn ?? null,
  endsOn: given.endsOn ?? null,
});

export const method = ({ method: how, target, unit, stages }: Method) => ({
  method: how ?? 'BINARY',
  target: target ?? null,
  unit: unit ?? null,
  stages: stages ?? null,
});

const source = (given: Source | null | undefined) => ({
  sourceKind: given?.kind ?? null,
  sourceId: given?.recordId ?? null,
  sourceText: given?.text ?? null,
  sourceNumber: given?.documentNumber ?? null,
  sourceIssuedOn: given?.documentIssuedOn ?? null,
});

const noRows = (): PlanRows => ({
  sections: [],
  tasks: [],
  bases: [],
  taskAgencies: [],
  products: [],
  fundings: [],
  duties: [],
  dutyAgencies: [],
  reportingDuties: [],
  reportingRecipients: [],
  recipients: [],
});

/** A plan's content as rows; ordinals follow the order in which things are given, from 1. */
export function rowsOf(planId: string, content: Partial<PlanContent>): PlanRows {
  const sections = (kind: string, texts: string[] = []) =>
    texts.map((text, at) => ({ planId, kind, ordinal: at + 1, text }));
  const rows: PlanRows = {
    ...noRows(),
    sections: [...sections('PURPOSE', content.purposes), ...sections('REQUIREMENT', content.requirements)],
    bases: (content.bases ?? []).map((each, at) => ({ planId, taskId: null, ...basis(each, at + 1) })),
    recipients: (content.recipients ?? []).map((each, at) => ({ planId, ...party(each, at + 1) })),
  };
  addTasks(rows, planId, content.tasks ?? []);
  content.duties?.forEach((duty, at) => addDuty(rows, planId, duty, at + 1));
  return rows;
}

/** Tasks and what stands under them, numbered on from `after`; what each is a part of is looked for in `known` by number. */
export function addTasks(
  rows: PlanRows,
  planId: string,
  tasks: readonly TaskContent[],
  after = 0,
  known = new Map<number, string>(),
): void {
  tasks.forEach((task, at) => {
    const id = uuidv7();
    const ordinal = after + at + 1;
    known.set(ordinal, id);
    rows.tasks.push({
      id,
      planId,
      ordinal,
      code: task.code ?? null,
      text: task.text,
      ...timing(task.timing),
      ...method(task),
      partOfId: (task.partOf && known.get(task.partOf)) || null,
      weight: task.weight ?? null,
      evidenceRequired: task.evidenceRequired ?? false,
      ...source(task.source),
      derivedFromId: task.derivedFrom?.id ?? null,
      derivedFromVersion: task.derivedFrom?.version ?? null,
    });
    rows.bases.push(...(task.bases ?? []).map((each, n) => ({ planId, taskId: id, ...basis(each, n + 1) })));
    rows.taskAgencies.push(...taskAgencies(id, task.agencies ?? []));
    rows.products.push(...(task.products ?? []).map((each, n) => ({ taskId: id, ordinal: n + 1, ...each })));
    rows.fundings.push(
      ...(task.fundings ?? []).map(({ source: from, estimate }, n) => ({
        taskId: id,
        ordinal: n + 1,
        source: from,
        estimate: estimate ?? null,
      })),
    );
  });
}

export const taskAgencies = (taskId: string, agencies: NonNullable<TaskContent['agencies']>): Values<TaskAgency>[] =>
  agencies.map((each, n) => ({ taskId, role: each.role, ...party(each, n + 1) }));

/** Tasks alone, for a plan that has others already. */
export function taskRows(
  ...given: [planId: string, tasks: readonly TaskContent[], after: number, known: Map<number, string>]
): PlanRows {
  const rows = noRows();
  addTasks(rows, ...given);
  return rows;
}

function addDuty(rows: PlanRows, planId: string, duty: PlanContent['duties'][number], ordinal: number): void {
  const dutyId = uuidv7();
  rows.duties.push({ id: dutyId, planId, ordinal, item: duty.item, heading: duty.heading ?? null, text: duty.text });
  rows.dutyAgencies.push(...duty.agencies.map((each, at) => ({ dutyId, ...party(each, at + 1) })));
  for (const { period, due, recipients } of duty.reports ?? []) {
    const reportingDutyId = uuidv7();
    rows.reportingDuties.push({
      id: reportingDutyId,
      planId,
      dutyId,
      ordinal: rows.reportingDuties.length + 1,
      period,
      dueKind: due.kind,
      dueMonth: due.month,
      dueDay: due.day ?? null,
      dueText: due.text,
    });
    rows.reportingRecipients.push(
      ...recipients.map(({ name, agencyId, via }, at) => ({
        reportingDutyId,
        ordinal: at + 1,
        name,
        agencyId: agencyId ?? null,
        viaName: via?.name ?? null,
        viaAgencyId: via?.agencyId ?? null,
      })),
    );
  }
}

export async function writeRows(work: UnitOfWork, rows: PlanRows): Promise<void> {
  await work.insertAll(PlanSection, rows.sections);
  await work.insertAll(Task, rows.tasks);
  await work.insertAll(PlanBasis, rows.bases);
  await work.insertAll(TaskAgency, rows.taskAgencies);
  await work.insertAll(TaskProduct, rows.products);
  await work.insertAll(TaskFunding, rows.fundings);
  await work.insertAll(PlanDuty, rows.duties);
  await work.insertAll(PlanDutyAgency, rows.dutyAgencies);
  await work.insertAll(ReportingDuty, rows.reportingDuties);
  await work.insertAll(ReportingRecipient, rows.reportingRecipients);
  await work.insertAll(PlanRecipient, rows.recipients);
}
