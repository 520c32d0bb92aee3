import { defineFigure, type Dimension, type FigureDefinition, type Window } from '../../engines/figures/definition';

/** Complaints, denunciations and proposals as TT 01/2024/TT-TTCP counts them; meanings derived where the circular gives none. */
const source = 'TT 01/2024/TT-TTCP (biểu XLD, KQGQ; cách tính suy từ tên cột) · Luật Khiếu nại, Luật Tố cáo';

const dimension = (column: string, labelVi: string, labelEn: string, values?: readonly string[]): Dimension => ({
  column,
  labelVi,
  labelEn,
  ...(values && { values }),
});

const kinds = [
  'COMPLAINT',
  'DISCIPLINARY_COMPLAINT',
  'DENUNCIATION',
  'PROPOSAL',
  'FEEDBACK',
  'REGULATION_FEEDBACK',
] as const;
const fields = [
  'POLICY',
  'LAND_HOUSING',
  'CIVIL_SERVICE',
  'OTHER_ADMINISTRATIVE',
  'CORRUPTION',
  'JUDICIAL',
  'PARTY',
  'OTHER',
] as const;
const outcomes = ['CASE_OPENED', 'GUIDED', 'TRANSFERRED', 'DEMANDED', 'RETURNED', 'FILED', 'TO_INVESTIGATION', 'TO_PARTY',
  'EXPLAINED', 'INSPECTED', 'JOINED', 'WITHDRAWN', 'NONE'] as const; // prettier-ignore

const kind = dimension('kind', 'Loại đơn, vụ việc', 'Kind', [...kinds, 'MIXED', 'UNCLASSIFIED']);
const arrival = dimension('arrival', 'Kỳ trước chuyển sang hay trong kỳ', 'Carried in or received', [
  'CARRIED_IN',
  'RECEIVED',
]);
const field = dimension('field', 'Nội dung', 'Field', [...fields, 'UNCLASSIFIED']);

const petitionDimensions = {
  kind,
  arrival,
  progress: dimension('progress', 'Tình trạng xử lý', 'Progress', ['HANDLED', 'PENDING']),
  conditions: dimension('conditions', 'Điều kiện xử lý', 'Conditions', ['MET', 'NOT_MET', 'UNKNOWN']),
  authority: dimension('authority', 'Thẩm quyền', 'Authority', ['WITHIN', 'OUTSIDE', 'UNKNOWN']),
  outcome: dimension('outcome', 'Kết quả xử lý', 'Outcome', outcomes),
  settled: dimension('settled', 'Đã được giải quyết', 'Settled before', ['ONCE', 'AGAIN', 'COURT', 'OVERDUE', 'NOT']),
  field,
  people: dimension('people', 'Người đứng tên', 'Signed by', ['ONE', 'MANY', 'ANONYMOUS']),
  channel: dimension('channel', 'Cách gửi', 'Channel'),
  source: dimension('source', 'Nguồn đơn', 'Source'),
};

const petition = {
  version: 1,
  unit: 'đơn',
  unitEn: 'petitions',
  kind: 'COUNT',
  source,
  dimensions: petitionDimensions,
  records: ['Petition'],
  sealed: true,
  needs: 'readCases',
  kept: ({ to }: Window) =>
    `select k.register_agency_id as agency_id from petition k where k.sealed_by is null and k.received_on <= ${to}`,
} as const;

/**
 * What lay on the table in the window: carried in, or received. Counted with the agency in whose book it stands, so that
 * carried in and received are always handled and pending, whoever took the work over meanwhile.
 */
