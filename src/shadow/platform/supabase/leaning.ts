// Whether a folder or a target is Supabase's. By what the SQL says, not by where the files lie: folders of other tools
// lean on it too. What a folder makes itself is its own, whatever it is called.

import type { Signs } from "../platform.ts";

interface Sign {
  readonly uses: RegExp;
  /** Made by the folder, it is no sign; null for what only the platform can make. */
  readonly makes: RegExp | null;
}

const name = (schema: string, object: string) => `"?\\b${schema}\\b"?\\s*\\.\\s*"?(?:${object})\\b"?`;
const create = (what: string, named: string) =>
  new RegExp(`\\bCREATE\\s+(?:OR\\s+REPLACE\\s+)?${what}\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${named}`, "i");

const signs: readonly Sign[] = [
  ...["users", "identities", "sessions", "refresh_tokens", "mfa_factors"].map((table) => ({
    uses: new RegExp(name("auth", table), "i"),
    makes: create("TABLE", name("auth", table)),
  })),
  ...["uid", "jwt", "role", "email"].map((called) => ({
    uses: new RegExp(`${name("auth", called)}\\s*\\(`, "i"),
    makes: create("FUNCTION", name("auth", called)),
  })),
  ...["buckets", "objects"].map((table) => ({
    uses: new RegExp(name("storage", table), "i"),
    makes: create("TABLE", name("storage", table)),
  })),
  ...["authenticated", "service_role", "supabase_auth_admin"].map((role) => ({
    uses: new RegExp(`\\b(?:TO|FROM|ROLE|,)\\s+"?${role}\\b"?`, "i"),
    makes: create("(?:ROLE|USER)", `"?${role}\\b`),
  })),
  { uses: /\bsupabase_realtime\b/i, makes: create("PUBLICATION", '"?supabase_realtime\\b') },
  {
    uses: new RegExp(name("realtime", "messages|send|topic|broadcast_changes"), "i"),
    makes: create("SCHEMA", '"?realtime\\b'),
  },
  {
    uses: new RegExp(name("vault", "secrets|decrypted_secrets|create_secret"), "i"),
    makes: create("SCHEMA", '"?vault\\b'),
  },
  { uses: new RegExp(name("supabase_functions", "http_request"), "i"), makes: null },
  { uses: /\bSCHEMA\s+"?extensions\b/i, makes: create("SCHEMA", '"?extensions\\b') },
];

/** Would fail behind the prelude, so it has never run on the platform. */
const ownSchema = /\bCREATE\s+SCHEMA\s+"?(?:auth|storage|realtime)\b/i;

const comment = /--[^\n]*|\/\*[\s\S]*?\*\//g;

export function concerns(texts: readonly string[]): boolean {
  const folder = texts.map((text) => text.replace(comment, " "));
  if (folder.some((text) => ownSchema.test(text))) return false;
  return signs.some(
    ({ uses, makes }) => folder.some((text) => uses.test(text)) && !(makes && folder.some((text) => makes.test(text))),
  );
}

/** Any role may see these names. Schemas count as well as roles: other databases of one server share the roles. */
export function is({ roles, schemas }: Signs): boolean {
  const others = ["extensions", "storage", "realtime", "vault"];
  return (
    roles.includes("supabase_admin") && schemas.includes("auth") && others.some((other) => schemas.includes(other))
  );
}
