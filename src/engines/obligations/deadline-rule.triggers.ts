/** The events from which rules count, as they are named in an explanation: Vietnamese, English. */
const events: Record<string, readonly [vi: string, en: string]> = {
  ACCEPTANCE_DECISION: ['ra quyết định thụ lý', 'issue of the acceptance decision'],
  ACCEPTED: ['thụ lý', 'acceptance'],
  CASE_RESOLVED: ['vụ việc được giải quyết', 'resolution of the case'],
  CONCLUSION_ISSUED: ['ra kết luận', 'issue of the conclusion'],
  CONTENT_RECEIVED: ['tiếp nhận nội dung', 'receipt of the content'],
  DECISION_EFFECTIVE: ['quyết định có hiệu lực', 'effect of the decision'],
  DECISION_ISSUED: ['ra quyết định', 'issue of the decision'],
  DECISION_KNOWN: ['biết được quyết định, hành vi', 'knowledge of the decision or act'],
  DECISION_RECEIVED: ['nhận được quyết định', 'receipt of the decision'],
  DEMAND_RECEIVED: ['nhận được yêu cầu', 'receipt of the demand'],
  DIALOGUE: ['đối thoại', 'the dialogue'],
  FIRST_DECISION_RECEIVED: ['nhận được quyết định lần đầu', 'receipt of the first decision'],
  FIRST_DECISION_RECEIVED_OR_FIRST_DEADLINE_PASSED: [
    'nhận được quyết định lần đầu hoặc hết thời hạn giải quyết lần đầu',
    'receipt of the first decision, or the end of the first deadline',
  ],
  GROUNDS_SUFFICIENT: ['có đủ căn cứ', 'the day on which the grounds suffice'],
  POSTED: ['niêm yết', 'posting'],
  PUBLICATION_MEETING: ['họp công khai', 'the meeting of publication'],
  RECEIVED: ['nhận đơn', 'receipt of the petition'],
  RECEPTION: ['tiếp công dân', 'the reception of citizens'],
  REQUESTED: ['có yêu cầu', 'the request'],
  RESULT_AVAILABLE: ['có kết quả', 'the result'],
  RESULT_NOTICE_RECEIVED: ['nhận được thông báo kết quả', 'receipt of the notice of the result'],
  STORED: ['lưu đơn', 'filing of the petition'],
  SUSPENSION_ISSUED: ['ra quyết định tạm đình chỉ, đình chỉ', 'issue of the suspension or termination'],
  TERMINATION_NOTICE: ['thông báo đình chỉ', 'the notice of termination'],
};

/** A trigger in words; one that a province made itself stands as it is. */
export function triggerWords(trigger: string): { vi: string; en: string } {
  const [vi, en] = events[trigger] ?? [`sự kiện ${trigger}`, `the event ${trigger}`];
  return { vi, en };
}
