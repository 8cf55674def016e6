// A schema that was read elsewhere (a snapshot, another database) as what is expected. It is compared as it was read; a
// shadow with the same objects is made only where two texts differ, for the echo to say whether they mean the same.

import { compareCatalogs } from "../../catalog/compare.ts";
import { ignoring } from "../../drift/ignored.ts";
import { layouts } from "../../layouts/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Catalog } from "../../model/object.ts";
import { echo } from "../../shadow/echo.ts";
import { rolesNamedIn } from "../../snapshot/sql/roles.ts";
import type { TargetDescription } from "../../target/describe.ts";
import type { Target } from "../../target/target.ts";
import { withoutBystanders } from "../bystanders.ts";
import { emptyHeld, type Held } from "../hold.ts";
import { observe } from "../observe.ts";
import { platformFor } from "../platform.ts";
import { type SchemaShadow, schemaShadow } from "../schema-shadow.ts";
import { scopeOf } from "../scope.ts";
import { toolTables } from "./against.ts";
import type { About } from "./hold-files.ts";

export async function holdDatabase(
  other: Target,
  about: About,
): Promise<{ readonly held: Held; readonly name: string }> {
  const { context, scope } = about;
  const seen = await context.progress.stage("read expected", () => observe(other, Object.values(layouts)));
  const platform = platformFor(context.config.platform, null, seen.facts);
  const own = scopeOf({ schemas: context.config, platform, ignoring: ignoring([]), toolTables: toolTables(seen) });
  const held = await holdCatalog({ catalog: scope.within(own.within(seen.live)), facts: seen.facts }, about);
  return { held, name: `${other.database} at ${other.address}` };
}

export interface ReadElsewhere {
  readonly catalog: Catalog;
  /** Null where it is of no database. */
  readonly facts: TargetDescription | null;
}

export async function holdCatalog({ catalog, facts }: ReadElsewhere, about: About): Promise<Held> {
  const { context, scope, platform, live, seen } = about;
  const { progress, config } = context;
  const expected = scope.within(catalog);
  const roles = {
    live: new Set(seen.facts.roles.map(({ name }) => name)),
    folder: new Set([...(facts?.roles.map(({ name }) => name) ?? []), ...platform.roles, ...rolesNamedIn(expected)]),
  };
  const own = withoutBystanders(live, expected, roles.folder);
  const lazily: { opening: Promise<SchemaShadow> | null } = { opening: null };
  const open = () => {
    const { database } = seen;
    lazily.opening ??= progress.stage("start shadow", () =>
      schemaShadow({ config, catalog: expected, platform, facts, database, note: progress.note }),
    );
    return lazily.opening;
  };
  try {
    const compared = await progress.stage("compare", () =>
      compareCatalogs({ ...expected, server: echoServer }, live, {
        echo: async (form) => echo((await open()).shadow.session, form),
        roles,
      }),
    );
    const built = await lazily.opening;
    return {
      ...emptyHeld,
      shadow:
        built === null
          ? null
          : { engine: built.shadow.engine, server: built.shadow.session.server.version, stubs: built.shadow.stubs },
      expected,
      live: own.catalog,
      ignored: own.ignored,
      differences: compared.differences,
      notCompared: compared.notCompared,
      diagnostics: built === null ? [] : incomplete(built),
    };
  } finally {
    await (await lazily.opening?.catch(() => null))?.[Symbol.asyncDispose]();
  }
}

/** The embedded one's major tells which forms of echo there are. */
const echoServer = { major: 18, version: "18" };

function incomplete({ failed }: SchemaShadow): readonly Diagnostic[] {
  const [first] = failed;
  if (first === undefined) return [];
  const message = `the shadow lacks ${failed.length} of the expected objects (${first.item.of.kind} ${first.item.of.name}: ${first.error.message}); definitions that speak of them are not compared where the texts differ`;
  return [{ code: "echo-incomplete", severity: "warning", message, path: null, line: null }];
}
