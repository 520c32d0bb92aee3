import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import type { SuspensionGround, TerminationGround } from './case-grounds';
import { CaseAct, PaperedCaseAct, PaperReferenceInput } from './case.inputs';
import { noticeAbout, suspensionGround, terminationGround, withdrawalMeans } from './case.types';

@Input()
export class SuspendCaseInput extends PaperedCaseAct {
  @Given(suspensionGround, 'Căn cứ. Ground.') ground: SuspensionGround;
}

@Input()
export class ResumeCaseInput extends PaperedCaseAct {}

@Input()
export class SendNoticeInput extends PaperedCaseAct {
  @Given(noticeAbout, 'Về việc gì. What it is about.') about: string;
}

@Input()
export class WithdrawCaseInput extends CaseAct {
  @Given(withdrawalMeans, 'Bằng đơn hay biên bản. In writing or by minutes.') means: 'PAPER' | 'MINUTES';
  @Given(PaperReferenceInput, 'Đơn, biên bản. The paper or the minutes.') paper: PaperReferenceInput;
  @Given(t.bool, 'Sau khi được giải thích, thuyết phục. After explanation.', { optional: true }) afterTalk?: boolean;
  @Given(t.int, 'Rút một phần: số thứ tự các nội dung. In part: numbers of the contents.', {
    list: true,
    max: 100,
    optional: true,
  })
  contents?: number[];
  @Given(
    t.int,
    'Nhiều người, ai rút thì rút cho mình: số thứ tự người ký đơn. Of many, each withdraws for himself: numbers of the petitioners.',
    { list: true, max: 200, optional: true },
  )
  petitioners?: number[];
}

@Input()
export class TerminateCaseInput extends PaperedCaseAct {
  @Given(terminationGround, 'Căn cứ. Ground.') ground: TerminationGround;
  @Given(
    t.bool,
    'Tố cáo đã rút: vẫn có dấu hiệu vi phạm, bị đe dọa, ép buộc, mua chuộc hoặc lợi dụng. A withdrawn denunciation: signs of violation, force or abuse remain (LTC Đ33.3).',
    { optional: true },
  )
  stillResolve?: boolean;
}
