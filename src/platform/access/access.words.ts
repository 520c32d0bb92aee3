import type { OperationOptions } from '../views/operations';

/** Runs outside an act: the answer carries a secret, or there is no viewer yet; nothing of it is kept for a retry. */
const free = (describe: string): OperationOptions => ({ describe, free: true });
const act = (describe: string): OperationOptions => ({ describe });

export const login = free('Đăng nhập bằng mật khẩu. Log in by password.');
export const refreshSession = free('Lấy mã mới; mã cũ chỉ dùng một lần. Go on with a session.');
export const logout = free('Đăng xuất: mọi mã của phiên hết hiệu lực ngay. End the session at once.');
export const switchPost = free('Làm việc ở vị trí khác. Act in another of my posts.');
export const changePassword = free('Đổi mật khẩu; các phiên khác kết thúc. Change my password; my other sessions end.');
export const me = act('Tôi là ai, được làm gì. Who I am and what I may do.');

export const accounts = act('Danh sách tài khoản. Accounts.');
export const account = act('Một tài khoản. An account.');
export const createAccount = act('Lập tài khoản, chưa có mật khẩu. Make an account, as yet without password.');
export const deactivateAccount = act('Khoá tài khoản, có hiệu lực ngay. Close an account at once.');
export const reactivateAccount = act('Mở lại tài khoản. Open an account again.');
export const resetPassword = free('Cấp mật khẩu dùng một lần. Give a password for one log-in.');

export const posts = act('Danh sách vị trí. Posts.');
export const post = act('Một vị trí. A post.');
export const appointPost = act('Bổ nhiệm, phân công vào vị trí. Appoint to a post.');
export const delegatePost = act('Uỷ quyền có thời hạn, bằng văn bản. Delegate a post in writing, for a term.');
export const endPost = act('Thôi giữ vị trí và bàn giao việc dở dang. End a post and hand over what is open.');

export const apiKeys = act('Danh sách khoá API. Keys of machines.');
export const issueApiKey = free('Cấp khoá API. Issue a key.');
export const rotateApiKey = free('Thay khoá; khoá cũ còn dùng 7 ngày. Replace a key; the old one goes on for 7 days.');
export const revokeApiKey = act('Thu hồi khoá ngay. Revoke a key at once.');
