import { inReach, unsealed } from '../../platform/access/rows';
import type { Bind, ReadContext } from '../../platform/views/bind';
import { Col, t, View } from '../../platform/views/view';
import { groupFrom } from './reception-terms';
import { hostKind } from './reception.types';

/** Arguments of the counts: a window of days, its ends included, and an agency with all below it. */
const said = (codec: typeof t.day, description: string) => ({ ...codec, openapi: { ...codec.openapi, description } });
export const countArguments = {
  from: said(t.day, 'Từ ngày, mặc định đầu tháng. From this day; the first of the month when absent.'),
  to: said(t.day, 'Đến hết ngày, mặc định hôm nay. To this day; today when absent.'),
  under: said(t.id, 'Cơ quan và các cơ quan bên dưới. This agency and all below it.'),
};

const argument = (name: string, otherwise: (context: ReadContext) => unknown) => (context: ReadContext) =>
  context.page.args[name] ?? otherwise(context);
const from = argument('from', ({ today }) => `${today.slice(0, 7)}-01`);
const to = argument('to', ({ today }) => today);
const root = argument('under', () => null);

/** Who counts need not read a single turn: what is counted is what lies in reach, and what is secret is not looked into. */
const counted = (_alias: string, bind: Bind): string => {
  const since = bind.value(from, 'date');
  const until = bind.value(to, 'date');
  const of = bind.value(root, 'uuid');
  const within = (a: string) =>
    `${a}.tenant_id = ${bind.tenant} and ${a}.on_day between ${since} and ${until} and ${inReach('agency_id')(a, bind)}
     and (${of} is null or ${a}.agency_id in (select sys.agency_subtree(${of}, ${until})))`;
  const distinct = (condition: string) => `count(distinct first_visit_id) filter (where ${condition})::int`;
  return `(
    with session as (
      select s.id, s.tenant_id, s.host from app.reception_session s where ${within('s')}
    ), turn as (
      select s.host, m.people, m.same_content >= ${groupFrom} as grouped, m.first_visit_id,
        -- One case is counted once: as repeated when it was heard again within the window.
        bool_or(m.repeated) over (partition by s.host, m.first_visit_id) as repeated,
        bool_or(m.same_content >= ${groupFrom}) over (partition by s.host, m.first_visit_id) as of_group, v.restricted
      from session s
      join app.reception_visit v on v.tenant_id = s.tenant_id and v.session_id = s.id
      left join app.visit_matter m on m.tenant_id = v.tenant_id and m.id = v.id and not v.restricted and ${unsealed('m', bind)}
    ), held as (
      select host, count(*)::int as sessions from session group by host
    ), heard as (
      select host, count(*)::int as visits, coalesce(sum(people), 0)::int as people,
        ${distinct('not repeated')} as first_cases, ${distinct('repeated')} as repeated_cases,
        count(*) filter (where grouped)::int as groups, coalesce(sum(people) filter (where grouped), 0)::int as group_people,
        ${distinct('of_group and not repeated')} as group_first_cases, ${distinct('of_group and repeated')} as group_repeated_cases,
        count(*) filter (where restricted)::int as restricted_visits
      from turn group by host
    )
    select ${bind.tenant} as tenant_id, ('00000000-0000-7000-8000-00000000000' || h.ordinal)::uuid as id, h.host, h.ordinal, coalesce(held.sessions, 0) as sessions, coalesce(visits, 0) as visits,
      coalesce(people, 0) as people, coalesce(first_cases, 0) as first_cases, coalesce(repeated_cases, 0) as repeated_cases,
      coalesce(groups, 0) as groups, coalesce(group_people, 0) as group_people, coalesce(group_first_cases, 0) as group_first_cases,
      coalesce(group_repeated_cases, 0) as group_repeated_cases, coalesce(restricted_visits, 0) as restricted_visits
    from (values ('OFFICER', 1), ('HEAD', 2), ('DELEGATED', 3), ('DEPUTY', 4)) h(host, ordinal)
    left join held on held.host = h.host left join heard on heard.host = h.host)`;
};

@View('ReceptionCount', {
  from: counted,
  describe:
    'Số liệu tiếp công dân theo người tiếp, các cột như biểu 01/TCD. Counts by who received, with the columns of form 01/TCD.',
  order: 'ordinal',
})
export class ReceptionCountView {
  @Col(t.id, { describe: 'Dòng của bảng; không phải bản ghi. The line of the table, no record.' }) id: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Order.' }) ordinal: number;
  @Col(hostKind, { sql: (a) => `(${a}.host)`, describe: 'Ai tiếp; đại biểu HĐND không thuộc biểu. Who received; deputies are not in the form.' })
  host: string;
  @Col(t.int, { describe: 'Số kỳ tiếp (cột 12, 21). Sessions.' }) sessions: number;
  @Col(t.int, { describe: 'Số lượt tiếp (cột 4, 13, 22). Turns.' }) visits: number;
  @Col(t.int, { describe: 'Số người được tiếp (cột 5, 14, 23). People received.' }) people: number;
  @Col(t.int, { describe: 'Số vụ việc tiếp lần đầu (cột 6, 15, 24). Cases heard for the first time.' }) firstCases: number;
  @Col(t.int, { describe: 'Số vụ việc tiếp nhiều lần (cột 7, 16, 25). Cases heard repeatedly.' }) repeatedCases: number;
  @Col(t.int, { describe: 'Số đoàn đông người (cột 8, 17, 26). Groups.' }) groups: number;
  @Col(t.int, { describe: 'Số người của các đoàn (cột 9, 18, 27). People in groups.' }) groupPeople: number;
  @Col(t.int, { describe: 'Vụ việc của đoàn, lần đầu (cột 10, 19, 28). Cases of groups, first time.' }) groupFirstCases: number;
  @Col(t.int, { describe: 'Vụ việc của đoàn, nhiều lần (cột 11, 20, 29). Cases of groups, repeatedly.' }) groupRepeatedCases: number;
  @Col(t.int, {
    describe: 'Lượt theo chế độ bảo mật: chỉ tính là lượt, người và vụ việc không được mở ra để đếm. Turns under secrecy: counted as turns alone.',
  })
  restrictedVisits: number;
} // prettier-ignore
