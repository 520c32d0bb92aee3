import { ObjectType } from '@nestjs/graphql';
import { t } from '../../../platform/views/codecs';
import { NamedAgency, RowErrorResult } from '../agency.results';
import { Told } from '../../../platform/views/told';

@ObjectType({ description: 'Cơ quan kết thúc. An agency that closes.' })
export class ClosingResult extends NamedAgency {
  @Told(t.id, 'Nơi tiếp nhận. Who takes over its work.', { nullable: true }) receiverId: string | null;
}

@ObjectType({ description: 'Cơ quan trực thuộc chuyển theo. A body below that moves along.' })
export class MovingResult extends NamedAgency {
  @Told(t.id, 'Từ cấp trên. From.') fromId: string;
  @Told(t.id, 'Sang cấp trên. To.', { nullable: true }) toId: string | null;
}

@ObjectType({ description: 'Một việc đang mở. An open piece of work.' })
export class OpenWorkItem {
  @Told(t.id, 'Mã định danh. Identity.') id: string;
  @Told(t.text, 'Tên. What it is called.') label: string;
}

@ObjectType({ description: 'Việc sẽ bàn giao. Work that would be handed over.' })
export class WorkToHandResult {
  @Told(t.text, 'Loại việc. Kind.') kind: string;
  @Told(NamedAgency, 'Của cơ quan. Whose.') agency: NamedAgency;
  @Told(t.int, 'Số lượng. How many.') count: number;
  @Told(OpenWorkItem, 'Một số việc đầu tiên. The first few.', { list: true }) first: OpenWorkItem[];
  @Told(t.id, 'Nơi tiếp nhận. To whom.', { nullable: true }) receiverId: string | null;
}

@ObjectType({ description: 'Mã thay đổi. A code that ends or begins.' })
export class CodeChangeResult {
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.text, 'Hệ mã. System.') system: string;
  @Told(t.text, 'Mã. Code.') code: string;
  @Told(t.bool, 'Bắt đầu (true) hay kết thúc. Begins, or ends.') begins: boolean;
}

@ObjectType({ description: 'Điều còn vướng. What stands in the way.' })
export class SuccessionProblemResult {
  @Told(t.text, 'Mã lỗi. Code.') code: string;
  @Told(t.text, 'Giải thích. Message.') message: string;
  @Told(t.id, 'Cơ quan. The agency.', { nullable: true }) agencyId: string | null;
}

@ObjectType({ description: 'Chạy thử một việc sắp xếp. The dry run of a succession.' })
export class SuccessionPreview {
  @Told(t.day, 'Ngày hiệu lực. Day of effect.') day: string;
  @Told(ClosingResult, 'Kết thúc. Close.', { list: true }) closing: ClosingResult[];
  @Told(NamedAgency, 'Bắt đầu giai đoạn mới. Begin.', { list: true }) opening: NamedAgency[];
  @Told(MovingResult, 'Chuyển theo. Move along.', { list: true }) moving: MovingResult[];
  @Told(CodeChangeResult, 'Mã. Codes.', { list: true }) codes: CodeChangeResult[];
  @Told(t.int, 'Số quan hệ kết thúc hoặc chuyển. Relations that end or pass on.') relations: number;
  @Told(WorkToHandResult, 'Việc bàn giao. Open work.', { list: true }) openWork: WorkToHandResult[];
  @Told(SuccessionProblemResult, 'Còn vướng; trống thì chạy được. Empty: it can be run.', { list: true })
  problems: SuccessionProblemResult[];
}

@ObjectType({ description: 'Kết quả nhập việc sắp xếp. What an import drafted, or would draft.' })
export class SuccessionsImported {
  @Told(t.int, 'Số dòng. Rows.') rows: number;
  @Told(t.int, 'Số văn bản. Acts.') acts: number;
  @Told(t.bool, 'Chạy thử. Dry run.') dryRun: boolean;
  @Told(t.texts, 'Các dự thảo đã tạo. The drafts made.') ids: string[];
  @Told(RowErrorResult, 'Lỗi từng dòng. Errors.', { list: true }) errors: RowErrorResult[];
  @Told(SuccessionPreview, 'Chạy thử các văn bản trong tệp. Dry run of the acts in the file.', { nullable: true })
  preview: SuccessionPreview | null;
}
