import { defineFigure, type Dimension, type FigureDefinition, type Window } from '../../engines/figures/definition';
import { groupFrom } from './reception-terms';

const source =
  'Biểu 01/TCD (TT 01/2024/TT-TTCP): lượt tiếp, người được tiếp, vụ việc, đoàn đông người, kỳ tiếp là năm số khác nhau';

const host: Dimension = {
  column: 'host',
  labelVi: 'Người tiếp',
  labelEn: 'Who received',
  values: ['OFFICER', 'HEAD', 'DELEGATED', 'DEPUTY'],
};
const kind: Dimension = {
  column: 'kind',
  labelVi: 'Thường xuyên, định kỳ, đột xuất',
  labelEn: 'Regular, periodic or ad hoc',
  values: ['REGULAR', 'PERIODIC', 'AD_HOC'],
};
const heard: Dimension = {
  column: 'heard',
  labelVi: 'Tiếp lần đầu hay nhiều lần',
  labelEn: 'Heard first or again',
  values: ['FIRST', 'AGAIN'],
};
const grouped: Dimension = {
  column: 'grouped',
  labelVi: 'Đoàn đông người',
  labelEn: 'A group',
  values: ['GROUP', 'PERSONS'],
};

const common = {
  version: 1,
  source,
  records: ['Visit'],
  sealed: true,
  needs: 'receptionCounts',
  kept: ({ to }: Window) => `select k.agency_id from reception_session k where k.on_day <= ${to}`,
} as const;

const reception = (given: Omit<FigureDefinition, keyof typeof common> & Partial<FigureDefinition>) =>
  defineFigure({ ...common, ...given });

reception({
  code: 'RECEPTION.SESSIONS',
  unit: 'kỳ tiếp',
  unitEn: 'sessions',
  kind: 'COUNT',
  labelVi: 'Số kỳ tiếp công dân',
  labelEn: 'Sessions of citizen reception',
  dimensions: { host, kind },
  records: ['ReceptionSession'],
  sealed: false,
  members: ({ from, to }) => `
    select 'ReceptionSession' as record_kind, s.id as record_id, s.agency_id, s.on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, s.host, s.kind
    from reception_session s where s.on_day between ${from} and ${to}`,
});

// The turn itself is no secret: that somebody was received stands in the register.
reception({
  code: 'RECEPTION.VISITS',
  unit: 'lượt',
  unitEn: 'visits',
  kind: 'COUNT',
  labelVi: 'Số lượt tiếp công dân',
  labelEn: 'Visits: turns at the desk',
  dimensions: { host, kind },
  sealed: false,
  members: ({ from, to }) => `
    select 'Visit' as record_kind, v.id as record_id, v.agency_id, v.on_day, 1::numeric as amount, null::numeric as of_amount,
           null::uuid as sealed_by, s.host, s.kind
    from reception_visit v
    join reception_session s on s.tenant_id = v.tenant_id and s.id = v.session_id
    where v.on_day between ${from} and ${to}`,
});

/** Turns with what they were about: that part of a secret one exists for who is named. */
const turns = ({ from, to }: Window): string => `
  select 'Visit' as record_kind, v.id as record_id, v.agency_id, v.on_day, m.people::numeric as amount, null::numeric as of_amount,
         m.sealed_by, s.host, s.kind, case when m.same_content >= ${groupFrom} then 'GROUP' else 'PERSONS' end as grouped,
         m.first_visit_id, m.repeated
  from reception_visit v
  join reception_session s on s.tenant_id = v.tenant_id and s.id = v.session_id
  join visit_matter m on m.tenant_id = v.tenant_id and m.id = v.id
  where v.on_day between ${from} and ${to}`;

reception({
  code: 'RECEPTION.PEOPLE',
  unit: 'người',
  unitEn: 'people',
  kind: 'SUM',
  labelVi: 'Số người được tiếp',
  labelEn: 'People received',
  dimensions: { host, kind, grouped },
  members: turns,
});
reception({
  code: 'RECEPTION.GROUPS',
  unit: 'đoàn',
  unitEn: 'groups',
  kind: 'COUNT',
  labelVi: `Số lượt đoàn đông người (từ ${groupFrom} người cùng nội dung)`,
  labelEn: `Groups received: ${groupFrom} people or more on one matter`,
  dimensions: { host, kind },
  members: (window) => `
    select m.record_kind, m.record_id, m.agency_id, m.on_day, 1::numeric as amount, m.of_amount, m.sealed_by, m.host, m.kind
    from (${turns(window)}) m where m.grouped = 'GROUP'`,
});
reception({
  code: 'RECEPTION.MATTERS',
  unit: 'vụ việc',
  unitEn: 'matters',
  kind: 'COUNT',
  labelVi: 'Số vụ việc tại các lượt tiếp: tiếp nhiều lần trong kỳ vẫn là một',
  labelEn: 'Matters heard: one heard several times in the window is one',
  dimensions: { host, kind, heard, grouped },
  members: (window) => `
    select distinct on (m.agency_id, m.host, m.first_visit_id) m.record_kind, m.record_id, m.agency_id, m.on_day,
           1::numeric as amount, m.of_amount, m.sealed_by, m.host, m.kind,
           case when bool_or(m.repeated) over w then 'AGAIN' else 'FIRST' end as heard,
           case when bool_or(m.grouped = 'GROUP') over w then 'GROUP' else 'PERSONS' end as grouped
    from (${turns(window)}) m
    window w as (partition by m.agency_id, m.host, m.first_visit_id)
    order by m.agency_id, m.host, m.first_visit_id, m.on_day, m.record_id`,
});
