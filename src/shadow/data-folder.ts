// A data folder, packed: a length, a JSON list of names and sizes, the files one behind the other. They are put straight
// into the engine's memory, and taken out of it again. The one of a new engine is made by scripts/prepare-data.ts.

import { MemoryFS, PGlite } from "@electric-sql/pglite";
import type { Opening } from "./wire.ts";

/** A file's size in bytes; -1 for a folder, which comes before what is in it. */
export type PackedList = readonly (readonly [name: string, size: number])[];

const extensionFolder = `${PGlite.paths.PG_ROOT}/share/postgresql/extension`;

/** 64 KiB pages: what the engine may take before it says 53200, instead of the two gigabytes that it is built for. */
const memory = { initial: 2048, maximum: 16384 };

/** The engine's file system, all in memory and filled from the pack before the engine starts. */
export class PreparedFolder extends MemoryFS {
  readonly #bytes: Uint8Array;
  readonly #extensionFiles: Opening["files"];

  /** The bytes are the engine's from now on. */
  constructor(bytes: Uint8Array, extensionFiles: Opening["files"]) {
    super();
    this.#bytes = bytes;
    this.#extensionFiles = extensionFiles;
  }

  /**
   * `noWasmDecoding`: a library is loaded when the server first needs it, not all of them at once before it starts. Then
   * the one's addresses would be settled while the other is half loaded, and it is broken as long as the engine lives.
   */
  override async init(...[engine, options]: Parameters<MemoryFS["init"]>): ReturnType<MemoryFS["init"]> {
    const { emscriptenOpts } = await super.init(engine, options);
    const wasmMemory = new WebAssembly.Memory(memory);
    return { emscriptenOpts: { ...emscriptenOpts, noWasmDecoding: true, wasmMemory } };
  }

  override async initialSyncFs(): Promise<void> {
    const files = this.pg?.Module.FS;
    if (files === undefined) throw new Error("the engine's file system is not there yet");
    const root = PGlite.paths.PGDATA;
    const bytes = this.#bytes;
    let offset = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const list: PackedList = JSON.parse(new TextDecoder().decode(bytes.subarray(4, offset)));
    files.mkdirTree(root, 0o700);
    for (const [name, size] of list) {
      if (size < 0) {
        files.mkdir(`${root}/${name}`);
      } else {
        files.writeFile(`${root}/${name}`, bytes.subarray(offset, offset + size), { canOwn: true });
        offset += size;
      }
    }
    files.mkdirTree(extensionFolder);
    for (const { name, text } of this.#extensionFiles) files.writeFile(`${extensionFolder}/${name}`, text);
  }
}

/** The engine's own files, as they are in its memory. */
export function packFolder(files: PGlite["Module"]["FS"]): Uint8Array {
  const root = PGlite.paths.PGDATA;
  const list: [name: string, size: number][] = [];
  const contents: Uint8Array[] = [];
  const walk = (folder: string): void => {
    for (const entry of files.readdir(folder)) {
      if (entry === "." || entry === "..") continue;
      const path = `${folder}/${entry}`;
      const name = path.slice(root.length + 1);
      if (files.isDir(files.stat(path).mode)) {
        list.push([name, -1]);
        walk(path);
      } else if (entry !== "postmaster.pid") {
        const content = files.readFile(path);
        list.push([name, content.length]);
        contents.push(content);
      }
    }
  };
  walk(root);
  return pack(list, contents);
}

function pack(list: PackedList, contents: readonly Uint8Array[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(list));
  const size = contents.reduce((sum, { length }) => sum + length, 4 + head.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let offset = 4 + head.length;
  for (const content of contents) {
    bytes.set(content, offset);
    offset += content.length;
  }
  return bytes;
}
