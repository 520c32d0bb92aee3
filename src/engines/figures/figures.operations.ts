/** What each operation does, said once for both surfaces. */
export const figureOperations = {
  figures:
    'Danh mục chỉ tiêu: đơn vị, chiều phân tích, nguồn, mã băm câu lệnh. The catalogue of figures: unit, dimensions, source, hash of the statement.',
  figureValue:
    'Một chỉ tiêu của một cơ quan và các cơ quan trực thuộc trong một kỳ, hiện nay hoặc tại một thời điểm đã qua. One figure of an agency and all below it in a window, now or as of the past.',
  figureValues: 'Nhiều chỉ tiêu cùng một phạm vi. Several figures of one scope.',
  figureMembers:
    'Các bản ghi đã được đếm; bản ghi không được xem chỉ tính thành số. The records counted; those one may not see are a number only.',
  figureForm:
    'Một biểu thống kê: mọi cột, và chỗ nào công thức không khớp. A statistical form: every column, and where its formulas do not hold.',
  enteredFigures: 'Số liệu nhập tay. Figures entered by hand.',
  enteredFigure: 'Một số liệu nhập tay. One figure entered by hand.',
  enterFigure: 'Nhập số liệu kèm nguồn. Enters a figure with its source.',
  correctFigure: 'Sửa số liệu đã nhập; bản trước được lưu. Corrects an entry; what it said before is kept.',
  withdrawFigure: 'Rút số liệu đã nhập, có lý do. Withdraws an entry, with a reason.',
} as const;

/** What the arguments mean. */
export const figureAsked = {
  code: 'Mã chỉ tiêu. Code of the figure.',
  codes: 'Các mã chỉ tiêu, tối đa 60. Codes of the figures, at most 60.',
  form: 'Mã biểu: TCD.01, XLD.01, … Code of the form.',
  about: 'Chỉ các chỉ tiêu có mã bắt đầu bằng. Only figures whose code begins so.',
  agencyId: 'Cơ quan, cùng mọi cơ quan dưới nó. The agency, with all below it.',
  from: 'Ngày đầu kỳ. First day of the window.',
  to: 'Ngày cuối kỳ, tính cả ngày ấy. Last day of the window, included.',
  asOf: 'Tại ngày hoặc thời điểm (ISO 8601); bỏ trống: hiện nay. As of a day or an instant; now when absent.',
  basis:
    'AS_WAS (mặc định): theo đơn vị của ngày phát sinh; AS_NOW: theo đơn vị đang đứng. AS_WAS, the default: with the units of the day of each fact; AS_NOW: with those that stand.',
  basisDay:
    'Ngày của hệ thống cơ quan; mặc định ngày `asOf`, nếu không thì hôm nay. Day of the hierarchy; that of `asOf` when absent, else today.',
  groupBy:
    'PROVINCE, DISTRICT, COMMUNE, AGENCY, hoặc một chiều của chỉ tiêu. By units of a level, by agency, or by a dimension of the figure.',
  first: 'Số bản ghi, 1–100, mặc định 20. How many records, 1–100, 20 when absent.',
  after: 'Con trỏ của trang trước. Cursor of the page before.',
} as const;
