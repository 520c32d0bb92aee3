import { readFile } from 'node:fs/promises';
import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import type { Settings } from '../../settings';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SETTINGS } from '../../platform/settings.token';
import { importAgencies } from './imports/agencies.import';
import type { RowError } from './imports/csv-table';
import { reformDay } from './reference/reference-data';
import { ReformsService } from './reference/reforms.service';
import { shownPlan } from './successions/shown-plan';
import { type RanAct, refusalOf } from './successions/run';
import type { SuccessionPlan } from './successions/plan';
import { SuccessionsService } from './successions/successions.service';

interface Wanted {
  province?: string;
  all?: boolean;
  since?: string;
  reform?: string;
  file?: string;
  dryRun?: boolean;
  json?: boolean;
}

abstract class AgenciesCommand extends CommandRunner {
  protected tell(json: boolean | undefined, told: unknown, lines: readonly string[]): void {
    process.stdout.write(`${json ? JSON.stringify(told) : lines.map((line) => `  ${line}`).join('\n')}\n`);
  }

  protected step(json: boolean | undefined, done: number, of: number, what: string): void {
    if (!json && of > 1) process.stderr.write(`${String(done).padStart(3)}/${of}  ${what}\n`);
  }

  protected refuseRows(json: boolean | undefined, errors: readonly RowError[]): void {
    process.exitCode = 1;
    this.tell(
      json,
      { errors },
      errors.map(({ row, column, code, message }) => `✗ ${row} ${column} ${code}: ${message.vi} · ${message.en}`),
    );
  }

  @Option({ flags: '--province <code>', description: 'Mã tỉnh (2 chữ số). Code of the province.' })
  province(text: string): string {
    if (!/^\d{2}$/.test(text)) throw new Error('--province: 01–99');
    return text;
  }

  @Option({ flags: '--dry-run', description: 'Chạy thử, không ghi. Writes nothing.' })
  dryRun(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'Một dòng JSON. One line of JSON.' })
  json(): boolean {
    return true;
  }
}

@Command({
  name: 'agencies:bootstrap',
  description: 'Lập sổ cơ quan của một tỉnh như trước 1/7/2025. Sets up a province as it stood before 1 July 2025.',
})
export class BootstrapCommand extends AgenciesCommand {
  constructor(
    private readonly reforms: ReformsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run(_: string[], { province, all, since, json }: Wanted = {}): Promise<void> {
    const provinces = all
      ? this.reforms.data.provinceCodes()
      : [province ?? String(this.settings.defaultTenant).padStart(2, '0')];
    const told = [];
    for (const [i, code] of provinces.entries()) {
      told.push(await this.reforms.bootstrap(code, since));
      this.step(json, i + 1, provinces.length, this.reforms.data.province(code).name);
    }
    this.tell(
      json,
      told,
      told.map(
        ({ province: code, agencies: made, since: from }) =>
          `✓ ${code}: ${made.PROVINCE} cấp tỉnh, ${made.DISTRICT} cấp huyện, ${made.COMMUNE} cấp xã, từ ${from} · provinces, districts, communes set up`,
      ),
    );
  }

  @Option({ flags: '--all', description: 'Cả 34 tỉnh, thành phố. All 34 provinces.' })
  every(): boolean {
    return true;
  }

  @Option({
    flags: '--since <day>',
    description: 'Sổ biết các đơn vị cũ từ ngày này. The register knows old units from then.',
  })
  knownSince(text: string): string {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text >= reformDay) throw new Error(`--since: YYYY-MM-DD < ${reformDay}`);
    return text;
  }
}

