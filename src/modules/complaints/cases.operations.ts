/** What each operation does, said once for both surfaces. */
export const caseOperations = {
  cases:
    'Các vụ việc được xem: trong phạm vi của mình, được giao, hoặc bí mật mà mình được chỉ định. The cases one may see.',
  case: 'Một vụ việc. One case.',
  caseBalance:
    'Cân đối vụ việc trong kỳ, theo loại: chuyển sang, tiếp nhận, giải quyết, chuyển đi, rút, đình chỉ, không thụ lý, chuyển kỳ sau. Stock and flow of cases in a period, kind by kind.',
  acceptCase:
    'Thụ lý: đủ chữ ký, người đại diện khi nhiều người, đúng thẩm quyền. Accepts a case: signatures, representation and authority are checked; the time to settle it begins.',
  refuseCase: 'Không thụ lý, theo căn cứ luật định. Refuses a case on a ground of the law.',
  transferCase: 'Chuyển cơ quan có thẩm quyền. Transfers a case to who is competent.',
  assignCase: 'Phân công người thụ lý hồ sơ. Says which post handles it.',
  demandReport: 'Yêu cầu cấp dưới báo cáo việc chậm giải quyết tố cáo. Demands a report on the delay.',
  receiveReport: 'Ghi nhận báo cáo việc chậm giải quyết. Records the report on the delay.',
  notifyAcceptance:
    'Thông báo việc thụ lý tố cáo. Tells of the acceptance: the denouncer, and the denounced of the content.',
  startVerification:
    'Thành lập đoàn, tổ xác minh; từng người cam kết không có lợi ích liên quan. Begins the verification by a team of which nobody has an interest.',
  determineComplexity:
    'Xác định phức tạp bằng văn bản, theo tiêu chí luật định. Finds a case complex, in writing and by the criteria of the law.',
  extendDeadline:
    'Gia hạn giải quyết tố cáo: phức tạp một lần, đặc biệt phức tạp hai lần. Extends the time to settle a denunciation.',
  planDialogue: 'Thông báo đối thoại, ít nhất 05 ngày trước. Gives notice of a dialogue.',
  holdDialogue: 'Ghi biên bản đối thoại. Records a dialogue that was held.',
  suspendCase: 'Tạm đình chỉ: đồng hồ dừng. Suspends: the clock stands still.',
  resumeCase: 'Tiếp tục giải quyết: đồng hồ chạy tiếp. Resumes: the clock runs on.',
  sendNotice: 'Gửi quyết định, thông báo cho người liên quan. Sends a decision or notice to those concerned.',
  withdrawCase:
    'Ghi nhận việc rút một phần, toàn bộ, hoặc của từng người. Records a withdrawal: of contents, as a whole, or by some of many.',
  terminateCase: 'Đình chỉ giải quyết, theo căn cứ luật định. Ends a case unsettled, on a ground of the law.',
  decideCase: 'Ra quyết định giải quyết khiếu nại. Decides a complaint.',
  concludeCase: 'Kết luận nội dung tố cáo. Concludes on a denunciation.',
  answerCase: 'Trả lời kiến nghị, phản ánh. Answers a proposal or feedback.',
  sendDecision: 'Gửi quyết định, kết luận. Sends the decision or conclusion.',
  publishDecision: 'Công khai quyết định, kết luận, trả lời. Publishes the decision, conclusion or answer.',
  takeEffect: 'Quyết định có hiệu lực pháp luật. The decision takes legal effect, no second complaint having come.',
  orderExecution: 'Chỉ đạo thi hành quyết định. Orders the execution of the decision.',
  recordExecution: 'Ghi kết quả đã thi hành. Records what was carried out.',
  completeExecution: 'Thi hành xong. All was carried out.',
  actOnConclusion: 'Xử lý theo kết luận tố cáo. Acts on the conclusion.',
  closeCase: 'Kết thúc vụ việc. Closes a case.',
  recordCourt: 'Ghi nhận tòa án thụ lý. Records that a court has it.',
  markCase: 'Gắn cờ theo dõi. Sets the flags to follow it by.',
  enterBacklog: 'Vào sổ vụ việc tồn đọng, phức tạp, kéo dài. Enters a case in the backlog register.',
  leaveBacklog: 'Ra sổ vụ việc tồn đọng. Takes a case off the backlog register.',
} as const;

/** What the balance may be asked by. */
export const balanceBy = {
  from: 'Ngày đầu kỳ. First day of the period.',
  to: 'Ngày cuối kỳ. Last day of the period.',
  under:
    'Của cơ quan này, các cơ quan trực thuộc và tiền thân của chúng. Of this agency, all below it and those whose place they took; absent: all one may see.',
} as const;
