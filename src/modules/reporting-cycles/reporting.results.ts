import { ObjectType } from '@nestjs/graphql';
import { agencyLevel } from '../../engines/agencies/agency.types';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { findingSeverity, reporters } from './reporting.words';

@ObjectType({ description: 'Biểu mẫu có sẵn trong sản phẩm. A form that comes with the product.' })
export class ShippedReportTemplate {
  @Told(t.text, 'Mã. Code.') code: string;
  @Told(t.int, 'Phiên bản. Edition.') edition: number;
  @Told(t.text, 'Tên. Title.') title: string;
  @Told(t.text, 'Tên tiếng Anh. Title in English.') titleEn: string;
  @Told(t.text, 'Nguồn. Where it comes from.') source: string;
}

@ObjectType({ description: 'Tỷ lệ, giữ tử số và mẫu số. A rate with its numerator and denominator.' })
export class ReportRate {
  @Told(t.int, 'Tử số. Numerator.') numerator: number;
  @Told(t.int, 'Mẫu số. Denominator.') denominator: number;
  @Told(t.decimal, 'Phần trăm; trống khi mẫu số là 0. Percent; null when the denominator is 0.', { nullable: true })
  percent: string | null;
}

@ObjectType({ description: 'Tiến độ của một nhóm cơ quan. How far a group of reporters has come.' })
export class ProgressOfGroup {
  @Told(agencyLevel, 'Cấp; trống: tất cả. Level; null: all.', { nullable: true }) level: string | null;
  @Told(reporters, 'Nhóm; trống: tất cả. Group; null: all.', { nullable: true }) reporters: string | null;
  @Told(t.int, 'Phải nộp. Expected.') expected: number;
  @Told(t.int, 'Được miễn. Excused.') excused: number;
  @Told(t.int, 'Đã nộp. Handed in.') received: number;
  @Told(t.int, 'Đúng hạn. In time.') onTime: number;
  @Told(t.int, 'Chậm. Late.') late: number;
  @Told(t.int, 'Chậm nhất bao nhiêu ngày. Late by how many days at most.') mostLateDays: number;
  @Told(t.int, 'Đang bị trả lại. Sent back and not handed in again.') returned: number;
  @Told(t.int, 'Đã từng bị trả lại. Sent back at least once.') everReturned: number;
  @Told(t.int, 'Đã tiếp nhận trở lên. Accepted or further.') accepted: number;
  @Told(t.int, 'Chưa nộp. Not handed in.') missing: number;
  @Told(t.int, 'Trong đó quá hạn. Of these overdue.') overdue: number;
  @Told(ReportRate, 'Tỷ lệ đầy đủ: đã nộp trên phải nộp. Completeness: handed in of expected.')
  completeness: ReportRate;
  @Told(ReportRate, 'Tỷ lệ đúng hạn trên phải nộp. Timeliness: in time of expected.') timeliness: ReportRate;
}

@ObjectType({ description: 'Tiến độ của kỳ báo cáo. How far a cycle has come.' })
export class CycleProgress {
  @Told(t.id, 'Kỳ báo cáo. The cycle.') cycleId: string;
  @Told(ProgressOfGroup, 'Tất cả. All together.') all: ProgressOfGroup;
  @Told(ProgressOfGroup, 'Theo cấp và nhóm. By level and group.', { list: true }) groups: ProgressOfGroup[];
}

@ObjectType({ description: 'Điều chưa ổn của báo cáo. What stands against a report, or wants an explanation.' })
export class ReportFinding {
  @Told(t.text, 'Mã lỗi trong danh mục. Code of the error catalogue.') code: string;
  @Told(findingSeverity, 'Mức. Severity.') severity: string;
  @Told(t.text, 'Ô hoặc mục. The cell or section.') place: string;
  @Told(t.text, 'Quy tắc. The rule.', { nullable: true }) rule: string | null;
  @Told(t.text, 'Nội dung. What it is about.') label: string;
  @Told(t.text, 'Nội dung tiếng Anh. The same in English.') labelEn: string;
  @Told(t.decimal, 'Số ghi. What it says.', { nullable: true }) value: string | null;
  @Told(t.text, 'Dấu so sánh. How they compare.', { nullable: true }) sign: string | null;
  @Told(t.decimal, 'So với. Compared with.', { nullable: true }) expected: string | null;
  @Told(t.bool, 'Đã giải trình. Explained.') explained: boolean;
}

@ObjectType({ description: 'Một chỗ khác nhau giữa hai phiên bản. A difference between two versions.' })
export class ReportDifference {
  @Told(t.text, 'CELL, SECTION, LINES, DOCUMENT, PART: loại. What it is.') kind: string;
  @Told(t.text, 'Ô, mục, bảng. The place.') place: string;
  @Told(t.text, 'Tên. Its name.') label: string;
  @Told(t.text, 'Trước. Before.', { nullable: true }) before: string | null;
  @Told(t.text, 'Sau. After.', { nullable: true }) after: string | null;
}
