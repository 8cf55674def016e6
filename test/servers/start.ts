// Starts a real PostgreSQL on a free port of the loopback address, as another user where the tests run as root.

import { execFile, execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { serverFiles } from "./install.ts";

export const superuser = "postgres";
export const password = "pg-test-pass";

const nobody = 65534;
const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "UTC" };

export interface RunningServer {
  readonly major: number;
  readonly host: "127.0.0.1";
  readonly port: number;
  /** The data folder; the server's unix socket is in it too. */
  readonly directory: string;
  /** With user and password, to the database `postgres`. */
  readonly url: string;
}

export interface StartOptions {
  /** Lines for postgresql.conf: `ssl = on`. Files named in it must be readable by everyone or copied by `files`. */
  readonly settings?: readonly string[];
  /** Replaces pg_hba.conf. */
  readonly hba?: readonly string[];
  /** Files put into the data folder, mode 600: a key, a certificate. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The caller stops it with `stopServer(directory)`. `directory` must not exist. */
export async function startServer(
  major: number,
  directory: string,
  options: StartOptions = {},
): Promise<RunningServer> {
  const files = serverFiles(major);
  cpSync(freshDataFolder(files), directory, { recursive: true });
  const port = await freePort();
  appendFileSync(
    join(directory, "postgresql.conf"),
    [
      `port = ${port}`,
      "listen_addresses = '127.0.0.1'",
      `unix_socket_directories = '${directory}'`,
      "fsync = off",
      "synchronous_commit = off",
      "full_page_writes = off",
      "max_connections = 60",
      "shared_buffers = 64MB",
      "max_locks_per_transaction = 512",
      "wal_level = logical",
      ...(options.settings ?? []),
      "",
    ].join("\n"),
  );
  if (options.hba) writeFileSync(join(directory, "pg_hba.conf"), `${options.hba.join("\n")}\n`);
  for (const [name, text] of Object.entries(options.files ?? {})) {
    writeFileSync(join(directory, name), text, { mode: 0o600 });
  }
  giveAway(directory);
  await promisify(execFile)(
    join(files, "bin", "pg_ctl"),
    ["start", "-w", "-t", "60", "-D", directory, "-l", join(directory, "server.log")],
    { ...as, env, cwd: directory },
  );
  const url = `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;
  return { major, host: "127.0.0.1", port, directory, url };
}

/** Ends the server at once and removes its folder. */
export function stopServer(major: number, directory: string): void {
  const pgCtl = join(serverFiles(major), "bin", "pg_ctl");
  try {
    execFileSync(pgCtl, ["stop", "-m", "immediate", "-D", directory], { ...as, env, cwd: directory, stdio: "pipe" });
  } catch {
    // it was not running any more
  }
  rmSync(directory, { recursive: true, force: true });
}

/** The result of initdb, made once a version and copied from then on. */
function freshDataFolder(files: string): string {
  const folder = join(tmpdir(), `${basename(files)}-initdb`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  const pwfile = `${draft}.password`;
  writeFileSync(pwfile, password, { mode: 0o644 });
  giveAway(draft);
  execFileSync(
    join(files, "bin", "initdb"),
    ["-D", draft, "-U", superuser, "-A", "scram-sha-256", "--pwfile", pwfile, "-E", "UTF8", "--locale=C.UTF-8", "-N"],
    { ...as, env, cwd: draft, stdio: "pipe" },
  );
  rmSync(pwfile);
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another process was first
  }
  return folder;
}

function giveAway(directory: string): void {
  chmodSync(directory, 0o700);
  if (as.uid === undefined) return;
  chownSync(directory, nobody, nobody);
  execFileSync("chown", ["-R", `${nobody}:${nobody}`, directory]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") return reject(new Error("no port"));
      probe.close(() => resolve(address.port));
    });
  });
}
