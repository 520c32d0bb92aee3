import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { Col, Many, One, t, View } from '../../platform/views/view';
import { administrativeType, agencyKind, agencyLevel, codeSystem, relationType } from './agency.types';

/**
 * One row an agency: as it was on the day asked for; one that had ended, as it last was; one not yet founded, as it first
 * will be. So a record of an old agency still shows its name.
 */
const onDay: Expression = (_alias, bind) => `(
  select v.*, ${bind.day} as on_day,
         v.valid_from <= ${bind.day} and coalesce(v.valid_to, 'infinity') > ${bind.day} as in_force,
         greatest(v.valid_from, least(${bind.day}, v.valid_to - 1)) as seen_on,
         (select count(*) from sys.agency_ancestors(v.agency_id, ${bind.day})) as depth
  from app.agency_version v
  where v.valid_from <= ${bind.day} and coalesce(v.valid_to, 'infinity') > ${bind.day}
     or v.valid_to <= ${bind.day} and not exists (
       select from app.agency_version n
       where n.tenant_id = v.tenant_id and n.agency_id = v.agency_id and n.valid_from >= v.valid_to)
     or v.valid_from > ${bind.day} and not exists (
       select from app.agency_version n
       where n.tenant_id = v.tenant_id and n.agency_id = v.agency_id and n.valid_from < v.valid_from))`;

const ofIdentity =
  (column: string): Expression =>
  (a) =>
    `(select i.${column} from app.agency i where i.tenant_id = ${a}.tenant_id and i.id = ${a}.agency_id)`;

const heldOn = (parent: string, child: string): string =>
  `${child}.agency_id = ${parent}.agency_id and ${child}.valid_from <= ${parent}.seen_on
   and coalesce(${child}.valid_to, 'infinity') > ${parent}.seen_on`;

/** Agencies at the other end of acts that were in effect on the day. */
const across =
  (near: string, far: string) =>
  (parent: string, child: string): string => `${child}.agency_id in (
    select p.${far} from app.succession_part p
    join app.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id
    where p.tenant_id = ${parent}.tenant_id and p.${near} = ${parent}.agency_id and p.${far} <> p.${near}
      and s.state = 'RUN' and s.effective_on <= ${parent}.on_day)`;

const validFrom = 'Từ ngày. Valid from.';
const validTo = 'Ngày đầu tiên không còn hiệu lực. First day on which it no longer holds.';

@View('Agency', {
  from: onDay,
  key: 'agency_id',
  describe: 'Cơ quan, đơn vị, địa phương, tại một ngày. An agency as of a day (`asOf`, else today).',
  order: 'name',
  search: 'sys.search_agency',
  criteria: {
    under: {
      codec: t.id,
      describe: 'Thuộc nhánh của cơ quan này, kể cả chính nó. This agency and all below it on that day.',
      sql: (a, id, bind) => `${a}.agency_id in (select sys.agency_subtree(${id}, ${bind.day}))`,
    },
    code: {
      codec: t.text,
      describe: 'Mang mã này vào ngày đó. Bears this code, of any system, on that day.',
      sql: (a, code, bind) => `${a}.agency_id in (
        select k.agency_id from app.agency_code k
        where k.tenant_id = ${bind.tenant} and k.code = ${code}
          and k.valid_from <= ${bind.day} and coalesce(k.valid_to, 'infinity') > ${bind.day})`,
    },
  },
})
export class AgencyView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('Agency'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { filter: true, sort: true, describe: 'Tên. Name.' }) name: string;
  @Col(t.text, { nullable: true, describe: 'Tên viết tắt. Short name.' }) shortName: string | null;
  @Col(t.text, { nullable: true, describe: 'Đơn vị hành chính. The territory a committee governs.' })
  territoryName: string | null;
  @Col(agencyKind, { filter: true, describe: 'Loại cơ quan. Kind.' }) kind: string;
  @Col(agencyLevel, { filter: true, describe: 'Cấp. Level.' }) level: string;
  @Col(administrativeType, {
    nullable: true,
    filter: true,
    describe: 'Loại đơn vị hành chính. Type of the territory.',
  })
  administrativeType: string | null;
  @Col(t.bool, { filter: true, describe: 'Vùng sâu, vùng xa đi lại khó khăn. Remote area.' }) remoteArea: boolean;
  @Col(t.bool, { filter: true, describe: 'Đang hoạt động vào ngày đó. Exists on that day.' }) inForce: boolean;
  @Col(t.day, { filter: true, sort: true, describe: validFrom }) validFrom: string;
  @Col(t.day, { nullable: true, filter: true, describe: validTo }) validTo: string | null;
  @Col(t.text, {
    nullable: true,
    onRequest: true,
    sql: ofIdentity('founded_by'),
    describe: 'Văn bản thành lập. The instrument that founded it.',
  })
  foundedBy: string | null;
  @Col(t.day, {
    nullable: true,
    onRequest: true,
    sql: ofIdentity('founded_on'),
    describe: 'Ngày thành lập, nếu biết. Day of founding, where known.',
  })
  foundedOn: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Cơ quan cấp trên. The body above.' }) parentId: string | null;
  @One(() => AgencyView, { local: 'parent_id', nullable: true, describe: 'Cơ quan cấp trên. The body above.' })
  parent: AgencyView | null;
  @Many(() => AgencyView, {
    foreign: (parent, child) => `${child}.parent_id = ${parent}.agency_id and ${child}.in_force`,
    order: 'name, agency_id',
    max: 200,
    describe: 'Các cơ quan trực thuộc vào ngày đó. Bodies below it on that day.',
  })
  children: AgencyView[];
  @Many(() => AgencyView, {
    foreign: (parent, child) => `${child}.agency_id in (
      select u.agency_id from sys.agency_ancestors(${parent}.agency_id, ${parent}.seen_on) u)`,
    order: 'depth, agency_id',
    max: 10,
    describe: 'Các cấp trên, từ cao xuống thấp. All bodies above it, highest first.',
  })
  ancestors: AgencyView[];
  @Many(() => AgencyCodeView, {
    foreign: heldOn,
    order: 'system, code',
    max: 20,
    describe: 'Các mã vào ngày đó. Its codes on that day.',
  })
  codes: AgencyCodeView[];
  @Many(() => AgencyVersionView, {
    foreign: 'agency_id',
    order: 'valid_from',
    max: 50,
    describe: 'Quá trình thay đổi. What it was, from day to day.',
  })
  versions: AgencyVersionView[];
  @Many(() => AgencyRelationView, {
    foreign: (parent, child) =>
      `${parent}.agency_id in (${child}.from_agency_id, ${child}.to_agency_id) and ${child}.valid_from <= ${parent}.seen_on
       and coalesce(${child}.valid_to, 'infinity') > ${parent}.seen_on`,
    order: 'type, id',
    max: 50,
    describe: 'Quan hệ khác vào ngày đó. Other relations on that day, from it and to it.',
  })
  relations: AgencyRelationView[];
  @Many(() => AgencyView, {
    foreign: across('to_agency_id', 'from_agency_id'),
    order: 'name, agency_id',
    max: 50,
    describe: 'Được hình thành từ. Agencies whose place it took.',
  })
  predecessors: AgencyView[];
  @Many(() => AgencyView, {
    foreign: across('from_agency_id', 'to_agency_id'),
    order: 'name, agency_id',
    max: 50,
    describe: 'Cơ quan kế thừa. Agencies that took its place.',
  })
  successors: AgencyView[];
}

