import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal, type Violation } from '../../platform/errors/refusal';
import { type SheetFormat, writeSheet } from '../../platform/sheets/sheet-file';
import { readSheet } from '../../platform/sheets/sheet-reader';
import { refuse } from './plan-contents.service';
import { contentFaults } from './plan-faults';
import { removeParts } from './plan-removal';
import { rowsOf, writeRows } from './plan-rows';
import { columnsOfSheet, rowOf, type StoredTask, tasksForSheet } from './plan-sheet';
import { placeInSheet } from './plan-sheet.faults';
import { parseSheet, type SheetTask } from './plan-sheet.parse';
import { PlanSheetReferences } from './plan-sheet.references';
import { mostOf } from './plan-terms';
import { Plan } from './plan.entity';
import type { TaskImportTold } from './plan.results';
import { PlansInSight } from './plans-in-sight';

export interface SheetGiven {
  planId: string;
  content: Buffer;
  format: SheetFormat;
  dryRun: boolean;
}

const tenant = `current_setting('app.tenant')::int`;

/** The tasks of a plan as a sheet: what is taken out can be brought in again, unchanged. */
@Injectable()
export class PlanSheets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly sight: PlansInSight,
    private readonly references: PlanSheetReferences,
  ) {}

  async exportPlanTasks(
    planId: string,
    format: SheetFormat,
    viewer: Viewer,
    requestId: string,
  ): Promise<{ name: string; content: Readable }> {
    const { number, tasks } = await this.viewers.inside(viewer, 'exportPlanTasks', requestId, async (now) => {
      if (!(await this.sight.sees(now, 'Plan', planId))) throw new Refusal('NOT_FOUND');
      const [plan] = await this.work.query<{ number: string | null }>(
        `select number from app.plan where tenant_id = ${tenant} and id = $1`,
        [planId],
      );
      return { number: plan!.number, tasks: await this.work.query<StoredTask>(tasksForSheet, [planId]) };
    });
    const content = await writeSheet({ name: 'Nhiệm vụ', columns: columnsOfSheet, rows: tasks.map(rowOf), format });
    return { name: `Nhiệm vụ ${number?.replaceAll('/', '-') ?? 'dự thảo'}.${format}`, content };
  }

  /** All or nothing: the rows take the place of the tasks that stood there, or every fault is told. */
  async importPlanTasks({ planId, content, format, dryRun }: SheetGiven, viewer: Viewer): Promise<TaskImportTold> {
    const rows: Record<string, string>[] = [];
    for await (const row of readSheet(content, format, { rows: 2 * mostOf.tasks })) rows.push(row);
    const { tasks, faults } = parseSheet(rows);
    if (tasks.length > mostOf.tasks) refuse([{ path: 'file', code: 'SHEET_ROWS', params: { max: mostOf.tasks } }]);
    refuse([...faults, ...(await this.faultsOf(tasks, viewer))].toSorted(byRow));
    const [plan] = await this.work.query<{ version: number; tasks: number }>(
      `select p.version, (select count(*)::int from app.task t where t.tenant_id = p.tenant_id and t.plan_id = p.id) as tasks
       from app.plan p where p.tenant_id = ${tenant} and p.id = $1`,
      [planId],
    );
    const told = { planId, dryRun, rows: tasks.length, replaced: plan!.tasks };
    if (dryRun) return { ...told, version: plan!.version };
    const all = { tasks: tasks.map((task) => task.content) };
    await removeParts(this.work, planId, all);
    await writeRows(this.work, rowsOf(planId, all));
    await this.work.change(Plan, planId, {});
    return { ...told, version: plan!.version + 1 };
  }

  private async faultsOf(tasks: readonly SheetTask[], viewer: Viewer): Promise<Violation[]> {
    const missing = await this.references.resolve(tasks, viewer);
    const wrong = contentFaults({ tasks: tasks.map(({ content }) => content) });
    return [...missing, ...wrong.map((fault) => placeInSheet(fault, tasks))];
  }
}

const rowIn = ({ path }: Violation): number => Number(path.split('.')[0]) || 0;
const byRow = (a: Violation, b: Violation): number => rowIn(a) - rowIn(b);
