// Puts the files of examples/ci into docs/ci.md, each behind the comment that names it. With --check, fails where they are not there.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);
const page = new URL("docs/ci.md", root);

/** `read`: a file's text by its path from the root. */
export async function withExamples(text: string, read: (path: string) => Promise<string>): Promise<string> {
  const parts = text.split(/(<!-- examples\/ci\/\S+ -->)\n(?:\n```\w+\n[\s\S]*?\n```\n)?/);
  const made = parts.map(async (part) => {
    const path = /^<!-- (examples\/ci\/\S+) -->$/.exec(part)?.[1];
    if (path === undefined) return part;
    const language = path.endsWith(".yml") ? "yaml" : "groovy";
    return `${part}\n\n\`\`\`${language}\n${(await read(path)).trimEnd()}\n\`\`\`\n`;
  });
  return (await Promise.all(made)).join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = await readFile(page, "utf8");
  const after = await withExamples(before, (path) => readFile(new URL(path, root), "utf8"));
  if (!process.argv.includes("--check")) await writeFile(page, after);
  else if (after !== before) {
    process.stderr.write("docs/ci.md is not what the examples say: run tsx scripts/ci-doc.ts\n");
    process.exit(1);
  }
}
