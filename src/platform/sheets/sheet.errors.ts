import { defineProblems } from '../errors/problems';

export const sheetErrors = defineProblems({
  SHEET_FORMAT: [415, 'Chỉ nhận tệp .csv hoặc .xlsx.', 'Only .csv and .xlsx are taken.'],
  SHEET_UNREADABLE: [422, 'Không đọc được tệp bảng tính.', 'The sheet cannot be read.'],
  SHEET_LARGE: [413, 'Bảng tính quá lớn: không quá {megabytes} MB.', 'The sheet is too large: at most {megabytes} MB.'],
  SHEET_ROWS: [422, 'Bảng tính có quá {max} dòng.', 'The sheet holds more than {max} rows.'],
  SHEET_COLUMNS: [422, 'Bảng tính có quá {max} cột.', 'The sheet holds more than {max} columns.'],
  SHEET_COLUMN_TWICE: [422, 'Cột {column} có hai lần.', 'Column {column} stands twice.'],
  SHEET_EMPTY: [422, 'Bảng tính không có dòng nào.', 'The sheet holds no row.'],
});
