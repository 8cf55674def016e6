-- hypopg 1.4, as of 2026-10: no index is ever thought of.

CREATE FUNCTION hypopg_create_index(sql_order text, OUT indexrelid oid, OUT indexname text) RETURNS SETOF record
  LANGUAGE sql AS $$ SELECT NULL::oid, NULL::text WHERE false $$;
CREATE FUNCTION hypopg_drop_index(indexid oid) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION hypopg_reset() RETURNS void LANGUAGE sql AS $$ SELECT $$;
CREATE FUNCTION hypopg_relation_size(indexid oid) RETURNS bigint LANGUAGE sql AS $$ SELECT 0::bigint $$;
CREATE FUNCTION hypopg_get_indexdef(indexid oid) RETURNS text LANGUAGE sql AS $$ SELECT NULL::text $$;
CREATE VIEW hypopg_list_indexes AS
  SELECT NULL::oid AS indexrelid, NULL::text AS index_name, NULL::name AS schema_name, NULL::name AS table_name,
    NULL::name AS am_name WHERE false;
