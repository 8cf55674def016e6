// Projects that turn row level security on by themselves: tables are made with it in the shadow as they were there.

import { expect, test } from "vitest";
import type { Catalog } from "../../src/model/object.ts";
import { supabase } from "../../src/shadow/platform/supabase.ts";
import { database } from "../catalog/connect.ts";
import { newProject, readAll } from "./databases.ts";

const revoke = "REVOKE EXECUTE ON FUNCTION public.rls_auto_enable() FROM anon;";
const own =
  "CREATE OR REPLACE FUNCTION public.rls_auto_enable() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;";

const prelude = (texts: readonly string[], live: Catalog | null) => supabase.prelude({ ...newProject, texts, live });

async function hasRls(sql: string, file = ""): Promise<string | null | undefined> {
  await using shadow = await database(15, sql);
  await shadow.run(`${file} CREATE TABLE public.notes (); CREATE SCHEMA own; CREATE TABLE own.notes ();`);
  const [row] = await shadow.session.query(`
    SELECT pg_catalog.string_agg(relrowsecurity::text, ' ' ORDER BY oid) AS rls FROM pg_catalog.pg_class WHERE relname = 'notes'`);
  return row?.rls;
}

async function catalogOf(sql: string): Promise<Catalog> {
  await using target = await database(15, sql);
  return await readAll(target.look);
}

test("not where nothing says so", async () => {
  expect(await hasRls(await prelude([], null))).toBe("false false");
  expect(await hasRls(await prelude([], await catalogOf(await prelude([], null))))).toBe("false false");
});

test("where a file speaks of it, or live has it", async () => {
  expect(await hasRls(await prelude([revoke], null), revoke)).toBe("true false");
  const live = await catalogOf(await prelude([revoke], null));
  expect(await hasRls(await prelude([], live))).toBe("true false");
});

test("not where the folder makes it itself", async () => {
  const live = await catalogOf(await prelude([revoke], null));
  expect(await hasRls(await prelude([own, revoke], live), own)).toBe("false false");
});
