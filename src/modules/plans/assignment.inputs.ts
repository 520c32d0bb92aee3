import type { AgencyKind } from '../../engines/agencies/agency-kind';
import { agencyKind, agencyLevel } from '../../engines/agencies/agency.types';
import type { Level } from '../../platform/access/roles';
import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { TimingInput } from './plan-content.inputs';
import type { TaskRole } from './plan-terms';
import { taskRole } from './plan.words';

@Input()
export class AssignTaskInput extends OnRecord {
  @Given(taskRole, 'Vai trò, mặc định chủ trì. Role; LEAD when absent.', { optional: true }) role?: TaskRole;
  @Given(t.id, 'Các cơ quan. These agencies.', { list: true, optional: true }) agencyIds?: string[];
  @Given(agencyLevel, 'Mọi cơ quan của các cấp này. Every agency of these levels.', {
    list: true,
    max: 3,
    optional: true,
  })
  levels?: Level[];
  @Given(agencyKind, 'Mọi cơ quan thuộc các loại này. Every agency of these kinds.', {
    list: true,
    max: 15,
    optional: true,
  })
  kinds?: AgencyKind[];
  @Given(
    t.day,
    'Ngày giao, mặc định hôm nay; cơ quan theo ngày này. Day; who exists is read as of it; today when absent.',
    {
      optional: true,
    },
  )
  assignedOn?: string;
  @Given(t.decimal, 'Chỉ tiêu của mỗi cơ quan. What each is to reach.', { optional: true }) target?: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
}

@Input()
export class AcknowledgeAssignmentInput extends OnRecord {
  @Given(t.day, 'Ngày nhận, mặc định hôm nay. Day; today when absent.', { optional: true }) acknowledgedOn?: string;
}

@Input()
export class WithdrawAssignmentInput extends OnRecord {
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100, optional: true }) documentNumber?: string;
}

@Input()
export class LocaliseTaskInput extends OnRecord {
  @Given(t.id, 'Dự thảo kế hoạch của cơ quan. The draft of one’s own plan.') planId: string;
  @Given(t.text, 'Nội dung cụ thể hoá; mặc định như trên. What is to be done here; as above when absent.', {
    optional: true,
  })
  text?: string;
  @Given(TimingInput, 'Thời gian; mặc định như trên. Timing; as above when absent.', { optional: true })
  timing?: TimingInput;
}

@Input()
export class RecordSpendingInput extends OnRecord {
  @Given(t.decimal, 'Đã chi đến nay, đồng. All that is spent so far, in đồng.') spent: string;
  @Given(t.day, 'Tính đến ngày. As of this day.') spentOn: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
}
