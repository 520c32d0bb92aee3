import { ObjectType } from '@nestjs/graphql';
import { t } from '../views/codecs';
import { Told } from '../views/told';
import { postKind, postRole, viewerRole } from './access.types';

@ObjectType({ description: 'Phiên làm việc. What a client keeps of a session.' })
export class SessionTokens {
  @Told(t.text, 'Gửi kèm mỗi yêu cầu: Authorization: Bearer. Goes with each request.') accessToken: string;
  @Told(t.int, 'Số giây còn dùng được. Good for so many seconds.') accessTokenSeconds: number;
  @Told(t.text, 'Dùng một lần để lấy mã mới. Good for one refresh.', { nullable: true }) refreshToken: string | null;
  @Told(t.id, 'Vị trí đang làm việc. The post acted in.') postId: string;
}

@ObjectType({ description: 'Đã xong. It is done.' })
export class Done {
  @Told(t.bool, 'Đã xong. It is done.') done: boolean;
}

@ObjectType({ description: 'Mật khẩu cấp một lần. A password for one log-in, shown this once.' })
export class TemporaryPassword {
  @Told(t.text, 'Mật khẩu. The password.') temporaryPassword: string;
  @Told(t.instant, 'Hết hạn. Expires.') expiresAt: string;
}

@ObjectType({ description: 'Khoá vừa cấp. A key just issued; its secret is shown this once.' })
export class IssuedApiKey {
  @Told(t.id, 'Khoá. The key.') id: string;
  @Told(t.text, 'Phần công khai. Public part.') keyId: string;
  @Told(t.text, 'Gửi kèm mỗi yêu cầu: X-Api-Key. Goes with each request.') secret: string;
  @Told(t.instant, 'Hết hạn. Expires.') expiresAt: string;
}

@ObjectType({ description: 'Vị trí của tôi. A post of mine.' })
export class MyPost {
  @Told(t.id, 'Vị trí. The post.') id: string;
  @Told(postKind, 'Chính thức hay thừa uỷ quyền. In its own right or delegated.') kind: string;
  @Told(postRole, 'Vai trò. The role.') role: string;
  @Told(t.text, 'Chức vụ. Title.') title: string;
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.text, 'Tên cơ quan. Its name.') agencyName: string;
  @Told(t.day, 'Đến trước ngày. First day without it.', { nullable: true }) validTo: string | null;
}

@ObjectType({ description: 'Thay mặt ai, theo văn bản nào. For whom, by which document.' })
export class MyDelegation {
  @Told(t.text, 'Người uỷ quyền. Who delegates.') name: string;
  @Told(t.text, 'Chức vụ của người uỷ quyền. Their title.') title: string;
  @Told(t.text, 'Số văn bản. Number.') documentNumber: string;
  @Told(t.day, 'Ngày văn bản. Day.') documentIssuedOn: string;
  @Told(t.text, 'Người ký. Issuer.') documentIssuer: string;
}

@ObjectType({ description: 'Tôi là ai, được làm gì. Who calls, and what that may do.' })
export class Me {
  @Told(t.id, 'Tài khoản. The account.') accountId: string;
  @Told(t.text, 'Tên đăng nhập. User name.') username: string;
  @Told(t.text, 'Họ và tên. Name shown.') displayName: string;
  @Told(t.int, 'Mã tỉnh. Code of the province.') tenantId: number;
  @Told(viewerRole, 'Vai trò. The role.') role: string;
  @Told(t.text, 'Cấp: PROVINCE, DISTRICT, COMMUNE. Level.') level: string;
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.id, 'Vị trí đang làm việc; không có với khoá API. The post acted in; none for a key.', { nullable: true })
  postId: string | null;
  @Told(MyDelegation, 'Thừa uỷ quyền. Acting for.', { nullable: true }) actingFor: MyDelegation | null;
  @Told(MyPost, 'Các vị trí hôm nay. Posts held today.', { list: true }) posts: MyPost[];
  @Told(t.texts, 'Được làm, được xem. Operations and fields granted.') grants: string[];
}
