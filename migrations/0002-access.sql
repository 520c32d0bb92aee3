-- Who may enter: accounts, the posts they hold, the sessions and keys they come with. What a post may do is data in
-- the code (docs/access.md); here is only who holds which. agency_id is a plain uuid: agencies come later.

create table app.account (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  username     text not null,
  display_name text not null,
  kind         text not null,
  active       boolean not null default true,
  demo         boolean not null default false,
  constraint account_pk primary key (tenant_id, id),
  constraint account_tenant_fk foreign key (tenant_id) references sys.tenant (id),
  constraint account_username_once unique (tenant_id, username),
  constraint account_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  constraint account_display_name_given check (btrim(display_name) <> ''),
  constraint account_kind_known check (kind in ('PERSON', 'MACHINE'))
);
comment on table app.account is 'A person, or a machine that calls with keys. By itself it may do nothing: rights come from posts.';
comment on column app.account.demo is 'Its password is printed in the documentation; production refuses to start with one.';

create table app.password (
  tenant_id  int not null default current_setting('app.tenant')::int,
  account_id uuid not null,
  hash       text not null,
  set_at     timestamptz(3) not null,
  expires_at timestamptz(3),
  constraint password_pk primary key (tenant_id, account_id),
  constraint password_account_fk foreign key (tenant_id, account_id) references app.account (tenant_id, id) on delete cascade,
  constraint password_argon2id check (hash like '$argon2id$%')
);
comment on table app.password is 'Apart from the account, so that old hashes are not kept in history.';
comment on column app.password.expires_at is 'Set on a password somebody else gave: good for one log-in, which must replace it.';

create table app.post (
  tenant_id             int not null default current_setting('app.tenant')::int,
  id                    uuid not null,
  version               int not null default 1,
  sys_from              timestamptz(3) not null default sys.stamp(),
  account_id            uuid not null,
  agency_id             uuid not null,
  role                  text not null,
  title                 text not null,
  kind                  text not null default 'REGULAR',
  valid_from            date not null,
  valid_to              date,
  delegated_by_id       uuid,
  delegating_kind       text generated always as (case when delegated_by_id is not null then 'REGULAR' end) stored,
  document_number       text,
  document_issued_on    date,
  document_issuer       text,
  end_reason            text,
  handed_over_to_id     uuid,
  constraint post_pk primary key (tenant_id, id),
  constraint post_account_fk foreign key (tenant_id, account_id) references app.account (tenant_id, id),
  constraint post_rights unique (tenant_id, id, agency_id, role, kind),
  -- A delegate acts with the rights of the post that delegates, which must itself not be delegated.
  constraint post_delegated_by_fk foreign key (tenant_id, delegated_by_id, agency_id, role, delegating_kind)
    references app.post (tenant_id, id, agency_id, role, kind),
  constraint post_handed_over_to_fk foreign key (tenant_id, handed_over_to_id) references app.post (tenant_id, id),
  constraint post_role_known check (role in ('PROVINCE_LEADER', 'CONSOLIDATOR', 'AGENCY_HEAD', 'OFFICER',
    'RECEPTION_OFFICER', 'COMPLAINT_HANDLER', 'APPRAISER', 'COUNCIL_MEMBER', 'COUNTERPART', 'INSPECTOR', 'AUDITOR',
    'ADMINISTRATOR')),
  constraint post_kind_known check (kind in ('REGULAR', 'ACTING')),
  constraint post_title_given check (btrim(title) <> ''),
  constraint post_period check (valid_from <= valid_to),
  constraint post_acting_whole check (
    num_nonnulls(delegated_by_id, document_number, document_issued_on, document_issuer)
      = case kind when 'ACTING' then 4 else 0 end
    and (kind = 'REGULAR' or valid_to is not null)),
  constraint post_end_whole check (valid_to is not null or num_nonnulls(end_reason, handed_over_to_id) = 0),
  constraint post_handed_over_to_another check (handed_over_to_id <> id),
  constraint post_once exclude using gist (
    tenant_id with =, account_id with =, agency_id with =, role with =, daterange(valid_from, valid_to) with &&
  ) where (kind = 'REGULAR')
);
comment on table app.post is 'Vị trí: an account in a role at an agency, from one day to another ([valid_from, valid_to)).';
comment on column app.post.kind is 'ACTING: under a written delegation (uỷ quyền), for a term, with the rights of the delegating post.';
comment on column app.post.handed_over_to_id is 'The post that took over what was open.';
create index post_account on app.post (tenant_id, account_id);
create index post_agency on app.post (tenant_id, agency_id);
create index post_delegated_by on app.post (tenant_id, delegated_by_id) where delegated_by_id is not null;

