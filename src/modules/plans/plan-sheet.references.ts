import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Violation } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { TaskContent } from './plan-content';
import { sourceRecords } from './plan-contents.service';
import type { SheetColumnName } from './plan-sheet';
import type { SheetTask } from './plan-sheet.parse';
import { PlansInSight, type Seen } from './plans-in-sight';

const columnOfRole = { LEAD: 'lead', COOPERATING: 'cooperating', FOLLOWING: 'following' } as const;
type Referred = [id: string, row: number, column: SheetColumnName];

/** Agencies, documents and tasks that the rows of a sheet refer to, looked for as the viewer sees them. */
@Injectable()
export class PlanSheetReferences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sight: PlansInSight,
  ) {}

  /** Puts agencies in the place of codes; answers what does not exist. */
  async resolve(tasks: readonly SheetTask[], viewer: Viewer): Promise<Violation[]> {
    const faults = await this.codes(tasks);
    const of = (pick: (content: TaskContent) => (string | undefined | null)[], column: SheetColumnName) =>
      tasks.flatMap(({ content, row }): Referred[] =>
        pick(content).flatMap((id): Referred[] => (id ? [[id, row, column]] : [])),
      );
    const agencies = tasks.flatMap(({ content, row }) =>
      (content.agencies ?? []).flatMap(({ agencyId, role }): Referred[] =>
        agencyId ? [[agencyId, row, columnOfRole[role]]] : [],
      ),
    );
    faults.push(...(await this.missing('Agency', agencies, viewer)));
    faults.push(
      ...(await this.missing(
        'Document',
        of(({ bases }) => (bases ?? []).map(({ documentId }) => documentId), 'bases'),
        viewer,
      )),
    );
    faults.push(
      ...(await this.missing(
        'Task',
        of(({ derivedFrom }) => [derivedFrom?.id], 'derived_from'),
        viewer,
      )),
    );
    for (const { content, row } of tasks) {
      const { source } = content;
      if (!source?.recordId) continue;
      faults.push(
        ...(await this.missing(sourceRecords[source.kind], [[source.recordId, row, 'source_record']], viewer)),
      );
    }
    return faults;
  }

  private async missing(name: Seen | undefined, referred: readonly Referred[], viewer: Viewer): Promise<Violation[]> {
    const found = await this.sight.find(
      viewer,
      name,
      referred.map(([id]) => id),
    );
    return referred.flatMap(([id, row, column]) =>
      found.has(id) ? [] : [{ path: `${row}.${column}`, code: 'UNKNOWN_REFERENCE' }],
    );
  }

  /** A code names an agency only where it names one today. */
  private async codes(tasks: readonly SheetTask[]): Promise<Violation[]> {
    const wanted = tasks.flatMap(({ row, codes }) => codes.map((each) => ({ ...each, row })));
    if (wanted.length === 0) return [];
    const rows = await this.work.query<{ code: string; agencyId: string }>(
      `select code, min(agency_id::text) as "agencyId" from app.agency_code
       where tenant_id = current_setting('app.tenant')::int and code = any ($1::text[]) and valid_from <= $2::date
         and coalesce(valid_to, 'infinity') > $2::date
       group by code having count(distinct agency_id) = 1`,
      [wanted.map(({ code }) => code), this.clock.today()],
    );
    const byCode = new Map(rows.map(({ code, agencyId }) => [code, agencyId]));
    return wanted.flatMap(({ row, column, party, code }) => {
      const agencyId = byCode.get(code);
      if (agencyId) party.agencyId = agencyId;
      return agencyId ? [] : [{ path: `${row}.${column}`, code: 'UNKNOWN_REFERENCE' }];
    });
  }
}
