import type { RowRule } from '../../platform/access/rows';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';

/** What officials call it. */
export const taskStanding = t.enum('TaskStanding', {
  NOT_STARTED: 'Chưa thực hiện. Not started',
  UNDER_WAY: 'Đang thực hiện, trong hạn. Under way, in time',
  OVERDUE: 'Quá hạn. Past its day, not done',
  DONE: 'Hoàn thành đúng hạn. Done in time',
  DONE_LATE: 'Hoàn thành quá hạn. Done late',
  WITHDRAWN: 'Không còn phải làm. Owed no more',
});

export const taskDuty = 'TASK';
export const taskYearSubject = 'TaskYear';

/** A column of the last obligation of a year: a task that was reopened has more than one. */
export const lastObligation =
  (column: string): Expression =>
  (a) =>
    `(select o.${column} from app.obligation o where o.tenant_id = ${a}.tenant_id and o.subject_kind = '${taskYearSubject}'` +
    ` and o.subject_id = ${a}.id and o.duty = '${taskDuty}' order by o.id desc limit 1)`;

export const dueNow: Expression = (a, bind) => `coalesce(${lastObligation('due_on')(a, bind)}, ${a}.due_on)`;

/** Only once the window is over. */
export const isLate: RowRule = (a, bind) =>
  `(${a}.state in ('NOT_STARTED', 'UNDER_WAY') and ${dueNow(a, bind)} < ${bind.today})`;

export const standing: Expression = (a, bind) =>
  `(case when ${isLate(a, bind)} then 'OVERDUE' when ${a}.state = 'DONE' and ${a}.done_on > ${dueNow(a, bind)} then 'DONE_LATE'` +
  ` else ${a}.state end)`;
