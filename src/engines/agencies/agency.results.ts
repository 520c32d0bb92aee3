import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { codeSystem } from './agency.types';
import { Told } from '../../platform/views/told';

@ObjectType({ description: 'Cơ quan: mã định danh và tên. An agency, named.' })
export class NamedAgency {
  @Told(t.id, 'Cơ quan. The agency.') id: string;
  @Told(t.text, 'Tên. Name.') name: string;
}

@ObjectType({ description: 'Ai mang một mã, từ khi nào đến khi nào. Who bears a code, and when.' })
export class CodeHolderResult extends NamedAgency {
  @Told(codeSystem, 'Hệ mã. System.') system: string;
  @Told(t.day, 'Mang mã từ ngày. Bears it from.') heldFrom: string;
  @Told(t.day, 'Ngày đầu tiên không còn mang mã. First day without it.', { nullable: true }) heldTo: string | null;
  @Told(t.bool, 'Mang mã vào ngày tra cứu. Bears it on the day asked for.') heldOnDay: boolean;
  @Told(t.bool, 'Đang hoạt động. Exists on that day.') inForce: boolean;
  @Told(t.bool, 'Số liệu so sánh được với cơ quan kế thừa. Its figures can be counted with its successors.')
  comparable: boolean;
  @Told(NamedAgency, 'Cơ quan kế thừa. Who took its place.', { list: true }) successors: NamedAgency[];
  @Told(NamedAgency, 'Với cấp huyện: các xã nay ở địa bàn đó. Of a district: the communes there now.', { list: true })
  territory: NamedAgency[];
}

@ObjectType({ description: 'Điều cần biết khi tra mã. What to know about a code.' })
export class CodeNoticeResult {
  @Told(t.text, 'CODE_LIVES_ON, CODE_GIVEN_UP, REPLACED, SPLIT, SHARED, DISSOLVED, ENDED.') code: string;
  @Told(t.text, 'Lời nhắn. The message.') message: string;
}

@ObjectType({ description: 'Kết quả tra mã. What a code leads to.' })
export class AgencyByCode {
  @Told(CodeHolderResult, 'Cơ quan mang mã, hoặc mang sau cùng. Who bears it, or bore it last.')
  holder: CodeHolderResult;
  @Told(CodeHolderResult, 'Cơ quan từng mang mã trước đó. Who bore it before.', { list: true })
  earlier: CodeHolderResult[];
  @Told(CodeNoticeResult, 'Điều cần biết; trống khi không có gì. Null when there is nothing to know.', {
    nullable: true,
  })
  notice: CodeNoticeResult | null;
}

@ObjectType({ description: 'Lỗi ở một ô của tệp. What is wrong with one cell of a file.' })
export class RowErrorResult {
  @Told(t.int, 'Dòng, dòng tiêu đề là 1. Row; the header is 1.') row: number;
  @Told(t.text, 'Cột. Column.') column: string;
  @Told(t.text, 'Mã lỗi. Code.') code: string;
  @Told(t.text, 'Giải thích. Message.') message: string;
}

@ObjectType({ description: 'Kết quả nhập cơ quan. What an import did, or would do.' })
export class AgenciesImported {
  @Told(t.int, 'Số dòng. Rows.') rows: number;
  @Told(t.int, 'Số cơ quan đã tạo. Agencies made.') created: number;
  @Told(t.bool, 'Chạy thử. Dry run.') dryRun: boolean;
  @Told(RowErrorResult, 'Lỗi từng dòng; có lỗi thì không ghi gì. Errors; with any, nothing is written.', { list: true })
  errors: RowErrorResult[];
}
