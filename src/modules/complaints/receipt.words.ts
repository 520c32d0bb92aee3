import type { Locale } from '../../platform/errors/problems';

const keepIt = {
  vi: 'Giữ kín mã và mật khẩu này: dùng để hỏi đơn đã đến bước nào. Mật khẩu không cấp lại được từ hệ thống, chỉ đổi mới tại nơi nhận đơn.',
  en: 'Keep the code and its secret to yourself: they tell how far the petition is. The secret is kept nowhere; only the desk that took the petition can give a new one.',
};
const handedOver = {
  vi: 'Đơn đã được chuyển thẳng cho cơ quan có thẩm quyền; nơi tiếp nhận không còn xem được.',
  en: 'The petition went straight to the competent agency; the desk that took it in can no longer see it.',
};

export const noticeOf = (locale: Locale, isHandedOver: boolean): string =>
  isHandedOver ? `${handedOver[locale]} ${keepIt[locale]}` : keepIt[locale];
