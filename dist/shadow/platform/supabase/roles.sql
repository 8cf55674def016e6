-- Supabase's roles and who is a member of whom. As of 2026-10.
-- Roles belong to the whole server, so those that exist are left as they are, and the lock lets several databases of one
-- server be prepared at the same time. It is taken only where something is wanting.

DO $roles$
DECLARE
  wanted CONSTANT text[][] := ARRAY[
    ['postgres', 'LOGIN CREATEDB CREATEROLE REPLICATION BYPASSRLS'],
    ['supabase_admin', 'LOGIN SUPERUSER CREATEDB CREATEROLE REPLICATION BYPASSRLS'],
    ['anon', 'NOLOGIN'],
    ['authenticated', 'NOLOGIN'],
    ['service_role', 'NOLOGIN BYPASSRLS'],
    ['authenticator', 'LOGIN NOINHERIT'],
    ['dashboard_user', 'NOLOGIN CREATEDB CREATEROLE REPLICATION'],
    ['pgbouncer', 'LOGIN'],
    ['supabase_auth_admin', 'LOGIN NOINHERIT CREATEROLE'],
    ['supabase_storage_admin', 'LOGIN NOINHERIT CREATEROLE'],
    ['supabase_functions_admin', 'LOGIN NOINHERIT CREATEROLE'],
    ['supabase_realtime_admin', 'LOGIN NOINHERIT CREATEROLE REPLICATION'],
    ['supabase_replication_admin', 'LOGIN REPLICATION'],
    ['supabase_read_only_user', 'LOGIN BYPASSRLS'],
    ['supabase_etl_admin', 'LOGIN REPLICATION'],
    ['supabase_privileged_role', 'NOLOGIN'],
    ['supabase_superuser', 'NOLOGIN'],
    ['pgsodium_keyiduser', 'NOLOGIN'],
    ['pgsodium_keyholder', 'NOLOGIN'],
    ['pgsodium_keymaker', 'NOLOGIN'],
    ['pgtle_admin', 'NOLOGIN']
  ];
  -- The member first, then what it is a member of.
  memberships CONSTANT text[][] := ARRAY[
    ['authenticator', 'anon'],
    ['authenticator', 'authenticated'],
    ['authenticator', 'service_role'],
    ['supabase_storage_admin', 'authenticator'],
    ['supabase_realtime_admin', 'anon'],
    ['supabase_realtime_admin', 'authenticated'],
    ['supabase_realtime_admin', 'service_role'],
    ['postgres', 'anon'],
    ['postgres', 'authenticated'],
    ['postgres', 'service_role'],
    ['postgres', 'supabase_functions_admin'],
    ['postgres', 'supabase_privileged_role'],
    ['postgres', 'pgtle_admin'],
    ['postgres', 'pg_monitor'],
    ['postgres', 'pg_read_all_data'],
    ['postgres', 'pg_signal_backend'],
    ['supabase_etl_admin', 'supabase_privileged_role'],
    ['supabase_etl_admin', 'pg_read_all_data'],
    ['supabase_read_only_user', 'pg_read_all_data'],
    ['service_role', 'pgsodium_keyholder'],
    ['pgsodium_keyholder', 'pgsodium_keyiduser'],
    ['pgsodium_keymaker', 'pgsodium_keyholder']
  ];
  pair text[];
BEGIN
  FOREACH pair SLICE 1 IN ARRAY wanted LOOP
    CONTINUE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = pair[1]);
    LOCK TABLE pg_catalog.pg_authid IN SHARE ROW EXCLUSIVE MODE;
    CONTINUE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = pair[1]);
    EXECUTE pg_catalog.format('CREATE ROLE %I %s', pair[1], pair[2]);
  END LOOP;

  FOREACH pair SLICE 1 IN ARRAY memberships LOOP
    CONTINUE WHEN EXISTS (
      SELECT FROM pg_catalog.pg_auth_members
      WHERE member = pair[1]::regrole AND roleid = pair[2]::regrole
    );
    LOCK TABLE pg_catalog.pg_authid IN SHARE ROW EXCLUSIVE MODE;
    CONTINUE WHEN EXISTS (
      SELECT FROM pg_catalog.pg_auth_members
      WHERE member = pair[1]::regrole AND roleid = pair[2]::regrole
    );
    EXECUTE pg_catalog.format('GRANT %I TO %I', pair[2], pair[1]);
  END LOOP;
END
$roles$;
