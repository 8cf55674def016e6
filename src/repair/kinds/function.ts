// Functions, procedures, window functions; aggregates have a file of their own. Replaced where the server takes that.

import type { CatalogObject, Json } from "../../model/object.ts";
import { listOf, recordOf, text, texts, wordOf, yes } from "../attributes.ts";
import { dollars, ident, literal, qualified, rawName, rawType } from "../sql.ts";
import type { KindPlan, Planning } from "../statement.ts";
import { aggregateText } from "./aggregate.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";

export const functionPlan: KindPlan = {
  create: (object, planning) => [
    { sql: createText(object, planning), object: object.identity, act: "create" },
    ...commonOfNew(
      object,
      { on: `${wordOfRoutine(object)} ${signature(object, planning)}`, grantOn: grantOn(object, planning) },
      planning,
    ),
  ],
  drop: (object, planning) => [
    {
      sql: `DROP ${wordOfRoutine(object)} IF EXISTS ${signature(object, planning)}`,
      object: object.identity,
      act: "drop",
    },
  ],
  alter(from, to, changed, planning) {
    const aside = new Set(["owner", "comment", "grants"]);
    const redefined = [...changed].some((name) => !aside.has(name));
    if (redefined && (changed.has("functionKind") || changed.has("aggregate") || changed.has("returns"))) return null;
    return [
      ...(redefined ? [{ sql: createText(to, planning), object: to.identity, act: "alter" as const }] : []),
      ...commonOfChanged(from, to, changed, {
        on: `${wordOfRoutine(to)} ${signature(to, planning)}`,
        grantOn: grantOn(to, planning),
      }),
    ];
  },
};

function wordOfRoutine(object: CatalogObject): string {
  const kind = text(object, "functionKind");
  return kind === "procedure" ? "PROCEDURE" : kind === "aggregate" ? "AGGREGATE" : "FUNCTION";
}

function grantOn(object: CatalogObject, planning: Planning): string {
  const kind = text(object, "functionKind") === "procedure" ? "PROCEDURE" : "FUNCTION";
  return `${kind} ${inputSignature(object, planning)}`;
}

interface Argument {
  readonly name: string | null;
  readonly mode: string;
  readonly type: string;
  readonly defaultText: string | null;
}

export function argumentsOf(object: CatalogObject, { schemas }: Planning): readonly Argument[] {
  return listOf(object.attributes.arguments).map((each: Json) => {
    const { name, mode, type, default: defaultText } = recordOf(each);
    return {
      name: wordOf(name),
      mode: wordOf(mode) ?? "in",
      type: rawType(wordOf(type) ?? "", schemas),
      defaultText: wordOf(defaultText),
    };
  });
}

/** The raw name carries the input types behind it: `total(integer)`. */
export function routineName({ identity: { schema, name } }: CatalogObject, inputs: string): string {
  const bare = name.endsWith(")") ? name.slice(0, name.lastIndexOf(`(${inputs})`)) : name;
  return qualified(schema, bare);
}

function rawInputs(object: CatalogObject): string {
  return listOf(object.attributes.arguments)
    .map(recordOf)
    .filter(({ mode }) => mode !== "out" && mode !== "table")
    .map(({ type }) => wordOf(type) ?? "")
    .join(", ");
}

/** As DROP, ALTER and COMMENT take it: an aggregate of any rows is `(*)`, and an ordered-set one says what it orders by. */
export function signature(object: CatalogObject, planning: Planning): string {
  if (text(object, "functionKind") !== "aggregate") return inputSignature(object, planning);
  return `${routineName(object, rawInputs(object))}(${aggregateArguments(object, planning)})`;
}

export function aggregateArguments(object: CatalogObject, planning: Planning): string {
  const inputs = argumentsOf(object, planning).map(({ name, mode, type }) =>
    [...(mode === "variadic" ? ["VARIADIC"] : []), ...(name === null ? [] : [ident(name)]), type].join(" "),
  );
  const told = recordOf(object.attributes.aggregate);
  const direct = Number(told.directArguments ?? 0);
  if (told.kind === "normal" || told.kind === undefined) return inputs.length === 0 ? "*" : inputs.join(", ");
  const ordered = inputs.slice(direct);
  return `${inputs.slice(0, direct).join(", ")} ORDER BY ${(ordered.length > 0 ? ordered : inputs.slice(-1)).join(", ")}`;
}

export function inputSignature(object: CatalogObject, planning: Planning): string {
  const inputs = argumentsOf(object, planning).filter(({ mode }) => mode !== "out" && mode !== "table");
  return `${routineName(object, rawInputs(object))}(${inputs.map(({ type }) => type).join(", ")})`;
}

