/** Tiếp thường xuyên, định kỳ, đột xuất. */
export const sessionKinds = {
  REGULAR: 'Thường xuyên. Regular',
  PERIODIC: 'Định kỳ. Periodic, by the head',
  AD_HOC: 'Đột xuất. Ad hoc',
} as const;
export type SessionKind = keyof typeof sessionKinds;

export const sessionModes = {
  IN_PERSON: 'Trực tiếp. In person',
  ONLINE: 'Trực tuyến. Online, from 1 July 2026',
} as const;
export type SessionMode = keyof typeof sessionModes;

export const hosts = {
  HEAD: 'Người đứng đầu. The head',
  DELEGATED: 'Người được ủy quyền. Somebody delegated by the head, by document',
  OFFICER: 'Công chức tiếp công dân. A reception officer',
  DEPUTY: 'Đại biểu Hội đồng nhân dân. A deputy of the people’s council',
} as const;
export type Host = keyof typeof hosts;

export const adHocGrounds = {
  HARSH_OR_COMPLEX:
    'Gay gắt, phức tạp, nhiều người tham gia, nhiều cơ quan có trách nhiệm hoặc còn ý kiến khác nhau (LTCD Đ18.3a). Harsh, complex, many people, several bodies responsible or disagreeing',
  SERIOUS_CONSEQUENCE:
    'Không chỉ đạo kịp thời có thể gây hậu quả nghiêm trọng (LTCD Đ18.3b). Without timely direction serious consequences are possible',
} as const;

/** From this many people on one content a visit is a group, "đoàn đông người": guidance on the forms, not statute. */
export const groupFrom = 5;

export const outcomes = {
  RECEIVED: 'Tiếp nhận nội dung, trả lời sau. Heard; the answer follows',
  ACCEPTED: 'Tiếp nhận đơn. Accepted: a petition was registered',
  GUIDED: 'Hướng dẫn đến cơ quan có thẩm quyền. Guided to the competent body',
  ANSWERED: 'Trả lời, giải thích tại chỗ. Answered on the spot',
  REFUSED: 'Từ chối tiếp. Refused',
} as const;
export type Outcome = keyof typeof outcomes;

/** LTCD Đ28.1 names the last four; the first two are what a clear matter gets at once (NĐ 154 Đ25.2). */
export const answerKinds = {
  SETTLED: 'Đã trả lời nội dung. The matter was answered',
  GUIDED: 'Hướng dẫn. Guidance',
  ACCEPTED: 'Thông báo thụ lý. It was accepted for settlement',
  MORE_TIME: 'Cần thêm thời gian kiểm tra, xác minh. More time is needed to verify',
  NOT_ACCEPTED: 'Thông báo từ chối thụ lý. It is not accepted',
  TRANSFERRED: 'Đã chuyển đến cơ quan có thẩm quyền. It was transferred to the competent body',
} as const;
export type AnswerKind = keyof typeof answerKinds;

export const personRoles = {
  CITIZEN: 'Công dân. The citizen',
  AUTHORISED: 'Người được ủy quyền. Somebody with an authorisation',
  LAWYER: 'Luật sư, trợ giúp viên pháp lý. A lawyer or legal aid officer',
  GUARDIAN: 'Người đại diện theo pháp luật, giám hộ. A legal representative or guardian',
  INTERPRETER: 'Người phiên dịch (LTCD Đ7.1đ). An interpreter',
} as const;
