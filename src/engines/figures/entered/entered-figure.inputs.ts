import { t } from '../../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../../platform/views/inputs';
import { figureNature, type FigureNature, figureQualifier, type FigureQualifier } from '../figure.types';

@Input()
export class FigurePlaceInput {
  @Given(t.text, 'Tên chiều phân tích. Name of the dimension.', { max: 60 }) name: string;
  @Given(t.text, 'Giá trị. Its value.', { max: 60 }) value: string;
}

const value =
  'Giá trị; của tỷ lệ: số phần trăm khi không có tử số, mẫu số. Value; of a ratio without its two numbers, the percentage.';
const numerator = 'Tử số. Numerator.';
const denominator = 'Mẫu số. Denominator.';
const inWords = 'Nội dung bằng lời. In words.';
const qualifier = 'Mức chính xác; mặc định EXACT. How exact; EXACT when absent.';
const nature = 'Tính chất; mặc định ACTUAL. Nature; ACTUAL when absent.';
const documentId = 'Văn bản nguồn. The document it stands in.';
const source = 'Nguồn, khi văn bản không có trong sổ. Where it comes from, when no document of the register.';
const optional = { optional: true };

@Input()
export class EnterFigureInput extends NewRecord {
  @Given(t.text, 'Mã chỉ tiêu. Code of the figure.', { max: 60 }) code: string;
  @Given(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Given(t.day, 'Từ ngày. First day of the window.') windowFrom: string;
  @Given(t.day, 'Đến hết ngày. Last day of the window.') windowTo: string;
  @Given(FigurePlaceInput, 'Giá trị của các chiều phân tích. Values of the dimensions.', {
    ...optional,
    list: true,
    max: 5,
  })
  dimensions?: FigurePlaceInput[];
  @Given(t.decimal, value, optional) value?: string;
  @Given(t.decimal, numerator, optional) numerator?: string;
  @Given(t.decimal, denominator, optional) denominator?: string;
  @Given(t.text, inWords, optional) text?: string;
  @Given(figureQualifier, qualifier, optional) qualifier?: FigureQualifier;
  @Given(figureNature, nature, optional) nature?: FigureNature;
  @Given(t.int, 'Thứ hạng. Rank.', { ...optional, min: 1, max: 10_000 }) rank?: number;
  @Given(t.int, 'Trong bao nhiêu. Of how many.', { ...optional, min: 1, max: 10_000 }) ofHowMany?: number;
  @Given(t.id, documentId, optional) documentId?: string;
  @Given(t.text, source, { ...optional, max: 500 }) source?: string;
}

@Input()
export class CorrectFigureInput extends OnRecord {
  @Given(t.decimal, value, optional) value?: string;
  @Given(t.decimal, numerator, optional) numerator?: string;
  @Given(t.decimal, denominator, optional) denominator?: string;
  @Given(t.text, inWords, optional) text?: string;
  @Given(figureQualifier, qualifier, optional) qualifier?: FigureQualifier;
  @Given(figureNature, nature, optional) nature?: FigureNature;
  @Given(t.int, 'Thứ hạng. Rank.', { ...optional, min: 1, max: 10_000 }) rank?: number;
  @Given(t.int, 'Trong bao nhiêu. Of how many.', { ...optional, min: 1, max: 10_000 }) ofHowMany?: number;
  @Given(t.id, documentId, optional) documentId?: string;
  @Given(t.text, source, { ...optional, max: 500 }) source?: string;
}

@Input()
export class WithdrawFigureInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 2000 }) reason: string;
}
