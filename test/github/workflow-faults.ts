// What GitHub's own parser says of a workflow.

import type * as Parser from "@actions/workflow-parser";
import { tsImport } from "tsx/esm/api";

// It imports JSON without saying so, which Node alone refuses.
const parser: typeof Parser = await tsImport("@actions/workflow-parser", import.meta.url);

/** A line a fault; empty where GitHub would take the text. */
export function workflowFaults(content: string): readonly string[] {
  const { context } = parser.parseWorkflow({ name: "workflow.yml", content }, new parser.NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