const toProcess = ({ from, to }: Window): string => `
  with p as materialized (
    select * from petition where received_on <= ${to} and (outcome_on is null or outcome_on >= ${from})
  ), k as (
    -- Joined as a whole, not row by row: as of a cut each relation is today's rows and those that were.
    select l.petition_id, max(c.instance) filter (where c.decided_on <= ${to}) as decided, bool_or(c.court_on <= ${to}) as court,
           bool_or(c.further_ground = 'OVERDUE') as overdue, (array_agg(c.field order by l.linked_on, l.id))[1] as field
    from case_petition l
    join case_record c on c.tenant_id = l.tenant_id and c.id = l.case_id
    where l.relation <> 'WITHDRAWAL' and l.petition_id in (select id from p)
    group by l.petition_id
  )
  select 'Petition' as record_kind, p.id as record_id, p.register_agency_id as agency_id, p.received_on as on_day,
         1::numeric as amount, null::numeric as of_amount, p.sealed_by, coalesce(p.same_as_id, p.id) as matter,
         coalesce(p.kind, 'UNCLASSIFIED') as kind, p.people, p.channel, p.source,
         case when p.received_on < ${from} then 'CARRIED_IN' else 'RECEIVED' end as arrival,
         case when p.outcome_on <= ${to} then 'HANDLED' else 'PENDING' end as progress,
         case when p.conditions_met then 'MET' when not p.conditions_met then 'NOT_MET' else 'UNKNOWN' end as conditions,
         case when p.within_authority then 'WITHIN' when not p.within_authority then 'OUTSIDE' else 'UNKNOWN' end as authority,
         case when p.outcome_on <= ${to} then p.outcome else 'NONE' end as outcome,
         case when k.court then 'COURT' when k.decided = 2 then 'AGAIN' when k.decided = 1 then 'ONCE'
              when k.overdue then 'OVERDUE' else 'NOT' end as settled,
         coalesce(k.field, case p.branch when 'JUDICIAL' then 'JUDICIAL' when 'PARTY' then 'PARTY'
           when 'ADMINISTRATIVE' then 'OTHER_ADMINISTRATIVE' when 'ELECTED_BODY' then 'OTHER' when 'OTHER' then 'OTHER' end,
           'UNCLASSIFIED') as field
  from p left join k on k.petition_id = p.id`;

/** Materialized, so that a condition on what was worked out does not mislead the planner about how much there is to join. */
const some =
  (members: (window: Window) => string, where: string) =>
  (window: Window): string =>
    `with m as materialized (${members(window)}) select m.* from m where ${where}`;

const petitions = (
  code: string,
  labelVi: string,
  labelEn: string,
  members: (window: Window) => string,
  more: Partial<FigureDefinition> = {},
) => defineFigure({ ...petition, code, labelVi, labelEn, members, ...more });

petitions(
  'PETITIONS.TO_PROCESS',
  'Số đơn phải xử lý: kỳ trước chuyển sang và tiếp nhận trong kỳ',
  'Petitions to be handled: carried in and received',
  toProcess,
);
petitions(
  'PETITIONS.RECEIVED',
  'Số đơn tiếp nhận trong kỳ',
  'Petitions received',
  some(toProcess, `m.arrival = 'RECEIVED'`),
);
petitions(
  'PETITIONS.CARRIED_IN',
  'Số đơn kỳ trước chuyển sang',
  'Petitions carried in',
  some(toProcess, `m.arrival = 'CARRIED_IN'`),
);
petitions('PETITIONS.HANDLED', 'Số đơn đã xử lý', 'Petitions handled', some(toProcess, `m.progress = 'HANDLED'`));
petitions(
  'PETITIONS.PENDING',
  'Số đơn chuyển kỳ sau',
  'Petitions carried over',
  some(toProcess, `m.progress = 'PENDING'`),
);
petitions(
  'PETITIONS.MATTERS',
  'Số vụ việc của các đơn đã xử lý và đủ điều kiện: nhiều đơn cùng nội dung là một',
  'Matters of the petitions handled that meet the conditions: several of one content are one',
  (window) => `
    with m as materialized (${toProcess(window)})
    select distinct on (m.agency_id, m.matter) m.*
    from m where m.progress = 'HANDLED' and m.conditions = 'MET'
    order by m.agency_id, m.matter, m.on_day, m.record_id`,
  { unit: 'vụ việc', unitEn: 'matters' },
);

