import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { figureBasis, figureKind, figureNature, figureOrigin, figureQualifier } from './figure.types';

@ObjectType({ description: 'Chiều phân tích của chỉ tiêu. A dimension of a figure.' })
export class FigureDimension {
  @Told(t.text, 'Tên dùng trong groupBy. Name, as groupBy takes it.') name: string;
  @Told(t.text, 'Tên tiếng Việt. Vietnamese name.') labelVi: string;
  @Told(t.text, 'Tên tiếng Anh. English name.') labelEn: string;
  @Told(t.texts, 'Các giá trị, nếu là danh sách đóng. Its values, where the list is closed.') values: readonly string[];
}

@ObjectType({ description: 'Một chỉ tiêu của danh mục. A figure of the catalogue.' })
export class Figure {
  @Told(t.text, 'Mã. Code.') code: string;
  @Told(t.int, 'Phiên bản của định nghĩa. Version of the definition.') version: number;
  @Told(figureOrigin, 'Lấy từ đâu. Where it comes from.') origin: string;
  @Told(figureKind, 'Cách tính. How it is made.') kind: string;
  @Told(t.text, 'Đơn vị tính. Unit.') unit: string;
  @Told(t.text, 'Đơn vị tính bằng tiếng Anh. Unit in English.') unitEn: string;
  @Told(t.text, 'Tên tiếng Việt. Vietnamese name.') labelVi: string;
  @Told(t.text, 'Tên tiếng Anh. English name.') labelEn: string;
  @Told(t.text, 'Nguồn của khái niệm. Where its meaning comes from.') source: string;
  @Told(t.text, 'Ghi chú. Note.', { nullable: true }) note: string | null;
  @Told(t.bool, 'Có đếm hồ sơ mật. Counts secret records, too.') sealed: boolean;
  @Told(FigureDimension, 'Các chiều phân tích. Its dimensions.', { list: true }) dimensions: FigureDimension[];
  @Told(t.text, 'SHA-256 của câu lệnh. SHA-256 of its statement.') sqlHash: string;
}

@ObjectType({ description: 'Đã hỏi gì. What was asked.' })
export class FigureParameters {
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.day, 'Từ ngày. From.') from: string;
  @Told(t.day, 'Đến hết ngày. To, the day included.') to: string;
  @Told(figureBasis, 'Theo đơn vị nào. With which units.') basis: string;
  @Told(t.day, 'Ngày của hệ thống cơ quan. Day of the hierarchy.') basisDay: string;
  @Told(t.text, 'Chia theo. Grouped by.', { nullable: true }) groupBy: string | null;
}

@ObjectType({ description: 'Phần của một cơ quan hay một giá trị. The part of a unit or of a value.' })
export class FigureGroup {
  @Told(t.text, 'Cơ quan hoặc giá trị; trống: không thuộc đâu. The unit or value; null: of none.', { nullable: true })
  key: string | null;
  @Told(t.text, 'Tên cơ quan. Name of the unit.', { nullable: true }) label: string | null;
  @Told(t.decimal, 'Giá trị. Value.', { nullable: true }) value: string | null;
  @Told(t.decimal, 'Tử số. Numerator.', { nullable: true }) numerator: string | null;
  @Told(t.decimal, 'Mẫu số. Denominator.', { nullable: true }) denominator: string | null;
  @Told(t.int, 'Số bản ghi; trống khi che. How many records; null where suppressed.', { nullable: true })
  members: number | null;
  @Told(t.bool, 'Bị che vì quá ít hồ sơ mật. Suppressed: too few secret records.') suppressed: boolean;
  @Told(t.text, 'Viết thế nào khi trình bày. How to write it.', { nullable: true }) shown: string | null;
}

@ObjectType({ description: 'Số liệu không so sánh được. What cannot be compared.' })
export class FigureApart {
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.text, 'Tên. Its name.', { nullable: true }) agencyName: string | null;
  @Told(t.text, 'SPLIT_WITHOUT_SHARE, NO_SUCCESSOR: vì sao. Why.') reason: string;
  @Told(t.decimal, 'Giá trị đứng ngoài. The value that stands apart.', { nullable: true }) value: string | null;
  @Told(t.int, 'Số bản ghi. How many records.') members: number;
}

