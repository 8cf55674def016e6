// A server of a test's own to put shadows on, and a shadow on it with what the test does not care about filled in.

import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Shadow, ShadowOptions } from "../../src/shadow/engine.ts";
import { server as engine } from "../../src/shadow/server.ts";
import type { ServerPlace } from "../../src/shadow/server-place.ts";
import { type RunningServer, startServer, stopServer } from "../servers/start.ts";

export interface OwnServer extends AsyncDisposable {
  readonly url: string;
  run(sql: string, database?: string): Promise<Record<string, string>[]>;
  /** Everything that a shadow may leave behind: databases, roles with what they are, memberships, settings, grants. */
  traces(): Promise<string>;
}

export async function ownServer(major: number): Promise<OwnServer> {
  const running: RunningServer = await startServer(major, join(tmpdir(), `pgdrift-shadow-${randomUUID()}`));
  const run: OwnServer["run"] = async (sql, database = "postgres") => {
    const client = new pg.Client({ connectionString: running.url.replace(/postgres$/, database) });
    await client.connect();
    try {
      const result: unknown = await client.query(sql);
      const last = Array.isArray(result) ? result.at(-1) : result;
      return last?.rows ?? [];
    } finally {
      await client.end();
    }
  };
  return {
    url: running.url,
    run,
    traces: async () => JSON.stringify(await run(TRACES), null, 1),
    [Symbol.asyncDispose]: async () => stopServer(major, running.directory),
  };
}

const TRACES = `
SELECT 'database' AS kind, datname::text AS name, concat_ws(' ', datdba::regrole, aclexplode.*, shobj_description(d.oid, 'pg_database')) AS is
FROM pg_database d LEFT JOIN LATERAL aclexplode(COALESCE(datacl, acldefault('d', datdba))) ON true
UNION ALL SELECT 'role', rolname, to_jsonb(a)::text FROM pg_authid a
UNION ALL SELECT 'member', roleid::regrole::text, concat_ws(' ', member::regrole, admin_option) FROM pg_auth_members
UNION ALL SELECT 'setting', setrole::text, concat_ws(' ', setdatabase, setconfig) FROM pg_db_role_setting
ORDER BY 1, 2, 3`;

export async function openOn(
  place: Partial<ServerPlace> & { readonly url: string },
  options: Partial<ShadowOptions> = {},
): Promise<Shadow> {
  return await engine.open({
    database: "app",
    deployer: "postgres",
    roles: [],
    extensions: [],
    publicSchema: "15",
    prelude: "",
    searchPath: null,
    fileTimeout: 30_000,
    ...options,
    place: { targetSystem: undefined, targetMajor: null, insist: false, ...place },
  });
}