petitions(
  'PETITIONS.REPLIES',
  'Số văn bản phúc đáp nhận được do chuyển đơn',
  'Replies received to petitions sent on',
  ({ from, to }) => `
    select 'PetitionTransfer' as record_kind, x.id as record_id, p.register_agency_id as agency_id, x.reply_on as on_day,
           1::numeric as amount, null::numeric as of_amount, coalesce(x.sealed_by, p.sealed_by) as sealed_by,
           coalesce(p.kind, 'UNCLASSIFIED') as kind
    from petition_transfer x
    join petition p on p.tenant_id = x.tenant_id and p.id = x.petition_id
    where x.reply_on between ${from} and ${to}`,
  { unit: 'văn bản', unitEn: 'documents', dimensions: { kind }, records: ['PetitionTransfer'] },
);

// Cases ---------------------------------------------------------------------------------------------------------------

const caseDimensions = {
  kind,
  instance: dimension('instance', 'Lần giải quyết', 'Instance', ['FIRST', 'AGAIN']),
  arrival,
  progress: dimension('progress', 'Tình trạng giải quyết', 'Progress', ['SETTLED', 'PENDING']),
  ending: dimension('ending', 'Kết thúc thế nào', 'How it ended', [
    'DECIDED',
    'WITHDRAWN_AFTER_TALK',
    'WITHDRAWN',
    'TERMINATED',
    'NONE',
  ]),
  result: dimension('result', 'Kết quả', 'Finding', [
    'CORRECT',
    'WRONG',
    'PARTLY_CORRECT',
    'UPHELD',
    'AMENDED_OR_ANNULLED',
    'ANSWERED',
    'NONE',
  ]),
  timeliness: dimension('timeliness', 'Thời hạn giải quyết', 'Timeliness', ['ON_TIME', 'LATE', 'UNKNOWN']),
  field,
};

const settlement = {
  ...petition,
  unit: 'vụ việc',
  unitEn: 'cases',
  dimensions: caseDimensions,
  records: ['Case'],
  kept: ({ to }: Window) =>
    `select k.register_agency_id as agency_id from case_record k where k.sealed_by is null and k.received_on <= ${to}`,
} as const;

const settledOn = (c: string): string => `coalesce(${c}.decided_on, ${c}.closed_on)`;
const resolving = `'KN.RESOLVE.FIRST', 'KN.RESOLVE.SECOND', 'KL.RESOLVE', 'TC.RESOLVE', 'TD.REPLY', 'PAKN.PORTAL'`;

/** Cases within authority that were open in the window; counted with the agency in whose book they stand. */
const toSettle = ({ from, to }: Window): string => `
  select 'Case' as record_kind, c.id as record_id, c.register_agency_id as agency_id, c.received_on as on_day, 1::numeric as amount,
         null::numeric as of_amount, c.sealed_by, c.kind, case c.instance when 1 then 'FIRST' else 'AGAIN' end as instance, c.field,
         case when c.received_on < ${from} then 'CARRIED_IN' else 'RECEIVED' end as arrival,
         case when ${settledOn('c')} <= ${to} then 'SETTLED' else 'PENDING' end as progress,
         case when ${settledOn('c')} > ${to} or ${settledOn('c')} is null then 'NONE' when c.decided_on is not null then 'DECIDED'
              when c.withdrawn = 'WHOLE' and c.withdrawn_after_talk then 'WITHDRAWN_AFTER_TALK'
              when c.withdrawn = 'WHOLE' then 'WITHDRAWN' else 'TERMINATED' end as ending,
         case when c.decided_on <= ${to} then coalesce(c.finding, 'NONE') else 'NONE' end as result,
         case when c.decided_on <= ${to} then coalesce((
           select case when bool_or(o.state = 'MET_LATE') then 'LATE' when bool_and(o.state = 'MET') then 'ON_TIME' end
           from obligation o
           where o.tenant_id = c.tenant_id and o.subject_kind = 'Case' and o.subject_id = c.id and o.duty in (${resolving})
         ), 'UNKNOWN') else 'UNKNOWN' end as timeliness
  from case_record c
  where c.received_on <= ${to} and (${settledOn('c')} is null or ${settledOn('c')} >= ${from})
    and c.status not in ('NOT_ACCEPTED', 'TRANSFERRED')`;

