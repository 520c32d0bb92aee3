import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import { CaseAct, MaybePaperedCaseAct, PaperedCaseAct } from './case.inputs';
import { caseFinding, conclusionMeasure, contentFinding, publicationForm, type PublicationForm } from './case.types';
import { OutcomeInput } from './outcome.inputs';

export type ContentFinding = 'CORRECT' | 'WRONG' | 'PARTLY_CORRECT';

@Input()
export class ContentFindingInput {
  @Given(t.int, 'Số thứ tự nội dung. Number of the content.', { min: 1, max: 1000 }) ordinal: number;
  @Given(contentFinding, 'Kết luận. Finding.') finding: ContentFinding;
}

@Input()
export class DecideCaseInput extends PaperedCaseAct {
  @Given(caseFinding, 'Kết quả: lần đầu đúng, sai, đúng một phần; lần hai công nhận, hủy hoặc sửa. Finding.')
  finding: string;
  @Given(ContentFindingInput, 'Kết luận từng nội dung chưa rút. Of each content that was not withdrawn.', {
    list: true,
    max: 100,
  })
  contents: ContentFindingInput[];
  @Given(OutcomeInput, 'Số liệu theo biểu KQGQ. Figures of the forms KQGQ.', { optional: true }) outcome?: OutcomeInput;
  @Given(
    t.bool,
    'Lần đầu: yêu cầu và kết quả xác minh còn khác nhau, phải đối thoại. First instance: demand and verification differ, a dialogue is due (LKN Đ30.1).',
    { optional: true },
  )
  demandDiffers?: boolean;
}

@Input()
export class ConcludeCaseInput extends PaperedCaseAct {
  @Given(caseFinding, 'Kết luận: đúng, sai, đúng một phần. Finding.') finding: string;
  @Given(ContentFindingInput, 'Kết luận từng nội dung chưa rút. Of each content that was not withdrawn.', {
    list: true,
    max: 100,
  })
  contents: ContentFindingInput[];
  @Given(OutcomeInput, 'Số liệu theo biểu KQGQ. Figures of the forms KQGQ.', { optional: true }) outcome?: OutcomeInput;
}

@Input()
export class AnswerCaseInput extends MaybePaperedCaseAct {}

@Input()
export class SendDecisionInput extends CaseAct {}

@Input()
export class PublishDecisionInput extends CaseAct {
  @Given(publicationForm, 'Hình thức. Form.') form: PublicationForm;
  @Given(t.int, 'Số ngày niêm yết, đăng tải; số lần, số kỳ. Days posted; times, issues.', { min: 1, max: 3660 })
  extent: number;
  @Given(
    t.bool,
    'Tố cáo: đã giữ bí mật thông tin người tố cáo. Of a denunciation: the denouncer is hidden (LTC Đ40.3).',
    {
      optional: true,
    },
  )
  denouncerHidden?: boolean;
}

@Input()
export class ActOnConclusionInput extends PaperedCaseAct {
  @Given(conclusionMeasure, 'Các biện pháp xử lý. What was done.', { list: true, max: 6 }) measures: string[];
}
