import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import type { Flag } from './counting/terms';
import { deadlineFlag, ruleDirection, ruleRoll, type TermUnit, termUnit } from './deadline-rule.words';

@Input()
export class TermsInput {
  @Given(t.int, 'Số lượng. Count.', { min: 0, max: 3660 }) count: number;
  @Given(termUnit, 'Đơn vị. Unit.') unit: TermUnit;
  @Given(ruleDirection, 'Đếm tới (mặc định) hay đếm lùi. Counted on, by default, or back.', { optional: true })
  direction?: 'AFTER' | 'BEFORE';
  @Given(ruleRoll, 'Khi ngày cuối là ngày nghỉ. When it ends on a day off; the next working day by default.', {
    optional: true,
  })
  roll?: 'NEXT_WORKING_DAY' | 'NONE';
}

@Input()
export class PauseInput {
  @Given(t.day, 'Ngày quyết định tạm đình chỉ. Day of the suspension.') from: string;
  @Given(t.day, 'Ngày quyết định tiếp tục; chưa có thì chưa có ngày hết hạn. Day of the resumption, if any.', {
    optional: true,
  })
  to?: string;
}

@Input()
export class DeadlinePreviewInput {
  @Given(
    t.text,
    'Mã quy định, theo quy định có hiệu lực vào ngày làm mốc. Code of a rule; the one in force that day.',
    {
      max: 60,
      optional: true,
    },
  )
  rule?: string;
  @Given(TermsInput, 'Hoặc cách tính, thay cho quy định. Or terms instead of a rule.', { optional: true })
  terms?: TermsInput;
  @Given(t.day, 'Ngày của sự kiện làm mốc. Day of the event.') triggerDay: string;
  @Given(deadlineFlag, 'Các trường hợp. Circumstances.', { list: true, max: 4, optional: true }) flags?: Flag[];
  @Given(PauseInput, 'Những lần tạm đình chỉ. Suspensions.', { list: true, max: 20, optional: true })
  pauses?: PauseInput[];
  @Given(
    t.day,
    'Theo quy định và lịch như hệ thống biết vào cuối ngày này. As the system knew law and calendar then.',
    {
      optional: true,
    },
  )
  asKnownOn?: string;
}
