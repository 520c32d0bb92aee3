/**
 * What a petition may lack to be handled (TT 05/2021 Điều 6.2; LKN Điều 8; LTC Điều 23, 24.3; LTCD Điều 29). Recorded, never a
 * reason to refuse the paper at the desk.
 */
export const petitionConditions = {
  LANGUAGE: 'Tiếng nước ngoài, chưa có bản dịch công chứng (TT 05/2021 Đ6.2). Not in Vietnamese, no notarised translation',
  DATE: 'Không ghi ngày, tháng, năm (LKN Đ8; LTC Đ23). No date',
  NAME_ADDRESS: 'Thiếu họ tên, địa chỉ người gửi (LKN Đ8; LTC Đ23). Name or address of the sender is missing',
  SIGNATURE: 'Thiếu chữ ký, điểm chỉ (LKN Đ8; LTC Đ23). No signature or fingerprint',
  RESPONDENT: 'Không rõ người, cơ quan bị khiếu nại, bị tố cáo (LKN Đ8; LTC Đ23). Not clear against whom',
  CONTENT: 'Nội dung, lý do, yêu cầu không rõ (LKN Đ8; TT 05/2021 Đ6.2). Content, reason or request not clear',
  CONTACT: 'Tố cáo không ghi cách liên hệ (LTC Đ23.1). A denunciation without a way of contact',
  REPRESENTATIVE: 'Nhiều người chưa cử người đại diện (LTCD Đ29; NĐ 124/2020 Đ16.1). A group that has not named its representatives',
  AUTHORISATION: 'Giấy uỷ quyền chưa hợp lệ (NĐ 155/2026 Đ3). The authorisation is not valid',
  SENT_TO_SEVERAL: 'Đã gửi nhiều nơi, có nơi có thẩm quyền (LTC Đ24.3; TT 05/2021 Đ6.2b). Sent to several bodies, the competent one among them',
  GUIDED_BEFORE: 'Đã được hướng dẫn một lần về nội dung này (LTC Đ24.3; TT 05/2021 Đ6.2b). Guided before on the same content',
  ILLEGIBLE: 'Rách nát, không đọc được (TT 05/2021 Đ6.2b). Torn or illegible',
} as const; // prettier-ignore
export type PetitionCondition = keyof typeof petitionConditions;
