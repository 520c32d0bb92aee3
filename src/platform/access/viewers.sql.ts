import { reachOf, roleNames } from './roles';

/** Roles that answer for all below their agency, too; the others for it and for those whose place it took. */
export const subtreeRoles = roleNames.filter((role) => reachOf(role) === 'SUBTREE');

/** What is the same for whoever calls: a = account, g = agency today. */
const common = `
  a.id as account_id, a.username, a.display_name, g.agency_id, g.kind as agency_kind, g.level,
  x.access_version::text, t.access_epoch::text as epoch`;

const joins = (agency: string) => `
  join app.agency_version g on g.tenant_id = a.tenant_id and g.agency_id = ${agency}
    and g.valid_from <= $3 and coalesce(g.valid_to, 'infinity') > $3
  join app.account_access x on x.tenant_id = a.tenant_id and x.account_id = a.id
  join sys.tenant t on t.id = a.tenant_id`;

export interface ViewerRow {
  account_id: string;
  username: string;
  display_name: string;
  agency_id: string;
  agency_kind: string;
  level: string;
  access_version: string;
  epoch: string;
  agency_ids: string[] | null;
  seals: string[];
  seals_handled: string[];
  until: Date;
}

export interface PostViewerRow extends ViewerRow {
  post_id: string;
  role: string;
  title: string;
  valid_until: string;
  for_name: string | null;
  for_title: string;
  document_number: string;
  document_issued_on: string;
  document_issuer: string;
}

/** $1 tenant, $2 session, $3 today, $4 now, $5 post, $6 roles with a subtree. */
export const viewerOfPost = `
  select ${common}, p.id as post_id, p.role, p.title, s.expires_at as until,
    coalesce(least(p.valid_to, d.valid_to), date '9999-12-31')::text as valid_until,
    da.display_name as for_name, d.title as for_title,
    p.document_number, p.document_issued_on::text, p.document_issuer,
    case when p.role = any($6::text[]) then sys.agency_scope(p.agency_id, $3)
      else sys.agency_lineage(p.agency_id, $3) end as agency_ids,
    array(select n.seal_id from app.seal_access n
          where n.tenant_id = p.tenant_id and n.post_id = p.id and n.ended_on is null) as seals,
    array(select n.seal_id from app.seal_access n
          where n.tenant_id = p.tenant_id and n.post_id = p.id and n.ended_on is null
            and n.capacity in ('INTAKE', 'HEAD', 'HANDLER')) as seals_handled
  from app.session s
  join app.account a on a.tenant_id = s.tenant_id and a.id = s.account_id and a.active
  join app.post p on p.tenant_id = s.tenant_id and p.account_id = a.id and p.id = $5
    and p.valid_from <= $3 and coalesce(p.valid_to, 'infinity') > $3
  left join app.post d on d.tenant_id = p.tenant_id and d.id = p.delegated_by_id
  left join app.account da on da.tenant_id = d.tenant_id and da.id = d.account_id
  ${joins('p.agency_id')}
  where s.tenant_id = $1 and s.id = $2 and s.revoked_at is null and s.expires_at > $4
    and (d.id is null or d.valid_from <= $3 and coalesce(d.valid_to, 'infinity') > $3)`;

export interface KeyViewerRow extends ViewerRow {
  api_key_id: string;
  hash: Buffer;
  scopes: string[];
  networks: string[];
}

/** $1 tenant, $2 public part of the key, $3 today, $4 now. */
export const viewerOfKey = `
  select ${common}, k.id as api_key_id, k.hash, k.scopes, k.cidrs::text[] as networks, k.expires_at as until,
    sys.agency_scope(k.agency_id, $3) as agency_ids, array[]::uuid[] as seals, array[]::uuid[] as seals_handled
  from app.api_key k
  join app.account a on a.tenant_id = k.tenant_id and a.id = k.account_id and a.active and a.kind = 'MACHINE'
  ${joins('k.agency_id')}
  where k.tenant_id = $1 and k.key_id = $2 and k.revoked_at is null and k.expires_at > $4`;

export const noteKeyUse = `
  insert into app.api_key_use (api_key_id, last_used_at) values ($1, $2)
  on conflict (tenant_id, api_key_id) do update set last_used_at = greatest(api_key_use.last_used_at, excluded.last_used_at)`;
