// What every embedded PostgreSQL starts from, read and made ready by the first one: a check opens several.

import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";
import { engineUrl, readAsset } from "./asset.ts";
import type { Opening } from "./wire.ts";

/** The prepared data folder, packed with brotli. */
export const packedPath = "shadow/data/pgdata.br";

export type EngineFiles = Pick<Opening, "server" | "folder">;

let read: Promise<EngineFiles> | null = null;

export function engineFiles(): Promise<EngineFiles> {
  read ??= readEngineFiles();
  return read;
}

async function readEngineFiles(): Promise<EngineFiles> {
  const [server, packed] = await Promise.all([
    readFile(engineUrl("pglite.wasm")).then((bytes) => WebAssembly.compile(new Uint8Array(bytes))),
    readAsset(packedPath),
  ]);
  return { server, folder: new Uint8Array(brotliDecompressSync(packed)) };
}
