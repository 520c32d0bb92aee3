/** Questions to PostgreSQL's own catalogue: each answers the objects that break a rule, so that nothing is the right answer. */

const tables = `
  select c.oid, n.nspname as schema, c.relname as name, n.nspname || '.' || c.relname as table, c.relowner, c.relacl
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p')`;
const ofTenants = `(${tables} and n.nspname in ('app', 'hist')) t`;
const today = `(${tables} and n.nspname = 'app') t`;
const columnAt = (table: string, place: string) =>
  `(select a.attname from pg_attribute a where a.attrelid = ${table} and a.attnum = ${place})`;

export const withoutComment = `
  select t.table as found from (${tables} and n.nspname in ('app', 'sys')) t where obj_description(t.oid, 'pg_class') is null`;

export const withoutTenant = `
  select t.table as found from ${ofTenants}
  where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull)
    and t.schema = 'app'
  union all
  select t.table from ${ofTenants}
  where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id')`;

export const indexNotByTenant = `
  select i.indexrelid::regclass::text as found from ${today} join pg_index i on i.indrelid = t.oid
  where (i.indisunique or i.indisexclusion) and ${columnAt('t.oid', 'i.indkey[0]')} is distinct from 'tenant_id'`;

/** The tenant itself is what a row's tenant_id refers to. */
export const foreignKeyNotByTenant = `
  select k.conname as found from ${today} join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
  where ${columnAt('t.oid', 'k.conkey[1]')} <> 'tenant_id'
     or k.confrelid <> 'sys.tenant'::regclass and ${columnAt('k.confrelid', 'k.confkey[1]')} <> 'tenant_id'`;

export const withoutPrimaryKey = `
  select t.table as found from ${today}
  where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`;

/** Row security by tenant everywhere; by secrecy too where rows can belong to a secret matter; nothing else. */
export const notForced = `
  select t.table as found from ${ofTenants} join pg_class c on c.oid = t.oid
  where not (c.relrowsecurity and c.relforcerowsecurity)
     or (select count(*) from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant') <> 1
     or (select coalesce(string_agg(p.polcmd::text, '' order by p.polcmd::text), '') from pg_policy p
         where p.polrelid = t.oid and p.polname <> 'tenant' and not p.polpermissive and p.polroles = '{0}' and p.polwithcheck is null
           and pg_get_expr(p.polqual, p.polrelid) = '((sealed_by IS NULL) OR sys.may_unseal(sealed_by))')
        <> case when exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'sealed_by') then 'drw' else '' end
     or (select count(*) from pg_policy p where p.polrelid = t.oid)
        <> case when exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'sealed_by') then 4 else 1 end
     or not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                    and p.polroles = '{0}' and p.polwithcheck is null
                    and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = (current_setting(''app.tenant''::text))::integer)')`;

/** What the application's role must not hold: ownership, other privileges than to read and write rows, creating anything. */
export const tooMuch = `
  select t.table || ' ' || privilege as found
  from (${tables} and n.nspname in ('app', 'hist', 'sys')) t
  cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) privilege
  where has_table_privilege('danvan_app', t.oid, privilege)
  union all
  select c.oid::regclass || ' owner' from pg_class c where c.relowner = 'danvan_app'::regrole
  union all
  select p.oid::regprocedure || ' owner' from pg_proc p where p.proowner = 'danvan_app'::regrole
  union all
  select nspname || ' create' from pg_namespace
  where nspname !~ '^pg_' and has_schema_privilege('danvan_app', oid, 'CREATE')
  union all
  select rolname || ' attribute' from pg_roles
  where rolname = 'danvan_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)
  union all
  select r.rolname || ' member' from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'danvan_app'::regrole
  union all
  select t.table || ' public' from (${tables} and n.nspname in ('app', 'hist', 'sys')) t, aclexplode(t.relacl) a where a.grantee = 0
  union all
  select t.table || ' ' || privilege from (${tables} and n.nspname = 'hist' or n.nspname = 'app' and c.relname in ('audit', 'outbox', 'account_access')) t
  cross join unnest(array['INSERT', 'UPDATE', 'DELETE']) privilege where has_table_privilege('danvan_app', t.oid, privilege)`;

export const changesTenants = `
  select privilege as found from unnest(array['INSERT', 'UPDATE', 'DELETE']) privilege
  where has_table_privilege('danvan_app', 'sys.tenant', privilege)`;

/** Functions that run with the rights of another role. */
export const definers = `
  select p.proname || case when p.prorettype = 'trigger'::regtype then ' (trigger)' else '' end as found,
         coalesce(array_to_string(p.proconfig, ' '), '') as config, r.rolname as owner
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
  where p.prosecdef and n.nspname in ('app', 'sys', 'hist', 'live', 'asof') order by 1`;

export const viewNotInvoker = `
  select n.nspname || '.' || c.relname as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('v', 'm') and n.nspname in ('live', 'asof', 'app', 'sys')
    and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)`;

const columns = (relation: string) =>
  `(select array_agg(a.attname::text || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attname)
    from pg_attribute a where a.attrelid = to_regclass(${relation}) and a.attnum > 0 and not a.attisdropped and (a.attgenerated = '' or a.attname = 'sealed_by'))`;

export const viewUnlikeTable = `
  select place || '.' || t.name as found from ${today} cross join unnest(array['live', 'asof']) place
  where to_regclass('hist.' || t.name) is not null
    and ${columns(`place || '.' || t.name`)} is distinct from ${columns('t.table')}
  union all
  select 'hist.' || t.name from ${today}
  where to_regclass('hist.' || t.name) is not null and not ${columns(`'hist.' || t.name`)} @> ${columns('t.table')}`;

/** Tables with a version that lack history or one of the triggers that record what is done to them. */
export const unrecorded = `
  select t.table || ' ' || wanted as found from ${today}
  cross join unnest(array['zz_guard', 'zz_record', 'zz_no_truncate', 'history']) wanted
  where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'version')
    and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'sys_from')
    and case wanted when 'history' then to_regclass('hist.' || t.name) is null
        else not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = wanted and g.tgenabled = 'O') end`;

export const unversioned = `
  select t.table as found from ${today} where to_regclass('hist.' || t.name) is null order by 1`;

/** Every CHECK that speaks of a column, or of its domain. */
export const checks = `
  select n.nspname || '.' || c.relname as table, a.attname as column, pg_get_constraintdef(k.oid) as rule
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
  where k.contype = 'c'
  union all
  select n.nspname || '.' || c.relname, a.attname, replace(pg_get_constraintdef(k.oid), 'VALUE', a.attname)
  from pg_constraint k join pg_attribute a on a.atttypid = k.contypid
  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'c' and n.nspname = 'app'`;

/** The words that a CHECK allows a column: `kind = ANY (ARRAY['A'::text, …])`, `(kind = 'A'::text)`. */
export function wordsAllowed(rule: string, column: string): string[] {
  const lists = rule.matchAll(
    new RegExp(`\\b${column}\\)?(?:::text)? = (?:ANY \\(+ARRAY\\[(.*?)\\]|('[A-Z0-9_]+'))`, 'g'),
  );
  return [...lists].flatMap(([, list, single]) =>
    [...(list ?? single)!.matchAll(/'([A-Z0-9_]+)'/g)].map(([, word]) => word!),
  );
}
