import { defineFigure, type Window } from '../../engines/figures/definition';

const dimensions = {
  progress: {
    column: 'progress',
    labelVi: 'Tình trạng vào ngày cuối kỳ',
    labelEn: 'How it stood on the last day',
    values: ['DONE', 'UNDER_WAY', 'NOT_STARTED'],
  },
  role: { column: 'role', labelVi: 'Vai trò', labelEn: 'Role', values: ['LEAD', 'COOPERATING', 'FOLLOWING'] },
} as const;

/** What agencies owe of the tasks given to them, by the year whose last day lies in the window. Withdrawn ones are owed no more. */
const due = ({ from, to }: Window): string => `
  select 'Task' as record_kind, y.task_id as record_id, y.agency_id, y.due_on as on_day, 1::numeric as amount,
         null::numeric as of_amount, null::uuid as sealed_by, a.role,
         case when y.done_on <= ${to} then 'DONE' when y.state = 'NOT_STARTED' then 'NOT_STARTED' else 'UNDER_WAY' end as progress
  from task_year y
  join task_assignment a on a.tenant_id = y.tenant_id and a.id = y.assignment_id
  where y.due_on between ${from} and ${to} and y.state <> 'WITHDRAWN' and a.state <> 'WITHDRAWN'`;

const common = {
  version: 1,
  unit: 'nhiệm vụ',
  unitEn: 'tasks',
  dimensions,
  records: ['Task'],
  sealed: false,
  kept: () => 'select agency_id from task_year',
  source: 'Kế hoạch công tác dân vận: nhiệm vụ đã giao, tiến độ đã báo cáo',
} as const;

defineFigure({
  ...common,
  code: 'PLANS.TASKS_DUE',
  kind: 'COUNT',
  labelVi: 'Số nhiệm vụ phải hoàn thành trong kỳ',
  labelEn: 'Tasks to be done in the window',
  members: due,
});
defineFigure({
  ...common,
  code: 'PLANS.TASKS_DONE',
  kind: 'COUNT',
  labelVi: 'Số nhiệm vụ đã hoàn thành trong số phải hoàn thành',
  labelEn: 'Tasks done, of those to be done',
  members: (window) => `select m.* from (${due(window)}) m where m.progress = 'DONE'`,
});
defineFigure({
  ...common,
  code: 'PLANS.TASKS_DONE_RATIO',
  unit: '%',
  unitEn: 'percent',
  kind: 'RATIO',
  labelVi: 'Tỷ lệ hoàn thành nhiệm vụ',
  labelEn: 'Tasks done, of those to be done',
  members: (window) => `
    select m.record_kind, m.record_id, m.agency_id, m.on_day, (m.progress = 'DONE')::int::numeric as amount, 1::numeric as of_amount,
           m.sealed_by, m.role, m.progress
    from (${due(window)}) m`,
});
defineFigure({
  ...common,
  code: 'PLANS.ISSUED',
  unit: 'kế hoạch',
  unitEn: 'plans',
  kind: 'COUNT',
  labelVi: 'Số kế hoạch ban hành trong kỳ',
  labelEn: 'Plans issued in the window',
  dimensions: { kind: { column: 'kind', labelVi: 'Loại kế hoạch', labelEn: 'Kind', values: ['MULTI_YEAR', 'YEAR'] } },
  records: ['Plan'],
  kept: () => `select issuer_id as agency_id from plan where status in ('ISSUED', 'AMENDED', 'CLOSED')`,
  members: ({ from, to }) => `
    select 'Plan' as record_kind, p.id as record_id, p.issuer_id as agency_id, p.issued_on as on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, p.kind
    from plan p where p.issued_on between ${from} and ${to} and p.status in ('ISSUED', 'AMENDED', 'CLOSED')`,
});
