// `npm run build`: makes dist/ anew.

import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";

const output = fileURLToPath(new URL("../dist", import.meta.url));
rmSync(output, { recursive: true, force: true });
await bundle(output);
