// CREATE AGGREGATE, from what makes an aggregate.

import type { CatalogObject, Json } from "../../model/object.ts";
import { attribute } from "../pick.ts";
import { type Argument, argument, argumentsOf } from "./function.ts";
import { text } from "./names.ts";
import type { WriteContext } from "./statement.ts";
import { record } from "./type.ts";

/** `as`: how ALTER and COMMENT name it. */
export function aggregate(
  object: CatalogObject,
  called: string,
  context: WriteContext,
): { readonly made: string; readonly as: string } {
  const options = record(attribute(object, "aggregate"));
  const head = `${called}(${signature(argumentsOf(object), options, context)})`;
  return { made: `CREATE AGGREGATE ${head} (${written(object, options, context).join(", ")})`, as: head };
}

function signature(all: readonly Argument[], options: { readonly [key: string]: Json }, context: WriteContext): string {
  const list = (each: readonly Argument[]) =>
    each.map((one) => argument({ ...one, default: null }, context)).join(", ");
  if (options.kind === "normal") return all.length === 0 ? "*" : list(all);
  const direct = Number(options.directArguments);
  // VARIADIC "any" stands once, for both the direct and the ordered ones.
  const ordered = all.length === direct ? all.slice(-1) : all.slice(direct);
  return `${list(all.slice(0, direct))} ORDER BY ${list(ordered)}`.trim();
}

const modes: Readonly<Record<string, string>> = { r: "READ_ONLY", s: "SHAREABLE", w: "READ_WRITE" };

function written(
  object: CatalogObject,
  options: { readonly [key: string]: Json },
  { names }: WriteContext,
): readonly string[] {
  const of = (word: string, key: string, as: (raw: string) => string) => {
    const value = options[key];
    return typeof value === "string" ? [`${word} = ${as(value)}`] : [];
  };
  const size = (word: string, key: string) => (Number(options[key]) > 0 ? [`${word} = ${options[key]}`] : []);
  const modify = (word: string, key: string) => of(word, key, (raw) => modes[raw] ?? "READ_ONLY");
  const parallel = attribute(object, "parallel");
  return [
    ...of("SFUNC", "stateFunction", names.object),
    ...of("STYPE", "stateType", names.type),
    ...size("SSPACE", "stateSize"),
    ...of("FINALFUNC", "finalFunction", names.object),
    ...(options.finalExtra === true ? ["FINALFUNC_EXTRA"] : []),
    ...modify("FINALFUNC_MODIFY", "finalModify"),
    ...of("COMBINEFUNC", "combineFunction", names.object),
    ...of("SERIALFUNC", "serialFunction", names.object),
    ...of("DESERIALFUNC", "deserialFunction", names.object),
    ...of("INITCOND", "initialCondition", text),
    ...of("MSFUNC", "movingStateFunction", names.object),
    ...of("MINVFUNC", "movingInverseFunction", names.object),
    ...of("MSTYPE", "movingStateType", names.type),
    ...size("MSSPACE", "movingStateSize"),
    ...of("MFINALFUNC", "movingFinalFunction", names.object),
    ...(options.movingFinalExtra === true ? ["MFINALFUNC_EXTRA"] : []),
    ...(typeof options.movingStateFunction === "string" ? modify("MFINALFUNC_MODIFY", "movingFinalModify") : []),
    ...of("MINITCOND", "movingInitialCondition", text),
    ...of("SORTOP", "sortOperator", (raw) => `OPERATOR(${raw.slice(0, raw.indexOf("("))})`),
    ...(typeof parallel === "string" && parallel !== "unsafe" ? [`PARALLEL = ${parallel.toUpperCase()}`] : []),
    ...(options.kind === "hypothetical" ? ["HYPOTHETICAL"] : []),
  ];
}
