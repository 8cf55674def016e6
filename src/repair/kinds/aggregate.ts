// CREATE AGGREGATE from what the reader tells of one.

import type { CatalogObject, Json } from "../../model/object.ts";
import { recordOf, text, wordOf } from "../attributes.ts";
import { literal, rawName, rawType } from "../sql.ts";
import type { Planning } from "../statement.ts";

export function aggregateText(object: CatalogObject, name: string, args: string, { schemas }: Planning): string {
  const told = recordOf(object.attributes.aggregate);
  const fn = (key: string, word: string) => option(told[key], word, (value) => rawName(value, schemas));
  const type = (key: string, word: string) => option(told[key], word, (value) => rawType(value, schemas));
  const plain = (key: string, word: string) => option(told[key], word, (value) => literal(value));
  const size = (key: string, word: string) => option(told[key] === 0 ? null : told[key], word, (value) => value);
  const flag = (key: string, word: string) => (told[key] === true ? [word] : []);
  const usual = told.kind === "normal" ? "r" : "w";
  const modify = (key: string, word: string) =>
    option(
      told[key] === usual ? null : told[key],
      word,
      (value) => ({ r: "READ_ONLY", s: "SHAREABLE", w: "READ_WRITE" })[value] ?? "READ_WRITE",
    );
  const parallel = text(object, "parallel");
  const sorts = wordOf(told.sortOperator);
  const options = [
    ...fn("stateFunction", "SFUNC"),
    ...type("stateType", "STYPE"),
    ...size("stateSize", "SSPACE"),
    ...fn("finalFunction", "FINALFUNC"),
    ...flag("finalExtra", "FINALFUNC_EXTRA"),
    ...(told.finalFunction === null ? [] : modify("finalModify", "FINALFUNC_MODIFY")),
    ...fn("combineFunction", "COMBINEFUNC"),
    ...fn("serialFunction", "SERIALFUNC"),
    ...fn("deserialFunction", "DESERIALFUNC"),
    ...plain("initialCondition", "INITCOND"),
    ...fn("movingStateFunction", "MSFUNC"),
    ...fn("movingInverseFunction", "MINVFUNC"),
    ...type("movingStateType", "MSTYPE"),
    ...size("movingStateSize", "MSSPACE"),
    ...fn("movingFinalFunction", "MFINALFUNC"),
    ...flag("movingFinalExtra", "MFINALFUNC_EXTRA"),
    ...(told.movingFinalFunction === null ? [] : modify("movingFinalModify", "MFINALFUNC_MODIFY")),
    ...plain("movingInitialCondition", "MINITCOND"),
    ...(sorts === null ? [] : [`SORTOP = ${operatorName(sorts)}`]),
    ...(parallel === "unsafe" || parallel === null ? [] : [`PARALLEL = ${parallel.toUpperCase()}`]),
    ...(told.kind === "hypothetical" ? ["HYPOTHETICAL"] : []),
  ];
  return `CREATE OR REPLACE AGGREGATE ${name}(${args}) (\n  ${options.join(",\n  ")}\n)`;
}

function option(value: Json | undefined, word: string, write: (value: string) => string): readonly string[] {
  const told = wordOf(value);
  return told === null ? [] : [`${word} = ${write(told)}`];
}

/** `pg_catalog.<(integer,integer)`, as regoperator says it. */
function operatorName(sorts: string): string {
  const name = sorts.slice(0, sorts.indexOf("("));
  return name.includes(".") ? `OPERATOR(${name})` : `OPERATOR(pg_catalog.${name})`;
}
