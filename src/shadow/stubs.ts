// Stub extensions: the control files and scripts that make CREATE EXTENSION work word for word for what the engine lacks.
// What such an extension brings is there by name and type, and does nothing. platform/stubs/ holds one script each.

import { readAsset } from "./asset.ts";

/** `home`: the schema that the real one insists on; null where it goes anywhere. `requires`: for CASCADE. */
interface Real {
  readonly home: string | null;
  readonly requires?: readonly string[];
}

const anywhere: Real = { home: null };

const stubs = {
  adminpack: { home: "pg_catalog" },
  dblink: anywhere,
  http: anywhere,
  hypopg: anywhere,
  index_advisor: { home: null, requires: ["hypopg"] },
  old_snapshot: anywhere,
  pg_cron: { home: "pg_catalog" },
  pg_graphql: { home: "graphql" },
  pg_jsonschema: anywhere,
  pg_net: anywhere,
  pg_prewarm: anywhere,
  pg_repack: anywhere,
  pg_tle: { home: "pgtle" },
  pgaudit: anywhere,
  pgjwt: { home: null, requires: ["pgcrypto"] },
  pgmq: { home: "pgmq" },
  pgrowlocks: anywhere,
  pgsodium: { home: "pgsodium" },
  pgstattuple: anywhere,
  plpgsql_check: anywhere,
  postgres_fdw: anywhere,
  "supabase-dbdev": anywhere,
  supabase_vault: { home: "vault" },
  timescaledb: anywhere,
  wrappers: anywhere,
} as const satisfies Record<string, Real>;
type StubName = keyof typeof stubs;

export interface Stub {
  readonly name: string;
  /** A schema that a file puts it in and no file makes: the real one's home, made beforehand; else null. */
  readonly schema: string | null;
  /** To lie in the server's folder of extensions. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The stubs that the texts speak of, with every version that they ask for and whatever those need. */
export async function stubsFor(texts: readonly string[]): Promise<readonly Stub[]> {
  const asked = clausesOf(texts);
  const names = Object.keys(stubs).filter(isStub);
  const wanted = new Set(names.filter((name) => asked.has(name)));
  for (const name of wanted) for (const other of required(name)) if (isStub(other)) wanted.add(other);
  const made = [...wanted].map(async (name) => {
    const script = new TextDecoder().decode(await readAsset(`shadow/platform/stubs/${name}.sql`));
    return stub(name, script, stubs[name], asked.get(name) ?? [], texts);
  });
  return [
    ...(await Promise.all(made)),
    ...installed(texts).map((name) => stub(name, "", anywhere, asked.get(name) ?? [], texts)),
  ];
}

/** What stubs need of the engine's own extensions. */
export function requiredByStubs(texts: readonly string[]): readonly string[] {
  const asked = clausesOf(texts);
  return [...asked.keys()].filter(isStub).flatMap((name) => required(name).filter((other) => !isStub(other)));
}

const extension = /\bEXTENSION\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?(?:"([^"]+)"|([a-z_][\w$-]*))(?=([^;]{0,200}))/gi;

/** What stands behind the name of each extension, wherever one is spoken of. */
function clausesOf(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const clauses = new Map<string, string[]>();
  for (const text of texts) {
    for (const [, quoted, plain, rest = ""] of text.matchAll(extension)) {
      const name = quoted ?? plain?.toLowerCase() ?? "";
      clauses.set(name, [...(clauses.get(name) ?? []), rest]);
    }
  }
  return clauses;
}

/** Extensions that are no server's, but written in SQL and kept in the database. */
function installed(texts: readonly string[]): readonly string[] {
  const call = /\b(?:dbdev\s*\.\s*install|pgtle\s*\.\s*install_extension)\s*\(\s*'([\w@-]+)'/gi;
  const names = texts.flatMap((text) => [...text.matchAll(call)].map(([, name = ""]) => name.replace("@", "-")));
  return [...new Set(names)].filter((name) => !isStub(name));
}

function stub(
  name: string,
  script: string,
  { home, requires }: Real,
  clauses: readonly string[],
  texts: readonly string[],
): Stub {
  const versions = new Set(clauses.flatMap((text) => matches(text, /\b(?:VERSION|TO)\s+(?:'([^']+)'|"([^"]+)")/gi)));
  versions.delete(version);
  const schemas = clauses.flatMap((text) => matches(text, /^\s*(?:WITH\s+)?SCHEMA\s+(?:"([^"]+)"|(\w+))/gi));
  // Fixed to its home as the real one is, so that CREATE EXTENSION makes that schema; but not against what a file says.
  const fixed = home !== null && schemas.every((schema) => schema === home);
  const control = [
    `default_version = '${version}'`,
    `relocatable = ${home === null && !/\bSCHEMA\b|@extschema/.test(script)}`,
    "superuser = true",
    "trusted = true",
    ...(fixed ? [`schema = '${home}'`] : []),
    ...(requires === undefined ? [] : [`requires = '${requires.join(", ")}'`]),
  ];
  const files = [
    { name: `${name}.control`, text: `${control.join("\n")}\n` },
    { name: `${name}--${version}.sql`, text: script },
  ];
  for (const asked of versions) {
    files.push({ name: `${name}--${asked}.sql`, text: script });
    for (const from of [version, ...versions]) {
      if (from !== asked) files.push({ name: `${name}--${from}--${asked}.sql`, text: "" });
    }
  }
  const isMade = texts.some((text) => new RegExp(`\\bCREATE\\s+SCHEMA\\s+"?${home}\\b`, "i").test(text));
  return { name, schema: fixed && schemas.length > 0 && !isMade ? home : null, files };
}

const version = "1.0";

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)]
    .map(([, one, other]) => one ?? other ?? "")
    .filter((name) => /^[\w.+]+$/.test(name));
}

function required(name: StubName): readonly string[] {
  const real: Real = stubs[name];
  return real.requires ?? [];
}

function isStub(name: string): name is StubName {
  return Object.hasOwn(stubs, name);
}
