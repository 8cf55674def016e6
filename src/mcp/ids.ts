// The tools that `pgdrift mcp` serves.

export const ids = [
  "check",
  "explain_finding",
  "repair_script",
  "pull_migration",
  "preview",
  "validate",
  "types",
  "list_migrations",
] as const;
export type ToolId = (typeof ids)[number];
