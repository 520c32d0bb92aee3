import { defineFigure, type Window } from '../definition';

/** How an obligation stood on the last day of the window, whatever became of it later. */
const stateOn = (to: string): string => `
  case when o.state in ('EXCUSED', 'CANCELLED') and o.settled_on <= ${to} then o.state
       when o.settled_on <= ${to} and o.state in ('MET', 'MET_LATE') then o.state
       when coalesce(o.due_on, o.original_due_on) >= ${to} then 'OPEN'
       when o.due_on is null then 'OPEN'
       when o.lapses then 'MISSED'
       else 'OVERDUE' end`;

const dimensions = {
  duty: { column: 'duty', labelVi: 'Nghĩa vụ', labelEn: 'Duty' },
  dutyGroup: { column: 'duty_group', labelVi: 'Nhóm nghĩa vụ', labelEn: 'Group of duties' },
  state: {
    column: 'state',
    labelVi: 'Tình trạng vào ngày cuối kỳ',
    labelEn: 'How it stood on the last day',
    values: ['OPEN', 'OVERDUE', 'MET', 'MET_LATE', 'MISSED', 'EXCUSED', 'CANCELLED'],
  },
} as const;

/** Due in the window: by the day that counts, or while the clock stands still by the first one. */
const due = ({ from, to }: Window): string => `
  select 'Obligation' as record_kind, o.id as record_id, o.agency_id, coalesce(o.due_on, o.original_due_on) as on_day,
         1::numeric as amount, null::numeric as of_amount, o.sealed_by, o.duty, split_part(o.duty, '.', 1) as duty_group,
         ${stateOn(to)} as state
  from obligation o
  where coalesce(o.due_on, o.original_due_on) between ${from} and ${to}`;

const common = {
  version: 1,
  unit: 'nghĩa vụ',
  unitEn: 'obligations',
  dimensions,
  records: ['Obligation'],
  sealed: true,
  kept: () => 'select agency_id from obligation where sealed_by is null',
} as const;

defineFigure({
  ...common,
  code: 'OBLIGATIONS.OWED',
  kind: 'COUNT',
  labelVi: 'Số nghĩa vụ đến hạn trong kỳ',
  labelEn: 'Obligations due in the window',
  source: 'Sổ nghĩa vụ: thời hạn theo luật và theo kế hoạch, văn bản giao',
  members: due,
});

const standing = (code: string, states: readonly string[], labelVi: string, labelEn: string) =>
  defineFigure({
    ...common,
    code,
    kind: 'COUNT',
    labelVi,
    labelEn,
    source: 'Sổ nghĩa vụ: thời hạn theo luật và theo kế hoạch, văn bản giao',
    members: (window) =>
      `select m.* from (${due(window)}) m where m.state in (${states.map((state) => `'${state}'`).join(', ')})`,
  });

standing('OBLIGATIONS.MET', ['MET'], 'Số nghĩa vụ thực hiện đúng hạn', 'Obligations met in time');
standing('OBLIGATIONS.MET_LATE', ['MET_LATE'], 'Số nghĩa vụ thực hiện quá hạn', 'Obligations met late');
standing(
  'OBLIGATIONS.MISSED',
  ['MISSED', 'OVERDUE'],
  'Số nghĩa vụ quá hạn chưa thực hiện',
  'Obligations missed or overdue',
);

defineFigure({
  ...common,
  code: 'OBLIGATIONS.TIMELINESS',
  unit: '%',
  unitEn: 'percent',
  kind: 'RATIO',
  labelVi: 'Tỷ lệ đúng hạn: số thực hiện đúng hạn trên số đến hạn phải thực hiện',
  labelEn: 'Timeliness: met in time, of those that were due and not excused',
  source: 'Sổ nghĩa vụ; được miễn, không còn phải thực hiện và chưa hết hạn không tính',
  members: (window) => `
    select m.record_kind, m.record_id, m.agency_id, m.on_day, (m.state = 'MET')::int::numeric as amount, 1::numeric as of_amount,
           m.sealed_by, m.duty, m.duty_group, m.state
    from (${due(window)}) m where m.state in ('MET', 'MET_LATE', 'MISSED', 'OVERDUE')`,
});
