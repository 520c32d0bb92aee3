import { defineProblems } from '../../platform/errors/problems';

export const figuresErrors = defineProblems({
  UNKNOWN_FIGURE: [422, 'Không có chỉ tiêu "{code}".', 'There is no figure "{code}"; see the catalogue.'],
  UNKNOWN_FORM: [422, 'Không có biểu "{form}". Có: {allowed}.', 'There is no form "{form}". Known: {allowed}.'],
  UNKNOWN_DIMENSION: [
    422,
    'Không chia được theo "{name}". Có thể: {allowed}.',
    'One cannot group by "{name}". Allowed: {allowed}.',
  ],
  WINDOW_REVERSED: [422, 'Ngày đầu kỳ sau ngày cuối kỳ.', 'The window begins after its end.'],
  WINDOW_TOO_LONG: [422, 'Kỳ số liệu dài quá {max} ngày.', 'The window is longer than {max} days.'],
  AS_OF_IN_FUTURE: [422, 'Chưa đến thời điểm này.', 'That instant has not come yet.'],
  BASIS_NEEDS_AGENCY_IN_FORCE: [
    422,
    'Cơ quan không còn hoặc chưa hoạt động vào ngày {day}: hãy dùng AS_WAS hoặc chọn ngày khác.',
    'The agency does not exist on {day}: ask AS_WAS, or as of another day.',
  ],
  FIGURES_TOO_MANY: [422, 'Tối đa {max} chỉ tiêu một lần.', 'At most {max} figures at once.'],
  FIGURE_NOT_ENTERED: [
    422,
    'Chỉ tiêu {code} tính từ hồ sơ, không nhập tay.',
    'Figure {code} is counted from records, not entered.',
  ],
  FIGURE_OUT_OF_TIME: [
    422,
    'Chỉ tiêu {code} chỉ dùng từ {from} đến {to}.',
    'Figure {code} is in use from {from} to {to} only.',
  ],
  FIGURE_VALUE_MISSING: [
    422,
    'Thiếu giá trị: số, tử số và mẫu số, hoặc nội dung, tuỳ loại chỉ tiêu.',
    'No value: a number, numerator and denominator, or text, as the figure demands.',
  ],
  FIGURE_VALUE_UNFIT: [422, 'Chỉ tiêu này không nhận giá trị loại ấy.', 'The figure takes no such value.'],
  FIGURE_RATIO_UNFIT: [
    422,
    'Mẫu số phải lớn hơn 0 và tử số không âm.',
    'The denominator is more than 0 and the numerator not negative.',
  ],
  FIGURE_DIMENSION_MISSING: [422, 'Thiếu chiều phân tích: {name}.', 'It must say its {name}.'],
  FIGURE_DIMENSION_UNFIT: [422, 'Giá trị của {name} phải là một trong: {allowed}.', 'The {name} is one of: {allowed}.'],
  FIGURE_SOURCE_MISSING: [
    422,
    'Phải dẫn văn bản nguồn hoặc ghi nguồn.',
    'Name the source document, or say where it comes from.',
  ],
  FIGURE_RANK_UNFIT: [422, 'Thứ hạng phải từ 1 đến {of}.', 'The rank lies between 1 and {of}.'],
  FIGURE_ENTERED_ALREADY: [
    409,
    'Chỉ tiêu của cơ quan và kỳ này đã được nhập: hãy sửa bản ghi ấy.',
    'It was entered for this agency and window already: correct that entry.',
  ],
  FIGURE_WITHDRAWN: [409, 'Số liệu này đã được rút.', 'This entry was withdrawn.'],
});
