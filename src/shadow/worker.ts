// Where the embedded PostgreSQL lives, and nothing else does: a thread that can be ended, without environment, in which
// files run that strangers wrote. It prints nothing; what goes wrong is told by SQLSTATE, never with the SQL.

import { parentPort, workerData } from "node:worker_threads";
import { type Extension, PGlite, protocol } from "@electric-sql/pglite";
import type { Row } from "../postgres/session.ts";
import { PreparedFolder, packFolder } from "./data-folder.ts";
import { type Answer, type Ask, type Opening, opened, type Save, type Saved, type Status, statuses } from "./wire.ts";

const { serialize } = protocol;

/**
 * `search_path` is left at the server's own default, so that RESET ALL goes back to it. More locks than usual: one file
 * may make thousands of tables. Bodies of functions are not checked: they may speak of what a later file makes.
 */
const settings = {
  check_function_bodies: "off",
  exit_on_error: "false",
  io_method: "sync",
  log_checkpoints: "false",
  max_locks_per_transaction: "1024",
  max_parallel_maintenance_workers: "0",
  max_parallel_workers: "0",
  max_parallel_workers_per_gather: "0",
  max_worker_processes: "0",
  shared_buffers: "64MB",
  synchronous_commit: "off",
};

const port = parentPort;
if (port === null) throw new Error("the worker of the shadow runs in a thread of its own");
const opening: Opening = workerData;
const engine = await open(opening);
port.on("message", async (ask: Ask | Save) => {
  port.postMessage("save" in ask ? await save(ask) : await answer(ask));
});
port.postMessage(opened);

async function open({ server, folder, database, extensions, files }: Opening): Promise<PGlite> {
  return await PGlite.create({
    fs: new PreparedFolder(folder, files),
    pgliteWasmModule: server,
    ...(database === undefined ? {} : { database }),
    initdbWasmModule: {}, // not loaded: the data folder is there
    extensions: Object.fromEntries(extensions.map(([name, bundle]) => [name, extension(name, new URL(bundle))])),
    startParams: [
      "--single",
      "-F",
      "-j",
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
  });
}

function extension(name: string, bundlePath: URL): Extension {
  return { name, setup: async () => ({ bundlePath }) };
}

/** A checkpoint writes what is still in memory only. */
async function save({ id }: Save): Promise<Saved> {
  await send(simple("CHECKPOINT"));
  return { id, image: packFolder(engine.Module.FS) };
}

async function answer({ id, text, values, nonce }: Ask): Promise<Answer> {
  const told = await send(values === null ? simple(text) : extended(text, values));
  if (nonce === null || told.status === null) return { id, ...told };
  const proof = await send(simple(`SELECT '${nonce}' AS nonce`));
  const alive = proof.error?.code === "25P02" || proof.results[0]?.[0]?.nonce === nonce;
  return { id, ...told, status: alive ? told.status : null };
}

/** Behind the query stands the refusal of a COPY … FROM STDIN, which would wait for ever; the server ignores it elsewhere. */
function simple(text: string): Uint8Array {
  return Buffer.concat([serialize.query(text), serialize.copyFail("a migration brings no rows of its own")]);
}

function extended(text: string, values: readonly (string | null)[]): Uint8Array {
  return Buffer.concat([
    serialize.parse({ text }),
    serialize.bind({ values: [...values] }),
    serialize.describe({ type: "P" }),
    serialize.execute(),
    serialize.sync(),
  ]);
}

async function send(message: Uint8Array): Promise<Omit<Answer, "id">> {
  const { messages } = await engine.execProtocol(message, { syncToFs: false, throwOnError: false });
  const results: Row[][] = [];
  let names: readonly string[] = [];
  let rows: Row[] = [];
  let error: Answer["error"] = null;
  let status: Status | null = null;
  for (const told of messages) {
    if (told instanceof protocol.messages.RowDescriptionMessage) names = told.fields.map((field) => field.name);
    else if (told instanceof protocol.messages.DataRowMessage) rows.push(row(names, told.fields));
    else if (told instanceof protocol.messages.CommandCompleteMessage) {
      results.push(rows);
      rows = [];
    } else if (told instanceof protocol.messages.ReadyForQueryMessage) {
      status = statuses.find((known) => known === told.status) ?? null;
    } else if (told instanceof protocol.messages.DatabaseError) error ??= fields(told);
  }
  return { results, error, status };
}

function row(names: readonly string[], values: readonly (string | null)[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
}

function fields(error: InstanceType<typeof protocol.messages.DatabaseError>): Answer["error"] {
  return {
    code: error.code ?? "XX000",
    message: error.message,
    detail: error.detail ?? null,
    hint: error.hint ?? null,
    position: error.position === undefined ? null : Number(error.position),
    table:
      error.table === undefined ? null : quoted([...(error.schema === undefined ? [] : [error.schema]), error.table]),
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}
