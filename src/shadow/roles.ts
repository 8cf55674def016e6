// The roles that a folder speaks of, found by plain search in its SQL, in bodies and strings too. One too many does no
// harm, one too few stops a file; but a role that the folder makes itself must not be there before it does.

import { withoutComments } from "./without-comments.ts";

const name = String.raw`(?:"[^"]+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;
const list = String.raw`(${name}(?:\s*,\s*${name})*)`;

const creates = new RegExp(String.raw`\bCREATE\s+(?:ROLE|USER|GROUP)\s+(?!MAPPING\b)(${name})`, "gi");

const uses: readonly RegExp[] = [
  String.raw`\bGRANT\s+${list}\s+TO\b`,
  String.raw`\bGRANT\b[^;]*?\bTO\s+(?:GROUP\s+)?${list}`,
  String.raw`\bREVOKE\b[^;]*?\bFROM\s+(?:GROUP\s+)?${list}`,
  String.raw`\bREVOKE\s+${list}\s+FROM\b`,
  String.raw`\bPOLICY\b[^;]*?\bTO\s+${list}`,
  String.raw`\bOWNER\s+TO\s+${list}`,
  String.raw`\bOWNED\s+BY\s+${list}`,
  String.raw`\bREASSIGN\b[^;]*?\bTO\s+${list}`,
  String.raw`\bFOR\s+(?:ROLE|USER)\s+${list}`,
  String.raw`\bALTER\s+(?:ROLE|USER|GROUP)\s+(?!MAPPING\b|ALL\b)${list}`,
  String.raw`\bSET\s+(?:LOCAL\s+|SESSION\s+)?ROLE\s+(?:TO\s+)?${list}`,
  String.raw`\bAUTHORIZATION\s+${list}`,
  String.raw`\bIN\s+(?:ROLE|GROUP)\s+${list}`,
].map((pattern) => new RegExp(pattern, "gi"));

/** Words that stand where a role may, and are none. */
const noRoles: ReadonlySet<string> = new Set(
  `all alter as by cascade check comment create current_role current_user default drop execute exists false for from function
   grant group has if in is login mapping none not null of on option or owner password privileges public restrict role rule
   select session_user set super table then to true update user using values where with without`.split(/\s+/),
);

/**
 * What is to be there before the first file: the roles of live and those that the texts use, less those that the texts,
 * in their order, make before they use them.
 */
export function rolesBeforehand(texts: readonly string[], live: readonly string[]): string[] {
  const mentions = texts.flatMap((text) => mentionsIn(withoutComments(text)));
  const made = new Set<string>();
  const used = new Set<string>();
  for (const { role, creates, guarded } of mentions) {
    if (guarded) continue;
    if (!made.has(role) && !used.has(role)) (creates ? made : used).add(role);
  }
  return [...new Set([...live.filter((role) => !made.has(role)), ...used])].toSorted();
}

/** Every role that the texts speak of, those that they make included. */
export function rolesNamed(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => mentionsIn(withoutComments(text)).map(({ role }) => role)))].toSorted();
}

interface Mention {
  readonly role: string;
  readonly at: number;
  readonly creates: boolean;
  /** Only reached where the role is there already. */
  readonly guarded: boolean;
}

/** `IF EXISTS (… rolname = 'web' …) THEN … END IF`: whoever asks so can do without the role. */
const guards = [
  /\bIF\s+EXISTS\s*\([^;]*?\brolname\s*=\s*'([^']+)'[^;]*?\bTHEN\b/gi,
  /\bIF\s+(?:pg_catalog\s*\.\s*)?to_regrole\s*\(\s*'"?([^'"]+)"?'\s*\)\s+IS\s+NOT\s+NULL\s+THEN\b/gi,
];

interface Guarded {
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

function guardedIn(sql: string): readonly Guarded[] {
  return guards.flatMap((pattern) =>
    [...sql.matchAll(pattern)].map(({ index: from, 1: role = "" }) => {
      const end = sql.slice(from).search(/\b(?:ELSE|ELSIF|END\s+IF)\b/i);
      return { role, from, to: end < 0 ? from : from + end };
    }),
  );
}

function mentionsIn(sql: string): readonly Mention[] {
  const spared = guardedIn(sql);
  const found = [creates, ...uses].flatMap((pattern) =>
    [...sql.matchAll(pattern)].flatMap((match) =>
      names(match[1] ?? "").map((role) => {
        const guarded = spared.some((each) => each.role === role && each.from < match.index && match.index < each.to);
        return { role, at: match.index, creates: pattern === creates, guarded };
      }),
    ),
  );
  // Of two mentions at one place (CREATE ROLE is also ROLE), the making is the first.
  return found.toSorted((a, b) => a.at - b.at || Number(b.creates) - Number(a.creates));
}

function names(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(name, "g"))]
    .map(([found]) => (found.startsWith('"') ? found.slice(1, -1) : found.toLowerCase()))
    .filter((role) => !noRoles.has(role) && !role.startsWith("pg_"));
}
