import { readFile } from 'node:fs/promises';
import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { progressBar } from '../../commands/progress-bar';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SETTINGS } from '../../platform/settings.token';
import type { Settings } from '../../settings';
import { CalendarService } from './calendar.service';
import { calendarFile, FileFault, readLawFile, rulesFile } from './law-import.file';
import { LawImport } from './law-import.service';

interface Wanted {
  province?: number;
  dryRun?: boolean;
  json?: boolean;
}

/** A secret matter is recounted with all others, but no list names it. */
const noSecrets = { sql: 'a.sealed_by is null', values: [] };

abstract class LawCommand extends CommandRunner {
  protected tell(json: boolean | undefined, told: unknown, lines: readonly string[]): void {
    process.stdout.write(`${json ? JSON.stringify(told) : lines.map((line) => `  ${line}`).join('\n')}\n`);
  }

  protected refuse(json: boolean | undefined, faults: readonly unknown[], lines: readonly string[]): void {
    process.exitCode = 1;
    this.tell(
      json,
      { errors: faults },
      lines.map((line) => `✗ ${line}`),
    );
  }

  @Option({ flags: '--province <code>', description: 'Mã tỉnh (2 chữ số). Code of the province.' })
  province(text: string): number {
    if (!/^\d{2}$/.test(text)) throw new Error('--province: 01–99');
    return Number(text);
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
  name: 'calendar:import',
  arguments: '<file>',
  description:
    'Nhập lịch nghỉ, làm bù từ tệp JSON và tính lại nghĩa vụ đang mở. Imports days off and swapped days, and recounts what is open.',
})
export class CalendarImportCommand extends LawCommand {
  constructor(
    private readonly calendar: CalendarService,
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run([file = '']: string[], { province, dryRun = false, json }: Wanted = {}): Promise<void> {
    try {
      const { adoptedOn, citation, note, days } = readLawFile(calendarFile, await readFile(file, 'utf8'));
      await this.work.asSystem(province ?? this.settings.defaultTenant, 'calendar:import', async () => {
        if (dryRun) return this.previewed(json, await this.calendar.preview(days, noSecrets));
        const bar = json ? undefined : progressBar();
        const did = await this.calendar.adopt({ adoptedOn, citation, note, days }, (done, of) =>
          bar?.(done, of, 'tính lại · recount'),
        );
        this.tell(json, { dryRun, ...did }, [
          `✓ lịch · edition ${did.edition}: ${did.changed} ngày · days, ${did.moved} nghĩa vụ đổi hạn · obligations moved`,
        ]);
      });
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      this.refuse(json, error.lines, error.lines);
    }
  }

  private previewed(
    json: boolean | undefined,
    { count, obligations }: Awaited<ReturnType<CalendarService['preview']>>,
  ): void {
    this.tell(json, { dryRun: true, count, obligations }, [
      `${count} nghĩa vụ sẽ đổi hạn · obligations would move (chạy thử · dry run)`,
      ...obligations.map(
        ({ duty, subjectKind, subjectId, dueOn, newDueOn }) =>
          `${dueOn} → ${newDueOn}  ${duty}  ${subjectKind} ${subjectId}`,
      ),
      ...(count > obligations.length ? ['…'] : []),
    ]);
  }
}

const faultTexts: Record<string, string> = {
  TWICE: 'nêu hai lần · given twice',
  OVERLAPS: 'chồng lên quy định đang có · overlaps what stands',
  CHANGES_THE_PAST:
    'đổi cách tính của quy định đã có, phải nêu validFrom mới · would rewrite a rule; give a new validFrom',
  MALFORMED: 'số lượng hoặc hiệu lực không hợp lệ · counts or validity are wrong',
};

@Command({
  name: 'law:import',
  arguments: '<file>',
  description:
    'Nhập các thời hạn theo luật từ tệp JSON; nghĩa vụ đã có giữ cách tính cũ. Imports deadline rules; what is owed already keeps its count.',
})
export class LawImportCommand extends LawCommand {
  constructor(
    private readonly law: LawImport,
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run([file = '']: string[], { province, dryRun = false, json }: Wanted = {}): Promise<void> {
    try {
      const { rules } = readLawFile(rulesFile, await readFile(file, 'utf8'));
      const bar = json ? undefined : progressBar();
      const did = await this.work.asSystem(province ?? this.settings.defaultTenant, 'law:import', () =>
        this.law.importRules(rules, !dryRun, bar),
      );
      if (did.faults.length > 0) {
        const lines = did.faults.map(
          ({ code, validFrom, fault }) => `${code} ${validFrom ?? ''} ${fault}: ${faultTexts[fault]}`,
        );
        return this.refuse(json, did.faults, lines);
      }
      this.tell(json, { dryRun, ...did }, [
        `${dryRun ? '' : '✓ '}${did.changes.length} quy định thay đổi · rules change, ${did.unchanged} giữ nguyên · stay${dryRun ? ' (chạy thử · dry run)' : ''}`,
        ...did.changes.map(
          ({ kind, code, validFrom, before, after, openObligations }) =>
            `${kind} ${code} ${validFrom ?? ''}: ${before === null ? '' : `${before} → `}${after}; ${openObligations} nghĩa vụ đang mở giữ cách tính cũ · open obligations keep their count`,
        ),
      ]);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      this.refuse(json, error.lines, error.lines);
    }
  }
}

export const lawImportCommands = [CalendarImportCommand, LawImportCommand];
