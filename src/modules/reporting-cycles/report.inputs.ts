import {
  figureNature,
  type FigureNature,
  figureQualifier,
  type FigureQualifier,
} from '../../engines/figures/figure.types';
import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { cellState } from './reporting.words';

@Input()
export class PrefillReportInput extends OnRecord {}

@Input()
export class ReportCellInput {
  @Given(t.text, 'Mã ô. Key of the cell.', { max: 60 }) key: string;
  @Given(cellState, 'Trạng thái; mặc định theo giá trị. State; by the value when absent.', { optional: true }) state?: string;
  @Given(t.decimal, 'Giá trị. Value.', { optional: true }) value?: string;
  @Given(t.decimal, 'Tử số. Numerator.', { optional: true }) numerator?: string;
  @Given(t.decimal, 'Mẫu số. Denominator.', { optional: true }) denominator?: string;
  @Given(figureQualifier, 'Mức chính xác. How exact.', { optional: true }) qualifier?: FigureQualifier;
  @Given(figureNature, 'Tính chất. Nature.', { optional: true }) nature?: FigureNature;
  @Given(t.text, 'Lý do sửa hoặc không áp dụng. Why it is overridden or does not apply.', { max: 1_000, optional: true }) reason?: string;
  @Given(t.text, 'Giải trình cảnh báo. Answer to a warning.', { max: 1_000, optional: true }) explanation?: string;
} // prettier-ignore

@Input()
export class ReportNarrativeInput {
  @Given(t.text, 'Mã mục. Key of the section.', { max: 60 }) key: string;
  @Given(t.text, 'Nội dung; trống để xoá. What it says; absent to clear.', { max: 20_000, optional: true })
  text?: string;
}

@Input()
export class ReportLinesInput {
  @Given(t.text, 'Bảng. The table.', { max: 60 }) table: string;
  @Given(t.json, 'Các dòng, thay tất cả: [{cột: giá trị}]. All its lines.') rows: object;
}

@Input()
export class FillReportInput extends OnRecord {
  @Given(ReportCellInput, 'Số liệu. Numbers.', { list: true, max: 600, optional: true }) cells?: ReportCellInput[];
  @Given(ReportNarrativeInput, 'Lời văn. Sections.', { list: true, max: 100, optional: true }) narratives?: ReportNarrativeInput[];
  @Given(ReportLinesInput, 'Phụ lục danh sách. Annexes.', { list: true, max: 60, optional: true }) lines?: ReportLinesInput[];
} // prettier-ignore

@Input()
export class DeclaredGapInput {
  @Given(t.id, 'Nghĩa vụ còn thiếu báo cáo. The duty whose report is missing.') dutyId: string;
  @Given(t.text, 'Vì sao không chờ. Why it is not waited for.', { max: 500 }) reason: string;
}

@Input()
export class ConsolidateReportInput extends OnRecord {
  @Given(DeclaredGapInput, 'Những báo cáo không chờ. Reports not waited for.', { list: true, max: 500, optional: true }) gaps?: DeclaredGapInput[];
} // prettier-ignore

@Input()
export class AdjustReportInput extends OnRecord {
  @Given(t.text, 'Mã ô. Key of the cell.', { max: 60 }) key: string;
  @Given(t.decimal, 'Thêm bao nhiêu (âm: bớt). What it adds, or takes away.') amount: string;
  @Given(t.decimal, 'Tỷ lệ: thêm vào mẫu số. What it adds to the denominator.', { optional: true }) ofAmount?: string;
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
}

@Input()
export class WithdrawAdjustmentInput extends OnRecord {
  @Given(t.id, 'Điều chỉnh. The adjustment.') adjustmentId: string;
}

@Input()
export class ReportSignatureInput {
  @Given(t.text, 'Số, ký hiệu. Number.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày ban hành. Day of issue.') issuedOn: string;
  @Given(t.text, 'Nơi ban hành. Place of issue.', { max: 100 }) placeOfIssue: string;
  @Given(t.text, 'Người ký. Signer.', { max: 200 }) signer: string;
  @Given(t.text, 'Thay mặt: TM. ỦY BAN NHÂN DÂN. On whose behalf.', { max: 200, optional: true })
  signingOnBehalf?: string;
  @Given(t.text, 'Chức vụ: CHỦ TỊCH. Capacity.', { max: 200 }) signingCapacity: string;
}

@Input()
export class SubmitReportInput extends OnRecord {
  @Given(ReportSignatureInput, 'Số, ngày, người ký của báo cáo. Its number, day and signature.', { optional: true })
  signature?: ReportSignatureInput;
}

@Input()
export class WithdrawReportInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
}

@Input()
export class ReportNoteInput {
  @Given(t.text, 'Mã ô hoặc mục. Key of the cell or section.', { max: 60 }) key: string;
  @Given(t.text, 'Cần sửa gì. What to correct.', { max: 1_000 }) note: string;
}

@Input()
export class ReturnReportInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
  @Given(ReportNoteInput, 'Ghi chú từng ô, mục. Notes by cell and section.', { list: true, max: 200, optional: true }) notes?: ReportNoteInput[];
  @Given(t.day, 'Sửa xong trước hết ngày. To be corrected by.', { optional: true }) correctBy?: string;
} // prettier-ignore

@Input()
export class AcceptReportInput extends OnRecord {}

@Input()
export class FreezeReportInput extends OnRecord {
  @Given(ReportSignatureInput, 'Số, ngày, người ký; bắt buộc khi lúc nộp chưa có. Number, day and signature, unless given before.', { optional: true })
  signature?: ReportSignatureInput;
} // prettier-ignore

@Input()
export class RequestReopeningInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
  @Given(t.text, 'Ô, mục, bảng cần sửa; * là tất cả. Cells, sections and tables; * for all.', { list: true, max: 500 }) scope: string[];
} // prettier-ignore

@Input()
export class ApproveReopeningInput extends OnRecord {
  @Given(t.day, 'Mở đến hết ngày. Open until the end of.') expiresOn: string;
  @Given(t.text, 'Ý kiến. Note.', { max: 1_000, optional: true }) decision?: string;
}

@Input()
export class RefuseReopeningInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) decision: string;
}

@Input()
export class AcknowledgeReportInput extends OnRecord {}
