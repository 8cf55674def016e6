// Makes the data folder that the embedded engine starts from: `npx tsx scripts/prepare-data.ts`. Its result is committed
// and not rebuilt with the rest: two runs differ in times and identifiers. Run it when the engine's package changes.
// Small, so that it unpacks fast: WAL segments of 1 MB, no template databases, a clean shutdown and only the WAL it needs.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { MemoryFS, PGlite } from "@electric-sql/pglite";
import { assetUrl } from "../src/shadow/asset.ts";
import type { PackedList } from "../src/shadow/data-folder.ts";
import { packedPath } from "../src/shadow/engine-files.ts";

interface Entry {
  readonly name: string;
  /** Null for a folder. */
  readonly bytes: Uint8Array | null;
}

/** Takes a copy of the data folder when the engine has shut down and before its memory is let go. */
class KeptFolder extends MemoryFS {
  readonly entries: Entry[] = [];

  override async closeFs(): Promise<void> {
    this.#keep("");
    await super.closeFs();
  }

  #keep(folder: string): void {
    const files = this.pg?.Module.FS;
    if (files === undefined) throw new Error("the engine's file system is gone");
    for (const name of files.readdir(`${PGlite.paths.PGDATA}/${folder}`).toSorted()) {
      if (name === "." || name === "..") continue;
      const path = `${PGlite.paths.PGDATA}/${folder}${name}`;
      const isFolder = files.isDir(files.stat(path).mode);
      this.entries.push({ name: folder + name, bytes: isFolder ? null : files.readFile(path) });
      if (isFolder) this.#keep(`${folder}${name}/`);
    }
  }
}

const fs = new KeptFolder();
const engine = await PGlite.create({ fs, initDbStartParams: ["--wal-segsize=1"] });
await engine.exec("UPDATE pg_database SET datistemplate = false, datallowconn = true");
await engine.exec("DROP DATABASE template0");
await engine.exec("DROP DATABASE template1");
await engine.exec("CHECKPOINT");
const walRow = await engine.query<{ wal: string }>("SELECT pg_walfile_name(pg_current_wal_lsn()) AS wal");
await engine.close();

const wal = walRow.rows[0]?.wal;
if (wal === undefined) throw new Error("the engine does not say which WAL file it writes");
const entries = fs.entries.filter(({ name }) => !/^pg_wal\/[0-9A-F]{24}$/.test(name) || name === `pg_wal/${wal}`);
const packed = pack(entries);
const output = fileURLToPath(assetUrl(packedPath));
writeFileSync(output, packed);
console.log(`${output}: ${entries.length} files and folders, ${packed.length} bytes`);

function pack(entries: readonly Entry[]): Uint8Array {
  const list: PackedList = entries.map(({ name, bytes }) => [name, bytes === null ? -1 : bytes.length]);
  const head = Buffer.from(JSON.stringify(list));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const whole = Buffer.concat([length, head, ...entries.map(({ bytes }) => bytes ?? new Uint8Array())]);
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}
