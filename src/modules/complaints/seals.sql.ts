/** $1 id, $2 reason. */
export const makeSeal = `insert into app.seal (id, reason) values ($1, $2)`;

/** No "returning": who registers may not be named yet. $1 ids, $2 seal, $3 agencies. */
export const excludeAgencies = `
  insert into app.seal_exclusion (id, seal_id, agency_id)
  select n.id, $2::uuid, n.agency_id from unnest($1::uuid[], $3::uuid[]) n (id, agency_id)
  where not exists (select from app.seal_exclusion e
                    where e.tenant_id = current_setting('app.tenant')::int and e.seal_id = $2 and e.agency_id = n.agency_id)`;

/** How many of the posts are in force, and whether the viewer's own is among them. $1 ids, $2 seal, $3 posts, $4 capacity, $5 day, $6 reason. */
export const namePosts = `
  with wanted as (
    select n.id, p.id as post_id, p.account_id
    from unnest($1::uuid[], $3::uuid[]) n (id, post_id)
    join app.post p on p.tenant_id = current_setting('app.tenant')::int and p.id = n.post_id
      and p.valid_from <= $5::date and coalesce(p.valid_to, 'infinity') > $5::date
  ), named as (
    insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on, reason)
    select w.id, $2::uuid, w.post_id, w.account_id, $4, $5::date, $6 from wanted w
    where not exists (select from app.seal_access a
                      where a.tenant_id = current_setting('app.tenant')::int and a.seal_id = $2 and a.post_id = w.post_id
                        and a.ended_on is null)
    order by w.post_id
  )
  select count(*)::int as posts,
    coalesce(bool_or(post_id = nullif(current_setting('app.post', true), '')::uuid), false) as own
  from wanted`;

/** $1 seal, $2 agency, $3 day. */
export const headsToName = `
  select p.id from app.post p
  where p.tenant_id = current_setting('app.tenant')::int and p.agency_id = $2
    and p.role in ('AGENCY_HEAD', 'PROVINCE_LEADER') and p.kind = 'REGULAR'
    and p.valid_from <= $3::date and coalesce(p.valid_to, 'infinity') > $3::date
    and not sys.is_excluded($1, $2, $3::date)
  order by p.id`;
