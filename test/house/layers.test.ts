// The layers of the house, read off the imports. Every failure is a sentence that says what to do.

import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const src = join(root, "src");

/** What each room may import. A room is a folder of src/, or an entry. */
const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  http: [],
  postgres: ["model"],
  target: ["model", "postgres", "http"],
  layouts: ["model", "postgres", "text"],
  shadow: ["model", "postgres"],
  catalog: ["model", "postgres"],
  // Of the report's room, how text is escaped in markdown.
  snapshot: ["model", "catalog", "report"],
  repair: ["model", "postgres"],
  drift: ["model"],
  rules: ["model"],
  lint: ["model", "catalog"],
  hook: ["model", "text", "layouts"],
  types: ["model"],
  report: ["model", "rules", "lint", "types"],
  deliver: ["model", "http"],
  config: ["model", "text"],
  run: [
    "model",
    "config",
    "postgres",
    "target",
    "layouts",
    "shadow",
    "catalog",
    "snapshot",
    "repair",
    "drift",
    "rules",
    "lint",
    "types",
    "report",
  ],
  entries: [
    "model",
    "config",
    "postgres",
    "target",
    "layouts",
    "shadow",
    "catalog",
    "snapshot",
    "repair",
    "drift",
    "rules",
    "report",
    "deliver",
    "hook",
    "types",
    "run",
  ],
};

/** The keys of a registry are all that config may know of one; pure rooms may know the types of the catalog. */
const keysOnly = /(^|\/)(?:rule-|lock-)?ids\.ts$/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typesOnly: boolean;
}

const imports: readonly Import[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => importsOf(file));

test("every import stays in its layer", () => {
  expect(imports.flatMap(layerFault)).toEqual([]);
});

test("every outside package has one owner", () => {
  const owners = new Map<string, Map<string, string>>();
  for (const { file, from } of imports) {
    if (from.startsWith(".") || isBuiltin(from)) continue;
    const name = from
      .split("/")
      .slice(0, from.startsWith("@") ? 2 : 1)
      .join("/");
    const rooms = owners.get(name) ?? new Map<string, string>();
    owners.set(name, rooms.set(room(file), file));
  }
  const shared = [...owners]
    .filter(([, rooms]) => rooms.size > 1)
    .map(
      ([name, rooms]) =>
        `${name} is imported by ${[...rooms.values()].join(" and ")}; one folder owns a package, the others call that folder`,
    );
  expect(shared).toEqual([]);
});

test("no room is without a law here", () => {
  const rooms = new Set(imports.map(({ file }) => room(file)));
  expect([...rooms].filter((each) => !(each in may))).toEqual([]);
});

function layerFault({ file, from, typesOnly }: Import): readonly string[] {
  if (!from.startsWith(".")) return [];
  const target = relative(src, resolve(src, dirname(file), from))
    .split(sep)
    .join("/");
  const here = room(file);
  const there = room(target);
  if (here === there || may[here]?.includes(there)) return [];
  if (here === "config" && keysOnly.test(target)) return [];
  // What is published of the report goes out with it.
  if (here === "entries" && /^\.\.\/docs\/[\w.]+\.schema\.json$/.test(target)) return [];
  if (["drift", "rules", "report"].includes(here) && there === "catalog" && (typesOnly || keysOnly.test(target)))
    return [];
  return [
    `src/${file} imports src/${target}, but ${here} may import only ${may[here]?.join(", ") || "nothing"}; hand it what it needs as an argument`,
  ];
}

function room(file: string): string {
  const [first, ...rest] = file.split(/[\\/]/);
  if (rest.length > 0) return ["cli", "action", "mcp"].includes(first ?? "") ? "entries" : (first ?? "");
  return first === "run.ts" ? "run" : "entries";
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const typesOnly = clause !== undefined && "isTypeOnly" in clause && clause.isTypeOnly;
      found.push({ file, from: (node.moduleSpecifier as ts.StringLiteral).text, typesOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [address] = node.arguments;
      if (address && ts.isStringLiteral(address)) found.push({ file, from: address.text, typesOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
