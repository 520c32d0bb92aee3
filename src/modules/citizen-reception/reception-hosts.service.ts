import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import type { Host } from './reception-terms';

export interface HostGiven {
  host: Host;
  hostPostId?: string;
  hostName?: string;
}

export interface HostFound {
  host: Host;
  hostPostId: string | null;
  hostName: string;
  hostAgencyId: string;
}

interface PostFound {
  id: string;
  role: string;
  kind: string;
  title: string;
  name: string;
  agencyId: string;
}

/** A desk may receive for the agency itself and for those above it: the reception board sits under the committee's office. */
const postOnDay = `
  select p.id, p.role, p.kind, p.title, c.display_name as name, p.agency_id as "agencyId"
  from app.post p
  join app.account c on c.tenant_id = p.tenant_id and c.id = p.account_id
  where p.tenant_id = current_setting('app.tenant')::int and p.id = $1
    and p.valid_from <= $3::date and coalesce(p.valid_to, 'infinity') > $3::date
    and (p.agency_id = any(sys.agency_lineage($2, $3::date))
      or p.agency_id in (select agency_id from sys.agency_ancestors($2, $3::date)))`;

const headRoles = ['AGENCY_HEAD', 'PROVINCE_LEADER'];

/** Who receives, on a day: a head, a delegate, an officer or a deputy. */
@Injectable()
export class ReceptionHosts {
  constructor(private readonly work: UnitOfWork) {}

  async find(given: HostGiven, day: string, viewer: Viewer, at = ''): Promise<HostFound> {
    const { host, hostPostId, hostName } = given;
    if (host === 'DEPUTY') {
      if (!hostName || hostPostId) throw new Refusal('HOST_NAME_UNFIT', { path: `${at}hostName` });
      return { host, hostPostId: null, hostName, hostAgencyId: viewer.agencyId };
    }
    if (hostName) throw new Refusal('HOST_NAME_UNFIT', { path: `${at}hostName` });
    const path = `${at}hostPostId`;
    const wanted = hostPostId ?? viewer.postId;
    const [post] = wanted ? await this.work.query<PostFound>(postOnDay, [wanted, viewer.agencyId, day]) : [];
    if (!post || (host === 'OFFICER' && post.agencyId !== viewer.agencyId))
      throw new Refusal('HOST_POST_UNFIT', { path });
    if (host === 'HEAD' && !isHead(post)) throw new Refusal('HOST_NOT_HEAD', { path });
    return { host, hostPostId: post.id, hostName: `${post.name}, ${post.title}`, hostAgencyId: post.agencyId };
  }
}

/** By role and title: leaders of the province are one role, and "phó" tells the deputy heads apart. */
const isHead = ({ role, kind, title }: PostFound): boolean =>
  headRoles.includes(role) && kind === 'REGULAR' && !/^phó\s/iu.test(title);
