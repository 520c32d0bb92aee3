import { Command, CommandRunner, Option } from 'nest-commander';
import { Doctor } from './doctor';

@Command({ name: 'doctor', description: 'Khám hệ thống. Checks what the server needs; says what to do.' })
export class DoctorCommand extends CommandRunner {
  constructor(private readonly doctor: Doctor) {
    super();
  }

  async run(_: string[], { json }: { json?: boolean } = {}): Promise<void> {
    const findings = await this.doctor.examine();
    const lines = findings.map(
      ({ check, ok, found, remedy }) =>
        `  ${ok ? '✓' : '✗'} ${check.padEnd(14)} ${found}${remedy ? `  →  ${remedy}` : ''}`,
    );
    process.stdout.write(`${json ? JSON.stringify(findings) : lines.join('\n')}\n`);
    if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
  }

  @Option({ flags: '--json', description: 'Một dòng JSON. One line of JSON.' })
  json(): boolean {
    return true;
  }
}
