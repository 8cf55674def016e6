// Makes docs/rules/README.md, the index of the rules, of their registry. Each has a page, of which the beginning and the example are made.

import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { lintRules } from "../src/lint/index.ts";
import { severities } from "../src/model/severity.ts";
import { rules } from "../src/rules/index.ts";
import { lockRules } from "../src/rules/lock.ts";
import { typeRules } from "../src/types/rules.ts";
import { type AnyRuleId, everyRule, pageOf } from "./rule-page.ts";

const folder = new URL("../docs/rules/", import.meta.url);

export function rulesPage(): string {
  return `# The rules

Every finding carries the id of the rule that graded it. \`rules: {<id>: off}\` in \`.pgdrift.yml\` turns one off, or gives it
another severity ([configuration](../configuration.md)).

${severities.map((severity) => `## ${severity}\n\n${tableOf(severity)}`).join("\n\n")}

## lint

No drift: what is as the migrations say, and asks for trouble. Only where \`lint\` is asked for ([lint](../lint.md)).

${tableBeside(lintRules)}

## types

What \`pgdrift types --check\` says of types in code ([types](../types.md)).

${tableBeside(typeRules)}

## lock

What \`pgdrift check --lock\` says ([the lock](../lock.md)).

${tableBeside(lockRules)}
`;
}

function tableOf(severity: string): string {
  const rows = Object.values(rules)
    .filter((rule) => rule.severity === severity)
    .map(({ id, title }) => [`<a id="${id}"></a>${nameOf(id)}`, title]);
  return markdownTable([["rule", "what it flags"], ...rows], { alignDelimiters: false });
}

function tableBeside(of: Readonly<Record<string, { id: string; severity: string; title: string }>>): string {
  const rows = Object.values(of).map(({ id, severity, title }) => [`<a id="${id}"></a>${nameOf(id)}`, severity, title]);
  return markdownTable([["rule", "severity", "what it flags"], ...rows], { alignDelimiters: false });
}

function nameOf(id: string): string {
  return existsSync(new URL(`${id}.md`, folder)) ? `[\`${id}\`](${id}.md)` : `\`${id}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const id of Object.keys(everyRule) as AnyRuleId[]) {
    const file = new URL(`${id}.md`, folder);
    if (existsSync(file)) await writeFile(file, pageOf(id, await readFile(file, "utf8")));
    else process.stderr.write(`${id} has no page: write docs/rules/${id}.md, like its neighbours\n`);
  }
  await writeFile(new URL("README.md", folder), rulesPage());
}
