import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import type { ClosingGround } from './case-grounds';
import { CaseAct, MaybePaperedCaseAct, PaperedCaseAct } from './case.inputs';
import { caseFlag, backlogGround, backlogLeaving, closingGround } from './case.types';

@Input()
export class TakeEffectInput extends CaseAct {}

@Input()
export class OrderExecutionInput extends PaperedCaseAct {}

@Input()
export class CompleteExecutionInput extends CaseAct {}

@Input()
export class CloseCaseInput extends CaseAct {
  @Given(closingGround, 'Lý do. Ground.') ground: ClosingGround;
}

@Input()
export class RecordCourtInput extends CaseAct {
  @Given(t.text, 'Tòa án. The court.', { max: 300 }) court: string;
}

@Input()
export class MarkCaseInput extends CaseAct {
  @Given(caseFlag, 'Toàn bộ cờ từ nay. All flags from now on.', { list: true, max: 6 }) flags: string[];
}

@Input()
export class EnterBacklogInput extends MaybePaperedCaseAct {
  @Given(backlogGround, 'Lý do vào sổ. Why it enters.') ground: string;
}

@Input()
export class LeaveBacklogInput extends CaseAct {
  @Given(backlogLeaving, 'Lý do ra sổ. Why it leaves.') ground: string;
}
