-- What Supabase Storage had in 2025 and has no longer: the table of prefixes, and functions of its triggers.
-- Migrations that were pulled from a project of that time make those triggers, and policies on that table.

CREATE FUNCTION storage.get_level(name text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
  RETURN cardinality(string_to_array(name, '/'));
CREATE FUNCTION storage.get_prefix(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT
  RETURN array_to_string(storage.foldername(name), '/');
CREATE FUNCTION storage.get_prefixes(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT
  RETURN storage.foldername(name);

ALTER TABLE storage.objects ADD COLUMN level integer;

CREATE TABLE storage.prefixes (
  bucket_id text NOT NULL,
  name text COLLATE "C" NOT NULL,
  level integer GENERATED ALWAYS AS (storage.get_level(name)) STORED,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  CONSTRAINT prefixes_pkey PRIMARY KEY (bucket_id, level, name),
  CONSTRAINT "prefixes_bucketId_fkey" FOREIGN KEY (bucket_id) REFERENCES storage.buckets (id)
);

CREATE FUNCTION storage.add_prefixes(_bucket_id text, _name text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN END $$;
CREATE FUNCTION storage.delete_prefix(_bucket_id text, _name text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RETURN false; END $$;
CREATE FUNCTION storage.delete_leaf_prefixes(bucket_ids text[], names text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN END $$;
CREATE FUNCTION storage.lock_top_prefixes(bucket_ids text[], names text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN END $$;

DO $triggers$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'delete_prefix_hierarchy_trigger', 'objects_delete_cleanup', 'objects_insert_prefix_trigger',
    'objects_update_cleanup', 'objects_update_level_trigger', 'objects_update_prefix_trigger',
    'prefixes_delete_cleanup', 'prefixes_insert_trigger'
  ] LOOP
    EXECUTE format(
      'CREATE FUNCTION storage.%I() RETURNS trigger LANGUAGE plpgsql AS %L', name, 'BEGIN RETURN COALESCE(NEW, OLD); END'
    );
  END LOOP;
END
$triggers$;
