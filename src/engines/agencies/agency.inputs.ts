import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import type { CodeSystem } from './agency-code';
import type { AdministrativeType, AgencyKind, AgencyLevel, RelationType } from './agency-kind';
import { administrativeType, agencyKind, agencyLevel, codeSystem, relationType } from './agency.types';

export const longestCsv = 900_000;

@Input()
export class CodeInput {
  @Given(codeSystem, 'Hệ mã. System.') system: CodeSystem;
  @Given(t.text, 'Mã. Code.', { max: 35 }) code: string;
}

@Input()
export class RegisterAgencyInput extends NewRecord {
  @Given(t.text, 'Tên. Name.', { max: 300 }) name: string;
  @Given(t.text, 'Tên viết tắt. Short name.', { max: 100, optional: true }) shortName?: string;
  @Given(t.text, 'Đơn vị hành chính (với uỷ ban nhân dân). Territory, of a people’s committee.', {
    max: 200,
    optional: true,
  })
  territoryName?: string;
  @Given(agencyKind, 'Loại cơ quan. Kind.') kind: AgencyKind;
  @Given(agencyLevel, 'Cấp. Level.') level: AgencyLevel;
  @Given(administrativeType, 'Loại đơn vị hành chính. Type of the territory.', { optional: true })
  administrativeType?: AdministrativeType;
  @Given(t.id, 'Cơ quan cấp trên. The body above.', { optional: true }) parentId?: string;
  @Given(t.bool, 'Vùng sâu, vùng xa đi lại khó khăn. Remote area.', { optional: true }) remoteArea?: boolean;
  @Given(t.day, 'Hoạt động từ ngày. Exists from.') validFrom: string;
  @Given(CodeInput, 'Các mã. Its codes.', { list: true, max: 3, optional: true }) codes?: CodeInput[];
  @Given(t.text, 'Văn bản thành lập. The instrument that founds it.', { max: 500, optional: true }) foundedBy?: string;
  @Given(t.day, 'Ngày thành lập. Day of founding.', { optional: true }) foundedOn?: string;
}

@Input()
export class RenameAgencyInput extends OnRecord {
  @Given(t.text, 'Tên mới. The new name.', { max: 300 }) name: string;
  @Given(t.text, 'Tên viết tắt mới. The new short name.', { max: 100, optional: true }) shortName?: string;
  @Given(t.text, 'Tên đơn vị hành chính mới. The new name of the territory.', { max: 200, optional: true })
  territoryName?: string;
  @Given(t.day, 'Từ ngày. From which day.') effectiveOn: string;
}

@Input()
export class MoveAgencyInput extends OnRecord {
  @Given(t.id, 'Cơ quan cấp trên mới. The new body above.') parentId: string;
  @Given(t.day, 'Từ ngày. From which day.') effectiveOn: string;
}

@Input()
export class AddAgencyCodeInput extends OnRecord {
  @Given(codeSystem, 'Hệ mã. System.') system: CodeSystem;
  @Given(t.text, 'Mã. Code.', { max: 35 }) code: string;
  @Given(t.day, 'Từ ngày. From which day.') validFrom: string;
}

@Input()
export class RelateAgenciesInput extends NewRecord {
  @Given(relationType, 'Loại quan hệ. Type.') type: RelationType;
  @Given(t.id, 'Từ cơ quan. From.') fromAgencyId: string;
  @Given(t.id, 'Tới cơ quan. To.') toAgencyId: string;
  @Given(t.day, 'Từ ngày. Valid from.') validFrom: string;
  @Given(t.day, 'Ngày đầu tiên không còn hiệu lực. First day on which it no longer holds.', { optional: true })
  validTo?: string;
  @Given(t.text, 'Văn bản quy định. The instrument.', { max: 500, optional: true }) instrument?: string;
}

@Input()
export class EndAgencyRelationInput extends OnRecord {
  @Given(t.day, 'Ngày đầu tiên không còn hiệu lực. First day on which it no longer holds.') validTo: string;
}

@Input()
export class ImportAgenciesInput extends NewRecord {
  @Given(t.text, 'Nội dung tệp CSV (UTF-8). The CSV file as text.', { max: longestCsv }) csv: string;
  @Given(t.bool, 'Chạy thử. Dry run.', { optional: true }) dryRun?: boolean;
}
