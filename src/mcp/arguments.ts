// What a call gives, held against what the tool takes; every fault is one line that the assistant can act on.

import { AjvJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/ajv";
import { asArguments } from "../config/as-arguments.ts";
import { didYouMean } from "../config/nearest.ts";
import { UserError } from "../model/errors.ts";
import type { Tool } from "./tool.ts";

/** Of an object with these properties and no others. */
export interface InputSchema {
  type: "object";
  properties: Record<string, object>;
  required: string[];
  additionalProperties: false;
  [key: string]: unknown;
}

export function inputOf({ settings, own, required = [] }: Tool): InputSchema {
  return {
    type: "object",
    properties: { ...asArguments(settings), ...own },
    required: [...required],
    additionalProperties: false,
  };
}

/** Throws UserError. */
export function heldAgainst(tool: Tool, given: Readonly<Record<string, unknown>>): void {
  const schema = inputOf(tool);
  const known = Object.keys(schema.properties);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UserError(
      `${tool.id}: there is no argument ${unknown}${didYouMean(unknown, known)}; there are ${known.join(", ") || "none"}`,
    );
  }
  const { valid, errorMessage } = new AjvJsonSchemaValidator().getValidator(schema)(given);
  if (!valid) throw new UserError(`${tool.id}: ${(errorMessage ?? "arguments").replace(/\bdata\//g, "")}`);
}
