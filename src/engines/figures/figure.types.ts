import { t } from '../../platform/views/codecs';

export const figureKind = t.enum('FigureKind', {
  COUNT: 'Đếm. A count.',
  SUM: 'Tổng. A sum.',
  RATIO: 'Tỷ lệ, giữ tử số và mẫu số. A ratio; numerator and denominator are kept.',
  LATEST: 'Số mới nhất. What was said last.',
  NARRATIVE: 'Nội dung. Text.',
});
export const figureOrigin = t.enum('FigureOrigin', {
  RECORDS: 'Tính từ hồ sơ. Counted from records.',
  ENTERED: 'Nhập tay. Entered by hand.',
  FORM: 'Cột của biểu. A column of a form.',
});
export const figureBasis = t.enum('FigureBasis', {
  AS_WAS: 'Theo đơn vị của ngày phát sinh. With the units of the day of each fact.',
  AS_NOW: 'Theo đơn vị đang đứng. With the units that stand.',
});
export const figureQualifier = t.enum('FigureQualifier', {
  EXACT: 'Chính xác. Exact.',
  ABOUT: 'Khoảng, gần. About.',
  AT_LEAST: 'Trên, ít nhất. At least.',
  AT_MOST: 'Dưới, nhiều nhất. At most.',
  ORDER_OF_MAGNITUDE: 'Hàng trăm, hàng ngàn. An order of magnitude.',
});
export const figureNature = t.enum('FigureNature', {
  ACTUAL: 'Thực hiện. Actual.',
  ESTIMATED: 'Ước thực hiện. Estimated.',
  OFFICIAL: 'Chính thức. Official.',
});

export type FigureQualifier = keyof (typeof figureQualifier)['values'];
export type FigureNature = keyof (typeof figureNature)['values'];
