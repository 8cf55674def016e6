// The schema's version as a small file beside the code: what the folder builds, and what the database was when both were
// last held against each other. Fingerprints alone are compared; the rest is for people and programs that show it.

import { UserError } from "../model/errors.ts";

export const lockVersion = 1;
export const lockFormats = ["json", "python", "ts"] as const;
export type LockFormat = (typeof lockFormats)[number];

export interface Lock {
  /** When folder and database were last held against each other, ISO 8601; else when the folder was read. */
  readonly at: string;
  /** `sha256:…` of what the folder builds. */
  readonly fingerprint: string;
  /** The newest migration's version; null where there is none. */
  readonly lastMigration: string | null;
  readonly migrations: number;
  /** Objects by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Null where no database was asked. */
  readonly database: LockedDatabase | null;
}

export interface LockedDatabase {
  readonly fingerprint: string;
  readonly server: string;
  /** Findings of the check at that time, accepted ones apart. */
  readonly differences: number;
}

export function lockText(lock: Lock, format: LockFormat): string {
  if (format === "json") return `${JSON.stringify({ pgdrift: "lock", lockVersion, ...lock }, null, 2)}\n`;
  const { at, fingerprint, lastMigration, migrations, counts, database } = lock;
  const values: readonly (readonly [string, unknown])[] = [
    ["SCHEMA_FINGERPRINT", fingerprint],
    ["SCHEMA_SYNCED_AT", at],
    ["SCHEMA_LAST_MIGRATION", lastMigration],
    ["SCHEMA_MIGRATIONS", migrations],
    ["SCHEMA_COUNTS", counts],
    ["SCHEMA_DIFFERENCES", database?.differences ?? null],
  ];
  const head = "Made by `pgdrift snapshot --lock`; the file to check is schema.lock.json.";
  if (format === "ts") {
    return `// ${head}\n\n${values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;\n`).join("")}`;
  }
  const python = (value: unknown): string => (value === null ? "None" : JSON.stringify(value));
  return `# ${head}\n\n${values.map(([name, value]) => `${name} = ${python(value)}\n`).join("")}`;
}

/** `name`: the file, for what is said. Throws UserError. */
export function readLock(text: string, name: string): Lock {
  const fail = (what: string): never => {
    throw new UserError(`${name}: ${what}; write it again with \`pgdrift snapshot --lock\``);
  };
  const top = parsed(text) ?? fail("is no JSON");
  const { pgdrift, lockVersion: version, at, fingerprint, lastMigration, migrations, counts, database } = top;
  if (pgdrift !== "lock") fail('is no lock of pgdrift: expected JSON that begins with "pgdrift": "lock"');
  if (version !== lockVersion)
    fail(`is a lock of version ${JSON.stringify(version)}, and this pgdrift reads version ${lockVersion}`);
  if (!isFingerprint(fingerprint))
    return fail("its fingerprint is none (expected sha256: and 64 hexadecimal digits), so somebody edited it");
  const locked = database === null ? null : fieldsOf(database);
  if (locked !== null && !isFingerprint(locked.fingerprint))
    fail("its database's fingerprint is none, so somebody edited it");
  return {
    at: typeof at === "string" ? at : fail("says no time"),
    fingerprint,
    lastMigration: typeof lastMigration === "string" ? lastMigration : null,
    migrations: typeof migrations === "number" ? migrations : 0,
    counts: Object.fromEntries(Object.entries(fieldsOf(counts)).map(([kind, count]) => [kind, Number(count)])),
    database:
      locked === null
        ? null
        : {
            fingerprint: String(locked.fingerprint),
            server: String(locked.server ?? ""),
            differences: Number(locked.differences ?? 0),
          },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return fieldsOf(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isFingerprint(value: unknown): value is string {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
