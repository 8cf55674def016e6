-- pg_tle 1.4, as of 2026-10: what is installed through it becomes an empty extension of that name.

DO $$ BEGIN IF to_regnamespace('pgtle') IS NULL THEN CREATE SCHEMA pgtle; END IF; END $$;

CREATE TYPE pgtle.password_types AS ENUM ('PASSWORD_TYPE_PLAINTEXT', 'PASSWORD_TYPE_MD5', 'PASSWORD_TYPE_SCRAM_SHA_256');
CREATE TYPE pgtle.pg_tle_features AS ENUM ('passcheck', 'clientauth');
CREATE FUNCTION pgtle.install_extension(name text, version text, description text, ext text, requires text[] DEFAULT NULL)
  RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.install_extension_version_sql(name text, version text, ext text)
  RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.install_update_path(name text, fromvers text, tovers text, ext text)
  RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.set_default_version(name text, version text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.uninstall_extension(extname text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.uninstall_extension(extname text, version text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.uninstall_extension_if_exists(extname text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION pgtle.available_extensions(OUT name name, OUT default_version text, OUT comment text) RETURNS SETOF record
  LANGUAGE sql AS $$ SELECT NULL::name, NULL::text, NULL::text WHERE false $$;
CREATE FUNCTION pgtle.available_extension_versions(OUT name name, OUT version text) RETURNS SETOF record
  LANGUAGE sql AS $$ SELECT NULL::name, NULL::text WHERE false $$;
