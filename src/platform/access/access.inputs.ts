import { t } from '../views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../views/inputs';
import { accountKind, postRole } from './access.types';

@Input()
export class LoginInput {
  @Given(t.text, 'Tên đăng nhập. User name.', { max: 64 }) username: string;
  @Given(t.text, 'Mật khẩu. Password.', { max: 128 }) password: string;
  @Given(t.text, 'Mật khẩu mới, khi dùng mật khẩu được cấp. Replaces a password that was given to you.', {
    optional: true,
    max: 128,
  })
  newPassword?: string;
  @Given(t.id, 'Vị trí muốn làm việc. In which of several posts.', { optional: true }) postId?: string;
  @Given(t.int, 'Mã tỉnh; mặc định theo máy chủ. Code of the province.', { optional: true, min: 1, max: 99 })
  tenantId?: number;
}

@Input()
export class RefreshSessionInput {
  @Given(t.text, 'Mã làm mới, dùng một lần. Good for one use.', { max: 200 }) refreshToken: string;
}

@Input()
export class SwitchPostInput {
  @Given(t.id, 'Vị trí chuyển sang. The post to act in.') postId: string;
}

@Input()
export class ChangePasswordInput {
  @Given(t.text, 'Mật khẩu hiện tại. Current password.', { max: 128 }) currentPassword: string;
  @Given(t.text, 'Mật khẩu mới. New password.', { max: 128 }) newPassword: string;
}

@Input()
export class ResetPasswordInput {
  @Given(t.id, 'Tài khoản. The account.', { beside: true }) id: string;
}

@Input()
export class CreateAccountInput extends NewRecord {
  @Given(t.text, 'Tên đăng nhập: chữ thường, số, . _ -. User name.', { min: 2, max: 64 }) username: string;
  @Given(t.text, 'Họ và tên. Name shown.', { max: 200 }) displayName: string;
  @Given(accountKind, 'Người hoặc máy. A person or a machine.') kind: 'PERSON' | 'MACHINE';
}

@Input()
export class DeactivateAccountInput extends OnRecord {}

@Input()
export class ReactivateAccountInput extends OnRecord {}

@Input()
export class AppointPostInput extends NewRecord {
  @Given(t.id, 'Tài khoản. The account.') accountId: string;
  @Given(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Given(postRole, 'Vai trò. The role.') role: string;
  @Given(t.text, 'Chức vụ. Title.', { max: 200 }) title: string;
  @Given(t.day, 'Từ ngày. First day.') validFrom: string;
  @Given(t.day, 'Đến trước ngày. First day without it.', { optional: true }) validTo?: string;
}

@Input()
export class DelegatePostInput extends OnRecord {
  @Given(t.id, 'Người được uỷ quyền. Who is to act.') accountId: string;
  @Given(t.text, 'Chức vụ ghi trên văn bản. Title; that of the post when absent.', { optional: true, max: 200 })
  title?: string;
  @Given(t.day, 'Từ ngày. First day.') validFrom: string;
  @Given(t.day, 'Đến trước ngày. First day without it.') validTo: string;
  @Given(t.text, 'Số văn bản uỷ quyền. Number of the delegation.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentIssuedOn: string;
  @Given(t.text, 'Người ký. Who issued it.', { max: 200 }) documentIssuer: string;
}

@Input()
export class EndPostInput extends OnRecord {
  @Given(t.day, 'Từ ngày nào thôi giữ; mặc định hôm nay. First day without it; today.', { optional: true })
  validTo?: string;
  @Given(t.text, 'Lý do. Why.', { max: 500 }) reason: string;
  @Given(t.id, 'Vị trí nhận việc dở dang. The post that takes over what is open.', { optional: true })
  receiverId?: string;
}

@Input()
export class IssueApiKeyInput {
  @Given(t.id, 'Tài khoản máy. The machine.') accountId: string;
  @Given(t.text, 'Tên. Name.', { max: 100 }) name: string;
  @Given(t.text, 'Các thao tác được làm. Operations it may do.', { list: true, max: 200 }) scopes: string[];
  @Given(t.id, 'Cơ quan. For which agency.') agencyId: string;
  @Given(t.instant, 'Hết hạn. Expires.') expiresAt: string;
  @Given(t.text, 'Mạng được phép: 10.1.0.0/16. Networks it may come from.', { optional: true, list: true, max: 50 })
  cidrs?: string[];
}

@Input()
export class RotateApiKeyInput {
  @Given(t.id, 'Khoá. The key.', { beside: true }) id: string;
  @Given(t.instant, 'Khoá mới hết hạn. The new one expires.') expiresAt: string;
}

@Input()
export class RevokeApiKeyInput extends OnRecord {}
