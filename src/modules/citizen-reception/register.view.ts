import type { Bind } from '../../platform/views/bind';
import { Col, t, View } from '../../platform/views/view';
import { caseKinds } from '../complaints/case-kind';
import { receptionInReach, visitMattersInSight } from './reception.reach';

export const registerForm = 'Mẫu số 03/TCD (Nghị định 154/2026/NĐ-CP)';
const secrecy = 'Tiếp theo chế độ bảo mật';

/** The form knows three words: KN, TC, KN-PA. */
const formWord = (column: string) =>
  `case when ${column} in ('COMPLAINT', 'DISCIPLINARY_COMPLAINT') then 'Khiếu nại' when ${column} = 'DENUNCIATION' then 'Tố cáo'
    when ${column} in (${Object.keys(caseKinds).slice(3).map((kind) => `'${kind}'`).join(', ')}) then 'Kiến nghị, phản ánh' end`; // prettier-ignore

/**
 * The columns of the form over the turns. Of a turn under secrecy nobody is told more than number and day here, not even
 * those who were named: the register lies open on the desk.
 */
const lines = (_alias: string, bind: Bind): string => `(
  select v.tenant_id, v.id, v.agency_id, v.session_id, v.year, v.number, v.on_day, v.restricted,
    (select string_agg(concat_ws(', ', n.name, n.address), '; ' order by n.ordinal) from app.visit_person n
     where n.tenant_id = v.tenant_id and n.visit_id = m.id and n.sealed_by is null) as people,
    (select string_agg(case n.paper when 'IDENTITY_CARD' then 'Căn cước' when 'IDENTITY_CERTIFICATE' then 'GCN căn cước'
       when 'PERSONAL_NUMBER' then 'Số định danh' when 'PASSPORT' then 'Hộ chiếu' else 'Giấy tờ khác' end || ' …' || n.paper_tail, '; '
       order by n.ordinal) from app.visit_person n
     where n.tenant_id = v.tenant_id and n.visit_id = m.id and n.sealed_by is null and n.paper is not null) as papers,
    m.content, ${formWord('m.kind')} as kind_word, m.same_content, m.settled_by, case when m.within_authority then 'x' end as authority,
    case when m.outcome = 'GUIDED' then concat_ws(', ', m.guided_to, m.guidance_number) end as guided,
    concat_ws('; ', nullif(concat_ws(', ', f.name, m.forwarded_to_name, m.forwarding_number), ''), case when m.petition_id is not null then o.name end) as handled_by,
    concat_ws('; ', m.answer, m.result, m.result_number, case m.state when 'INFORMED' then 'Đã thông báo công dân' end) as follow_up,
    concat_ws('; ', case when v.restricted then '${secrecy}' end, m.note, case m.outcome when 'REFUSED' then 'Từ chối tiếp' end) as remark
  from app.reception_visit v
  left join app.visit_matter m on m.tenant_id = v.tenant_id and m.id = v.id and not v.restricted and m.sealed_by is null
    and ${visitMattersInSight('m', bind)}
  left join lateral (select w.name from app.agency_version w where w.tenant_id = v.tenant_id and w.agency_id = m.forwarded_to_id
    and w.valid_from <= m.forwarded_on and coalesce(w.valid_to, 'infinity') > m.forwarded_on) f on true
  left join lateral (select w.name from app.agency_version w where w.tenant_id = v.tenant_id and w.agency_id = v.agency_id
    and w.valid_from <= v.on_day and coalesce(w.valid_to, 'infinity') > v.on_day) o on true)`;

@View('ReceptionRegisterLine', {
  from: lines,
  describe: `Sổ tiếp công dân, 13 cột theo ${registerForm}. The reception register with the thirteen columns of its form.`,
  order: '-onDay',
  scope: receptionInReach,
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này. Of this agency or one below it.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.day}))`,
    },
  },
})
export class ReceptionRegisterLineView {
  @Col(t.id, { describe: 'Lượt tiếp. The turn.' }) id: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @Col(t.int, { filter: true, describe: 'Năm của sổ. Year of the register.' }) year: number;
  @Col(t.int, { sort: true, filter: true, describe: '(1) Số thứ tự. Number.' }) number: number;
  @Col(t.day, { sort: true, filter: true, describe: '(2) Ngày tiếp. Day.' }) onDay: string;
  @Col(t.text, { nullable: true, describe: '(3) Họ tên, địa chỉ. Names and addresses.' }) people: string | null;
  @Col(t.text, {
    nullable: true,
    describe: '(4) CCCD, hộ chiếu: loại và ba ký tự cuối. Identity papers: kind and last three characters.',
  })
  papers: string | null;
  @Col(t.text, { nullable: true, describe: '(5) Nội dung đơn, vụ việc. Content in short.' }) content: string | null;
  @Col(t.text, { nullable: true, column: 'kind_word', describe: '(6) Loại đơn (KN/TC/KN, PA). Kind.' })
  kind: string | null;
  @Col(t.int, { nullable: true, describe: '(7) Số người cùng nội dung. People with the same content.' })
  sameContent: number | null;
  @Col(t.text, { nullable: true, describe: '(8) Cơ quan đã giải quyết. Who settled it last.' }) settledBy: string | null;
  @Col(t.text, { nullable: true, describe: '(9) Thuộc thẩm quyền (x). Within the authority.' }) authority: string | null;
  @Col(t.text, { nullable: true, describe: '(10) Hướng dẫn đến cơ quan có thẩm quyền, số văn bản. Guided to whom, by which document.' })
  guided: string | null;
  @Col(t.text, { nullable: true, describe: '(11) Cơ quan thụ lý, số văn bản chuyển. Who handles it, by which document.' })
  handledBy: string | null;
  @Col(t.text, { nullable: true, describe: '(12) Theo dõi kết quả giải quyết. What came of it.' }) followUp: string | null;
  @Col(t.text, { nullable: true, describe: '(13) Ghi chú. Remark.' }) remark: string | null;
} // prettier-ignore

/** Headings as the form prints them, with the widths of its columns. */
export const registerColumns = [
  { key: 'number', header: 'STT', width: 6 },
  { key: 'onDay', header: 'Ngày tiếp', width: 12 },
  { key: 'people', header: 'Họ tên, địa chỉ', width: 32 },
  { key: 'papers', header: 'CCCD/CMND/Hộ chiếu', width: 20 },
  { key: 'content', header: 'Nội dung đơn/vụ việc', width: 40 },
  { key: 'kind', header: 'Loại đơn (KN/TC/KN, PA)', width: 16 },
  { key: 'sameContent', header: 'Số người cùng nội dung', width: 12 },
  { key: 'settledBy', header: 'Cơ quan đã giải quyết', width: 22 },
  { key: 'authority', header: 'Thuộc thẩm quyền', width: 10 },
  { key: 'guided', header: 'Hướng dẫn công dân đến cơ quan có thẩm quyền', width: 26 },
  { key: 'handledBy', header: 'Cơ quan, đơn vị thụ lý', width: 26 },
  { key: 'followUp', header: 'Theo dõi kết quả giải quyết', width: 26 },
  { key: 'remark', header: 'Ghi chú', width: 20 },
] as const;
