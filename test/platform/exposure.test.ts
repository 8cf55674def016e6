// Projects of every age: what their migrations make is open to the Data API in the shadow as it was there.

import { expect, test } from "vitest";
import type { Catalog } from "../../src/model/object.ts";
import type { Project } from "../../src/shadow/platform/platform.ts";
import { supabase } from "../../src/shadow/platform/supabase.ts";
import { database, type TestedDatabase } from "../catalog/connect.ts";
import { newProject, readAll } from "./databases.ts";

/** A real server, for it is the quickest. */
async function onSupabase(project: Project): Promise<TestedDatabase> {
  return await database(17, await supabase.prelude({ ...project, major: 17 }));
}

const close = async () => {
  const [turn] = await supabase.turns({ ...newProject, live: await catalogOf(revoke), versions: ["20240101000000"] });
  return turn?.sql ?? "";
};

const revoke = `
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public
  REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLES FROM anon, authenticated, service_role`;
const revokeAll = `
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE ALL ON TABLES FROM postgres, anon, authenticated, service_role`;

/** A target whose first table is older than what was done there. */
async function catalogOf(sql: string, table = "CREATE TABLE public.older ();"): Promise<Catalog> {
  await using target = await onSupabase(newProject);
  await target.run(`${table}\n${sql}`);
  return await readAll(target.look);
}

/** Who may read a table that is made right behind the prelude. */
async function openAtFirst(live: Catalog | null, versions: readonly string[]): Promise<boolean> {
  await using shadow = await onSupabase({ ...newProject, live, versions });
  await shadow.run("CREATE TABLE public.first ()");
  const [row] = await shadow.session.query(
    "SELECT pg_catalog.has_table_privilege('anon', 'public.first', 'SELECT')::text AS open",
  );
  return row?.open === "true";
}

test("with nothing known of the target it is open, and stays so", async () => {
  expect(await openAtFirst(null, [])).toBe(true);
  expect(await supabase.turns(newProject)).toEqual([]);
});

test("a target that is still open was always", async () => {
  const project = { ...newProject, live: await catalogOf(""), versions: ["20240101000000", "20261101000000"] };
  expect(await supabase.turns(project)).toEqual([]);
  expect(await openAtFirst(project.live, project.versions)).toBe(true);
});

test("a project from before 2026-05-30 was closed with all others on 2026-10-30", async () => {
  const project = { ...newProject, live: await catalogOf(revoke), versions: ["20240101000000", "20261101000000"] };
  expect(await openAtFirst(project.live, project.versions)).toBe(true);
  expect((await supabase.turns(project)).map(({ from }) => from)).toEqual(["20261030"]);
});

test("a later project was made closed", async () => {
  const made = "CREATE TABLE public.a (); GRANT SELECT, INSERT, UPDATE, DELETE ON public.a TO authenticated;";
  const project = { ...newProject, live: await catalogOf(made, `${revoke};`), versions: ["20260601000000"] };
  expect(await openAtFirst(project.live, project.versions)).toBe(false);
  expect(await supabase.turns(project)).toEqual([]);
});

test("a late baseline stands for what is older than it", async () => {
  const project = { ...newProject, live: await catalogOf(revoke), versions: ["20260601000000"] };
  expect(await openAtFirst(project.live, project.versions)).toBe(true);
  expect((await supabase.turns(project)).map(({ from }) => from)).toEqual(["20261030"]);
});

test("where versions hold no dates, what stands open tells that it was once", async () => {
  const project = { ...newProject, live: await catalogOf(revoke), versions: ["0001", "0002"] };
  expect(await openAtFirst(project.live, project.versions)).toBe(true);
  const [turn] = await supabase.turns(project);
  expect(project.versions.every((version) => version < (turn?.from ?? ""))).toBe(true);
  expect(await openAtFirst(await catalogOf(revoke, ""), project.versions)).toBe(false);
});

test("a copy without default privileges has none in the shadow, unless a migration took them away", async () => {
  expect(await openAtFirst(await catalogOf(revokeAll, ""), ["20240101000000"])).toBe(false);
  expect(await openAtFirst(await catalogOf(revokeAll), ["20240101000000"])).toBe(true);
});

test("the turn leaves what the platform leaves, in tables made before and after", async () => {
  await using shadow = await onSupabase(newProject);
  await shadow.run("CREATE TABLE public.before (id serial)");
  await shadow.run(await close());
  await shadow.run(
    "CREATE TABLE public.after (id serial); CREATE FUNCTION public.f() RETURNS int LANGUAGE sql RETURN 1",
  );
  const granted = await shadow.session.query(`
    SELECT name, pg_catalog.has_table_privilege('anon', name, 'SELECT')::text AS reads,
      pg_catalog.has_table_privilege('anon', name, 'TRUNCATE')::text AS truncates,
      pg_catalog.has_sequence_privilege('anon', name || '_id_seq', 'USAGE')::text AS counts
    FROM pg_catalog.unnest(ARRAY['public.before', 'public.after']) AS name`);
  expect(granted).toEqual([
    { name: "public.before", reads: "true", truncates: "true", counts: "true" },
    { name: "public.after", reads: "false", truncates: "true", counts: "false" },
  ]);
});
