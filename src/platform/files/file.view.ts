import { allOf, anyOf, inReach, ownAccount, type RowRule } from '../access/rows';
import { Col, t, View } from '../views/view';

const fileState = t.enum('FileState', {
  QUARANTINED: 'Chờ quét, chưa đọc được. Waits for the scanner, cannot be read yet',
  CLEAN: 'Đã quét, sạch. Scanned and found clean',
  INFECTED: 'Có mã độc, đã bỏ nội dung. Malware was found; the content is gone',
  UNSCANNED: 'Chưa quét: hệ thống không có trình quét. Not scanned: no scanner is set up',
});
export type FileState = keyof typeof fileState.values;

export const fileClass = t.enum('FileClass', {
  OPEN: 'Dùng chung trong tỉnh. For every official of the province',
  INTERNAL: 'Nội bộ cơ quan và cấp trên. For the agency and those above it',
  RESTRICTED: 'Hạn chế: người tải lên và người được xem hồ sơ. For the uploader and whoever may see its record',
});
export type FileClass = keyof typeof fileClass.values;

/** Files of secret matters are no files here, not even to who sent them: they are reached through their matter alone. */
const notSealed: RowRule = (a) => `${a}.sealed_by is null`;
const open: RowRule = (a) => `${a}.class = 'OPEN'`;
const internal: RowRule = (a, bind) => `(${a}.class = 'INTERNAL' and ${inReach('agency_id')(a, bind)})`;

@View('File', {
  from: 'app.file',
  describe: 'Tệp đính kèm; tải lên và tải xuống qua REST. A file; uploaded and downloaded over REST.',
  order: '-id',
  scope: allOf(notSealed, anyOf(open, internal, ownAccount('uploaded_by_id'))),
})
export class FileView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.text, { describe: 'Tên tệp. Name, as its uploader knows it.' }) name: string;
  @Col(t.text, { describe: 'Loại nội dung, xác định từ chính nội dung. Media type, found in the content itself.' })
  mediaType: string;
  @Col(t.int, { describe: 'Số byte. Bytes.' }) size: number;
  @Col(t.text, { describe: 'SHA-256 của nội dung. SHA-256 of the content.' }) sha256: string;
  @Col(fileState, { describe: 'Đã quét chưa. Whether it was scanned.' }) state: FileState;
  @Col(fileClass, { describe: 'Ai được xem. Who may see it.' }) class: FileClass;
  @Col(t.instant, { describe: 'Lúc tải lên. When it was uploaded.' }) uploadedAt: string;
  @Col(t.id, { describe: 'Tài khoản tải lên. The account that uploaded it.' }) uploadedById: string;
  @Col(t.id, { describe: 'Cơ quan của người tải lên. The agency in whose name.' }) agencyId: string;
  @Col(t.text, {
    describe: 'Đường dẫn tải xuống. Where to download it.',
    sql: (a) => `('/v1/files/' || ${a}.id || '/content')`,
  })
  contentPath: string;
}
