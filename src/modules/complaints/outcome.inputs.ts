import { Given, Input } from '../../platform/views/inputs';
import { InputType } from '@nestjs/graphql';
import { type OutcomeFigure, outcomeFigures } from './outcome-figures';
import { CaseAct } from './case.inputs';

export type Figures = Partial<Record<OutcomeFigure, string | number>>;

/** One property a figure, as the forms have them; what is left out is nought. */
function WithFigures(target: abstract new () => object): void {
  for (const [name, type, describe] of outcomeFigures) {
    const bounds = type.name === 'Int' ? { min: 0, max: 1_000_000 } : {};
    Given(type, describe, { optional: true, ...bounds })(target.prototype as object, name);
  }
}

@Input()
@WithFigures
export class OutcomeInput {}

@InputType({ isAbstract: true })
export abstract class WithOutcome extends CaseAct {
  @Given(OutcomeInput, 'Số liệu theo biểu KQGQ. Figures of the forms KQGQ.') outcome: OutcomeInput;
}

@Input()
export class RecordExecutionInput extends WithOutcome {}
