import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { protectedPerson, protectionEnding, protectionScope } from './protection.view';

@Input()
export class RequestProtectionInput extends OnRecord {
  @Given(t.day, 'Ngày yêu cầu. Day of the request.') requestedOn: string;
  @Given(
    t.bool,
    'Khẩn cấp: yêu cầu trực tiếp, qua điện thoại, văn bản gửi sau. Urgent: in person or by phone, in writing later.',
    {
      optional: true,
    },
  )
  urgent?: boolean;
  @Given(protectionScope, 'Nội dung bảo vệ. What is to be protected.') scope: string;
  @Given(protectedPerson, 'Người được bảo vệ; không ghi tên. Who; by relation, never by name.') protected: string;
}

@Input()
export class DecideProtectionInput extends OnRecord {
  @Given(t.bool, 'Áp dụng hay không. Applied or refused.') applied: boolean;
  @Given(t.day, 'Ngày quyết định. Day of the decision.') decidedOn: string;
  @Given(t.text, 'Số quyết định hoặc thông báo. Number of the decision or notice.', { max: 100 })
  decisionNumber: string;
}

@Input()
export class EndProtectionInput extends OnRecord {
  @Given(t.day, 'Ngày chấm dứt. Day it ended.') endedOn: string;
  @Given(protectionEnding, 'Căn cứ. On what ground.') ground: string;
}
