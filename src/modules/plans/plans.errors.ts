import { defineProblems } from '../../platform/errors/problems';

export const plansErrors = defineProblems({
  PLAN_WITHOUT_TASKS: [409, 'Kế hoạch chưa có nhiệm vụ nào.', 'The plan has no task yet.'],
  PLAN_ISSUED_IN_FUTURE: [422, 'Ngày ban hành không được sau hôm nay.', 'The day of issue is after today.'],
  PLAN_HORIZON: [
    422,
    'Thời gian thực hiện phải đúng thứ tự; kế hoạch năm nằm trong một năm.',
    'The last day comes after the first, and a plan of one year stays within that year.',
  ],
  TIMING_NOT_OF_KIND: [422, 'Không thuộc loại thời gian này.', 'Not part of this kind of timing.'],
  TIMING_IMPOSSIBLE: [
    422,
    'Thời gian không thể có.',
    'No such time: numbers ascend, days exist, an end follows its start.',
  ],
  SEVERAL_LEADS: [422, 'Một nhiệm vụ chỉ có một cơ quan chủ trì.', 'One agency leads a task.'],
  AGENCY_OR_GROUP: [422, 'Chỉ ghi một cơ quan hoặc một nhóm.', 'Name one agency or one group, not both.'],
  NAMED_TWICE: [422, 'Cơ quan đã có ở nhiệm vụ này.', 'The agency stands under this task already.'],
});
