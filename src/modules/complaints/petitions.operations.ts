/** What each operation does, said once for both surfaces. */
export const petitionOperations = {
  petitions: 'Các đơn được xem. Petitions one may see.',
  petition: 'Một đơn. One petition.',
  petitionTransfers: 'Đơn chuyển đi và chuyển đến. What was sent on, and what was sent to one’s agency.',
  petitionTransfer: 'Một lần chuyển. One of them.',
  registerPetition:
    'Tiếp nhận đơn vào sổ: số, biên nhận có mã và mật khẩu tra cứu (chỉ hiện một lần), thời hạn đầu tiên. Đơn tố cáo được giữ bí mật ngay. Takes a petition in: its number, a receipt whose secret is shown once, its first deadline. A denunciation is secret at once.',
  renewPetitionSecret:
    'Cấp mật khẩu tra cứu mới khi người gửi làm mất; mật khẩu cũ hết tác dụng. Gives a new secret to who lost the slip; the old one is void.',
  classifyPetition:
    'Phân loại theo nội dung, điều kiện, thẩm quyền; mở các vụ việc hoặc ghép vào vụ việc đang có. Xác định là tố cáo thì đơn và quá trình của nó được giữ bí mật. Classifies by content, conditions and authority; opens cases or joins one. Found to be a denunciation, the petition becomes secret with its past.',
  guidePetition: 'Hướng dẫn người gửi đến nơi có thẩm quyền. Guides the sender to who is competent.',
  transferPetition:
    'Chuyển đơn đến cơ quan có thẩm quyền, trong hoặc ngoài danh mục; tố cáo chỉ chuyển một lần. Transfers to who is competent; a denunciation once only.',
  acknowledgeTransfer:
    'Nơi nhận xác nhận: đơn vào sổ của mình với số và thời hạn riêng. The receiver enters it in its own register, with its own number and clock.',
  recordReply: 'Ghi văn bản phúc đáp. Records the document that answered.',
  demandResolution: 'Đôn đốc cơ quan cấp dưới giải quyết. Demands resolution of a body below.',
  returnPetition: 'Trả đơn, giấy tờ gốc. Returns original papers.',
  filePetition: 'Lưu đơn, giữ một năm. Files the petition, kept for a year.',
  referToInvestigation: 'Chuyển cơ quan điều tra khi có dấu hiệu tội phạm. Hands it to the investigators.',
  referToParty: 'Chuyển cơ quan Đảng. Hands it to the Party body.',
  explainPetition: 'Giải thích, thông báo chấm dứt việc đã giải quyết đúng pháp luật. Explains what was settled lawfully.',
  inspectAnonymous:
    'Thanh tra, kiểm tra theo đơn nặc danh có chứng cứ cụ thể. Has an anonymous petition with evidence inspected.',
  withdrawPetition: 'Ghi nhận người đứng đơn rút; ai rút thì rút cho mình. Records who withdrew; everyone for himself.',
  assignPetition: 'Phân công người xử lý đơn. Assigns the petition to a post.',
  linkSamePetition: 'Ghi nhận đơn trùng nội dung với đơn trước; không tự ghép. Notes that an earlier petition has the same content.',
  attachToPetition: 'Đính kèm tệp vào đơn không mật. Attaches files to a petition that is not secret.',
  similarPetitions: 'Gợi ý các đơn có thể trùng, trong phạm vi được xem; không có đơn mật. Suggests petitions that may be the same; never secret ones.',
  suggestAuthority: 'Gợi ý cơ quan có thẩm quyền giải quyết, theo điều luật của ngày ấy. Suggests who is competent, by the law of the day.',
  petitionStatus:
    'Tra cứu đơn bằng mã và mật khẩu, không cần đăng nhập. How far a petition is, by code and secret, without log-in.',
} as const; // prettier-ignore

export const authorityArguments = {
  kind: 'Loại. Kind.',
  respondentAgencyId: 'Cơ quan bị khiếu nại, bị tố cáo, hoặc của người ấy. The agency complained of or accused, or of that person.',
  rank: 'Người bị khiếu nại, bị tố cáo giữ vị trí nào ở đó. The rank of who is complained of or accused.',
  instance: 'Lần: 1, 2. Instance; 1 when absent.',
  asOf: 'Ngày. The day; today when absent.',
} as const; // prettier-ignore
