import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, type Violation } from '../../platform/errors/refusal';
import { CaseOutcome, type CaseRecord } from './case.entity';
import { type OutcomeFigure, outcomeFigures } from './outcome-figures';
import type { Figures, OutcomeInput } from './outcome.inputs';

/** Part and whole: officials are among the persons counted. */
const within: readonly [OutcomeFigure, OutcomeFigure][] = [
  ['disciplinedOfficials', 'disciplined'],
  ['criminalOfficials', 'criminalPersons'],
];

/** Số liệu kết quả: what was decided once, what was carried out row by row. */
@Injectable()
export class CaseOutcomes {
  constructor(private readonly work: UnitOfWork) {}

  async add(row: CaseRecord, stage: 'DECIDED' | 'EXECUTED', onDay: string, input: OutcomeInput): Promise<void> {
    const given = input as Figures;
    const faults = faultsOf(given);
    if (faults.length > 0) throw invalid(faults);
    const figures = Object.fromEntries(
      outcomeFigures.map(([name, { name: type }]) => [
        name,
        type === 'Int' ? Number(given[name] ?? 0) : String(given[name] ?? 0),
      ]),
    );
    const of = { version: 1, caseId: row.id, stage, onDay, sealedBy: row.sealedBy };
    await this.work.insert(CaseOutcome, { ...of, ...figures });
  }
}

function faultsOf(given: Figures): Violation[] {
  const number = (name: OutcomeFigure) => Number(given[name] ?? 0);
  return [
    ...outcomeFigures.flatMap(([name]) =>
      number(name) < 0 ? [{ path: `outcome.${name}`, code: 'NOT_NEGATIVE' }] : [],
    ),
    ...within.flatMap(([part, whole]) =>
      number(part) > number(whole) ? [{ path: `outcome.${part}`, code: 'OFFICIALS_MORE_THAN_PERSONS' }] : [],
    ),
  ];
}
