import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';

@ObjectType({ description: 'Tỷ lệ, giữ cả tử số và mẫu số. A rate with its numerator and denominator.' })
export class DialogueRate {
  @Told(t.int, 'Tử số. Numerator.') numerator: number;
  @Told(t.int, 'Mẫu số. Denominator.') denominator: number;
  @Told(t.decimal, 'Phần trăm, hai số lẻ; trống khi mẫu số là 0. Percent; null when the denominator is 0.', {
    nullable: true,
  })
  percent: string | null;
}

@ObjectType({ description: 'Đối thoại trong một khoảng ngày. Dialogues held within a window.' })
export class DialogueCounts {
  @Told(t.day, 'Từ ngày. From.') from: string;
  @Told(t.day, 'Đến hết ngày. To, included.') to: string;
  @Told(t.int, 'Số cuộc đã tổ chức. Dialogues held.') dialogues: number;
  @Told(t.int, 'Số người dự. People who took part.') people: number;
  @Told(t.int, 'Số ý kiến. Opinions.') opinions: number;
  @Told(t.int, 'Trả lời tại chỗ. Answered on the spot.') answeredOnTheSpot: number;
  @Told(t.int, 'Đã giao giải quyết, kể cả đã trả lời. Assigned, answered ones included.') assigned: number;
  @Told(t.int, 'Đã giao và đã trả lời. Assigned and answered.') answered: number;
  @Told(t.int, 'Ghi nhận. Noted.') noted: number;
  @Told(t.int, 'Đã giao, quá hạn hôm nay. Assigned and late today.') opinionsOverdue: number;
  @Told(t.int, 'Số cam kết. Commitments.') commitments: number;
  @Told(t.int, 'Cam kết đã xong. Commitments fulfilled.') fulfilled: number;
  @Told(t.int, 'Trong đó xong trễ hạn. Of these late.') fulfilledLate: number;
  @Told(t.int, 'Cam kết quá hạn hôm nay chưa xong. Commitments late today and not done.') commitmentsOverdue: number;
  @Told(DialogueRate, 'Ý kiến đã trả lời trên tổng số ý kiến. Opinions answered, of all.') answeredRate: DialogueRate;
  @Told(DialogueRate, 'Cam kết xong trên tổng số cam kết. Commitments fulfilled, of all.') fulfilledRate: DialogueRate;
}

@ObjectType({ description: 'Kết quả mở nghĩa vụ đối thoại của năm. What opening a year’s duties did.' })
export class DialogueDutiesOpened {
  @Told(t.int, 'Năm. Year.') year: number;
  @Told(t.int, 'Số nghĩa vụ mới mở. Duties opened.') opened: number;
  @Told(t.int, 'Số nghĩa vụ đã có cuộc đối thoại thực hiện. Duties met by dialogues held before.') met: number;
}

@ObjectType({ description: 'Hoà giải ở cơ sở trong một khoảng ngày. Grassroots mediation within a window.' })
export class MediationCounts {
  @Told(t.day, 'Từ ngày. From.') from: string;
  @Told(t.day, 'Đến hết ngày. To, included.') to: string;
  @Told(t.int, 'Kỳ trước chuyển sang. Under way when the window opened.') carriedIn: number;
  @Told(t.int, 'Tiếp nhận trong kỳ. Received.') received: number;
  @Told(t.int, 'Đã tiến hành, kết thúc trong kỳ. Carried out and ended.') carriedOut: number;
  @Told(t.int, 'Hoà giải thành. Successful.') successful: number;
  @Told(t.int, 'Hoà giải không thành. Unsuccessful.') unsuccessful: number;
  @Told(t.int, 'Chấm dứt theo yêu cầu. Stopped on request.') stoppedOnRequest: number;
  @Told(t.int, 'Không tiến hành. Not carried out.') notCarriedOut: number;
  @Told(t.int, 'Cuối kỳ còn đang tiến hành. Under way when the window closed.') underWay: number;
  @Told(DialogueRate, 'Hoà giải thành trên số đã tiến hành. Successful, of those carried out.')
  successRate: DialogueRate;
}

/** Two decimals, rounded as one does by hand. */
export const rateOf = (numerator: number, denominator: number): DialogueRate => ({
  numerator,
  denominator,
  percent: denominator === 0 ? null : (Math.round((numerator * 10_000) / denominator) / 100).toFixed(2),
});
