-- Supabase Realtime: messages, who listens to what, and the functions that triggers and policies call. As of 2026-07.
-- Bodies are ours; what only the service itself calls does nothing.

CREATE TYPE realtime.action AS ENUM ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'ERROR');
CREATE TYPE realtime.equality_op AS ENUM (
  'eq', 'neq', 'lt', 'lte', 'gt', 'gte', 'in', 'like', 'ilike', 'is', 'match', 'imatch', 'isdistinct'
);
CREATE TYPE realtime.user_defined_filter AS (column_name text, op realtime.equality_op, value text, negate boolean);
CREATE TYPE realtime.wal_column AS (
  name text, type_name text, type_oid oid, value jsonb, is_pkey boolean, is_selectable boolean
);
CREATE TYPE realtime.wal_rls AS (wal jsonb, is_rls_enabled boolean, subscription_ids uuid[], errors text[]);

CREATE TABLE realtime.schema_migrations (
  version bigint NOT NULL,
  inserted_at timestamp(0),
  CONSTRAINT schema_migrations_pkey PRIMARY KEY (version)
);

CREATE TABLE realtime.messages (
  topic text NOT NULL,
  extension text NOT NULL,
  payload jsonb,
  event text,
  private boolean DEFAULT false,
  updated_at timestamp NOT NULL DEFAULT now(),
  inserted_at timestamp NOT NULL DEFAULT now(),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  binary_payload bytea,
  CONSTRAINT messages_pkey PRIMARY KEY (id, inserted_at)
) PARTITION BY RANGE (inserted_at);
ALTER TABLE realtime.messages ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION realtime.to_regrole(role_name text) RETURNS regrole LANGUAGE sql IMMUTABLE
  RETURN role_name::regrole;

CREATE TABLE realtime.subscription (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  subscription_id uuid NOT NULL,
  entity regclass NOT NULL,
  filters realtime.user_defined_filter[] NOT NULL DEFAULT '{}',
  claims jsonb NOT NULL,
  claims_role regrole NOT NULL GENERATED ALWAYS AS (realtime.to_regrole(claims ->> 'role')) STORED,
  created_at timestamp NOT NULL DEFAULT timezone('utc', now()),
  action_filter text DEFAULT '*',
  selected_columns text[],
  CONSTRAINT pk_subscription PRIMARY KEY (id)
);

CREATE FUNCTION realtime.topic() RETURNS text LANGUAGE sql STABLE
  RETURN NULLIF(current_setting('realtime.topic', true), '');
CREATE FUNCTION realtime.send(payload jsonb, event text, topic text, private boolean DEFAULT true) RETURNS void
  LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION realtime.send_binary(payload bytea, event text, topic text, private boolean DEFAULT true) RETURNS void
  LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION realtime.broadcast_changes(
  topic_name text, event_name text, operation text, table_name text, table_schema text,
  new record, old record, level text DEFAULT 'ROW'
) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;

CREATE FUNCTION realtime."cast"(val text, type_ regtype) RETURNS jsonb
  LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN to_jsonb(val); END $$;
CREATE FUNCTION realtime.quote_wal2json(entity regclass) RETURNS text LANGUAGE sql IMMUTABLE STRICT
  RETURN entity::text;
CREATE FUNCTION realtime.wal2json_escape_identifier(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT
  RETURN name;
CREATE FUNCTION realtime.apply_rls(wal jsonb, max_record_bytes integer DEFAULT 1024 * 1024)
  RETURNS SETOF realtime.wal_rls LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION realtime.list_changes(
  publication name, slot_name name, max_changes integer, max_record_bytes integer
) RETURNS TABLE (
  wal jsonb, is_rls_enabled boolean, subscription_ids uuid[], errors text[], slot_changes_count bigint
) LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION realtime.build_prepared_statement_sql(
  prepared_statement_name text, entity regclass, columns realtime.wal_column[]
) RETURNS text LANGUAGE sql RETURN NULL::text;
CREATE FUNCTION realtime.check_equality_op(op realtime.equality_op, type_ regtype, val_1 text, val_2 text)
  RETURNS boolean LANGUAGE sql IMMUTABLE RETURN NULL::boolean;
CREATE FUNCTION realtime.check_equality_op(
  op realtime.equality_op, type_ regtype, val_1 text, val_2 text, negate boolean
) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN NULL::boolean;
CREATE FUNCTION realtime.is_visible_through_filters(
  columns realtime.wal_column[], filters realtime.user_defined_filter[]
) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN NULL::boolean;

CREATE FUNCTION realtime.subscription_check_filters() RETURNS trigger
  LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr_check_filters BEFORE INSERT OR UPDATE ON realtime.subscription
  FOR EACH ROW EXECUTE FUNCTION realtime.subscription_check_filters();
