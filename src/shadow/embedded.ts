// The embedded engine: a PostgreSQL of our own in a worker, new for every shadow, gone when it is closed.

import type { ServerVersion } from "../model/object.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Look, Row, Session } from "../postgres/session.ts";
import { engineUrl } from "./asset.ts";
import { type Answered, type Channel, openChannel } from "./channel.ts";
import { type Engine, type Shadow, type ShadowOptions, StatementError, type TransactionState } from "./engine.ts";
import { engineFiles } from "./engine-files.ts";
import { bundlesFor } from "./extensions.ts";
import { withLoginAgain } from "./login-again.ts";
import { LOGIN_SETTINGS } from "./login-settings.ts";
import { setUp } from "./set-up.ts";

const openLimit = 60_000;

export const embedded: Engine = {
  id: "embedded",
  open: (options) => openEmbedded(options, null),
};

/** `image` null: new, and set up. */
async function openEmbedded(options: ShadowOptions, image: Uint8Array | null): Promise<Shadow> {
  const files = options.stubs?.flatMap((stub) => stub.files) ?? [];
  const extensions = bundlesFor(options.extensions).map((name) => [name, engineUrl(`${name}.tar.gz`).href] as const);
  const opening = { ...(await engineFiles()), extensions, files };
  const saved = image === null ? {} : { folder: image, database: options.database };
  const channel = await openChannel({ ...opening, ...saved }, openLimit);
  try {
    return await prepare(channel, options, image === null);
  } catch (error) {
    await channel.close();
    throw error;
  }
}

async function prepare(channel: Channel, options: ShadowOptions, isNew: boolean): Promise<Shadow> {
  const limit = options.fileTimeout;
  let transaction: TransactionState = "none";

  async function ask(text: string, values: readonly (string | null)[] | null, prove: boolean): Promise<Answered> {
    const answer = await channel.ask({ text, values, prove, limit });
    transaction = transactionStates[answer.status];
    return answer;
  }
  async function told(text: string, values: readonly (string | null)[] | null): Promise<readonly (readonly Row[])[]> {
    const { results, error } = await ask(text, values, false);
    if (error !== null) throw new PostgresError(error);
    return results;
  }
  async function run(text: string): Promise<TransactionState> {
    const { results, error } = await ask(withLoginAgain(text, quoteLiteral(options.deployer)), null, true);
    if (error !== null) throw new StatementError(error, results.length, transaction);
    return transaction;
  }

  const session: Session = {
    server: serverVersion(await told("SHOW server_version", null)),
    query: async (text, values) => (await told(text, values ?? null))[0] ?? [],
    batch: async (texts) => (texts.length === 0 ? [] : await told(texts.join("\n;\n"), null)),
  };

  /** The engine runs as for a single user, where a session has no authorization to go back to: it is set each time. */
  const login = [
    `SELECT pg_catalog.set_config('session_authorization', ${quoteLiteral(options.deployer)}, false)`,
    "RESET ROLE",
    ...(options.searchPath === null ? [] : [`SET search_path TO ${options.searchPath}`]),
    LOGIN_SETTINGS,
  ];
  async function reset(): Promise<void> {
    if (transaction !== "none") await told("ROLLBACK", null);
    await told("DISCARD ALL", null);
    for (const { name, value } of (await session.batch(login)).at(-1) ?? []) {
      if (name === undefined || value === undefined) continue;
      await ask("SELECT pg_catalog.set_config($1, $2, false)", [name, value], false);
    }
  }

  const look: Look = async (work) => {
    await told("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = ''", null);
    try {
      return await work(session);
    } finally {
      await ask("ROLLBACK", null, false);
    }
  };

  if (isNew) await setUp(session, run, options);
  await reset();
  return {
    engine: "embedded",
    session,
    look,
    stubs: options.stubs?.map(({ name }) => name) ?? [],
    run,
    reset,
    async save() {
      const image = await channel.save(limit);
      return () => openEmbedded(options, image);
    },
    [Symbol.asyncDispose]: () => channel.close(),
  };
}

const transactionStates = { I: "none", T: "open", E: "failed" } as const satisfies Record<string, TransactionState>;

function serverVersion([rows]: readonly (readonly Row[])[]): ServerVersion {
  const version = /^(\d+)(?:\.\d+)?/.exec(rows?.[0]?.server_version ?? "");
  if (version === null) throw new Error("the embedded PostgreSQL does not tell its version");
  return { version: version[0], major: Number(version[1]) };
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
