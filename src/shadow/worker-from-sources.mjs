// Starts worker.ts in the source tree, where Node needs help with TypeScript. The bundle has no use for it.

import { tsImport } from "tsx/esm/api";

await tsImport("./worker.ts", import.meta.url);
