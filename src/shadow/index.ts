// Every engine, loaded when it is asked for.

import type { Engine } from "./engine.ts";
import type { EngineId } from "./ids.ts";

export const engines = {
  embedded: async () => (await import("./embedded.ts")).embedded,
  server: async () => (await import("./server.ts")).server,
} satisfies Record<EngineId, () => Promise<Engine>>;
