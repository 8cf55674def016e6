// Why a folder did not replay, in one phrase for a headline: the server says what is missing, and the folder's texts say
// who makes it, and when. Pure.

import { extensionThatBrings } from "./brings.ts";
import { mentionedMakers, schemaIn } from "./makers.ts";
import { type Missing, missingIn } from "./missing.ts";
import type { ReplayFailure } from "./replay.ts";

type Text = { readonly path: string; readonly sql: string };

/** `files`: all of the folder, in order; `skipped`: the paths of those that its tool never runs. The phrase goes on behind the folder's name: `does not build from empty: …`. */
export function reasonOf(failure: ReplayFailure, files: readonly Text[], skipped: readonly string[] = []): string {
  const { migration, code, message } = failure;
  const place = `${migration.path}:${failure.line}`;
  if (migration.code !== undefined) return `cannot be replayed whole: ${place} ${message}`;
  if (code === "57014") return `cannot be replayed: ${place} was stopped: ${message}`;
  const missing = missingIn(message);
  if (missing !== null) return ofMissing(missing, failure, files, place) + perhapsSkipped(missing, skipped);
  if (/has no default operator class for access method "gist"/.test(message)) return needs("btree_gist", place, files);
  if (code === "42601" && message.startsWith("\\")) return `needs psql at ${place}: ${message}`;
  if (code === "42601") return `${ofSyntax(migration, message)} at ${place}: ${message}`;
  if (/^(?:42P0[4-7]|42710|42701|42723)$/.test(code)) return `makes something twice at ${place}: ${message}`;
  if (/^unrecognized (?:configuration )?parameter/.test(message)) {
    return `uses a parameter that the shadow does not know at ${place}: ${message}`;
  }
  if (/^(?:22(?!023)|23)/.test(code)) return `needs other rows than its files leave behind at ${place}: ${message}`;
  if (code === "P0001" || code === "P0004") return `raises an error of its own at ${place}: ${message}`;
  if (code === "42501") return `needs rights that the deployer does not have at ${place}: ${message}`;
  if (code === "0A000") return `needs what the shadow's engine does not have at ${place}: ${message}`;
  return `stops at ${place}: ${message}`;
}

/** Words that PostgreSQL stumbles over, and whose they are. */
const foreign: readonly (readonly [near: RegExp, text: RegExp, what: string])[] = [
  [/at or near "\{/, /\{\{/, "is a template, to be filled in by a program of the repository's own, and not SQL"],
  [
    /at or near "(?:AUTO_INCREMENT|ENGINE|UNSIGNED|`|KEY)/i,
    /\bAUTO_INCREMENT\b|\bENGINE\s*=|`\w+`/i,
    "is written for MySQL",
  ],
  [/at or near "AUTOINCREMENT/i, /\bAUTOINCREMENT\b/i, "is written for SQLite"],
  [/at or near "(?:GO|\[|IDENTITY|NVARCHAR)/i, /^GO\s*$|\[dbo\]|\bNVARCHAR\b/im, "is written for SQL Server"],
];

function ofSyntax({ sql }: Text, message: string): string {
  return foreign.find(([near, text]) => near.test(message) && text.test(sql))?.[2] ?? "is broken";
}

function ofMissing(missing: Missing, failure: ReplayFailure, files: readonly Text[], place: string): string {
  const { kind, name } = missing;
  if (kind === "extension") return needs(name, place, files);
  const here = files.findIndex(({ path }) => path === failure.migration.path);
  const makers = mentionedMakers(missing, files);
  const later = makers.find((index) => index > here);
  const earlier = makers.filter((index) => index < here);
  const extension = extensionThatBrings(name);
  if (makers.length === 0 && extension !== null) return needs(extension, place, files);
  const what = `${kind} ${name}`;
  if (makers.length === 0) return `does not build from empty: nobody makes ${what} (first used in ${place})`;
  if (earlier.length === 0 && later !== undefined) {
    return `has files in an order that cannot work: ${place} needs ${what}, which the later ${files[later]?.path} makes`;
  }
  if (earlier.length === 0) return `uses ${what} at ${place} before the same file makes it`;
  const maker = files[earlier.at(-1) ?? 0];
  const last = maker?.path;
  const schema = name.includes(".") || maker === undefined ? null : schemaIn(missing, maker.sql);
  if (schema !== null)
    return `stops at ${place}: ${what} is not on the search path: ${last} makes it in schema ${schema}`;
  return `stops at ${place}: ${what} is not there, though ${last} speaks of making it`;
}

/** By its name alone: what is never run is not read. */
function perhapsSkipped({ kind, name }: Missing, skipped: readonly string[]): string {
  const last = name.split(".").at(-1) ?? name;
  const path = skipped.find((each) => last.length > 3 && each.toLowerCase().includes(last.toLowerCase()));
  return path === undefined || kind === "extension" ? "" : `; ${path}, by its name, may make it and is never run`;
}

const titles: Readonly<Record<string, string>> = { postgis: "PostGIS", timescaledb: "TimescaleDB" };
const family = /^(?:postgis(?:_\w+)?|address_standardizer|pgrouting)$/;

function needs(extension: string, place: string, files: readonly Text[]): string {
  const title = family.test(extension)
    ? `PostGIS${extension === "postgis" ? "" : ` (${extension})`}`
    : titles[extension];
  if (title !== undefined) {
    return `needs ${title}, which the embedded engine does not have (first used in ${place}); --shadow URL takes a server that has it`;
  }
  const isMade = files.some(({ sql }) =>
    new RegExp(`\\bCREATE\\s+EXTENSION\\b[^;]*\\b${escaped(extension)}\\b`, "i").test(sql),
  );
  return isMade
    ? `needs extension ${extension}, which the embedded engine does not have (first used in ${place}); --shadow URL takes a server that has it`
    : `needs extension ${extension}, which no file makes (first used in ${place})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
