import { expect, test } from "vitest";
import { majors, server } from "./server.ts";

test.each(majors)("PostgreSQL %i starts, and gives databases", async (major) => {
  const pg = await server(major);
  const database = await pg.newDatabase("CREATE TABLE a (id int)");
  const [row] = await database.run("SELECT current_setting('server_version_num')::int / 10000 AS major");
  expect(row).toEqual({ major });
  await database.drop();
});
