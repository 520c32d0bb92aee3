import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Evidence } from './evidence.service';
import { pastDay } from './plan-facts';
import { PlansInSight } from './plans-in-sight';
import { readReport, type Reported } from './progress-reported';
import { taskDuty, taskYearSubject } from './task-standing';
import { type TaskYearFact, TaskYearFacts } from './task-year-facts';
import { TaskOutput, TaskProgress, TaskYear } from './task-year.entity';
import type { RecordOutputInput, ReopenTaskInput, ReportProgressInput, WaiveTaskInput } from './task-year.inputs';
import { cited } from './task-years.service';

const subject = (id: string) => ({ kind: taskYearSubject, id });
const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

/** How far each agency has come with a task in a year; its entries are only ever added to. */
@Injectable()
export class TaskProgressService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: TaskYearFacts,
    private readonly evidence: Evidence,
    private readonly sight: PlansInSight,
    private readonly obligations: Obligations,
  ) {}

  async reportProgress(input: ReportProgressInput, viewer: Viewer): Promise<string> {
    const year = await this.facts.of(input.id);
    const { note, evidence = [] } = input;
    const reported = readReport(year, input);
    const today = this.clock.today();
    const on = input.reportedOn ?? today;
    pastDay(on, later(year.assignedOn, year.lastReportOn), today, 'reportedOn');
    if (year.evidenceRequired && evidence.length === 0) throw new Refusal('EVIDENCE_REQUIRED', { path: 'evidence' });
    await this.evidence.check(evidence, viewer);
    const id = await this.enter(year, { ...reported, kind: 'REPORT', on, note, byPostId: viewer.postId });
    await this.evidence.keep(id, evidence);
    await this.tellWhole(year, on);
    return year.id;
  }

  /** It was not done after all: the obligation that was met stays met, and a new one is owed by the day given. */
  async reopenTask({ id, reason, dueOn }: ReopenTaskInput, viewer: Viewer): Promise<string> {
    const year = await this.facts.of(id);
    const today = this.clock.today();
    if (dueOn && dueOn < today) throw new Refusal('EXTENSION_NOT_LATER', { path: 'dueOn', params: { due: today } });
    await this.reopen(year, reason, dueOn ?? year.dueOn, viewer.postId);
    const found = await this.facts.whole(year);
    if (found?.whole.state === 'DONE') await this.reopen(found.whole, reason, found.whole.dueOn, viewer.postId);
    return id;
  }

  async waiveTask({ id, reason, documentNumber }: WaiveTaskInput): Promise<string> {
    const year = await this.facts.of(id);
    const today = this.clock.today();
    await this.work.change(TaskYear, id, { state: 'WITHDRAWN', reason });
    await this.obligations.excuse(subject(id), [taskDuty], { on: today, reason, documentNumber });
    await this.tellWhole(year, today);
    return id;
  }

  async recordOutput(input: RecordOutputInput, viewer: Viewer): Promise<string> {
    const { id, kind, name, number = null, madeOn, productId, documentId } = input;
    const { taskId, outputs, issuedOn } = await this.facts.of(id);
    pastDay(madeOn, issuedOn, this.clock.today(), 'madeOn');
    await this.sight.require(viewer, 'Document', documentId ? [[documentId, 'documentId']] : []);
    if (productId) {
      const [known] = await this.work.query(
        `select from app.task_product where tenant_id = current_setting('app.tenant')::int and id = $1 and task_id = $2`,
        [productId, taskId],
      );
      if (!known) throw new Refusal('UNKNOWN_REFERENCE', { path: 'productId' });
    }
    const made = { kind, name, number, madeOn, productId: productId ?? null, documentId: documentId ?? null };
    await this.work.insert(TaskOutput, { taskYearId: id, ordinal: outputs + 1, ...made });
    return id;
  }

  private async enter(
    { id, entries }: TaskYearFact,
    given: Reported & { kind: string; on: string; note?: string; byPostId: string | null },
  ): Promise<string> {
    const { done, value, stage, kind, on, note = null, byPostId } = given;
    const entry = { kind, reportedOn: on, done, value, stage, note, byPostId };
    const progressId = await this.work.insert(TaskProgress, { taskYearId: id, ordinal: entries + 1, ...entry });
    const standing = { state: done ? 'DONE' : 'UNDER_WAY', doneOn: done ? on : null };
    await this.work.change(TaskYear, id, { ...standing, value, stage });
    if (done) await this.obligations.meet(subject(id), [taskDuty], { on });
    return progressId;
  }

  /** The whole is under way with its first part, and done with its last. */
  private async tellWhole(part: TaskYearFact, on: string): Promise<void> {
    const found = await this.facts.whole(part);
    if (!found || found.whole.state === 'DONE') return;
    const { whole, left } = found;
    if (whole.state === 'UNDER_WAY' && left > 0) return;
    const note = `Nhiệm vụ ${part.ordinal}`;
    const day = later(on, whole.lastReportOn);
    await this.enter(whole, {
      done: left === 0,
      value: null,
      stage: null,
      kind: 'REPORT',
      on: day,
      note,
      byPostId: null,
    });
  }

  private async reopen(year: TaskYearFact, reason: string, dueOn: string, byPostId: string | null): Promise<void> {
    const on = this.clock.today();
    const standing = { done: false, value: null, stage: null };
    await this.enter(year, { ...standing, kind: 'REOPEN', on, note: reason, byPostId });
    await this.obligations.startByDay({
      duty: taskDuty,
      labelVi: `Nhiệm vụ ${year.ordinal}, kế hoạch ${year.number}, năm ${year.year}, mở lại`,
      labelEn: `Task ${year.ordinal} of plan ${year.number}, ${year.year}, reopened`,
      citation: cited(year),
      subject: subject(year.id),
      agencyId: year.agencyId,
      trigger: 'REOPENED',
      triggeredOn: on < dueOn ? on : dueOn,
      dueOn,
    });
  }
}
