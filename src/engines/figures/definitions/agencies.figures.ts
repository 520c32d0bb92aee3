import { defineFigure } from '../definition';

const level = {
  column: 'level',
  labelVi: 'Cấp',
  labelEn: 'Level',
  values: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
} as const;
const kind = { column: 'kind', labelVi: 'Loại cơ quan', labelEn: 'Kind of agency' } as const;

defineFigure({
  code: 'AGENCIES.IN_FORCE',
  version: 1,
  unit: 'cơ quan',
  unitEn: 'agencies',
  kind: 'COUNT',
  labelVi: 'Số cơ quan, đơn vị đang hoạt động vào ngày cuối kỳ',
  labelEn: 'Agencies that exist on the last day of the window',
  source: 'Sổ cơ quan (Luật Tổ chức chính quyền địa phương 72/2025/QH15; các nghị quyết sắp xếp)',
  dimensions: { level, kind },
  records: ['Agency'],
  sealed: false,
  members: ({ to }) => `
    select 'Agency' as record_kind, v.agency_id as record_id, v.agency_id, ${to} as on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, v.level, v.kind
    from agency_version v
    where v.valid_from <= ${to} and coalesce(v.valid_to, 'infinity') > ${to}`,
});

defineFigure({
  code: 'AGENCIES.ENDED',
  version: 1,
  unit: 'cơ quan',
  unitEn: 'agencies',
  kind: 'COUNT',
  labelVi: 'Số cơ quan, đơn vị kết thúc hoạt động trong kỳ',
  labelEn: 'Agencies that ended in the window',
  source: 'Sổ cơ quan (các nghị quyết sắp xếp)',
  dimensions: { level, kind },
  records: ['Agency'],
  sealed: false,
  members: ({ from, to }) => `
    select 'Agency' as record_kind, v.agency_id as record_id, v.agency_id, v.valid_to - 1 as on_day, 1::numeric as amount,
           null::numeric as of_amount, null::uuid as sealed_by, v.level, v.kind
    from agency_version v
    where v.valid_to between ${from} and ${to}
      and not exists (select from agency_version n
                      where n.tenant_id = v.tenant_id and n.agency_id = v.agency_id and n.valid_from >= v.valid_to)`,
});
