// A function as a person reads it: head and body, with what is not the default.

import type { CatalogObject, Json } from "../model/object.ts";
import { isRecord, tell } from "./tell.ts";
import { tellAttribute } from "./tell-attribute.ts";

export function describeFunction({ identity, attributes }: CatalogObject): string {
  const { functionKind, returns, language, security, searchPath, settings, volatility, strict, body, definition } =
    attributes;
  const name = identity.name.replace(/\(.*$/s, "");
  const kind = functionKind === "procedure" || functionKind === "aggregate" ? functionKind.toUpperCase() : "FUNCTION";
  return [
    `${kind} ${identity.schema}.${name}(${argumentList(attributes.arguments ?? null)})`,
    line("RETURNS", returns),
    functionKind === "aggregate" ? null : line("LANGUAGE", language),
    volatility === "volatile" ? null : line("", volatility)?.toUpperCase(),
    strict === true ? "STRICT" : null,
    security === "definer" ? "SECURITY DEFINER" : null,
    line("SET search_path =", searchPath),
    ...Object.entries(isRecord(settings) ? settings : {}).map(([setting, value]) => line(`SET ${setting} =`, value)),
    functionKind === "aggregate" ? tellAttribute("aggregate", attributes.aggregate ?? null) : null,
    line("", definition),
    typeof body === "string" ? `AS ${body}` : null,
  ]
    .filter((text) => text !== null && text !== undefined)
    .join("\n");
}

function argumentList(value: Json): string {
  return tell(value) === "none" ? "" : tellAttribute("arguments", value);
}

function line(head: string, value: Json | undefined): string | null {
  if (value === null || value === undefined) return null;
  return head === "" ? tell(value) : `${head} ${tell(value)}`;
}
