/** What each operation is for, said once for both surfaces. */
export const fileOperations = {
  file: 'Một tệp. One file, without its content.',
  uploadFile:
    'Tải lên một tệp (multipart, trường "file", tối đa 25 MB). Uploads one file (multipart, field "file", 25 MB at most).\n' +
    'Nhận pdf, docx, xlsx, png, jpg, csv, txt; loại được xác định từ nội dung. The type is found in the content; a name or declared type that says otherwise is refused. A retry with the same Idempotency-Key gets the first answer.',
  downloadFile:
    'Tải xuống nội dung. Downloads the content.\n' +
    'Mỗi lần tải đều được ghi nhật ký. ETag là SHA-256. Every download is audited. The ETag is the SHA-256; one byte range may be asked for.',
} as const;
