import { defineProblems } from '../errors/problems';

export const filesErrors = defineProblems({
  FILE_MISSING: [422, 'Cần đúng một tệp, trong trường "file".', 'Send exactly one file, in the field "file".'],
  FILE_EMPTY: [422, 'Tệp rỗng.', 'The file is empty.'],
  FILE_TOO_LARGE: [413, 'Tệp lớn hơn {megabytes} MB.', 'The file is larger than {megabytes} MB.'],
  FILE_NAME: [422, 'Tên tệp không hợp lệ (1–200 ký tự).', 'The file needs a name of 1–200 characters.'],
  FILE_KIND: [422, 'Loại tệp không được nhận. Được nhận: {allowed}.', 'This kind of file is not accepted. Accepted: {allowed}.'],
  FILE_MISMATCH: [422, 'Nội dung tệp không đúng với tên hoặc loại đã khai.', 'What the file holds is not what its name or declared type says.'],
  FILE_DAMAGED: [422, 'Tệp hỏng, không đọc được.', 'The file is damaged.'],
  FILE_INFLATES: [422, 'Tệp nén bung ra quá lớn.', 'The file unpacks to far more than it should.'],
  FILE_INFECTED: [422, 'Trình quét phát hiện mã độc: {finding}.', 'The scanner found malware: {finding}.'],
  FILE_QUARANTINED: [409, 'Tệp đang chờ quét, chưa đọc được.', 'The file waits for the scanner and cannot be read yet.'],
  SCANNER_AWAY: [503, 'Trình quét mã độc chưa trả lời, hãy gửi lại sau.', 'The scanner did not answer; send the file again later.'],
  FILE_RANGE: [416, 'Khoảng byte không có trong tệp.', 'The file has no such bytes.'],
}); // prettier-ignore