@ObjectType({
  description: 'Giá trị của một chỉ tiêu, với mọi điều nó dựa vào. The value of a figure, with all it rests on.',
})
export class FigureValue {
  @Told(t.text, 'Mã chỉ tiêu. Code.') code: string;
  @Told(t.int, 'Phiên bản của định nghĩa. Version of the definition.') version: number;
  @Told(t.text, 'Đơn vị tính. Unit.') unit: string;
  @Told(figureKind, 'Cách tính. How it is made.') kind: string;
  @Told(
    t.decimal,
    'Giá trị; trống khi không có dữ liệu hoặc bị che. Null where there is no data, or it is suppressed.',
    {
      nullable: true,
    },
  )
  value: string | null;
  @Told(t.decimal, 'Tử số. Numerator.', { nullable: true }) numerator: string | null;
  @Told(t.decimal, 'Mẫu số. Denominator.', { nullable: true }) denominator: string | null;
  @Told(figureQualifier, 'Mức chính xác. How exact.') qualifier: string;
  @Told(figureNature, 'Tính chất số liệu. Nature.') nature: string;
  @Told(t.texts, 'Nội dung bằng lời. What was said in words.') texts: string[];
  @Told(t.bool, 'Không có dữ liệu: khác với 0. No data, which is not 0.') noData: boolean;
  @Told(t.bool, 'Bị che vì quá ít hồ sơ mật. Suppressed: too few secret records.') suppressed: boolean;
  @Told(t.text, 'Viết thế nào khi trình bày. How to write it.', { nullable: true }) shown: string | null;
  @Told(t.int, 'Số bản ghi đã đếm; trống khi bị che. How many records; null where suppressed.', { nullable: true })
  members: number | null;
  @Told(t.int, 'Trong đó không được xem. Of these, not for the viewer to see.') restricted: number;
  @Told(FigureGroup, 'Theo cơ quan hoặc chiều phân tích. By unit or dimension.', { list: true }) groups: FigureGroup[];
  @Told(FigureApart, 'Không so sánh được, không cộng vào. Not comparable, in no total.', { list: true })
  notComparable: FigureApart[];
  @Told(FigureParameters, 'Đã hỏi gì. What was asked.') parameters: FigureParameters;
  @Told(t.text, 'Thời điểm chốt; trống: hiện nay. The cut; null: live.', { nullable: true }) cut: string | null;
  @Told(t.text, 'SHA-256 của câu lệnh. SHA-256 of the statement.') sqlHash: string;
  @Told(t.text, 'SHA-256 của JSON chuẩn: mã, tham số, thời điểm chốt, giá trị, bản ghi. Of the canonical JSON.')
  digest: string;
}

@ObjectType({ description: 'Một bản ghi đã đếm. A record that was counted.' })
export class FigureMember {
  @Told(t.text, 'Loại bản ghi: tên kiểu trong API. Kind: its type in the API.') kind: string;
  @Told(t.id, 'Bản ghi. The record.') id: string;
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.day, 'Ngày tính. The day it counts on.') onDay: string;
  @Told(t.decimal, 'Tính bao nhiêu. How much it adds.') amount: string;
}

@ObjectType({ description: 'Các bản ghi đã đếm, từng trang. The records counted, page by page.' })
export class FigureMembers {
  @Told(t.text, 'Mã chỉ tiêu. Code.') code: string;
  @Told(FigureMember, 'Các bản ghi được xem. Those the viewer may see.', { list: true }) members: FigureMember[];
  @Told(t.text, 'Trang sau: after=… The next page.', { nullable: true }) next: string | null;
  @Told(t.int, 'Số bản ghi được xem, cả thảy. How many the viewer may see in all.') visible: number;
  @Told(t.int, 'Số bản ghi không được xem. How many the viewer may not see.') restricted: number;
  @Told(t.bool, 'Số hồ sơ mật bị che vì quá ít. Secret records are too few to be counted here.') suppressed: boolean;
  @Told(t.text, 'Thời điểm chốt; trống: hiện nay. The cut; null: live.', { nullable: true }) cut: string | null;
}

@ObjectType({ description: 'Một cột của biểu. A column of a form.' })
export class FormColumn {
  @Told(t.int, 'Số cột. Its number.') column: number;
  @Told(t.text, 'Nhóm cột. Its block.', { nullable: true }) block: string | null;
  @Told(t.text, 'Tên cột. Its name.') labelVi: string;
  @Told(t.text, 'Tên cột bằng tiếng Anh. Its name in English.') labelEn: string;
  @Told(t.texts, 'Công thức của biểu. Formulas of the form.') formulas: readonly string[];
  @Told(FigureValue, 'Giá trị. Its value.') figure: FigureValue;
}

@ObjectType({ description: 'Một công thức không khớp. A formula that does not hold.' })
export class FormMismatch {
  @Told(t.int, 'Cột. The column.') column: number;
  @Told(t.text, 'Công thức. The formula.') formula: string;
  @Told(t.decimal, 'Giá trị của cột. What the column says.') value: string;
  @Told(t.decimal, 'Giá trị theo công thức. What the formula gives.') expected: string;
}

@ObjectType({ description: 'Một biểu thống kê. A statistical form.' })
export class FigureForm {
  @Told(t.text, 'Mã biểu. Code of the form.') form: string;
  @Told(t.text, 'Số biểu như in. Its number as printed.') number: string;
  @Told(t.text, 'Tên biểu. Its title.') title: string;
  @Told(t.text, 'Văn bản quy định. The circular it comes from.') source: string;
  @Told(FormColumn, 'Các cột. Its columns.', { list: true }) columns: FormColumn[];
  @Told(FormMismatch, 'Chỗ công thức không khớp. Where formulas do not hold.', { list: true })
  mismatches: FormMismatch[];
  @Told(t.texts, 'Công thức không kiểm tra được vì thiếu hoặc che số liệu. Formulas that could not be checked.')
  unchecked: string[];
}
