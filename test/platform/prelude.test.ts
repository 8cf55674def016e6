// The prelude on every kind of server that it may meet: the embedded one, and plain ones of several majors.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Shadow } from "../../src/shadow/engine.ts";
import { supabase } from "../../src/shadow/platform/supabase.ts";
import { database } from "../catalog/connect.ts";
import { newProject, openSupabase, readAll, users, usersFromTheStart } from "./databases.ts";

const ROLES = "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname !~ '^pg_' ORDER BY rolname";

describe("on the embedded server", () => {
  let shadow: Shadow;
  beforeAll(async () => {
    shadow = await openSupabase();
  });
  afterAll(async () => await shadow[Symbol.asyncDispose]());

  test("makes the roles, extensions and search path that it says", async () => {
    await shadow.reset();
    const roles = (await shadow.session.query(ROLES)).map(({ rolname }) => rolname);
    expect(roles.toSorted()).toEqual([...supabase.roles].toSorted());
    const extensions = await shadow.session.query("SELECT extname FROM pg_catalog.pg_extension ORDER BY extname");
    expect(extensions.map(({ extname }) => extname)).toEqual(["plpgsql", ...supabase.extensions].toSorted());
    expect(await shadow.session.query("SHOW search_path")).toEqual([{ search_path: supabase.searchPath }]);
  });

  test("is the platform's own, but for what a user governs", async () => {
    const catalog = await readAll(shadow.look);
    expect(users(catalog)).toEqual(usersFromTheStart);
    expect(catalog.notCompared).toEqual([]);
  });

  test("acts as the platform does for policies", async () => {
    const [row] = await shadow.session.query(`
      SELECT auth.uid() AS uid, auth.role() AS role, auth.email() AS email, storage.foldername('a/b/c.png')::text AS folder,
        storage.filename('a/b/c.png') AS file, storage.extension('a/b.c/d.png') AS extension, realtime.topic() AS topic
      FROM (SELECT pg_catalog.set_config('request.jwt.claims',
        '{"sub":"6f4dc8e0-4a6c-4f0b-9f0c-1d2e3f4a5b6c","role":"authenticated","email":"a@b.c"}', false)) AS claims (set)
      WHERE set IS NOT NULL`);
    expect(row).toEqual({
      uid: "6f4dc8e0-4a6c-4f0b-9f0c-1d2e3f4a5b6c",
      role: "authenticated",
      email: "a@b.c",
      folder: "{a,b}",
      file: "c.png",
      extension: "png",
      topic: null,
    });
  });
});

describe.each([14, 15, 17, 18] as const)("on a plain server of %i", (major) => {
  test("makes several databases Supabase's, at the same time", async () => {
    const prelude = await supabase.prelude({ ...newProject, major });
    await using first = await database(major);
    await using second = await database(major);
    await Promise.all([first.run(prelude), second.run(prelude)]);
    for (const { look, session } of [first, second]) {
      expect(users(await readAll(look))).toEqual(usersFromTheStart);
      const roles = (await session.query(ROLES)).map(({ rolname }) => rolname ?? "");
      expect(roles).toEqual(expect.arrayContaining([...supabase.roles]));
      const schemas = (await session.query("SELECT nspname FROM pg_catalog.pg_namespace")).map(
        (row) => row.nspname ?? "",
      );
      expect(supabase.is({ roles, schemas })).toBe(true);
      expect(supabase.is({ roles, schemas: ["public", "storage"] })).toBe(false);
    }
  });

  test("opens what postgres makes in public to the Data API", async () => {
    await using made = await database(major, await supabase.prelude({ ...newProject, major }));
    await made.run(
      "CREATE TABLE public.notes (id bigserial); CREATE SCHEMA own; CREATE TABLE own.notes (id bigserial)",
    );
    const [row] = await made.session.query(`
      SELECT pg_catalog.has_table_privilege('anon', 'public.notes', 'SELECT, TRUNCATE')::text AS open,
        pg_catalog.has_sequence_privilege('service_role', 'public.notes_id_seq', 'USAGE')::text AS sequence,
        pg_catalog.has_table_privilege('anon', 'own.notes', 'SELECT')::text AS own`);
    expect(row).toEqual({ open: "true", sequence: "true", own: "false" });
  });
});