@Command({
  name: 'succession:run',
  description:
    'Thực hiện việc sắp xếp từ tệp CSV hoặc đợt 1/7/2025. Carries out successions from a file, or the reform of 1 July 2025.',
})
export class SuccessionRunCommand extends AgenciesCommand {
  constructor(
    private readonly reforms: ReformsService,
    private readonly successions: SuccessionsService,
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run(_: string[], wanted: Wanted = {}): Promise<void> {
    if (wanted.file) return this.runFile(wanted.file, wanted);
    if (wanted.reform !== reformDay) throw new Error(`--file <csv> hoặc · or --reform ${reformDay}`);
    const provinces = wanted.all
      ? this.reforms.data.provinceCodes()
      : [wanted.province ?? String(this.settings.defaultTenant).padStart(2, '0')];
    for (const [i, code] of provinces.entries()) {
      const { acts, plan, ran } = await this.reforms.reform(code, wanted.dryRun ?? false);
      this.step(wanted.json, i + 1, provinces.length, this.reforms.data.province(code).name);
      this.told(wanted.json, code, acts, plan, ran);
    }
  }

  private async runFile(file: string, { province, dryRun = false, json }: Wanted): Promise<void> {
    const csv = await readFile(file, 'utf8');
    const tenantId = Number(province ?? this.settings.defaultTenant);
    await this.work.asSystem(tenantId, 'succession:run', async () => {
      const { acts, errors, plan, entered } = await this.successions.importActs(csv, dryRun);
      // A file that was run already answers what it did.
      if (entered.length > 0 && errors.list.every(({ code }) => code === 'REFERENCE_TWICE')) {
        const known = dryRun ? await this.successions.preview(entered) : undefined;
        return this.told(
          json,
          String(tenantId),
          entered.length,
          known,
          known ? undefined : await this.successions.run(entered),
        );
      }
      if (!plan) return this.refuseRows(json, errors.list);
      if (dryRun) return this.told(json, String(tenantId), acts.length, plan, undefined);
      if (plan.problems.length > 0) throw refusalOf(plan.problems);
      this.told(json, String(tenantId), acts.length, undefined, await this.successions.run(acts.map((act) => act.id)));
    });
  }

  private told(json: boolean | undefined, province: string, acts: number, plan?: SuccessionPlan, ran?: RanAct[]): void {
    if (plan) {
      const shown = shownPlan(plan, 'vi');
      if (shown.problems.length > 0) process.exitCode = 1;
      this.tell(json, { province, acts, dryRun: true, preview: shown }, [
        `${province}: ${acts} văn bản · acts (chạy thử · dry run)`,
        `kết thúc · close ${shown.closing.length}, mở · open ${shown.opening.length}, chuyển theo · move ${shown.moving.length}, mã · codes ${shown.codes.length}`,
        ...shown.openWork.map(({ kind, agency, count }) => `bàn giao · hand over ${count} ${kind}: ${agency.name}`),
        ...shown.problems.map(({ code, message }) => `✗ ${code}: ${message}`),
      ]);
      return;
    }
    // A commune that was split stands in several acts and closes once.
    const agencies = (list: (result: RanAct['result']) => string[]): number =>
      new Set((ran ?? []).flatMap(({ result }) => list(result))).size;
    const handings = new Map(
      (ran ?? []).flatMap(({ result }) =>
        result.handedOver.map((work) => [`${work.kind} ${work.from} ${work.to}`, work.count] as const),
      ),
    );
    const did = {
      closed: agencies((result) => result.closed),
      opened: agencies((result) => result.opened),
      moved: agencies((result) => result.moved),
      handedOver: [...handings.values()].reduce((total, count) => total + count, 0),
    };
    this.tell(json, { province, acts, dryRun: false, runAt: ran?.[0]?.runAt, ...did }, [
      `✓ ${province}: ${acts} văn bản · acts; kết thúc · closed ${did.closed}, mở · opened ${did.opened}, chuyển · moved ${did.moved}, bàn giao · handed over ${did.handedOver}`,
    ]);
  }

  @Option({
    flags: '--reform <day>',
    description: `Đợt sắp xếp ${reformDay} theo dữ liệu tham chiếu. The reform of that day.`,
  })
  reform(text: string): string {
    return text;
  }

  @Option({ flags: '--file <csv>', description: 'Tệp CSV các văn bản cùng ngày. A CSV file of acts of one day.' })
  file(text: string): string {
    return text;
  }

  @Option({ flags: '--all', description: 'Cả 34 tỉnh, thành phố. All 34 provinces.' })
  every(): boolean {
    return true;
  }
}

@Command({
  name: 'agencies:import',
  arguments: '<csv>',
  description: 'Nhập cơ quan từ tệp CSV. Imports agencies from a CSV file, with an error for each row that is wrong.',
})
export class AgenciesImportCommand extends AgenciesCommand {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run([file = '']: string[], { province, dryRun = false, json }: Wanted = {}): Promise<void> {
    const csv = await readFile(file, 'utf8');
    const report = await this.work.asSystem(Number(province ?? this.settings.defaultTenant), 'agencies:import', () =>
      importAgencies((sql, parameters) => this.work.query(sql, parameters), csv, dryRun),
    );
    if (report.errors.length > 0) return this.refuseRows(json, report.errors);
    this.tell(json, report, [
      `✓ ${report.rows} dòng · rows, ${report.created} cơ quan đã tạo · agencies made${dryRun ? ' (chạy thử · dry run)' : ''}`,
    ]);
  }
}

export const agenciesCommands = [BootstrapCommand, SuccessionRunCommand, AgenciesImportCommand];
