import { defineFigure, type Dimension } from '../../engines/figures/definition';

const level: Dimension = {
  column: 'level',
  labelVi: 'Cấp',
  labelEn: 'Level',
  values: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
};
const kind: Dimension = {
  column: 'kind',
  labelVi: 'Định kỳ, đột xuất',
  labelEn: 'Periodic or ad hoc',
  values: ['PERIODIC', 'AD_HOC'],
};
const source = 'Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15 Đ32; Quy định 11-QĐi/TW; phụ lục báo cáo dân vận';

const dialogues = {
  version: 1,
  source,
  records: ['Dialogue'],
  sealed: false,
  kept: () => 'select agency_id from dialogue',
  dimensions: { level, kind },
} as const;

defineFigure({
  ...dialogues,
  code: 'DIALOGUES.HELD',
  unit: 'cuộc',
  unitEn: 'dialogues',
  kind: 'COUNT',
  labelVi: 'Số cuộc đối thoại với Nhân dân đã tổ chức',
  labelEn: 'Dialogues with the people that were held',
  members: ({ from, to }) => `
    select 'Dialogue' as record_kind, d.id as record_id, d.agency_id, d.held_on as on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, d.level, d.kind
    from dialogue d where d.held_on between ${from} and ${to}`,
});
defineFigure({
  ...dialogues,
  code: 'DIALOGUES.PEOPLE',
  unit: 'người',
  unitEn: 'people',
  kind: 'SUM',
  labelVi: 'Số người tham gia đối thoại',
  labelEn: 'People who took part in dialogues',
  members: ({ from, to }) => `
    select 'Dialogue' as record_kind, d.id as record_id, d.agency_id, d.held_on as on_day, d.people::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, d.level, d.kind
    from dialogue d where d.held_on between ${from} and ${to}`,
});
defineFigure({
  ...dialogues,
  code: 'DIALOGUES.OPINIONS',
  unit: 'ý kiến',
  unitEn: 'opinions',
  kind: 'COUNT',
  labelVi: 'Số ý kiến tại đối thoại',
  labelEn: 'Opinions voiced at dialogues',
  records: ['DialogueOpinion'],
  dimensions: {
    level,
    kind,
    answer: {
      column: 'answer',
      labelVi: 'Đã trả lời đến cuối kỳ',
      labelEn: 'Answered by the last day',
      values: ['ON_THE_SPOT', 'LATER', 'OPEN', 'NOTED'],
    },
  },
  members: ({ from, to }) => `
    select 'DialogueOpinion' as record_kind, o.id as record_id, d.agency_id, d.held_on as on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, d.level, d.kind,
           case when o.state = 'NOTED' then 'NOTED' when o.answered_on is null or o.answered_on > ${to} then 'OPEN'
                when o.state = 'ANSWERED_ON_THE_SPOT' then 'ON_THE_SPOT' else 'LATER' end as answer
    from dialogue_opinion o
    join dialogue d on d.tenant_id = o.tenant_id and d.id = o.dialogue_id
    where d.held_on between ${from} and ${to}`,
});
defineFigure({
  version: 1,
  source,
  code: 'COMMITMENTS.FULFILLED_RATIO',
  unit: '%',
  unitEn: 'percent',
  kind: 'RATIO',
  labelVi: 'Tỷ lệ cam kết đã thực hiện trên số đến hạn trong kỳ',
  labelEn: 'Commitments fulfilled, of those due in the window',
  records: ['Commitment'],
  sealed: false,
  dimensions: {},
  kept: () => 'select owner_agency_id as agency_id from commitment',
  members: ({ from, to }) => `
    select 'Commitment' as record_kind, c.id as record_id, c.owner_agency_id as agency_id, c.due_on as on_day,
           (c.state = 'FULFILLED' and c.ended_on <= ${to})::int::numeric as amount, 1::numeric as of_amount, null::uuid as sealed_by
    from commitment c
    where c.due_on between ${from} and ${to} and not (c.state = 'WITHDRAWN' and c.ended_on <= ${to})`,
});

// Mediation at the grassroots --------------------------------------------------------------------------------------------

const result: Dimension = {
  column: 'result',
  labelVi: 'Kết quả',
  labelEn: 'Result',
  values: ['SUCCESS', 'UNSUCCESSFUL', 'STOPPED_ON_REQUEST', 'NOT_CARRIED_OUT', 'UNDER_WAY'],
};
const mediations = {
  version: 1,
  source: 'Luật Hòa giải ở cơ sở 35/2013/QH13',
  records: ['Mediation'],
  sealed: false,
  dimensions: { result },
  kept: () => 'select agency_id from mediation',
} as const;

defineFigure({
  ...mediations,
  code: 'MEDIATIONS.RECEIVED',
  unit: 'vụ việc',
  unitEn: 'cases',
  kind: 'COUNT',
  labelVi: 'Số vụ việc hòa giải ở cơ sở tiếp nhận',
  labelEn: 'Cases of grassroots mediation received',
  members: ({ from, to }) => `
    select 'Mediation' as record_kind, m.id as record_id, m.agency_id, m.received_on as on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by,
           case when m.ended_on <= ${to} then m.result else 'UNDER_WAY' end as result
    from mediation m where m.received_on between ${from} and ${to}`,
});
defineFigure({
  ...mediations,
  code: 'MEDIATIONS.SUCCESS_RATIO',
  unit: '%',
  unitEn: 'percent',
  kind: 'RATIO',
  labelVi: 'Tỷ lệ hòa giải thành trên số đã tiến hành hòa giải, kết thúc trong kỳ',
  labelEn: 'Mediated with success, of those carried out that ended in the window',
  members: ({ from, to }) => `
    select 'Mediation' as record_kind, m.id as record_id, m.agency_id, m.ended_on as on_day,
           (m.result = 'SUCCESS')::int::numeric as amount, 1::numeric as of_amount, null::uuid as sealed_by, m.result
    from mediation m where m.ended_on between ${from} and ${to} and m.result in ('SUCCESS', 'UNSUCCESSFUL', 'STOPPED_ON_REQUEST')`,
});
defineFigure({
  version: 1,
  source: 'Luật Hòa giải ở cơ sở 35/2013/QH13',
  code: 'MEDIATIONS.TEAMS',
  unit: 'tổ',
  unitEn: 'teams',
  kind: 'LATEST',
  labelVi: 'Số tổ hòa giải, theo báo cáo mới nhất của từng xã',
  labelEn: 'Mediation teams, as each commune said last',
  records: ['MediationYear'],
  sealed: false,
  dimensions: {},
  kept: () => 'select agency_id from mediation_year',
  members: ({ from, to }) => `
    select 'MediationYear' as record_kind, y.id as record_id, y.agency_id, y.as_of as on_day, y.teams::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by
    from mediation_year y where y.as_of between ${from} and ${to}`,
});
