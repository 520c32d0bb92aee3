import { defineProblems } from '../../platform/errors/problems';

export const agenciesErrors = defineProblems({
  UNKNOWN_CODE: [
    422,
    'Không có cơ quan nào mang mã {code} vào ngày {day}.',
    'No agency bears the code {code} on {day}.',
  ],
  MALFORMED_CODE: [
    422,
    'Mã {code} không đúng dạng của hệ mã {system}.',
    'The code {code} is not one of system {system}.',
  ],
  CODE_TAKEN: [409, 'Mã {code} đang thuộc {holder}.', 'The code {code} is borne by {holder}.'],
  CODE_TWICE: [422, 'Mã {code} đã có ở dòng {row}.', 'The code {code} stands in row {row} already.'],
  UNKNOWN_CHOICE: [422, 'Giá trị "{value}" không có trong: {allowed}.', '"{value}" is none of: {allowed}.'],
  NOT_A_DAY: [422, 'Ngày phải có dạng NĂM-THÁNG-NGÀY.', 'A day is written YYYY-MM-DD.'],
  NOT_A_SHARE: [422, 'Tỷ lệ phải lớn hơn 0 và không quá 1.', 'A share is more than 0 and at most 1.'],
  COLUMN_MISSING: [422, 'Tệp thiếu cột "{column}".', 'The file lacks the column "{column}".'],
  COLUMN_UNKNOWN: [422, 'Cột "{column}" không có trong mẫu.', 'The template has no column "{column}".'],
  UNREADABLE_CSV: [422, 'Tệp không phải CSV hợp lệ (UTF-8): {reason}', 'The file is no valid CSV (UTF-8): {reason}'],
  EMPTY_FILE: [422, 'Tệp không có dòng nào.', 'The file has no rows.'],
  UNKNOWN_PARENT: [422, 'Không tìm thấy cơ quan cấp trên "{parent}".', 'The body above, "{parent}", is not found.'],
  PARENT_IN_CIRCLE: [422, 'Cơ quan cấp trên nằm trong vòng lặp.', 'The bodies above one another form a circle.'],
  PARENT_NOT_IN_FORCE: [
    422,
    'Cơ quan cấp trên không tồn tại trong suốt thời gian này.',
    'The body above does not exist for the whole period.',
  ],
  TYPE_NEEDS_LEVEL: [
    422,
    'Loại đơn vị hành chính không thuộc cấp này.',
    'The administrative type is not one of this level.',
  ],
  TERRITORY_MISSING: [
    422,
    'Ủy ban nhân dân cần có tên và loại đơn vị hành chính.',
    "A people's committee needs the name and type of its territory.",
  ],
  REFERENCE_TWICE: [409, 'Văn bản "{reference}" đã được nhập.', 'The act "{reference}" has been entered already.'],
  DAY_BEFORE_VERSION: [
    409,
    'Ngày phải sau ngày bắt đầu của lần thay đổi gần nhất ({since}).',
    'The day must be after the agency last changed ({since}).',
  ],
  AGENCY_ENDED: [409, 'Cơ quan đã kết thúc hoạt động ngày {day}.', 'The agency ended on {day}.'],
  SUCCESSION_CANNOT_RUN: [
    409,
    'Chưa chạy được việc sắp xếp này; xem violations.',
    'The succession cannot be run; see violations.',
  ],
  UNKNOWN_KEY: [422, 'Khoá "{key}" không có trong openings.', 'No opening has the key "{key}".'],
  SUCCESSION_WITHOUT_PARTS: [422, 'Văn bản chưa nêu cơ quan nào.', 'The act names no agency.'],
  SEVERAL_DAYS: [422, 'Một lần chạy chỉ gồm các văn bản cùng ngày hiệu lực.', 'One run takes acts of one day only.'],
  NOT_YET_IN_EFFECT: [409, 'Văn bản chưa có hiệu lực ({day}).', 'The act is not yet in effect ({day}).'],
  NOT_IN_FORCE: [409, '{name} không hoạt động ngay trước ngày {day}.', '{name} does not exist right before {day}.'],
  HEIR_NOT_IN_FORCE: [
    409,
    '{name} không hoạt động vào ngày {day} nên không tiếp nhận được.',
    '{name} does not exist on {day} and cannot take over.',
  ],
  LATER_VERSION: [409, '{name} đã có thay đổi sau ngày {day}.', '{name} already has a change after {day}.'],
  PARENT_ENDS: [
    409,
    '{name}: cơ quan cấp trên không hoạt động từ ngày {day}.',
    '{name}: the body above does not exist from {day}.',
  ],
  RECEIVER_MISSING: [
    409,
    '{name} còn việc đang mở hoặc đơn vị trực thuộc nhưng chưa rõ nơi tiếp nhận.',
    '{name} has open work or bodies below it and nobody is named to receive them.',
  ],
  RUN_TOGETHER: [
    409,
    'Việc của {name} do văn bản {acts} giao: hãy chạy cùng lúc.',
    'What {name} has open is handed over by {acts}: run them together.',
  ],
  SEVERAL_RECEIVERS: [409, '{name} có nhiều nơi tiếp nhận.', '{name} has several receivers; name one.'],
  SHARES_NOT_ONE: [409, 'Tổng tỷ lệ của {name} là {sum}, phải bằng 1.', 'The shares of {name} add up to {sum}, not 1.'],
});

export type AgencyProblem = keyof typeof agenciesErrors;
