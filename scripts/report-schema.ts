// Makes docs/report.schema.json from the type of the report. With --check, fails where the file is not what would be made.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const source = fileURLToPath(new URL("../src/model/report.ts", import.meta.url));
const target = fileURLToPath(new URL("../docs/report.schema.json", import.meta.url));

/** The JSON Schema of a report, as text. */
export function reportSchema(): string {
  const schema = createGenerator({
    path: source,
    tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
    type: "Report",
    skipTypeCheck: true,
    additionalProperties: true,
    sortProps: true,
  }).createSchema("Report");
  const titled = {
    ...schema,
    title: "A report of pgdrift, version 1",
    $comment: "Keys may be added; none changes its meaning.",
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = reportSchema();
  if (!process.argv.includes("--check")) await writeFile(target, made);
  else if ((await readFile(target, "utf8").catch(() => "")) !== made) {
    process.stderr.write(
      "docs/report.schema.json is not what src/model/report.ts makes: run tsx scripts/report-schema.ts\n",
    );
    process.exitCode = 1;
  }
}
