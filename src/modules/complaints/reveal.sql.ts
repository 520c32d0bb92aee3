/** $1 petition. */
export const custodyOfPetition = `
  select p.sealed_by, p.key_id, p.sealed_register_ref,
    (select count(*)::int from app.petitioner w where w.tenant_id = p.tenant_id and w.petition_id = p.id) as persons,
    (select bool_or(w.custody = 'EXTERNAL') from app.petitioner w where w.tenant_id = p.tenant_id and w.petition_id = p.id) as external
  from app.petition p
  where p.tenant_id = current_setting('app.tenant')::int and p.id = $1`;

/** An open request of the post. $1 petition, $2 post, $3 now. */
export const openRequest = `
  select id from app.reveal_request
  where tenant_id = current_setting('app.tenant')::int and petition_id = $1 and requester_id = $2
    and (state = 'REQUESTED' or state = 'GRANTED' and valid_until > $3)`;

/** Locked, so that it cannot be withdrawn while it is used. $1 petition, $2 post, $3 now. */
export const grantedRequest = `
  select id, valid_until from app.reveal_request
  where tenant_id = current_setting('app.tenant')::int and petition_id = $1 and requester_id = $2
    and state = 'GRANTED' and valid_until > $3
  order by valid_until desc limit 1 for update`;

/** $1 petition. */
export const petitioners = `
  select id, ordinal, role, pseudonym, name, address, secret from app.petitioner
  where tenant_id = current_setting('app.tenant')::int and petition_id = $1 order by ordinal`;

/** Tries of one account at the same moment are counted one after the other. $1 account. */
export const oneAtATime = `select pg_advisory_xact_lock(hashtextextended('reveal ' || $1, 0))`;

/** Identities told to the account within an hour. $1 account. */
export const revealedWithinAnHour = `
  select count(*)::int as count from app.audit
  where tenant_id = current_setting('app.tenant')::int and account_id = $1 and at > now() - interval '1 hour'
    and action = 'EVENT' and operation = 'revealIdentity' and detail ->> 'identity' = 'REVEALED'`;

/** Whether the session began after that. $1 session, $2 instant. */
export const sessionSince = `
  select 1 from app.session where tenant_id = current_setting('app.tenant')::int and id = $1 and created_at >= $2`;

/** The account behind a post. $1 post. */
export const accountOfPost = `
  select account_id from app.post where tenant_id = current_setting('app.tenant')::int and id = $1`;
