// What people's Supabase migrations do, replayed: with the platform's prelude it builds, without it it does not.

import { expect, test } from "vitest";
import { replay } from "../../src/shadow/replay.ts";
import { openShadow } from "../shadow/open.ts";
import { openSupabase, readAll, users, usersFromTheStart } from "./databases.ts";

const profiles = `
create table profiles (
  id uuid references auth.users on delete cascade primary key,
  username text unique,
  avatar_url text
);
alter table profiles enable row level security;
create policy "Own profile" on profiles for update to authenticated using ((select auth.uid()) = id);
create function public.handle_new_user() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.profiles (id, username) values (new.id, new.raw_user_meta_data ->> 'user_name');
  return new;
end $$;
create trigger on_auth_user_created after insert on auth.users for each row execute function public.handle_new_user();
insert into auth.users (id, email, raw_user_meta_data)
  values ('6f4dc8e0-4a6c-4f0b-9f0c-1d2e3f4a5b6c', 'a@b.c', '{"user_name": "a"}');
do $$ begin assert (select username from public.profiles) = 'a'; end $$;`;

const files = `
insert into storage.buckets (id, name, public) values ('avatars', 'avatars', true) on conflict (id) do nothing;
create policy "Own folder" on storage.objects for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select auth.uid())::text);
create policy "Buckets" on "storage"."buckets" for select to anon using (public);
insert into storage.objects (bucket_id, name, owner) values ('avatars', 'a/b.png', null);
update storage.objects set metadata = '{"size": 1}';
delete from storage.objects;
CREATE TRIGGER objects_insert_create_prefix BEFORE INSERT ON storage.objects
  FOR EACH ROW EXECUTE FUNCTION storage.objects_insert_prefix_trigger();
CREATE TRIGGER prefixes_delete_cleanup AFTER DELETE ON storage.prefixes REFERENCING OLD TABLE AS deleted
  FOR EACH STATEMENT EXECUTE FUNCTION storage.prefixes_delete_cleanup();`;

const live = `
alter publication supabase_realtime add table public.profiles;
create policy "Room" on realtime.messages for select to authenticated using (realtime.topic() like 'room:%');
create function public.changed() returns trigger language plpgsql as $$
begin
  perform realtime.broadcast_changes('room:1', tg_op, tg_op, tg_table_name, tg_table_schema, new, old);
  perform realtime.send(jsonb_build_object('id', new.id), 'changed', 'room:1', false);
  return null;
end $$;
create trigger changed after insert or update on public.profiles for each row execute function public.changed();
create trigger hook after insert on public.profiles for each row
  execute function supabase_functions.http_request('https://example.com', 'POST', '{}', '{}', '1000');
create trigger hook after delete on auth.users for each row
  execute function supabase_functions.http_request('https://example.com', 'POST', '{}', '{}', '1000');
insert into public.profiles (id) select id from auth.users on conflict do nothing;`;

const rest = `
create extension if not exists citext with schema extensions;
create extension if not exists "uuid-ossp" with schema "extensions";
create function auth.tenant_id() returns uuid language sql stable
  as $$ select nullif(auth.jwt() -> 'app_metadata' ->> 'tenant_id', '')::uuid $$;
create table public.tenants (id uuid primary key default uuid_generate_v4(), name citext not null);
select vault.create_secret('s3cret', 'key');
do $$ begin assert (select decrypted_secret from vault.decrypted_secrets where name = 'key') = 's3cret'; end $$;
alter default privileges in schema public revoke execute on functions from anon;
grant usage on schema public to supabase_auth_admin;
grant select on public.tenants to supabase_auth_admin, dashboard_user, supabase_read_only_user;
select graphql_public.graphql(query := '{ __typename }');
create event trigger issue_pg_net_access on ddl_command_end execute function extensions.grant_pg_net_access();`;

const migrations = [profiles, files, live, rest].map((sql, index) => ({
  version: `2024010${index}000000`,
  name: `file ${index}`,
  path: `supabase/migrations/2024010${index}000000_file.sql`,
  sql,
  firstLine: 1,
  run: "batch" as const,
  checksums: [],
}));

test("typical migrations build, and what they made inside the platform is the user's", async () => {
  await using shadow = await openSupabase(["citext"]);
  expect((await replay(shadow, migrations)).failure).toBeNull();

  const made = users(await readAll(shadow.look)).filter((object) => !usersFromTheStart.includes(object));
  expect(made.filter((object) => !/^\S+ public\./.test(object))).toEqual([
    "extension citext",
    "function auth.tenant_id()",
    "policy realtime.messages.Room",
    "policy storage.buckets.Buckets",
    "policy storage.objects.Own folder",
    "trigger auth.users.hook",
    "trigger auth.users.on_auth_user_created",
  ]);
});

test("without the prelude the first of them names what is not there", async () => {
  await using shadow = await openShadow();
  const { failure, ran } = await replay(shadow, migrations);
  expect(ran).toEqual([]);
  expect(failure).toMatchObject({ code: "3F000", message: expect.stringContaining("auth") });
});

test("what only its extension brings is named by its name", async () => {
  await using shadow = await openSupabase();
  const [first] = migrations;
  if (!first) throw new Error("no file");
  const scheduled = { ...first, sql: "select 1;\nselect cron.schedule('nightly', '0 0 * * *', 'select 1');" };
  const { failure } = await replay(shadow, [scheduled]);
  expect(failure).toMatchObject({ line: 2, code: "3F000", message: expect.stringContaining("cron") });
});
