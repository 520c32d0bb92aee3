import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { InputType } from '@nestjs/graphql';

@Input()
export class PaperInput {
  @Given(t.text, 'Số, ký hiệu. Number.', { max: 100 }) number: string;
  @Given(t.day, 'Ngày ban hành. Day of issue.') issuedOn: string;
  @Given(t.text, 'Người ký. Signer.', { max: 200 }) signer: string;
}

@Input()
export class PaperReferenceInput {
  @Given(t.text, 'Số, ký hiệu. Number.', { max: 100 }) number: string;
  @Given(t.day, 'Ngày ban hành. Day of issue.') issuedOn: string;
}

/** An act on a case: the legal day on which it was done, which may lie before the day on which it is recorded. */
@InputType({ isAbstract: true })
export abstract class CaseAct extends OnRecord {
  @Given(t.day, 'Ngày thực hiện theo pháp luật. The legal day of the act.') onDay: string;
  @Given(t.text, 'Ghi chú; của vụ việc bí mật thì được mã hoá. Note; encrypted for a secret matter.', {
    max: 2000,
    optional: true,
  })
  note?: string;
}

/** An act that the law demands in writing. */
@InputType({ isAbstract: true })
export abstract class PaperedCaseAct extends CaseAct {
  @Given(PaperInput, 'Văn bản. The paper.') document: PaperInput;
}

/** An act that is done in writing or not. */
@InputType({ isAbstract: true })
export abstract class MaybePaperedCaseAct extends CaseAct {
  @Given(PaperInput, 'Văn bản, nếu có. The paper, if there is one.', { optional: true }) document?: PaperInput;
}
