// Flyway: `V<version>__<name>.sql` by number, then `R__<name>.sql` by name whenever they were edited, each in a transaction
// unless a `.conf` beside it says otherwise; from several locations and all that lies in them. Read in its flyway-core.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { flywayChecksum } from "./flyway-checksum.ts";
import { type FlywayFile, flywayFiles } from "./flyway-files.ts";
import { readFlywayRows, withinFolder } from "./flyway-history.ts";
import { fillPlaceholders } from "./flyway-placeholders.ts";
import { type FlywaySettings, flywayConfiguration, flywaySettings } from "./flyway-settings.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes, byNumbers } from "./order.ts";
import { skippedFile } from "./skipped-file.ts";

export const flyway: Layout = {
  id: "flyway",
  title: "Flyway",
  form: "V<version>__<name>.sql",
  defaultDirectories: [
    "src/main/resources/db/migration",
    "db/migration",
    "resources/db/migration",
    "flyway/sql",
    "sql",
  ],
  describe: {
    recognised:
      "`V<version>__<name>.sql` files, also in folders inside; all `locations` of `flyway.toml` or `flyway.conf`",
    order: "`V` by version, each part a number; then `R` by name",
    checksum: "CRC-32 of the lines",
    limits:
      "callbacks are named and not run, Java migrations named; the settings of a build tool or of Spring are not read; an edited `R` file is pending, and what it was before is not known",
  },
  deploy: {
    command: "flyway migrate",
    install: "as https://documentation.red-gate.com/fd says",
    project: flywayConfiguration.files,
    words: () => ["flyway", "migrate"],
    environment: ({ jdbc, user, password }, { folder, project }) => ({
      FLYWAY_URL: jdbc,
      FLYWAY_USER: user,
      ...(password === "" ? {} : { FLYWAY_PASSWORD: password }),
      ...(project === null ? { FLYWAY_LOCATIONS: `filesystem:${folder}` } : {}),
    }),
  },
  configuration: flywayConfiguration,
  async recognise(listing) {
    const { files } = await flywayFiles(listing, await flywaySettings(listing), 1);
    const own = files.filter(({ kind, isCode }) => !isCode && kind !== "undo");
    if (own.some((file) => file.listing === listing)) return 2;
    return own.length > 0 ? 1 : 0;
  },
  async read(listing, about) {
    const settings = await flywaySettings(listing);
    const beside = await Promise.all(settings.beside.map((place) => listing.folder(place)));
    const files: FlywayFile[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const place of [listing, ...beside]) {
      if (place === null) continue;
      const found = await flywayFiles(place, settings);
      files.push(...found.files);
      diagnostics.push(...found.diagnostics);
    }
    const { run, left } = inOrder(files);
    diagnostics.push(...left);
    const migrations: Migration[] = [];
    for (const file of run) {
      const { migration, unknown } = await migrationOf(file, settings, about?.database ?? "postgres");
      migrations.push(migration);
      diagnostics.push(...unknown.map((name) => unfilled(migration.path, name, settings)));
    }
    return { folder: { layout: "flyway", directory: listing.directory, migrations }, diagnostics };
  },
  history: {
    tables: [
      { schema: null, name: "flyway_schema_history" },
      { schema: null, name: "schema_version" },
    ],
    columns: ["installed_rank", "version", "script", "checksum", "success"],
    read: readFlywayRows,
    within: withinFolder,
    create: `CREATE TABLE IF NOT EXISTS flyway_schema_history (
  installed_rank integer NOT NULL CONSTRAINT flyway_schema_history_pk PRIMARY KEY, version varchar(50),
  description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer,
  installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(), execution_time integer NOT NULL,
  success boolean NOT NULL
);
CREATE INDEX IF NOT EXISTS flyway_schema_history_s_idx ON flyway_schema_history (success)`,
    insert: ({ version, name, path, repeatable, checksums: [checksum = "NULL"] }) =>
      `INSERT INTO flyway_schema_history
SELECT coalesce(max(installed_rank), 0) + 1, ${repeatable ? "NULL" : quoteLiteral(version)}, ${quoteLiteral(name)}, 'SQL',
  ${quoteLiteral(path.slice(path.lastIndexOf("/") + 1))}, ${checksum}, CURRENT_USER, now(), 0, true
FROM flyway_schema_history`,
    // Its lock's key is made of the table's name and schema.
    lock: null,
  },
  compare: (migration, { checksum }) => {
    if (checksum === null || migration.checksums.length === 0) return "unknown";
    return migration.checksums.includes(checksum) ? "same" : "edited";
  },
};

/** A baseline file is run where the files that it stands for are gone. */
function inOrder(files: readonly FlywayFile[]): {
  readonly run: readonly FlywayFile[];
  readonly left: readonly Diagnostic[];
} {
  const of = (kind: FlywayFile["kind"]) => files.filter((file) => file.kind === kind);
  const versioned = of("versioned").toSorted((a, b) => byNumbers(a.version, b.version));
  const baseline = of("baseline")
    .toSorted((a, b) => byNumbers(a.version, b.version))
    .at(-1);
  const repeatable = of("repeatable").toSorted((a, b) => byBytes(a.title, b.title));
  const [first] = versioned;
  const isNeeded = baseline !== undefined && (first === undefined || byNumbers(first.version, baseline.version) > 0);
  const why = "not replayed: the files that this baseline stands for are here";
  return {
    run: [...(isNeeded ? [baseline] : []), ...versioned, ...repeatable],
    left: of("baseline")
      .filter((file) => !isNeeded || file !== baseline)
      .map(({ listing, name }) => skippedFile(pathIn(listing, name), why)),
  };
}

async function migrationOf(
  { listing, name, kind, version, title, isCode }: FlywayFile,
  settings: FlywaySettings,
  database: string,
): Promise<{ readonly migration: Migration; readonly unknown: readonly string[] }> {
  const bare = { version, name: title, path: pathIn(listing, name), firstLine: 1 } as const;
  if (isCode) {
    const code = "is code that only Flyway runs";
    return { migration: { ...bare, sql: "", run: "transaction", checksums: [], code }, unknown: [] };
  }
  const raw = await textOf(listing, name);
  const { sql, unknown } = fillPlaceholders(raw, settings, database);
  const checksums = [flywayChecksum(raw)];
  const run = (await runsAlone(listing, name)) ? "batch" : "transaction";
  const again = kind === "repeatable" ? { repeatable: true as const } : {};
  return { migration: { ...bare, sql, run, checksums, ...again }, unknown };
}

async function runsAlone(listing: FolderListing, name: string): Promise<boolean> {
  if (!listing.entries.some((entry) => entry.name === `${name}.conf`)) return false;
  return /^\s*executeInTransaction\s*=\s*false\b/m.test((await listing.read(`${name}.conf`)) ?? "");
}

function unfilled(path: string, name: string, settings: FlywaySettings): Diagnostic {
  const whole = `${settings.placeholderPrefix}${name}${settings.placeholderSuffix}`;
  const message = `nothing is known for ${whole}: it stands as it is; give it under placeholders in flyway.toml`;
  return { code: "placeholder", severity: "warning", message, path, line: null };
}
