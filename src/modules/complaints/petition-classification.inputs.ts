import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import type { CaseKind } from './case-kind';
import type { CaseField, PartOfCase } from './case-part';
import { caseField, caseKind, furtherGround, partyRole } from './case.types';
import type { PetitionCondition } from './petition-conditions';
import { DenouncedInput } from './petition.inputs';
import type { PetitionBranch, PetitionKind } from './petition-terms';
import { linkedRelation, petitionBranch, petitionCondition, petitionKind } from './petition.types';

@Input()
export class PartyOfPartInput {
  @Given(partyRole, 'Vai trò. Role.') role: PartOfCase['role'];
  @Given(t.id, 'Cơ quan. The agency.', { optional: true }) agencyId?: string;
  @Given(t.bool, 'Cán bộ, công chức, viên chức (mặc định). An official, unless false.', { optional: true })
  official?: boolean;
  @Given(t.text, 'Chức vụ. Position.', { max: 200, optional: true }) position?: string;
  @Given(t.text, 'Họ tên. Name.', { max: 200, optional: true }) name?: string;
}

@Input()
export class CasePartInput {
  @Given(caseKind, 'Loại vụ việc. Kind.') kind: CaseKind;
  @Given(t.int, 'Lần: 1, mặc định; 2: lần hai, tố cáo tiếp. Instance; 1 when absent.', {
    min: 1,
    max: 2,
    optional: true,
  })
  instance?: 1 | 2;
  @Given(t.id, 'Vụ việc lần trước. The case of the first instance.', { optional: true }) previousCaseId?: string;
  @Given(furtherGround, 'Lý do tố cáo tiếp. Ground of a further denunciation.', { optional: true })
  furtherGround?: 'AGAINST_RESULT' | 'OVERDUE';
  @Given(
    t.id,
    'Cơ quan giải quyết; mặc định cơ quan giữ đơn. Who settles it; the agency that has the petition when absent.',
    {
      optional: true,
    },
  )
  agencyId?: string;
  @Given(t.id, 'Cơ quan bị khiếu nại. The agency complained of.', { optional: true }) respondentAgencyId?: string;
  @Given(caseField, 'Lĩnh vực. Field.') field: CaseField;
  @Given(t.text, 'Tên vụ việc. Title.', { max: 500 }) title: string;
  @Given(t.text, 'Từng nội dung; mặc định là tên vụ việc. Its contents; the title when absent.', {
    list: true,
    max: 50,
    optional: true,
  })
  contents?: string[];
  @Given(PartyOfPartInput, 'Người bị khiếu nại, bị tố cáo, liên quan. Whom it is about.', {
    list: true,
    max: 50,
    optional: true,
  })
  parties?: PartyOfPartInput[];
  @Given(t.bool, 'Phải kiểm tra ở nhiều nơi. Several places to check.', { optional: true }) multiPlace?: boolean;
  @Given(
    t.bool,
    'Vùng sâu, vùng xa; mặc định theo danh mục cơ quan hôm ấy. A remote area; as the register says when absent.',
    {
      optional: true,
    },
  )
  remoteArea?: boolean;
  @Given(t.bool, 'Buộc thôi việc. About a dismissal.', { optional: true }) dismissal?: boolean;
  @Given(t.int, 'Số người; mặc định số người ký. People; as many as signed when absent.', {
    min: 0,
    max: 100_000,
    optional: true,
  })
  peopleCount?: number;
}

@Input()
export class ClassifyPetitionInput extends OnRecord {
  @Given(petitionKind, 'Loại theo nội dung, không theo tiêu đề. Kind by content, not by title.') kind: PetitionKind;
  @Given(
    petitionCondition,
    'Điều kiện còn thiếu; trống: đủ điều kiện. What is missing; none: the conditions are met.',
    {
      list: true,
      max: 20,
    },
  )
  missingConditions: PetitionCondition[];
  @Given(t.bool, 'Thuộc thẩm quyền. Within the agency’s authority.') withinAuthority: boolean;
  @Given(petitionBranch, 'Nhánh có thẩm quyền. The branch competent.') branch: PetitionBranch;
  @Given(t.day, 'Ngày phân loại, mặc định hôm nay. Day of classification; today when absent.', { optional: true })
  onDay?: string;
  @Given(CasePartInput, 'Các vụ việc được mở. Cases to be opened.', { list: true, max: 10, optional: true })
  parts?: CasePartInput[];
  @Given(t.id, 'Ghép vào vụ việc đang có. A case that it speaks of, too.', { optional: true }) joinCaseId?: string;
  @Given(linkedRelation, 'Quan hệ với vụ việc được ghép, mặc định JOINED. How it belongs to that case.', {
    optional: true,
  })
  relation?: 'REPEATED' | 'JOINED';
  @Given(
    DenouncedInput,
    'Khi đơn nay được xác định là tố cáo: người, cơ quan bị tố cáo. Where it turns out a denunciation: whom it accuses.',
    {
      list: true,
      max: 20,
      optional: true,
    },
  )
  denounced?: DenouncedInput[];
  @Given(t.id, 'Khi ấy: cơ quan có thẩm quyền giải quyết tố cáo. Then: the agency competent.', { optional: true })
  competentAgencyId?: string;
  @Given(
    t.text,
    'Khi ấy: số trong sổ đơn mật đã ghi danh tính. Then: reference of the sealed register that has the identity.',
    {
      max: 100,
      optional: true,
    },
  )
  sealedRegisterRef?: string;
}