const modes: Readonly<Record<string, string>> = { out: "OUT ", inout: "INOUT ", variadic: "VARIADIC " };

function createText(object: CatalogObject, planning: Planning): string {
  if (text(object, "functionKind") === "aggregate") {
    return aggregateText(
      object,
      routineName(object, rawInputs(object)),
      aggregateArguments(object, planning),
      planning,
    );
  }
  const told = argumentsOf(object, planning);
  const write = ({ name, mode, type, defaultText }: Argument) =>
    `${modes[mode] ?? ""}${name === null ? "" : `${ident(name)} `}${type}${defaultText === null ? "" : ` DEFAULT ${defaultText}`}`;
  const list = told
    .filter(({ mode }) => mode !== "table")
    .map(write)
    .join(", ");
  const returned = told
    .filter(({ mode }) => mode === "table")
    .map(write)
    .join(", ");
  const procedure = text(object, "functionKind") === "procedure";
  const returns = text(object, "returns");
  const parts = [
    `CREATE OR REPLACE ${procedure ? "PROCEDURE" : "FUNCTION"} ${routineName(object, rawInputs(object))}(${list})`,
    ...(procedure || returns === null
      ? []
      : [returns === "TABLE" ? `RETURNS TABLE(${returned})` : `RETURNS ${rawType(returns, planning.schemas)}`]),
    ` LANGUAGE ${ident(text(object, "language") ?? "sql")}`,
    ...traits(object, planning),
    bodyOf(object),
  ];
  return parts.join("\n");
}

/** What a function has beside its body; what CREATE FUNCTION takes for granted is not said. */
function traits(object: CatalogObject, planning: Planning): readonly string[] {
  const language = text(object, "language");
  const cost = text(object, "cost");
  const rows = text(object, "rows");
  const support = text(object, "support");
  const transforms = texts(object, "transforms");
  const volatility = text(object, "volatility") ?? "volatile";
  const parallel = text(object, "parallel") ?? "unsafe";
  const usualCost = language === "c" || language === "internal" ? "1" : "100";
  const isProcedure = text(object, "functionKind") === "procedure";
  const words = [
    ...(transforms.length > 0
      ? [`TRANSFORM ${transforms.map((type) => `FOR TYPE ${rawType(type, planning.schemas)}`).join(", ")}`]
      : []),
    ...(text(object, "functionKind") === "window" ? ["WINDOW"] : []),
    ...(volatility === "volatile" ? [] : [volatility.toUpperCase()]),
    ...(parallel === "unsafe" ? [] : [`PARALLEL ${parallel.toUpperCase()}`]),
    ...(yes(object, "leakproof") ? ["LEAKPROOF"] : []),
    ...(yes(object, "strict") ? ["STRICT"] : []),
    ...(text(object, "security") === "definer" ? ["SECURITY DEFINER"] : []),
    ...(cost === null || cost === usualCost || isProcedure ? [] : [`COST ${cost}`]),
    ...(rows === null || rows === "1000" || rows === "0" ? [] : [`ROWS ${rows}`]),
    ...(support === null ? [] : [`SUPPORT ${rawName(support, planning.schemas)}`]),
  ];
  return [...(words.length > 0 ? [` ${words.join(" ")}`] : []), ...settingsOf(object)];
}

/** Lists of names are told as they were quoted; every one is a text here. */
const lists: ReadonlySet<string> = new Set([
  "search_path",
  "temp_tablespaces",
  "local_preload_libraries",
  "session_preload_libraries",
]);

function settingsOf(object: CatalogObject): readonly string[] {
  const path = text(object, "searchPath");
  const others = Object.entries(recordOf(object.attributes.settings)).map(
    ([name, value]) => [name, wordOf(value) ?? ""] as const,
  );
  return [...(path === null ? [] : [["search_path", path] as const]), ...others].map(([name, value]) => {
    const told = lists.has(name) ? namesIn(value).map(literal).join(", ") || "''" : literal(value);
    return ` SET ${name.split(".").map(ident).join(".")} TO ${told}`;
  });
}

function namesIn(list: string): readonly string[] {
  return [...list.matchAll(/"((?:[^"]|"")*)"|([^,\s"]+)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

function bodyOf(object: CatalogObject): string {
  const definition = text(object, "definition");
  if (definition !== null) return definition;
  const library = text(object, "library");
  const body = text(object, "body") ?? "";
  return library === null ? `AS ${dollars(body)}` : `AS ${literal(library)}, ${literal(body)}`;
}
