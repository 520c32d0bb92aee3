import { t } from '../../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../../platform/views/inputs';
import type { AdministrativeType, AgencyKind, AgencyLevel } from '../agency-kind';
import { CodeInput, longestCsv } from '../agency.inputs';
import { administrativeType, agencyKind, agencyLevel, successionType } from '../agency.types';
import type { SuccessionType } from './act';

@Input()
export class SuccessionPartInput {
  @Given(t.id, 'Cơ quan cũ. The old agency.') fromAgencyId: string;
  @Given(t.id, 'Cơ quan mới đã có, hoặc chính cơ quan cũ. The new one, if it exists; the same: it lives on.', {
    optional: true,
  })
  toAgencyId?: string;
  @Given(t.text, 'Khoá của cơ quan sẽ mở trong openings. Key of an agency that is opened.', { max: 50, optional: true })
  toKey?: string;
  @Given(t.decimal, 'Phần của cơ quan cũ, lớn hơn 0, không quá 1. Share of the old one, more than 0, at most 1.', {
    optional: true,
  })
  share?: string;
  @Given(t.bool, 'Tiếp nhận việc đang mở; mặc định khi chỉ có một nơi. Takes over open work; by default when alone.', {
    optional: true,
  })
  receivesWork?: boolean;
}

@Input()
export class SuccessionOpeningInput {
  @Given(t.text, 'Khoá của cơ quan mới. Key of an agency that is founded.', { max: 50, optional: true }) key?: string;
  @Given(t.id, 'Cơ quan đã có bước sang giai đoạn mới. An agency that lives on in another form.', { optional: true })
  agencyId?: string;
  @Given(t.text, 'Tên. Name.', { max: 300 }) name: string;
  @Given(t.text, 'Tên viết tắt. Short name.', { max: 100, optional: true }) shortName?: string;
  @Given(t.text, 'Đơn vị hành chính. Territory.', { max: 200, optional: true }) territoryName?: string;
  @Given(agencyKind, 'Loại cơ quan. Kind.') kind: AgencyKind;
  @Given(agencyLevel, 'Cấp. Level.') level: AgencyLevel;
  @Given(administrativeType, 'Loại đơn vị hành chính. Type of the territory.', { optional: true })
  administrativeType?: AdministrativeType;
  @Given(t.id, 'Cơ quan cấp trên. The body above.', { optional: true }) parentId?: string;
  @Given(t.text, 'Khoá của cơ quan cấp trên cũng mở mới. Key of the body above, if it is opened too.', {
    max: 50,
    optional: true,
  })
  parentKey?: string;
  @Given(t.bool, 'Vùng sâu, vùng xa. Remote area.', { optional: true }) remoteArea?: boolean;
  @Given(CodeInput, 'Các mã. Its codes.', { list: true, max: 3, optional: true }) codes?: CodeInput[];
}

@Input()
export class DraftSuccessionInput extends NewRecord {
  @Given(successionType, 'Hình thức. Type.') type: SuccessionType;
  @Given(t.text, 'Văn bản. The instrument.', { max: 500 }) instrument: string;
  @Given(t.text, 'Cơ quan ban hành. Issuer.', { max: 300, optional: true }) issuer?: string;
  @Given(t.day, 'Ngày ký. Day of signing.', { optional: true }) signedOn?: string;
  @Given(t.day, 'Có hiệu lực từ ngày. In effect from.') effectiveOn: string;
  @Given(t.text, 'Khoá, để không nhập hai lần. Key that keeps it from being entered twice.', {
    max: 200,
    optional: true,
  })
  reference?: string;
  @Given(t.bool, 'Đã đối chiếu với văn bản. Compared with the text of the act.', { optional: true })
  verified?: boolean;
  @Given(t.text, 'Ghi chú. Note.', { max: 2000, optional: true }) note?: string;
  @Given(SuccessionPartInput, 'Từ cơ quan nào sang cơ quan nào. From which to which.', { list: true, max: 100 })
  parts: SuccessionPartInput[];
  @Given(SuccessionOpeningInput, 'Cơ quan bắt đầu giai đoạn mới. What begins on the day.', {
    list: true,
    max: 100,
    optional: true,
  })
  openings?: SuccessionOpeningInput[];
}

@Input()
export class ReceiverInput {
  @Given(t.id, 'Cơ quan cũ. The old agency.') fromAgencyId: string;
  @Given(t.id, 'Cơ quan tiếp nhận việc đang mở. Who takes over its open work.') toAgencyId: string;
}

@Input()
export class RunSuccessionInput extends OnRecord {
  @Given(ReceiverInput, 'Nơi tiếp nhận, khi cơ quan cũ bị chia. Receivers, where an old agency was split.', {
    list: true,
    max: 100,
    optional: true,
  })
  receivers?: ReceiverInput[];
  @Given(t.id, 'Các việc sắp xếp cùng ngày chạy cùng lúc. Other acts of the day, run together.', {
    list: true,
    max: 200,
    optional: true,
  })
  together?: string[];
}

@Input()
export class ImportSuccessionInput extends NewRecord {
  @Given(t.text, 'Nội dung tệp CSV (UTF-8). The CSV file as text.', { max: longestCsv }) csv: string;
  @Given(t.bool, 'Chạy thử. Dry run.', { optional: true }) dryRun?: boolean;
}
