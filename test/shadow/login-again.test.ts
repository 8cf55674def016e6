import { expect, test } from "vitest";
import { withLoginAgain } from "../../src/shadow/login-again.ts";
import { openShadow } from "./open.ts";

test("whoever a file was, it is the deployer again", async () => {
  await using shadow = await openShadow({ deployer: "deploy er", roles: [{ name: "app", attributes: "" }] });
  await shadow.run("GRANT ALL ON SCHEMA public TO PUBLIC");
  await shadow.run(
    "SET SESSION AUTHORIZATION app; CREATE TABLE a ();\nRESET SESSION AUTHORIZATION; CREATE TABLE b (); SET SESSION AUTHORIZATION app; SET SESSION AUTHORIZATION DEFAULT; CREATE TABLE c ()",
  );
  const owners = await shadow.session.query(
    "SELECT string_agg(tableowner, ',' ORDER BY tablename) AS owners FROM pg_tables WHERE schemaname = 'public'",
  );
  expect(owners).toEqual([{ owners: "app,deploy er,deploy er" }]);
});

test.each([
  ["RESET\nSESSION AUTHORIZATION;", "SET  SESSION AUTHORIZATION 'x'\n;"],
  ["SELECT 'RESET SESSION AUTHORIZATION'", "SELECT 'RESET SESSION AUTHORIZATION'"],
  ["-- RESET SESSION AUTHORIZATION\nSELECT 1", "-- RESET SESSION AUTHORIZATION\nSELECT 1"],
])("%s", (text, expected) => {
  expect(withLoginAgain(text, "'x'")).toBe(expected);
});
