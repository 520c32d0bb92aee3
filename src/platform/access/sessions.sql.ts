/** $1 name; the hash is null for a machine and for whoever was never given a password. */
export const accountByName = `
  select a.id, a.username, a.active, w.hash, w.expires_at
  from app.account a
  left join app.password w on w.tenant_id = a.tenant_id and w.account_id = a.id
  where a.tenant_id = current_setting('app.tenant')::int and a.username = $1`;

/** $1 account, $2 hash. The lock makes a change of the password wait for the log-in, and the reverse. */
export const passwordStill = `
  select 1
  from app.account a
  join app.password w on w.tenant_id = a.tenant_id and w.account_id = a.id
  where a.tenant_id = current_setting('app.tenant')::int and a.id = $1 and a.active and w.hash = $2
  for update of w`;

/** Posts the account holds on a day, the wanted one first, its own before those it acts for. $1 account, $2 day, $3 wanted. */
export const postsHeld = `
  select p.id
  from app.post p
  left join app.post d on d.tenant_id = p.tenant_id and d.id = p.delegated_by_id
  where p.tenant_id = current_setting('app.tenant')::int and p.account_id = $1
    and p.valid_from <= $2 and coalesce(p.valid_to, 'infinity') > $2
    and (d.id is null or d.valid_from <= $2 and coalesce(d.valid_to, 'infinity') > $2)
  order by p.id is distinct from $3::uuid, p.kind desc, p.valid_from, p.id`;

export const openSession = `
  insert into app.session (id, account_id, post_id, created_at, expires_at) values ($1, $2, $3, $4, $5)`;

export const addRefreshToken = `
  insert into app.refresh_token (hash, session_id, expires_at) values ($1, $2, $3)`;

/** The row lock decides between two that show the same token: one gets the row, the other nothing. $1 hash, $2 now. */
export const useRefreshToken = `
  with used as (
    update app.refresh_token r set used_at = $2
    from app.session s, app.account a
    where r.tenant_id = current_setting('app.tenant')::int and r.hash = $1 and r.used_at is null and r.expires_at > $2
      and s.tenant_id = r.tenant_id and s.id = r.session_id and s.revoked_at is null and s.expires_at > $2
      and a.tenant_id = s.tenant_id and a.id = s.account_id and a.active
    returning s.id, s.account_id, s.post_id, s.expires_at
  )
  select * from used`;

/** Whose family a used token was of, if that is still alive. $1 hash, $2 used before. */
export const familyOfUsed = `
  select s.id, s.account_id
  from app.refresh_token r
  join app.session s on s.tenant_id = r.tenant_id and s.id = r.session_id and s.revoked_at is null
  where r.tenant_id = current_setting('app.tenant')::int and r.hash = $1 and r.used_at < $2`;

/** $1 now, $2 reason, $3 the session, or null: all of the account $4 but $5. */
export const revokeSessions = `
  update app.session set revoked_at = $1, reason = $2
  where tenant_id = current_setting('app.tenant')::int and revoked_at is null
    and case when $3::uuid is null then account_id = $4::uuid and id is distinct from $5::uuid else id = $3::uuid end`;

/** Sessions that ended a month ago, with their tokens. $1 account, $2 ended before. */
export const dropOldSessions = `
  delete from app.session
  where tenant_id = current_setting('app.tenant')::int and account_id = $1 and least(expires_at, revoked_at) < $2`;
