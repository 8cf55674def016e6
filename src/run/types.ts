// Types of a schema: read from a database, from what the folder builds, or from a snapshot; and a check's report of how the
// files in the repository differ from it.

import type { Config } from "../config/settings.ts";
import { ignoring } from "../drift/ignored.ts";
import { findFolders } from "../layouts/find.ts";
import { UserError } from "../model/errors.ts";
import type { Report } from "../model/report.ts";
import type { Session } from "../postgres/session.ts";
import { reasonOf } from "../shadow/reason.ts";
import type { TypeDifference } from "../types/difference.ts";
import { typeFindings } from "../types/findings.ts";
import type { Introspected } from "../types/introspect.ts";
import { besideReport } from "./beside-report.ts";
import { folderAlone } from "./folder.ts";
import { platformFor } from "./platform.ts";
import { timed } from "./progress.ts";
import { schemaShadow } from "./schema-shadow.ts";
import { scopeOf } from "./scope.ts";
import { snapshotFile } from "./snapshot-file.ts";
import type { World } from "./world.ts";

export const typeSources = ["database", "folder", "snapshot"] as const;
export type TypeSource = (typeof typeSources)[number];

export interface TypesRead extends Introspected {
  readonly schemas: readonly string[];
  /** For people: the database, the folder, the file. */
  readonly title: string;
}

/** Throws UserError where the source cannot be read, or has none of the schemas. */
export async function readTypes(config: Config, source: TypeSource, world: World): Promise<TypesRead> {
  const schemas = config.schema.length > 0 ? config.schema : ["public"];
  const read = async (session: Pick<Session, "query">, title: string): Promise<TypesRead> => {
    const { introspect } = await import("../types/introspect.ts");
    const made = await introspect((sql) => session.query(sql), schemas);
    const missing = schemas.find((each) => !made.metadata.schemas.some(({ name }) => name === each));
    if (missing !== undefined)
      throw new UserError(`schema ${missing}: ${title} has no such schema; name one that it has`);
    return { ...made, schemas, title };
  };
  if (source === "database") {
    if (world.connect === null) throw new UserError(`types: ${world.missingSecret}, so there is no database to read`);
    await using target = await world.connect();
    return await target.look((session) => read(session, target.database));
  }
  if (source === "snapshot") {
    const file = config["target-snapshot"] ?? "";
    const { catalog, platform: id } = await snapshotFile("target-snapshot", file, world.cwd);
    const platform = platformFor(id === "supabase" ? "supabase" : config.platform, null, null);
    const scope = scopeOf({
      schemas: { schema: [], "exclude-schema": [] },
      platform,
      ignoring: ignoring([]),
      toolTables: [],
    });
    const within = scope.within(catalog);
    await using made = await schemaShadow({
      config,
      catalog: within,
      platform,
      facts: null,
      database: "postgres",
      note: world.progress.note,
    });
    return await read(made.shadow.session, file);
  }
  const candidates = await findFolders({ cwd: world.cwd, directory: config.migrations, layout: config.layout });
  const context = {
    config: { ...config, lint: false, "lint-fail-on": "never" as const, queries: [] },
    world,
    known: null,
    candidates,
    progress: timed(world.progress),
  };
  const { read: folder, held, position } = await folderAlone(context, null);
  if (held.appliedFailure !== null) {
    const why = reasonOf(held.appliedFailure, folder?.folder.migrations ?? [], []);
    throw new UserError(`${folder?.folder.directory} does not replay, so there are no types of it: ${why}`);
  }
  if (held.groundAfter === null) {
    throw new UserError(
      "shadow: types of the folder are read from the embedded shadow; give --shadow embedded, or the database",
    );
  }
  await using shadow = await held.groundAfter(position.applied).open();
  return await read(shadow.session, folder?.folder.directory ?? "the folder");
}

/** What `types --check` found, as any other check's report. */
export function typesReport(
  config: Config,
  world: Pick<World, "version" | "run">,
  {
    differences,
    title,
    source,
  }: {
    readonly differences: readonly TypeDifference[];
    readonly title: string;
    readonly source: TypeSource;
  },
): Report {
  const found = typeFindings(differences, (rule, own) => config.rules[rule] ?? own);
  const isFolder = source === "folder";
  const expected = { source: isFolder ? "migrations" : source, name: isFolder ? null : title, assumed: null } as const;
  return besideReport(config, world, { about: "types", found, expected });
}
