/** What each operation does, said once for both surfaces. */
export const planOperations = {
  plans:
    'Các kế hoạch được xem: của cơ quan mình và đã ban hành gửi đến cơ quan mình. The plans one may see: one’s own agencies’, and issued ones addressed to them.',
  plan: 'Một kế hoạch. One plan.',
  planBaseline:
    'Nội dung kế hoạch khi ban hành, hoặc vào một ngày. What a plan said when it was issued, or on the day `asOf`.',
  planDifferences:
    'Khác nhau giữa hai bản, với lý do và văn bản. What differs between two editions, with why and by which document.',
  planProgress:
    'Tiến độ kế hoạch trong năm: đã xong trên tổng số, theo trọng số riêng, và còn thiếu ai. How far a plan is in a year: done of all, by weights apart, and who is missing.',
  agenciesWithoutPlan: 'Cơ quan chưa ban hành kế hoạch năm. Agencies that have issued no plan of the year.',
  draftPlan: 'Soạn dự thảo kế hoạch. Drafts a plan of one’s agency.',
  amendPlanDraft:
    'Sửa dự thảo; phần nào gửi thì thay phần ấy. Amends a draft; each part sent takes the place of what stood there.',
  submitPlan: 'Trình người có thẩm quyền ký. Submits a draft to whoever signs.',
  returnPlan: 'Trả lại để sửa, nêu lý do. Returns it to its drafters, with why.',
  issuePlan:
    'Ban hành: ghi số, ngày, người ký; ghi vào sổ văn bản; gửi đến các cơ quan được nêu. Issues the plan: number, day and signature; it enters the register and reaches the agencies it names.',
  amendPlan:
    'Điều chỉnh kế hoạch đã ban hành bằng văn bản: đổi, thêm, bỏ nhiệm vụ, mỗi thay đổi có lý do; hạn đang mở dời theo. Amends an issued plan by a document: tasks changed, added, withdrawn, each with why; open days move along.',
  closePlan:
    'Kết thúc kế hoạch; việc chưa đến hạn không còn phải làm. Closes a plan; what was not due yet is owed no more.',
  openTaskYear:
    'Mở năm thực hiện: mỗi cơ quan chủ trì có nghĩa vụ theo thời gian của nhiệm vụ; gọi lại không mở thêm. Opens a year: each lead owes its tasks by their timing; asked again it opens nothing.',
  createTaskFromConclusion:
    'Thêm nhiệm vụ từ kết luận, cam kết vào kế hoạch đã ban hành; văn bản kết luận là căn cứ điều chỉnh. Adds a task born from a conclusion or a promise to an issued plan; its document amends the plan.',
  exportPlanTasks:
    'Tải các nhiệm vụ của kế hoạch dạng CSV hoặc XLSX; nhập lại được nguyên vẹn.\nThe tasks of a plan as CSV or XLSX; imported again they are the same.',
  importPlanTasks:
    'Nhập các nhiệm vụ vào dự thảo từ CSV hoặc XLSX, thay toàn bộ; lỗi nào cũng chỉ rõ dòng, cột; sai một dòng thì không ghi gì.\nImports the tasks of a draft from CSV or XLSX, in place of all; every fault names its row and column, and with one of them nothing is written.',
  tasks: 'Nhiệm vụ của các kế hoạch được xem. Tasks of the plans one may see.',
  task: 'Một nhiệm vụ. One task.',
  taskProgress:
    'Tiến độ một nhiệm vụ trong năm, và cơ quan chưa xong. How far a task is in a year, and who has not done it.',
  assignTask:
    'Giao nhiệm vụ cho các cơ quan, một cấp, một loại, theo một ngày. Gives a task to agencies, a level, a kind, as of a day.',
  recordSpending: 'Ghi số đã chi của một nguồn kinh phí. Records what was spent of a source of money.',
  taskAssignments: 'Các lần giao nhiệm vụ được xem. Tasks given, as far as one may see.',
  taskAssignment: 'Một lần giao nhiệm vụ. One task given to one agency.',
  acknowledgeAssignment: 'Xác nhận đã nhận nhiệm vụ. Acknowledges a task.',
  localiseTask:
    'Đưa nhiệm vụ vào dự thảo kế hoạch của cơ quan mình, nhớ phiên bản cấp trên. Makes it a task of one’s own draft, which remembers the version above.',
  withdrawAssignment: 'Rút nhiệm vụ đã giao, nêu lý do. Withdraws a task from an agency, with why.',
  taskYears:
    'Việc phải làm theo năm và tiến độ, trong phạm vi được xem. What is owed year by year, as far as one may see.',
  taskYear: 'Việc của một cơ quan trong một năm. What one agency owes of a task in one year.',
  reportProgress:
    'Báo cáo tiến độ, kèm minh chứng; xong thì hoàn thành nghĩa vụ. Reports progress with evidence; done, it meets the obligation.',
  recordOutput:
    'Ghi sản phẩm: văn bản, hội nghị, báo cáo. Records what came of it: a document, a conference, a report.',
  requestExtension: 'Xin gia hạn trước khi đến hạn, nêu lý do. Asks for more time before the day, with why.',
  reopenTask: 'Mở lại việc đã báo xong; phát sinh nghĩa vụ mới. Reopens what was reported done; it is owed anew.',
  waiveTask: 'Miễn thực hiện trong năm, theo văn bản. Waives a year by a document.',
  taskExtensions: 'Các đề nghị gia hạn được xem. Requests for more time, as far as one may see.',
  taskExtension: 'Một đề nghị gia hạn. One request for more time.',
  decideExtension:
    'Quyết định gia hạn; hạn ban đầu vẫn giữ để chấm điểm. Decides it; the day at the start stays for scoring.',
  takeBackExtension: 'Rút đề nghị gia hạn. Takes the request back.',
} as const;

/** Arguments of readings. */
export const planWords = {
  year: 'Năm; mặc định năm nay. Year; this year when absent.',
  thatYear: 'Năm. Year.',
  asOf: 'Như vào ngày này; mặc định khi ban hành. As it stood on this day; as issued when absent.',
  from: 'Từ bản: 0 là khi ban hành (mặc định). The earlier edition: 0, as issued, when absent.',
  to: 'Đến bản; mặc định bản cuối. The later edition; the last when absent.',
  under: 'Các cơ quan trực thuộc cơ quan này. Agencies below this one.',
  kinds:
    'Loại cơ quan phải có kế hoạch; mặc định sở và UBND. Kinds that must have one; departments and People’s Committees when absent.',
  format: 'csv hoặc xlsx. csv or xlsx.',
} as const;