const cases = (
  code: string,
  labelVi: string,
  labelEn: string,
  members: (window: Window) => string,
  more: Partial<FigureDefinition> = {},
) => defineFigure({ ...settlement, code, labelVi, labelEn, members, ...more });

cases(
  'CASES.TO_SETTLE',
  'Số vụ việc thuộc thẩm quyền phải giải quyết',
  'Cases within authority to be settled',
  toSettle,
);
cases('CASES.RECEIVED', 'Số vụ việc tiếp nhận trong kỳ', 'Cases received', some(toSettle, `m.arrival = 'RECEIVED'`));
cases(
  'CASES.SETTLED',
  'Số vụ việc đã giải quyết xong trong kỳ',
  'Cases settled',
  some(toSettle, `m.progress = 'SETTLED'`),
);
cases('CASES.PENDING', 'Số vụ việc chưa giải quyết xong', 'Cases still open', some(toSettle, `m.progress = 'PENDING'`));
cases(
  'CASES.BY_RESULT',
  'Số vụ việc đã có quyết định, kết luận',
  'Cases decided',
  some(toSettle, `m.ending = 'DECIDED'`),
);

const share =
  (members: (window: Window) => string, part: string, whole = 'true') =>
  (window: Window): string => `
  select m.record_kind, m.record_id, m.agency_id, m.on_day, (${part})::int::numeric as amount, 1::numeric as of_amount, m.sealed_by,
         m.kind, m.instance, m.field, m.arrival, m.progress, m.ending, m.result, m.timeliness
  from (${members(window)}) m where ${whole}`;
const ratio = { kind: 'RATIO', unit: '%', unitEn: 'percent' } as const;

cases(
  'CASES.SETTLED_RATIO',
  'Tỷ lệ giải quyết: số vụ việc đã giải quyết trên số phải giải quyết',
  'Settled, of those to be settled',
  share(toSettle, `m.progress = 'SETTLED'`),
  ratio,
);
cases(
  'CASES.TIMELINESS',
  'Tỷ lệ đúng thời hạn: số vụ việc giải quyết đúng hạn trên số đã giải quyết có theo dõi thời hạn',
  'Decided in time, of those decided whose term was kept',
  share(toSettle, `m.timeliness = 'ON_TIME'`, `m.ending = 'DECIDED' and m.timeliness <> 'UNKNOWN'`),
  ratio,
);

cases(
  'CASES.PETITIONS',
  'Số đơn của các vụ việc thuộc thẩm quyền phải giải quyết',
  'Petitions of the cases to be settled',
  (window) => `
    select distinct on (p.id, m.kind) 'Petition' as record_kind, p.id as record_id, m.agency_id, p.received_on as on_day,
           1::numeric as amount, null::numeric as of_amount, coalesce(p.sealed_by, m.sealed_by) as sealed_by, m.kind, m.instance, m.field,
           case when p.received_on < ${window.from} then 'CARRIED_IN' else 'RECEIVED' end as arrival, m.progress, m.ending, m.result,
           m.timeliness
    from (${toSettle(window)}) m
    join case_petition l on l.tenant_id = current_setting('app.tenant')::int and l.case_id = m.record_id and l.relation <> 'WITHDRAWAL'
    join petition p on p.tenant_id = l.tenant_id and p.id = l.petition_id
    where p.received_on <= ${window.to}
    order by p.id, m.kind, m.on_day, m.record_id`,
  { unit: 'đơn', unitEn: 'petitions', records: ['Petition'] },
);

