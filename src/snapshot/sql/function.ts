// Functions, procedures, aggregates and window functions as SQL.

import type { CatalogObject, Json } from "../../model/object.ts";
import { attribute } from "../pick.ts";
import { commentOf, grantsOf, ownerOf } from "./about.ts";
import { aggregate } from "./aggregate.ts";
import { body, name, qualified, text } from "./names.ts";
import type { WriteContext, Writer } from "./statement.ts";
import { entries, list, record } from "./type.ts";

export const functionWriter: Writer = (object, context) => {
  const { identity } = object;
  const { called, types } = signature(object, context);
  const kind = attribute(object, "functionKind");
  const word = kind === "procedure" ? "PROCEDURE" : kind === "aggregate" ? "AGGREGATE" : "FUNCTION";
  const what =
    kind === "aggregate"
      ? aggregate(object, called, context)
      : { made: routine(object, called, word, context), as: `${called}(${types})` };
  return [
    { phase: "functions", text: what.made, of: identity },
    ...ownerOf(object, `${word} ${what.as}`, context),
    ...grantsOf(object, `${word === "PROCEDURE" ? "PROCEDURE" : "FUNCTION"} ${called}(${types})`, "f", context),
    ...commentOf(object, `${word} ${what.as}`),
  ];
};

/** The identity's name carries the raw input types behind the function's own. */
function signature(
  object: CatalogObject,
  { names }: WriteContext,
): { readonly called: string; readonly types: string } {
  const { schema, name: raw } = object.identity;
  const inputs = argumentsOf(object).filter(({ mode }) => mode !== "out" && mode !== "table");
  const suffix = `(${inputs.map(({ type }) => type).join(", ")})`;
  const own = raw.endsWith(suffix) ? raw.slice(0, -suffix.length) : raw.slice(0, raw.indexOf("("));
  return { called: qualified(schema, own), types: inputs.map(({ type }) => names.type(type)).join(", ") };
}

export interface Argument {
  readonly name: string | null;
  readonly mode: string;
  readonly type: string;
  readonly default: string | null;
}

export function argumentsOf(object: CatalogObject): readonly Argument[] {
  return list(attribute(object, "arguments")).map((each) => {
    const { name: raw = null, mode, type, default: value = null } = record(each);
    return {
      name: typeof raw === "string" ? raw : null,
      mode: String(mode),
      type: String(type),
      default: typeof value === "string" ? value : null,
    };
  });
}

export function argument({ name: raw, mode, type, default: value }: Argument, { names }: WriteContext): string {
  const words = { out: "OUT ", inout: "INOUT ", variadic: "VARIADIC " }[mode] ?? "";
  return `${words}${raw === null ? "" : `${name(raw)} `}${names.type(type)}${value === null ? "" : ` DEFAULT ${value}`}`;
}

function routine(object: CatalogObject, called: string, word: string, context: WriteContext): string {
  const { attributes } = object;
  const all = argumentsOf(object);
  const own = all.filter(({ mode }) => mode !== "table");
  const head = `CREATE ${word} ${called}(${own.map((each) => argument(each, context)).join(", ")})`;
  const rows = all.filter(({ mode }) => mode === "table");
  const returned = returns(attributes.returns, rows, context);
  return [
    head,
    ...(returned === null ? [] : [`RETURNS ${returned}`]),
    [`LANGUAGE ${name(String(attributes.language))}`, ...options(attributes, context)].join(" "),
    ...settings(attributes),
    source(attributes),
  ].join("\n");
}

function returns(value: Json | undefined, rows: readonly Argument[], context: WriteContext): string | null {
  if (typeof value !== "string") return null;
  if (value === "TABLE") return `TABLE (${rows.map((row) => argument(row, context)).join(", ")})`;
  const [, many = "", type = value] = /^(SETOF )?(.*)$/s.exec(value) ?? [];
  return `${many}${context.names.type(type)}`;
}

type Attributes = CatalogObject["attributes"];

/** Only what is not the default of CREATE FUNCTION. */
function options(attributes: Attributes, { names }: WriteContext): readonly string[] {
  const cost = attributes.language === "c" || attributes.language === "internal" ? 1 : 100;
  const transforms = list(attributes.transforms);
  return [
    ...(transforms.length === 0
      ? []
      : [`TRANSFORM ${transforms.map((type) => `FOR TYPE ${names.type(String(type))}`).join(", ")}`]),
    ...(attributes.functionKind === "window" ? ["WINDOW"] : []),
    ...(attributes.volatility === "volatile" ? [] : [String(attributes.volatility).toUpperCase()]),
    ...(attributes.leakproof === true ? ["LEAKPROOF"] : []),
    ...(attributes.strict === true ? ["STRICT"] : []),
    ...(attributes.security === "definer" ? ["SECURITY DEFINER"] : []),
    ...(attributes.parallel === "unsafe" ? [] : [`PARALLEL ${String(attributes.parallel).toUpperCase()}`]),
    ...(Number(attributes.cost) === cost || attributes.functionKind === "procedure" ? [] : [`COST ${attributes.cost}`]),
    ...(attributes.rows === null || Number(attributes.rows) === 1000 ? [] : [`ROWS ${attributes.rows}`]),
    ...(typeof attributes.support === "string" ? [`SUPPORT ${names.object(attributes.support)}`] : []),
  ];
}

function settings({ searchPath, settings: others }: Attributes): readonly string[] {
  const path = typeof searchPath === "string" ? [`SET search_path TO ${listed(searchPath)}`] : [];
  const rest = entries(others).map(([setting, value]) =>
    lists.has(setting)
      ? `SET ${setting} TO ${listed(String(value))}`
      : `SET ${setting.split(".").map(name).join(".")} TO ${text(String(value))}`,
  );
  return [...path, ...rest];
}

/** Their values are lists of names, kept as they were quoted. */
const lists: ReadonlySet<string> = new Set([
  "temp_tablespaces",
  "session_preload_libraries",
  "local_preload_libraries",
]);

function listed(value: string): string {
  const parts = [...value.matchAll(/"((?:[^"]|"")*)"|([^\s,]+)/g)];
  return parts.map(([, quoted, plain]) => text(quoted?.replaceAll('""', '"') ?? plain ?? "")).join(", ") || "''";
}

function source({ language, definition, body: code, library }: Attributes): string {
  if (typeof definition === "string") return definition;
  const written = language === "c" || language === "internal" ? text(String(code)) : body(String(code));
  return typeof library === "string" ? `AS ${text(library)}, ${written}` : `AS ${written}`;
}
