// The engine on somebody's server: a scratch database of our own there, in which the files run, and nothing left behind.

import { randomUUID } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import { PostgresError } from "../postgres/error.ts";
import { rendering } from "../postgres/rendering.ts";
import type { Look, Session } from "../postgres/session.ts";
import {
  type Engine,
  type Shadow,
  type ShadowOptions,
  ShadowStopped,
  StatementError,
  type TransactionState,
} from "./engine.ts";
import { LOGIN_SETTINGS } from "./login-settings.ts";
import { quoteIdentifier, quoteLiteral } from "./quote.ts";
import { markDatabase } from "./server-database.ts";
import type { ServerPlace } from "./server-place.ts";
import { refuse } from "./server-refused.ts";
import { setUpOnServer } from "./server-set-up.ts";
import { noticeGone, prepareSite, readable, type Site } from "./server-site.ts";

export const server: Engine = {
  id: "server",
  async open(options) {
    const { place } = options;
    if (place === undefined) throw new Error("the engine on a server needs to be told which");
    const site = await prepareSite(place, options.database);
    try {
      return await openShadow(site, options);
    } catch (error) {
      await site[Symbol.asyncDispose]();
      throw readable(error, site.admin.address);
    }
  },
};

async function openShadow(site: Site, options: ShadowOptions): Promise<Shadow> {
  const { admin, database, role, watch } = site;
  const limit = options.fileTimeout;
  const session = await site.openIn(database.name);
  const existing = new Set([...site.before.roles.values()].map(({ name }) => name));
  const diagnostics: Diagnostic[] = [...ofMajor(session, site.place)];
  let stopped: ShadowStopped | null = null;
  let mayBeUnmarked = false;

  /** Within the limit, or never again. */
  async function inTime<T>(work: () => Promise<T>): Promise<T> {
    if (stopped !== null) throw stopped;
    const timer = setTimeout(() => {
      stopped = new ShadowStopped(`no end within ${limit / 1000} s`);
      session.interrupt();
    }, limit);
    try {
      return await work();
    } catch (error) {
      if (error instanceof PostgresError || error instanceof ShadowStopped) throw error;
      stopped ??= new ShadowStopped(error instanceof Error ? error.message : String(error), { cause: error });
      throw stopped;
    } finally {
      clearTimeout(timer);
    }
  }

  async function runAny(text: string): Promise<TransactionState> {
    await watch.before(text);
    const { completed, error } = await inTime(() => session.run(text));
    const transaction = session.transaction();
    if (transaction === "none") await watch.after();
    if (error !== null) throw new StatementError(error, completed, transaction);
    if (transaction !== "failed") {
      const nonce = randomUUID();
      const [row] = await inTime(() => session.query(`SELECT '${nonce}' AS nonce`));
      if (row?.nonce !== nonce) throw new ShadowStopped("the shadow server answered another question");
    }
    return transaction;
  }
  async function run(text: string): Promise<TransactionState> {
    refuse(text, existing, session.transaction());
    mayBeUnmarked ||= /\bCOMMENT\s+ON\s+DATABASE\b/i.test(text);
    if (database.name !== options.database && mentions(text, options.database)) diagnostics.push(...named());
    return await runAny(text);
  }
  /** Once. */
  const named = () =>
    diagnostics.some(({ code }) => code === "shadow-database-name") ? [] : [ofName(options.database, database.name)];

  const becomeDeployer =
    options.deployer === role.name
      ? []
      : role.superuser
        ? [`SET SESSION AUTHORIZATION ${quoteIdentifier(options.deployer)}`]
        : [`SET ROLE ${quoteIdentifier(options.deployer)}`];
  const login = [
    noticeGone,
    "SET idle_session_timeout = 0",
    "SET check_function_bodies = off",
    ...becomeDeployer,
    `SET statement_timeout = ${limit + 5000}`,
    ...(options.searchPath === null ? [] : [`SET search_path TO ${options.searchPath}`]),
    LOGIN_SETTINGS,
  ];
  async function reset(): Promise<void> {
    await inTime(async () => {
      if (session.inTransaction()) await session.query("ROLLBACK");
      await session.query("DISCARD ALL");
      for (const { name, value } of (await session.batch(login)).at(-1) ?? []) {
        if (typeof name !== "string" || name.endsWith("_timeout")) continue;
        await session.query("SELECT pg_catalog.set_config($1, $2, false)", [name, value ?? null]).catch(ignoreRefusal);
      }
    });
    await watch.after();
    if (mayBeUnmarked) await markDatabase(admin, database);
    mayBeUnmarked = false;
  }

  const look: Look = async (work) => {
    const begin = [
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
      ...Object.entries({ ...rendering, search_path: "" }).map(
        ([name, value]) => `SET LOCAL ${name} = ${quoteLiteral(value)}`,
      ),
    ];
    await inTime(() => session.batch(begin));
    try {
      return await work(asked);
    } finally {
      if (stopped === null) await session.query("ROLLBACK").catch(ignoreRefusal);
    }
  };
  const asked: Session = {
    server: session.server,
    query: (text, values) => inTime(() => session.query(text, values)),
    batch: (texts) => inTime(() => session.batch(texts)),
  };

  await setUpOnServer(session, runAny, { options, database: database.name, role, address: admin.address });
  await reset();
  return {
    engine: "server",
    session: asked,
    look,
    stubs: [],
    run,
    reset,
    diagnostics: () => diagnostics,
    async [Symbol.asyncDispose]() {
      stopped ??= new ShadowStopped("the shadow is closed");
      session.interrupt();
      await session[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof PostgresError)) throw error;
}

function mentions(text: string, database: string): boolean {
  const name = database.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`\\bDATABASE\\s+"?${name}(?![\\w$])`, "i").test(text);
}

function ofName(wanted: string, name: string): Diagnostic {
  const message = `the shadow server has a database ${wanted} of its own, so the shadow is called ${name}: what a file says of the database ${wanted} changes that one, and is put back; a server without it would do`;
  return { code: "shadow-database-name", severity: "warning", message, path: null, line: null };
}

function ofMajor({ server: { major } }: Session, { targetMajor }: ServerPlace): readonly Diagnostic[] {
  if (targetMajor === null || major >= targetMajor) return [];
  const message = `the shadow server is PostgreSQL ${major} and the target ${targetMajor}: what is new in ${targetMajor} cannot be built there; use a server of ${targetMajor} or later`;
  return [{ code: "shadow-older", severity: "warning", message, path: null, line: null }];
}