// What decisions and conclusions ordered, and what was carried out -------------------------------------------------------

const executionDimensions = {
  kind,
  progress: dimension('progress', 'Tình trạng thi hành', 'Execution', ['EXECUTED', 'PENDING']),
};

/** The day from which it is to be carried out, and the one on which it was: a conclusion by the act that follows from it. */
const toExecute = ({ from, to }: Window): string => `
  select 'Case' as record_kind, c.id as record_id, c.register_agency_id as agency_id, x.since as on_day, 1::numeric as amount,
         null::numeric as of_amount, c.sealed_by, c.kind, case when x.done <= ${to} then 'EXECUTED' else 'PENDING' end as progress
  from case_record c
  cross join lateral (
    select case c.kind when 'DENUNCIATION' then c.decided_on else c.effective_on end as since,
           case c.kind when 'DENUNCIATION' then (
             select min(e.on_day) from case_event e
             where e.tenant_id = c.tenant_id and e.case_id = c.id and e.operation = 'actOnConclusion')
           else c.executed_on end as done
  ) x
  where x.since <= ${to} and (x.done is null or x.done >= ${from}) and (c.closed_on is null or c.closed_on >= ${from})
    and coalesce(c.closing_ground, '') not in ('SECOND_COMPLAINT', 'NOTHING_TO_EXECUTE', 'COURT')`;

cases(
  'CASES.TO_EXECUTE',
  'Số quyết định giải quyết, kết luận phải thực hiện',
  'Decisions and conclusions to be carried out',
  toExecute,
  { unit: 'quyết định, kết luận', unitEn: 'decisions', dimensions: executionDimensions },
);

const million = ['triệu đồng', 'million đồng'] as const;
const area = ['m²', 'm²'] as const;
const measures: Record<string, [column: string, unit: readonly [string, string], labelVi: string, labelEn: string]> = {
  STATE_MONEY: ['state_money', million, 'Tiền thu hồi cho Nhà nước', 'Money recovered for the State'],
  STATE_LAND: ['state_land', area, 'Đất thu hồi cho Nhà nước', 'Land recovered for the State'],
  ORGANISATION_MONEY: ['organisation_money', million, 'Tiền trả lại tổ chức', 'Money returned to organisations'],
  ORGANISATION_LAND: ['organisation_land', area, 'Đất trả lại tổ chức', 'Land returned to organisations'],
  PERSON_MONEY: ['person_money', million, 'Tiền trả lại cá nhân', 'Money returned to persons'],
  PERSON_LAND: ['person_land', area, 'Đất trả lại cá nhân', 'Land returned to persons'],
  ORGANISATIONS: [
    'organisations',
    ['tổ chức', 'organisations'],
    'Số tổ chức được trả lại quyền lợi',
    'Organisations whose rights were restored',
  ],
  PERSONS: ['persons', ['người', 'persons'], 'Số cá nhân được trả lại quyền lợi', 'Persons whose rights were restored'],
  DISCIPLINED: ['disciplined', ['người', 'persons'], 'Số người bị xử lý hành chính', 'Persons disciplined'],
  DISCIPLINED_OFFICIALS: [
    'disciplined_officials',
    ['người', 'persons'],
    'Trong đó cán bộ, công chức, viên chức',
    'Of these officials',
  ],
  CRIMINAL_CASES: [
    'criminal_cases',
    ['vụ', 'cases'],
    'Số vụ chuyển cơ quan điều tra, khởi tố',
    'Cases sent to the investigators',
  ],
  CRIMINAL_PERSONS: ['criminal_persons', ['người', 'persons'], 'Số đối tượng', 'Persons in these'],
  CRIMINAL_OFFICIALS: [
    'criminal_officials',
    ['người', 'persons'],
    'Trong đó cán bộ, công chức, viên chức',
    'Of these officials',
  ],
};

