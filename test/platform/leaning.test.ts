// Whether a folder is known for Supabase's, or left alone, by what its files say.

import { describe, expect, test } from "vitest";
import { none } from "../../src/shadow/platform/none.ts";
import { supabase } from "../../src/shadow/platform/supabase.ts";

const leans: readonly (readonly string[])[] = [
  ["create table profiles (id uuid references auth.users on delete cascade)"],
  ['ALTER TABLE "x" ADD FOREIGN KEY (id) REFERENCES "auth"."users"("id")'],
  ["create policy p on notes using ((select auth.uid()) = owner)"],
  ["CREATE TABLE notes ();", "GRANT SELECT ON notes TO anon, authenticated"],
  ["REVOKE ALL ON notes FROM service_role"],
  ["insert into storage.buckets (id, name) values ('a', 'a')"],
  ["alter publication supabase_realtime add table notes"],
  ["create extension pg_trgm with schema extensions"],
  ["CREATE SCHEMA IF NOT EXISTS auth; create table notes (owner uuid default auth.uid())"],
  ["CREATE TRIGGER t AFTER INSERT ON notes FOR EACH ROW EXECUTE FUNCTION supabase_functions.http_request('x')"],
];

const leavesAlone: readonly (readonly string[])[] = [
  [],
  ["create table users (id int); create table auth_users (id int); -- references auth.users"],
  ["/* TO authenticated */ CREATE ROLE app; GRANT SELECT ON notes TO app"],
  ["CREATE SCHEMA auth;", "CREATE TABLE auth.users (id int)", "create table t (id int references auth.users)"],
  ["create table if not exists auth.users (id int); create table t (id int references auth.users)"],
  ["CREATE ROLE authenticated; GRANT SELECT ON notes TO authenticated"],
  ["CREATE SCHEMA extensions; CREATE EXTENSION citext WITH SCHEMA extensions"],
  ["create table myauth.users (id int references oauth.users)"],
  ["GRANT SELECT ON notes TO anon"],
];

describe("leans on Supabase", () => {
  test.each(leans)("%s", (...texts) => {
    expect(supabase.concerns(texts)).toBe(true);
    expect(none.concerns(texts)).toBe(false);
  });
});

describe("does not", () => {
  test.each(leavesAlone.map((texts) => [texts.join(" | "), texts] as const))("%s", (_, texts) => {
    expect(supabase.concerns(texts)).toBe(false);
  });
});