@View('AgencyVersion', {
  from: 'app.agency_version',
  describe: 'Một giai đoạn của cơ quan. What an agency was from one day to another.',
  order: 'validFrom',
})
export class AgencyVersionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.day, { sort: true, filter: true, describe: validFrom }) validFrom: string;
  @Col(t.day, { nullable: true, describe: validTo }) validTo: string | null;
  @Col(t.text, { describe: 'Tên. Name.' }) name: string;
  @Col(t.text, { nullable: true, describe: 'Tên viết tắt. Short name.' }) shortName: string | null;
  @Col(t.text, { nullable: true, describe: 'Đơn vị hành chính. The territory.' }) territoryName: string | null;
  @Col(agencyKind, { describe: 'Loại cơ quan. Kind.' }) kind: string;
  @Col(agencyLevel, { describe: 'Cấp. Level.' }) level: string;
  @Col(administrativeType, { nullable: true, describe: 'Loại đơn vị hành chính. Type of the territory.' })
  administrativeType: string | null;
  @Col(t.bool, { describe: 'Vùng sâu, vùng xa đi lại khó khăn. Remote area.' }) remoteArea: boolean;
  @One(() => AgencyView, { local: 'parent_id', nullable: true, describe: 'Cơ quan cấp trên. The body above.' })
  parent: AgencyView | null;
}

@View('AgencyCode', {
  from: 'app.agency_code',
  describe: 'Mã của cơ quan trong một hệ mã, có thời hạn. A code an agency bears in a system, from one day to another.',
  order: '-id',
})
export class AgencyCodeView {
  @Col(t.id) id: string;
  @Col(codeSystem, { filter: true, describe: 'Hệ mã. System.' }) system: string;
  @Col(t.text, { filter: true, describe: 'Mã. Code.' }) code: string;
  @Col(t.day, { describe: validFrom }) validFrom: string;
  @Col(t.day, { nullable: true, describe: validTo }) validTo: string | null;
}

@View('AgencyRelation', {
  from: 'app.agency_relation',
  describe: 'Quan hệ giữa hai cơ quan, ngoài quan hệ cấp trên. A tie between two agencies besides the body above.',
  order: '-id',
})
export class AgencyRelationView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(relationType, { filter: true, describe: 'Loại quan hệ. Type.' }) type: string;
  @Col(t.day, { describe: validFrom }) validFrom: string;
  @Col(t.day, { nullable: true, describe: validTo }) validTo: string | null;
  @Col(t.text, { nullable: true, describe: 'Văn bản quy định. The instrument.' }) instrument: string | null;
  @One(() => AgencyView, { local: 'from_agency_id', describe: 'Từ cơ quan. From.' }) from: AgencyView;
  @One(() => AgencyView, { local: 'to_agency_id', describe: 'Tới cơ quan. To.' }) to: AgencyView;
}