const stages = {
  DECIDED: [
    'Theo quyết định, kết luận trong kỳ',
    'Decided in the window',
    ({ from, to }: Window) => `x.stage = 'DECIDED' and x.on_day between ${from} and ${to}`,
  ],
  DUE: ['Phải thực hiện', 'To be carried out', () => `x.stage = 'DECIDED' and c.id in (select d.record_id from due d)`],
  DONE: [
    'Đã thực hiện',
    'Carried out',
    ({ to }: Window) => `x.stage = 'EXECUTED' and x.on_day <= ${to} and c.id in (select d.record_id from due d)`,
  ],
} as const;

for (const [stage, [stageVi, stageEn, condition]] of Object.entries(stages)) {
  for (const [code, [column, [unit, unitEn], labelVi, labelEn]] of Object.entries(measures)) {
    cases(
      `OUTCOMES.${stage}.${code}`,
      `${labelVi} (${stageVi.toLowerCase()})`,
      `${labelEn} (${stageEn.toLowerCase()})`,
      (window) => `
        ${stage === 'DECIDED' ? '' : `with due as materialized (${toExecute(window)})`}
        select 'Case' as record_kind, c.id as record_id, c.register_agency_id as agency_id, x.on_day, x.${column}::numeric as amount,
               null::numeric as of_amount, coalesce(x.sealed_by, c.sealed_by) as sealed_by, c.kind
        from case_outcome x
        join case_record c on c.tenant_id = x.tenant_id and c.id = x.case_id
        where x.${column} > 0 and ${condition(window)}`,
      { kind: 'SUM', unit, unitEn, dimensions: { kind } },
    );
  }
}

// The backlog stands apart from the cases of the year -------------------------------------------------------------------

const backlog = ({ from, to }: Window): string => `
  select 'Case' as record_kind, c.id as record_id, c.register_agency_id as agency_id, b.entered_on as on_day, 1::numeric as amount,
         null::numeric as of_amount, coalesce(b.sealed_by, c.sealed_by) as sealed_by, c.kind, b.ground,
         case when b.left_on <= ${to} then b.left_ground else 'LEFT_OVER' end as progress
  from backlog_entry b
  join case_record c on c.tenant_id = b.tenant_id and c.id = b.case_id
  where b.entered_on <= ${to} and (b.left_on is null or b.left_on >= ${from})`;

const backlogDimensions = {
  kind,
  ground: dimension('ground', 'Lý do tồn đọng', 'Ground', [
    'COMPLICATED',
    'PROLONGED',
    'GROUP',
    'HOT_SPOT',
    'BYPASSED_LEVEL',
  ]),
  progress: dimension('progress', 'Kết quả', 'Result', [
    'SETTLED',
    'STABLE',
    'HANDED_UP',
    'ENTERED_IN_ERROR',
    'LEFT_OVER',
  ]),
};
const apart = { source: 'Sổ vụ việc tồn đọng, phức tạp, kéo dài, đông người', dimensions: backlogDimensions };

cases(
  'BACKLOG.CASES',
  'Số vụ việc tồn đọng, phức tạp, kéo dài',
  'Backlog: complex and prolonged cases',
  backlog,
  apart,
);
cases(
  'BACKLOG.SETTLED_RATIO',
  'Tỷ lệ giải quyết vụ việc tồn đọng',
  'Backlog settled',
  (window) => `
    select m.record_kind, m.record_id, m.agency_id, m.on_day, (m.progress in ('SETTLED', 'STABLE'))::int::numeric as amount,
           1::numeric as of_amount, m.sealed_by, m.kind, m.ground, m.progress
    from (${backlog(window)}) m where m.progress <> 'ENTERED_IN_ERROR'`,
  { ...apart, ...ratio },
);
