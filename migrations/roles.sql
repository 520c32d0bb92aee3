-- Roles belong to the cluster, not to one database: made once, by whoever migrates, if they are missing.
do $$
begin
  if not exists (select from pg_roles where rolname = 'danvan_owner') then create role danvan_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'danvan_app') then create role danvan_app nologin nobypassrls; end if;
  if not exists (select from pg_roles where rolname = 'danvan_search') then create role danvan_search nologin bypassrls; end if;
  if not exists (select from pg_roles where rolname = 'danvan_keeper') then create role danvan_keeper nologin bypassrls; end if;
end $$;
grant danvan_search, danvan_keeper to danvan_owner;
grant danvan_owner, danvan_app to current_user;
do $$
begin
  execute format('grant create, connect on database %I to danvan_owner', current_database());
end $$;
