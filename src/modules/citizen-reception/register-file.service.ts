import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { AuditService, type Doer } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { daysBetween } from '../../engines/obligations/counting/legal-day';
import { type Cell, type SheetFormat, writeSheet } from '../../platform/sheets/sheet-file';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { definitionOf } from '../../platform/views/view';
import { ofOwnDesk } from './reception.reach';
import { ReceptionRegisterLineView, registerColumns } from './register.view';
import { type HiddenPerson, placeOfPerson } from './visit-rows';

export interface RegisterWanted {
  format: SheetFormat;
  from: string;
  to: string;
  agencyId?: string;
  /** With the numbers of identity papers written out. */
  fullPapers: boolean;
}

type Line = Record<string, Cell> & { id: string };

const mostDays = 366;
const mostLines = 20_000;

/** The register as the form has it, in the order of its numbers, as a file. */
@Injectable()
export class RegisterFileService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  async registerFile(wanted: RegisterWanted, { viewer, operation, requestId }: Doer) {
    const { format, from, to, fullPapers } = wanted;
    if (from > to || daysBetween(from, to) > mostDays)
      throw new Refusal('REGISTER_PERIOD', { path: 'to', params: { days: mostDays } });
    const agencyId = wanted.agencyId ?? viewer.agencyId;
    const rows = await this.viewers.inside(viewer, operation, requestId, async () => {
      const lines = await this.lines({ ...wanted, agencyId }, viewer);
      if (lines.length > mostLines) throw new Refusal('REGISTER_TOO_LONG', { path: 'to', params: { most: mostLines } });
      const full = fullPapers ? await this.papersOf(lines, viewer) : new Map<string, string>();
      const detail = { from, to, format, lines: lines.length, papers: fullPapers ? 'FULL' : 'TAIL' };
      await this.audit.event('reception_register', agencyId, detail);
      return lines.map((line) => ({ ...line, papers: full.get(line.id) ?? line.papers }));
    });
    const name = `So tiep cong dan ${from} ${to}`;
    return { name: `${name}.${format}`, content: await writeSheet({ name, columns: registerColumns, rows, format }) };
  }

  /** The same rows under the same rules as the list. */
  private lines({ from, to, agencyId }: RegisterWanted & { agencyId: string }, viewer: Viewer): Promise<Line[]> {
    const view = definitionOf(ReceptionRegisterLineView);
    const bind = new Binder(viewer.grants);
    const columns = [...registerColumns.map(({ key }) => key), 'id' as const].map((key) => {
      const field = view.fields.get(key);
      if (field?.kind !== 'column') throw new Error(`the register has no column ${key}`);
      const expression = field.sql('a', bind);
      return `${key === 'onDay' ? `to_char(${expression}, 'DD/MM/YYYY')` : expression} as "${key}"`;
    });
    const value = (given: string, type: string) => bind.value(() => given, type);
    const where = [
      `a.tenant_id = ${bind.tenant}`,
      ...(view.scope ? [view.scope('a', bind)] : []),
      `a.agency_id = ${value(agencyId, 'uuid')}`,
      `a.on_day between ${value(from, 'date')} and ${value(to, 'date')}`,
    ];
    const sql = `select ${columns.join(', ')} from ${view.from('a', bind)} a where ${where.join(' and ')}
      order by a.year, a.number limit ${mostLines + 1}`;
    return this.work.query<Line>(sql, bind.parameters()(this.context(viewer)));
  }

  /** Numbers are opened for who keeps the desk, never for who merely looks at it. */
  private async papersOf(lines: readonly Line[], viewer: Viewer): Promise<Map<string, string>> {
    if (!viewer.grants.has('visitPapers')) throw new Refusal('FORBIDDEN');
    const bind = new Binder(viewer.grants);
    const ids = bind.value(() => lines.map(({ id }) => id), 'uuid[]');
    const people = await this.work.query<{ id: string; visit: string; key: string; secret: Buffer }>(
      `select n.id, n.visit_id as visit, n.key_id as key, n.secret from app.visit_person n
       join app.visit_matter a on a.tenant_id = n.tenant_id and a.id = n.visit_id
       where n.tenant_id = ${bind.tenant} and n.visit_id = any(${ids}) and n.sealed_by is null and n.secret is not null
         and ${ofOwnDesk('a', bind)}
       order by n.visit_id, n.ordinal`,
      bind.parameters()(this.context(viewer)),
    );
    const papers = new Map<string, string>();
    for (const [key, held] of Map.groupBy(people, (person) => person.key)) {
      const secrets = held.map(({ id, secret }) => ({ place: placeOfPerson(id), sealed: secret }));
      const opened = (await this.vault.openMany(key, secrets)) as HiddenPerson[];
      const numbers = opened.flatMap(({ paperNumber }) => paperNumber ?? []);
      if (numbers.length > 0) papers.set(held[0]!.visit, numbers.join('; '));
    }
    return papers;
  }

  private context(viewer: Viewer) {
    return { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
  }
}