create table app.session (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  account_id uuid not null,
  post_id    uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  reason     text,
  constraint session_pk primary key (tenant_id, id),
  constraint session_account_fk foreign key (tenant_id, account_id) references app.account (tenant_id, id) on delete cascade,
  constraint session_post_fk foreign key (tenant_id, post_id) references app.post (tenant_id, id) on delete cascade,
  constraint session_revoked_whole check ((revoked_at is null) = (reason is null)),
  constraint session_reason_known check (reason in ('LOGOUT', 'REUSE', 'PASSWORD_CHANGED', 'DEACTIVATED'))
);
comment on table app.session is 'One log-in and the family of refresh tokens that came of it.';
create index session_account on app.session (tenant_id, account_id);

create table app.refresh_token (
  tenant_id  int not null default current_setting('app.tenant')::int,
  hash       bytea not null,
  session_id uuid not null,
  expires_at timestamptz(3) not null,
  used_at    timestamptz(3),
  constraint refresh_token_pk primary key (tenant_id, hash),
  constraint refresh_token_session_fk foreign key (tenant_id, session_id) references app.session (tenant_id, id) on delete cascade,
  constraint refresh_token_hash_whole check (octet_length(hash) = 32)
);
comment on table app.refresh_token is 'Good for one use. A second use shows that two hold it: the family ends.';
create index refresh_token_session on app.refresh_token (tenant_id, session_id);

create table app.api_key (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  account_id  uuid not null,
  name        text not null,
  slot        int not null,
  key_id      text not null,
  hash        bytea not null,
  scopes      text[] not null,
  agency_id   uuid not null,
  cidrs       cidr[] not null default '{}',
  expires_at  timestamptz(3) not null,
  revoked_at  timestamptz(3),
  replaces_id uuid,
  constraint api_key_pk primary key (tenant_id, id),
  constraint api_key_account_fk foreign key (tenant_id, account_id) references app.account (tenant_id, id),
  constraint api_key_replaces_fk foreign key (tenant_id, replaces_id) references app.api_key (tenant_id, id),
  constraint api_key_key_id_once unique (tenant_id, key_id),
  constraint api_key_name_given check (btrim(name) <> ''),
  constraint api_key_slot_known check (slot in (1, 2)),
  constraint api_key_hash_whole check (octet_length(hash) = 32),
  constraint api_key_scopes_given check (cardinality(scopes) > 0)
);
comment on table app.api_key is 'A key of a machine: what it may do, for which agency, until when, from where. The secret itself is not kept.';
comment on column app.api_key.slot is 'Two keys of one name may be active while one takes over from the other.';
comment on column app.api_key.cidrs is 'Networks it may come from; empty: any.';
create unique index api_key_slot_once on app.api_key (tenant_id, account_id, name, slot) where revoked_at is null;

create table app.api_key_use (
  tenant_id    int not null default current_setting('app.tenant')::int,
  api_key_id   uuid not null,
  last_used_at timestamptz(3) not null,
  constraint api_key_use_pk primary key (tenant_id, api_key_id),
  constraint api_key_use_key_fk foreign key (tenant_id, api_key_id) references app.api_key (tenant_id, id) on delete cascade
);
comment on table app.api_key_use is 'When a key was last seen, to within minutes; apart from the key, which has a history.';

create table app.login_attempt (
  tenant_id int not null default current_setting('app.tenant')::int,
  subject   bytea not null,
  network   cidr not null,
  tries     int not null,
  last_at   timestamptz(3) not null,
  constraint login_attempt_pk primary key (tenant_id, subject, network)
);
comment on table app.login_attempt is 'Log-ins tried without success, by name (hashed: it may be a password typed in the wrong place) and network.';
create index login_attempt_age on app.login_attempt (tenant_id, last_at);

create index account_demo on app.account (tenant_id) where demo;

-- Whether cached rights still hold -------------------------------------------------------------------------------------

create table app.account_access (
  tenant_id      int not null,
  account_id     uuid not null,
  access_version bigint not null default 1,
  constraint account_access_pk primary key (tenant_id, account_id),
  constraint account_access_account_fk foreign key (tenant_id, account_id) references app.account (tenant_id, id) on delete cascade
) with (fillfactor = 50);
comment on table app.account_access is
  'Steps with every change of the account, its posts, keys and ended sessions; each request shows the number it knows.';

select sys.make_versioned('app.account', event => 'account');
select sys.make_versioned('app.post', event => 'post');
select sys.make_versioned('app.api_key', event => 'api_key');
select sys.make_searchable('app.account', $$ username || ' ' || display_name $$);

select sys.protect(tbl::regclass) from unnest(array['app.password', 'app.session', 'app.refresh_token',
  'app.api_key_use', 'app.login_attempt', 'app.account_access']) tbl;
