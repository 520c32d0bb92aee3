import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import { PaperedCaseAct } from './case.inputs';
import { complexityCriterion } from './case.types';

@Input()
export class VerifierInput {
  @Given(t.id, 'Vị trí. The post.') postId: string;
  @Given(t.bool, 'Trưởng đoàn, tổ trưởng. Leads the team.', { optional: true }) lead?: boolean;
  @Given(
    t.day,
    'Ngày cam kết không có lợi ích liên quan, không là người thân. Day on which no interest was declared (NĐ 31/2019 Đ10.3).',
    { optional: true },
  )
  declaredOn?: string;
}

@Input()
export class StartVerificationInput extends PaperedCaseAct {
  @Given(VerifierInput, 'Thành viên đoàn, tổ xác minh. The team.', { list: true, max: 30 }) members: VerifierInput[];
}

@Input()
export class DetermineComplexityInput extends PaperedCaseAct {
  @Given(complexityCriterion, 'Các tiêu chí. The criteria that are met.', { list: true, max: 7 }) criteria: string[];
}

@Input()
export class ExtendDeadlineInput extends PaperedCaseAct {
  @Given(t.int, 'Số ngày gia hạn, không quá 30. Days, 30 at most (LTC Đ30).', { min: 1, max: 3660 }) days: number;
}
