/** What each operation is for, said once for both surfaces. */
export const secrecyOperations = {
  namedPersons:
    'Những người được chỉ định trong các vụ việc mật của mình. Who is named for the secret matters one is named for oneself.',
  nameHandler:
    'Chỉ định đích danh một người vào vụ việc mật. Names a person for a secret case; nobody of the accused agency or below it.',
  releaseHandler: 'Cho thôi tham gia vụ việc mật, có hiệu lực ngay. Releases a person from a secret matter, at once.',
  sealedContent:
    'Nội dung vụ việc mật, không có danh tính; mỗi lần đọc đều ghi nhật ký. What a secret case says, never who denounced; every reading is audited.',
  sealedPetitionContent:
    'Văn bản của đơn mật; người xác minh nhận bản đã lược bỏ. The text of a secret petition; verifiers get the redacted one.',
  redactPetition:
    'Ghi bản nội dung đã lược bỏ thông tin người viết, cho người xác minh. Stores the text without what tells who wrote, for verifiers.',
  revealRequests: 'Các đề nghị mở danh tính được xem. Requests to be told who wrote.',
  requestReveal: 'Đề nghị mở danh tính: mục đích, căn cứ. Asks to be told who wrote: purpose and legal basis.',
  decideReveal:
    'Quyết định đề nghị mở danh tính; không tự quyết định cho mình; không quá 7 ngày. Decides a request of another person, for 7 days at most.',
  withdrawReveal: 'Rút đề nghị hoặc thu hồi sự đồng ý. Withdraws a request or takes a grant back.',
  revealIdentity:
    'Mở danh tính theo đề nghị đã được đồng ý; đăng nhập chưa quá 30 phút; tối đa 10 lần một giờ; câu trả lời không được lưu. Tells who wrote, under a grant in force, within 30 minutes of the log-in, 10 times an hour at most; the answer is kept nowhere.',
  custodyRules: 'Quy định nơi lưu danh tính, theo loại đơn. Where identities are kept, by kind of petition.',
  setCustodyRule:
    'Ghi quy định của tỉnh về nơi lưu danh tính; chỉ áp dụng cho đơn tiếp nhận về sau. Records where the province keeps identities of petitions to come.',
  protectionMeasures: 'Biện pháp bảo vệ trong các vụ việc của mình. Measures of protection in one’s matters.',
  requestProtection: 'Ghi yêu cầu bảo vệ. Records a request for protection.',
  decideProtection: 'Quyết định áp dụng hoặc không áp dụng biện pháp bảo vệ. Applies or refuses protection.',
  endProtection: 'Chấm dứt biện pháp bảo vệ. Ends a measure of protection.',
  matterFiles: 'Tệp trong hồ sơ các đơn, vụ việc được xem. Files of the petitions and cases one may see.',
  attachSealedFile:
    'Đưa tệp vào hồ sơ vụ việc mật (multipart, trường "file", "kind", "redacts"; tối đa 25 MB). Adds a file to a secret case.\n' +
    'Mã hoá trước khi lưu; tên thật, loại, mã băm nằm trong phần mã hoá. Bản lược bỏ nhận jpg, png (bỏ siêu dữ liệu), txt, csv. It is encrypted before it touches a disk. Redacted copies may be jpg, png (metadata is removed), txt or csv.',
  attachSealedPetitionFile:
    'Đưa tệp vào hồ sơ đơn mật. Adds a file to a secret petition.\n' + 'Như với vụ việc mật. As for a secret case.',
  downloadSealedFile:
    'Tải xuống tệp của vụ việc mật. Downloads a file of a secret matter.\n' +
    'Ghi nhật ký trước khi gửi; người xác minh chỉ nhận bản đã lược bỏ. Audited before it is sent; verifiers get redacted copies only.',
} as const;