grant select, insert, update, delete on app.password, app.session, app.refresh_token, app.login_attempt to danvan_app;
grant select, insert, update on app.api_key_use to danvan_app;
grant select on app.account_access to danvan_app;

create function sys.step_access_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_table_name = 'account' and tg_op = 'INSERT' then
    insert into app.account_access (tenant_id, account_id) values (new.tenant_id, new.id);
  elsif tg_table_name = 'account' then
    update app.account_access set access_version = access_version + 1
    where tenant_id = new.tenant_id and account_id = new.id;
  else
    update app.account_access set access_version = access_version + 1
    where tenant_id = new.tenant_id and account_id = new.account_id;
  end if;
  if tg_table_name = 'post' and tg_op = 'UPDATE' then
    -- Whoever acts for this post has rights only as long as it has.
    update app.account_access set access_version = access_version + 1
    where tenant_id = new.tenant_id and account_id in (
      select account_id from app.post where tenant_id = new.tenant_id and delegated_by_id = new.id);
  end if;
  return null;
end $$;

create trigger step_access_version after insert or update on app.account
  for each row execute function sys.step_access_version();
create trigger step_access_version after insert or update on app.post
  for each row execute function sys.step_access_version();
create trigger step_access_version after insert or update on app.api_key
  for each row execute function sys.step_access_version();
create trigger step_access_version after update on app.session
  for each row when (old.revoked_at is null and new.revoked_at is not null) execute function sys.step_access_version();

create function sys.enter(
  p_tenant int, p_account uuid, p_post uuid, p_access_version bigint, p_epoch bigint, p_operation text, p_request_id text
) returns void language plpgsql as $$
begin
  perform set_config('app.tenant', p_tenant::text, true), set_config('app.account', p_account::text, true),
          set_config('app.post', coalesce(p_post::text, ''), true), set_config('app.operation', p_operation, true),
          set_config('app.request_id', coalesce(p_request_id, ''), true);
  perform from app.account_access a, sys.tenant t
  where a.tenant_id = p_tenant and a.account_id = p_account and a.access_version = p_access_version
    and t.id = p_tenant and t.access_epoch = p_epoch;
  if not found then
    raise exception 'rights have changed since they were read' using errcode = 'DV401';
  end if;
end $$;
comment on function sys.enter is
  'Opens a transaction for a viewer. DV401: what the caller knows of the viewer''s rights is no longer so; read them again.';

-- Log-in ---------------------------------------------------------------------------------------------------------------

create function sys.network_of(p_ip inet) returns cidr
  language sql immutable parallel safe strict
  return network(set_masklen(p_ip, case family(p_ip) when 4 then 32 else 64 end));
comment on function sys.network_of is 'Who holds one IPv6 address holds 2^64 of them: they count as one.';

create function sys.reserve_login(p_subject bytea, p_ip inet, p_at timestamptz) returns int language plpgsql as $$
declare
  its_network cidr := sys.network_of(p_ip);
  seconds int;
begin
  -- Counted before the password is looked at: a thousand tries at once are a thousand tries.
  insert into app.login_attempt as a (subject, network, tries, last_at) values (p_subject, its_network, 1, p_at)
  on conflict (tenant_id, subject, network) do update
    set tries = case when a.last_at < p_at - interval '1 hour' then 1 else a.tries + 1 end,
        last_at = greatest(a.last_at, p_at)
    where a.tries < 10 or a.last_at + least(2 ^ least(a.tries - 10, 10), 900) * interval '1 second' <= p_at;
  if found then return 0; end if;
  select ceil(extract(epoch from last_at - p_at) + least(2 ^ least(tries - 10, 10), 900)) into seconds
  from app.login_attempt
  where tenant_id = current_setting('app.tenant')::int and subject = p_subject and network = its_network;
  return greatest(coalesce(seconds, 1), 1);
end $$;
comment on function sys.reserve_login is
  'Seconds to wait; 0: one try was counted. Ten are free in an hour, then each doubles the wait, up to 15 minutes.';

create function sys.forgive_login(p_subject bytea, p_ip inet, p_at timestamptz) returns void
  language sql
as $$
  delete from app.login_attempt
  where tenant_id = current_setting('app.tenant')::int
    and (subject = p_subject and network = sys.network_of(p_ip) or last_at < p_at - interval '1 day')
$$;
comment on function sys.forgive_login is 'Forgets the tries before a log-in that succeeded, and what is a day old.';

create function sys.has_demo_accounts() returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$ select exists (select from app.account where demo and active) $$;
alter function sys.has_demo_accounts() owner to danvan_search;
comment on function sys.has_demo_accounts is 'Of any tenant; asked before a production server serves.';
