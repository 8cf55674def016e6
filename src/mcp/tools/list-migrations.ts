// Which migrations are there, and what the database has of each.

import { errorsWithoutSecrets } from "../../run/secrets.ts";
import { seeing } from "../../run.ts";
import { addressesOf } from "../looking.ts";
import { withParts } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

const textOrNull = { type: ["string", "null"] } as const;

interface Line {
  readonly version: string;
  readonly name: string | null;
  readonly path: string | null;
  readonly state: string;
  readonly message: string | null;
}

export const listMigrations: Tool = {
  id: "list_migrations",
  title: "The migrations, and which of them ran",
  description:
    "Lists the repository's migrations in the order in which their tool runs them, each with its state on the database: applied, pending, or what is wrong with it (missing-file, edited, failed, out-of-order, never-runs, renamed, duplicate).",
  settings: ["migrations", "layout", "assume-applied"],
  own: {},
  output: withParts({
    layout: textOrNull,
    directory: textOrNull,
    history: textOrNull,
    assumed: textOrNull,
    migrations: {
      type: "array",
      items: {
        type: "object",
        properties: {
          version: { type: "string" },
          name: textOrNull,
          path: textOrNull,
          state: { type: "string" },
          message: textOrNull,
        },
        required: ["version", "name", "path", "state", "message"],
        additionalProperties: false,
      },
    },
  }),
  async run({ config, world, env }) {
    return await errorsWithoutSecrets(addressesOf(config), env, () =>
      seeing({ ...config, "no-scripts": true }, world, async ({ outcome: { read, history, position } }) => {
        const wrong = new Map(position.problems.map((each) => [each.path ?? each.version, each]));
        const lines = [
          ...[
            ...position.applied.map((each) => ({ each, state: "applied" })),
            ...position.pending.map((each) => ({ each, state: "pending" })),
          ].map(({ each, state }): Line => {
            const problem = wrong.get(each.path);
            wrong.delete(each.path);
            return {
              version: each.version,
              name: each.name,
              path: each.path,
              state: problem?.state ?? state,
              message: problem?.message ?? null,
            };
          }),
          ...[...wrong.values()].map(
            ({ version, path, state, message, entry }): Line => ({
              version,
              name: entry?.name ?? null,
              path,
              state,
              message,
            }),
          ),
        ];
        const structured = {
          layout: read?.folder.layout ?? null,
          directory: read?.folder.directory ?? null,
          history: history?.table ?? null,
          assumed: position.assumed,
          migrations: lines,
        };
        const text = lines
          .map(
            ({ version, path, state, message }) =>
              `${state}  ${path ?? version}${message === null ? "" : `: ${message}`}`,
          )
          .join("\n");
        return { text: text === "" ? "there is no migration" : text, structured };
      }),
    );
  },
};
