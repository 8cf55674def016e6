// Settings as the arguments of a tool that another program calls: a JSON Schema each, from the same schema that reads them.

import { z } from "zod";
import { type SettingName, settings } from "./settings.ts";
import { isMany } from "./sources.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** By setting name. What is left out of a call is as it would be without the flag. */
export function asArguments(names: readonly SettingName[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(names.map((name) => [name, { ...shapeOf(name), description: settings[name].description }]));
}

function shapeOf(name: SettingName): JsonSchema {
  if (isMany(name)) return { type: "array", items: { type: "string" } };
  if (settings[name].value === null) return { type: "boolean" };
  const { enum: words } = z.toJSONSchema(settings[name].schema, { io: "input", unrepresentable: "any" });
  return words === undefined ? { type: "string" } : { type: "string", enum: words };
}
