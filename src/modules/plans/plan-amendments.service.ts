import { Injectable } from '@nestjs/common';
import { DocumentsService } from '../../engines/agencies/documents/documents.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork, type Values } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { PlanAmendment, PlanChange } from './amendment.entity';
import { addressPlan } from './plan-addressees';
import type { TaskContent } from './plan-content';
import { PlanContents, refuse } from './plan-contents.service';
import type { AmendPlanInput, CreateTaskFromConclusionInput } from './plan-course.inputs';
import { PlanEditions } from './plan-editions.service';
import { pastDay, type PlanFact, PlanFacts, type TaskFact } from './plan-facts';
import { horizonFaults, taskFaults } from './plan-faults';
import { taskRows, writeRows } from './plan-rows';
import { mostOf, type PlanKind } from './plan-terms';
import { Plan } from './plan.entity';
import { changedParts, type Change, TaskChanges } from './task-changes.service';

interface Paper {
  number: string;
  issuedOn: string;
  reason: string;
  signer?: string;
  signingCapacity?: string;
  documentId?: string;
}

/** An issued plan changes only by a document, and says what that document changed and why. */
@Injectable()
export class PlanAmendments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: PlanFacts,
    private readonly contents: PlanContents,
    private readonly documents: DocumentsService,
    private readonly editions: PlanEditions,
    private readonly changes: TaskChanges,
  ) {}

  async amendPlan(input: AmendPlanInput, viewer: Viewer): Promise<string> {
    const { id, number, issuedOn, reason, signer, signingCapacity, title, endsOn } = input;
    const plan = await this.facts.plan(id);
    pastDay(issuedOn, plan.issuedOn, this.clock.today(), 'issuedOn');
    const tasks = await this.facts.tasksOf(id);
    const added = await this.contents.tasksOf(input.addTasks ?? [], viewer, 'addTasks');
    const kind = (await this.kindOf(id)) as PlanKind;
    refuse([
      ...horizonFaults(kind, plan.startsOn, endsOn ?? plan.endsOn),
      ...added.flatMap((task, at) => addedFaults(task, tasks, `addTasks.${at}`)),
      ...changedParts(input, tasks),
    ]);
    const documentId = await this.register(plan, input);
    const paper = { number, issuedOn, reason, signer, signingCapacity, documentId };
    const amendmentId = await this.begin(plan, paper);
    const changes: Change[] = [
      ...(title && title !== plan.title ? [{ field: 'TITLE', before: plan.title, after: title, reason } as const] : []),
      ...(endsOn && endsOn !== plan.endsOn
        ? [{ field: 'HORIZON', before: plan.endsOn, after: endsOn, reason } as const]
        : []),
    ];
    const horizon = { ...plan, endsOn: endsOn ?? plan.endsOn };
    for (const change of input.changeTasks ?? [])
      changes.push(
        ...(await this.changes.changeTask(
          tasks.find(({ id: of }) => of === change.taskId)!,
          change,
          horizon,
          paper,
        )),
      );
    for (const { taskId, reason: why } of input.withdrawTasks ?? [])
      changes.push(
        await this.changes.withdrawTask(
          tasks.find(({ id: of }) => of === taskId)!,
          why,
          paper,
        ),
      );
    changes.push(...(await this.add(plan, tasks, added, reason)));
    if (changes.length === 0) throw new Refusal('PLAN_UNCHANGED');
    await this.finish(plan, amendmentId, paper, changes, { title: title ?? undefined, endsOn: endsOn ?? undefined });
    return id;
  }

  /** What a conclusion or a promise asks for enters the plan by the document that says so. Answers the new task. */
  async createTaskFromConclusion(input: CreateTaskFromConclusionInput, viewer: Viewer): Promise<string> {
    const { id, source, timing, agencies, reason } = input;
    const plan = await this.facts.plan(id);
    pastDay(source.documentIssuedOn, plan.issuedOn, this.clock.today(), 'source.documentIssuedOn');
    const [task] = await this.contents.tasksOf(
      [{ text: input.text ?? source.text, timing, agencies, source }],
      viewer,
      '',
    );
    const tasks = await this.facts.tasksOf(id);
    refuse(addedFaults(task!, tasks, '').map(({ path, ...fault }) => ({ path: path.replace(/^\./, ''), ...fault })));
    const paper = { number: source.documentNumber, issuedOn: source.documentIssuedOn, reason };
    const amendmentId = await this.begin(plan, paper);
    const changes = await this.add(plan, tasks, [task!], reason);
    await this.finish(plan, amendmentId, paper, changes, {});
    return changes[0]!.taskId!;
  }

  private async add(
    plan: PlanFact,
    tasks: readonly TaskFact[],
    added: readonly TaskContent[],
    reason: string,
  ): Promise<Change[]> {
    if (added.length === 0) return [];
    const last = Math.max(0, ...tasks.map(({ ordinal }) => ordinal));
    if (last + added.length > mostOf.tasks)
      throw new Refusal('PLAN_TASKS_MANY', { path: 'addTasks', params: { max: mostOf.tasks } });
    const known = new Map(tasks.map(({ ordinal, id }) => [ordinal, id]));
    const rows = taskRows(plan.id, added, last, known);
    await writeRows(this.work, rows);
    return rows.tasks.map(({ id, text }) => ({ taskId: id, field: 'ADDED', after: text as string, reason }));
  }

  /** What the plan said until now is kept before anything changes. */
  private async begin(plan: PlanFact, paper: Paper): Promise<string> {
    await this.editions.keep(plan.id, plan, true);
    const [amendments] = await this.work.query<{ n: number }>(
      `select count(*)::int as n from app.plan_amendment where tenant_id = current_setting('app.tenant')::int and plan_id = $1`,
      [plan.id],
    );
    return this.work.insert(PlanAmendment, { planId: plan.id, ordinal: amendments!.n + 1, ...paper });
  }

  private async finish(
    plan: PlanFact,
    amendmentId: string,
    paper: Paper,
    changes: readonly Change[],
    header: Values<Plan>,
  ): Promise<void> {
    const rows = changes.map((change, at) => ({
      amendmentId,
      ordinal: at + 1,
      taskId: change.taskId ?? null,
      field: change.field,
      before: change.before ?? null,
      after: change.after ?? null,
      reason: change.reason,
    }));
    await this.work.insertAll(PlanChange, rows);
    await this.work.change(Plan, plan.id, { status: 'AMENDED', ...header });
    await this.work.query(addressPlan, [plan.id]);
    await this.editions.keep(plan.id, paper);
  }

  private async register(plan: PlanFact, { number, issuedOn, documentKind, reason }: AmendPlanInput): Promise<string> {
    const [issuer] = await this.work.query<{ name: string }>(
      `select v.name from app.agency_version v where v.tenant_id = current_setting('app.tenant')::int and v.agency_id = $1
       order by daterange(v.valid_from, v.valid_to) @> $2::date desc, v.valid_from desc limit 1`,
      [plan.issuerId, issuedOn],
    );
    return this.documents.registerDocument({
      number,
      kind: documentKind ?? 'PLAN',
      title: `Điều chỉnh, bổ sung ${plan.title}: ${reason}`.slice(0, 1000),
      issuer: issuer!.name,
      issuerAgencyId: plan.issuerId,
      issuedOn,
      validFrom: issuedOn,
    });
  }

  private async kindOf(id: string): Promise<string> {
    const [row] = await this.work.query<{ kind: string }>(
      `select kind from app.plan where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [id],
    );
    return row!.kind;
  }
}

/** A part that is added later names a task that stands in the plan already. */
function addedFaults(task: TaskContent, tasks: readonly TaskFact[], path: string) {
  const whole = task.partOf ? tasks.find(({ ordinal }) => ordinal === task.partOf) : undefined;
  return [
    ...taskFaults(task, path),
    ...(task.partOf && (whole?.method !== 'WEIGHTED' || whole.withdrawnOn)
      ? [{ path: `${path}.partOf`, code: 'PART_OF_WHAT' }]
      : []),
    ...(task.method === 'WEIGHTED' ? [{ path: `${path}.method`, code: 'WEIGHTED_WITHOUT_PARTS' }] : []),
  ];
}
