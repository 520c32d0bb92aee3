import { InputType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { PaperReferenceInput } from './case.inputs';
import {
  demandGround,
  filingGround,
  guidanceGround,
  returnGround,
  transferGround,
  withdrawalGround,
} from './petition.types';
import { matterFileKind } from './sealed-file.view';

const theDay = 'Ngày xử lý, mặc định hôm nay. The legal day of the act; today when absent.';
const thePaper = 'Văn bản. The document.';
const receiver = 'Cơ quan nhận, trong danh mục. The agency it goes to.';
const outside = 'Nơi nhận ngoài danh mục. Where it goes, outside the register.';

/** An act that ends the handling of a petition. */
@InputType({ isAbstract: true })
export abstract class PetitionOutcomeInput extends OnRecord {
  @Given(t.day, theDay, { optional: true }) onDay?: string;
  @Given(PaperReferenceInput, thePaper, { optional: true }) document?: PaperReferenceInput;
}

@InputType({ isAbstract: true })
export abstract class SentOutcomeInput extends PetitionOutcomeInput {
  @Given(t.id, receiver, { optional: true }) toAgencyId?: string;
  @Given(t.text, outside, { max: 300, optional: true }) toName?: string;
}

@Input()
export class GuidePetitionInput extends SentOutcomeInput {
  @Given(guidanceGround, 'Căn cứ. Ground.') ground: string;
}

@Input()
export class TransferPetitionInput extends SentOutcomeInput {
  @Given(transferGround, 'Căn cứ. Ground.') ground: string;
}

@Input()
export class DemandResolutionInput extends SentOutcomeInput {
  @Given(demandGround, 'Căn cứ. Ground.') ground: string;
}

@Input()
export class ReturnPetitionInput extends PetitionOutcomeInput {
  @Given(returnGround, 'Căn cứ. Ground.') ground: string;
}

@Input()
export class FilePetitionInput extends PetitionOutcomeInput {
  @Given(filingGround, 'Căn cứ. Ground.') ground: string;
}

@Input()
export class ReferPetitionInput extends SentOutcomeInput {}

@Input()
export class ExplainPetitionInput extends PetitionOutcomeInput {}

@Input()
export class InspectAnonymousInput extends PetitionOutcomeInput {}

@Input()
export class WithdrawPetitionInput extends PetitionOutcomeInput {
  @Given(withdrawalGround, 'Rút bằng gì. By what it is withdrawn.') ground: string;
  @Given(t.int, 'Thứ tự những người rút; không ghi: tất cả. Which petitioners withdraw, by ordinal; all when absent.', {
    list: true,
    max: 100,
    optional: true,
  })
  petitioners?: number[];
}

@Input()
export class AssignPetitionInput extends OnRecord {
  @Given(t.id, 'Vị trí xử lý. The post that handles it.') postId: string;
}

@Input()
export class LinkSamePetitionInput extends OnRecord {
  @Given(t.id, 'Đơn nhận trước có cùng nội dung. An earlier petition with the same content.') sameAsId: string;
}

@Input()
export class AttachToPetitionInput extends OnRecord {
  @Given(t.id, 'Tệp. Files.', { list: true, max: 20 }) files: string[];
  @Given(matterFileKind, 'Loại tài liệu. What they are.') kind: string;
}

@Input()
export class AcknowledgeTransferInput extends OnRecord {
  @Given(t.day, 'Ngày nhận, mặc định hôm nay. Received on; today when absent.', { optional: true })
  receivedOn?: string;
}

@Input()
export class RecordReplyInput extends OnRecord {
  @Given(PaperReferenceInput, 'Văn bản phúc đáp. The document that answers.') document: PaperReferenceInput;
  @Given(t.text, 'Kết quả nêu trong văn bản. What it says.', { max: 2000, optional: true }) summary?: string;
}

@Input()
export class RenewPetitionSecretInput extends OnRecord {}
