import { AgencyView } from '../../engines/agencies/agency.view';
import { Col, One, t } from '../../platform/views/view';
import { agencyGroups } from './plan-terms';

export const agencyGroup = t.enum('AgencyGroup', agencyGroups);

const fields: Record<string, (prototype: object, property: string) => void> = {
  id: Col(t.id),
  ordinal: Col(t.int, { describe: 'Thứ tự. Place in the list.' }),
  name: Col(t.text, { describe: 'Tên như ghi trong kế hoạch. The name as the plan writes it.' }),
  agencyId: Col(t.id, { nullable: true, describe: 'Cơ quan. The agency.' }),
  agency: One(() => AgencyView, { local: 'agency_id', nullable: true, describe: 'Cơ quan. The agency.' }),
  agencyGroup: Col(agencyGroup, { nullable: true, describe: 'Nhóm cơ quan. The group of agencies.' }),
};

/** The fields of a view of somebody a plan names; stands below @View. */
export function NamedParty(target: { prototype: object }): void {
  for (const [property, field] of Object.entries(fields)) field(target.prototype, property);
}
