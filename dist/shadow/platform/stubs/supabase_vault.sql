-- supabase_vault 0.3, as of 2026-10. On Supabase the platform's own SQL has made its schema and table already.
-- Nothing is encrypted here: what a migration puts in stays in the shadow, and goes with it.

DO $$
BEGIN
  IF to_regnamespace('vault') IS NULL THEN CREATE SCHEMA vault; END IF;
  IF to_regclass('vault.secrets') IS NOT NULL THEN RETURN; END IF;
  CREATE TABLE vault.secrets (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text UNIQUE, description text NOT NULL DEFAULT '',
    secret text NOT NULL, key_id uuid, nonce bytea,
    created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE VIEW vault.decrypted_secrets AS
    SELECT id, name, description, secret, secret AS decrypted_secret, key_id, nonce, created_at, updated_at
    FROM vault.secrets;
  CREATE FUNCTION vault.create_secret(
    new_secret text, new_name text DEFAULT NULL, new_description text DEFAULT '', new_key_id uuid DEFAULT NULL
  ) RETURNS uuid LANGUAGE sql AS 'INSERT INTO vault.secrets (secret, name, description, key_id)
    VALUES (new_secret, new_name, new_description, new_key_id) RETURNING id';
  CREATE FUNCTION vault.update_secret(
    secret_id uuid, new_secret text DEFAULT NULL, new_name text DEFAULT NULL, new_description text DEFAULT NULL,
    new_key_id uuid DEFAULT NULL
  ) RETURNS void LANGUAGE sql AS 'UPDATE vault.secrets SET secret = coalesce(new_secret, secret),
    name = coalesce(new_name, name), description = coalesce(new_description, description) WHERE id = secret_id';
END $$;
