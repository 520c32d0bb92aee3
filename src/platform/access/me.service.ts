import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Clock } from '../time/clock';
import type { Me, MyPost } from './access.results';
import type { Caller } from './caller';
import type { Viewer } from './viewer';
import { ViewersService } from './viewers.service';

const heldToday = `
  select p.id, p.kind, p.role, p.title, p.agency_id as "agencyId", g.name as "agencyName",
    least(p.valid_to, d.valid_to)::text as "validTo"
  from app.post p
  join app.agency_version g on g.tenant_id = p.tenant_id and g.agency_id = p.agency_id
    and g.valid_from <= $2 and coalesce(g.valid_to, 'infinity') > $2
  left join app.post d on d.tenant_id = p.tenant_id and d.id = p.delegated_by_id
  where p.tenant_id = current_setting('app.tenant')::int and p.account_id = $1
    and p.valid_from <= $2 and coalesce(p.valid_to, 'infinity') > $2
    and (d.id is null or d.valid_from <= $2 and coalesce(d.valid_to, 'infinity') > $2)
  order by p.kind desc, p.valid_from, p.id`;

/** Who calls, and what that may do. */
@Injectable()
export class MeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
  ) {}

  async me(viewer: Viewer, caller: Caller): Promise<Me> {
    const posts = await this.viewers.inside(viewer, 'me', caller.requestId, () =>
      this.work.query<MyPost>(heldToday, [viewer.accountId, this.clock.today()]),
    );
    const { accountId, username, displayName, tenantId, role, level, agencyId, postId, actingFor } = viewer;
    const delegation = actingFor && {
      name: actingFor.name,
      title: actingFor.title,
      documentNumber: actingFor.document.number,
      documentIssuedOn: actingFor.document.issuedOn,
      documentIssuer: actingFor.document.issuer,
    };
    const who = { accountId, username, displayName, tenantId, role, level, agencyId, postId };
    const grants = [...viewer.grants].filter((key) => !key.includes(':'));
    return { ...who, actingFor: delegation ?? null, posts, grants };
  }
}
