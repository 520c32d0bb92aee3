import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import type { RefusalGround } from './case-grounds';
import { CaseAct, MaybePaperedCaseAct, PaperedCaseAct, PaperReferenceInput } from './case.inputs';
import { refusalGround } from './case.types';

@Input()
export class AcceptCaseInput extends MaybePaperedCaseAct {
  @Given(t.bool, 'Nhiều người: đơn có đủ chữ ký. Of many: all have signed (NĐ 124/2020 Đ16.1).', { optional: true })
  allSigned?: boolean;
  @Given(PaperReferenceInput, 'Nhiều người: văn bản cử người đại diện. Of many: who represents them.', {
    optional: true,
  })
  representation?: PaperReferenceInput;
  @Given(t.bool, 'Bằng đơn: bắt buộc với khiếu nại kỷ luật. In writing: demanded of disciplinary ones (LKN Đ49).', {
    optional: true,
  })
  written?: boolean;
}

@Input()
export class RefuseCaseInput extends PaperedCaseAct {
  @Given(refusalGround, 'Lý do không thụ lý. Ground.') ground: RefusalGround;
}

@Input()
export class TransferCaseInput extends PaperedCaseAct {
  @Given(t.id, 'Cơ quan có thẩm quyền. The competent agency.', { optional: true }) toAgencyId?: string;
  @Given(t.text, 'Tên cơ quan ngoài hệ thống. Name of a body outside this system.', { max: 300, optional: true })
  toName?: string;
}

@Input()
export class AssignCaseInput extends CaseAct {
  @Given(t.id, 'Vị trí thụ lý hồ sơ. The post that is to handle it.') handlerPostId: string;
}

@Input()
export class NotifyAcceptanceInput extends PaperedCaseAct {}

@Input()
export class DemandReportInput extends PaperedCaseAct {}

@Input()
export class ReceiveReportInput extends PaperedCaseAct {}
