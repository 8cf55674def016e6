// A shadow for a test, with what the test does not care about filled in.

import { embedded } from "../../src/shadow/embedded.ts";
import type { Shadow, ShadowOptions } from "../../src/shadow/engine.ts";

export async function openShadow(options: Partial<ShadowOptions> = {}): Promise<Shadow> {
  return await embedded.open({
    database: "postgres",
    deployer: "postgres",
    roles: [],
    extensions: [],
    publicSchema: "15",
    prelude: "",
    searchPath: null,
    fileTimeout: 30_000,
    ...options,
  });
}
