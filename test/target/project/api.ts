// Plays Supabase's management API over a real server: the query it is sent is run as the endpoint runs it, as one prepared
// statement of a role that can only read, and its rows come out as JSON. Anything else it is told to answer, it answers.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";

export interface Canned {
  /** Against `METHOD /path`. */
  readonly match: RegExp;
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; for ever where it is not given. */
  times?: number;
  /** Only for requests of more bytes than this. */
  readonly above?: number;
}

export interface PlayedApi extends AsyncDisposable {
  readonly url: string;
  readonly requests: { readonly line: string; readonly authorization: string | undefined; readonly body: string }[];
  readonly canned: Canned[];
  /** By ref. */
  readonly databases: Map<string, string>;
  branches: readonly unknown[];
  /** Run before each query, with its number. */
  meanwhile: ((query: number) => Promise<unknown>) | null;
}

/** As `supabase/postgres` makes it. */
export const readOnlyRole = `DO $$ BEGIN CREATE ROLE supabase_read_only_user LOGIN BYPASSRLS PASSWORD 'reads'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
GRANT pg_read_all_data TO supabase_read_only_user; ALTER ROLE supabase_read_only_user SET default_transaction_read_only = on;`;

export async function playApi(): Promise<PlayedApi> {
  let queries = 0;
  const played = {
    requests: [],
    canned: [],
    databases: new Map(),
    branches: [],
    meanwhile: null,
  } as unknown as PlayedApi;
  const http = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    const line = `${request.method} ${request.url}`;
    played.requests.push({ line, authorization: request.headers.authorization, body });
    const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
    const canned = played.canned.find(
      ({ match, times, above = -1 }) => match.test(line) && times !== 0 && body.length > above,
    );
    if (canned !== undefined) {
      if (canned.times !== undefined) canned.times -= 1;
      return canned.status === 0 ? undefined : answer(canned.status, canned.body, canned.headers);
    }
    const [, ref = "", rest] = /^\/v1\/projects\/([a-z]{20})(\/.*)?$/.exec(request.url ?? "") ?? [];
    const database = played.databases.get(ref);
    if (database === undefined) return answer(404, '{"message":"Project not found"}');
    if (line === `GET /v1/projects/${ref}`) return answer(200, '{"status":"ACTIVE_HEALTHY"}');
    if (request.method === "GET" && rest === "/branches") return answer(200, JSON.stringify(played.branches));
    if (request.method !== "POST" || rest !== "/database/query/read-only")
      return answer(404, '{"message":"Not Found"}');
    const { query, parameters = [] } = JSON.parse(body);
    await played.meanwhile?.(++queries);
    const client = new pg.Client({
      connectionString: database.replace(/\/\/[^@]*@/, "//supabase_read_only_user:reads@"),
    });
    try {
      await client.connect();
      // A prepared statement, so one command; as the endpoint has it.
      const { rows } = await client.query({ name: "q", text: query, values: parameters });
      return answer(201, JSON.stringify(rows));
    } catch (error) {
      const { code = "XX000", message } = error as pg.DatabaseError;
      return answer(400, JSON.stringify({ message: `Failed to run sql query: ERROR:  ${code}: ${message}\n` }));
    } finally {
      await client.end();
    }
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  return Object.assign(played, {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  });
}
