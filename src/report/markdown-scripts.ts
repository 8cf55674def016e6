// The scripts in markdown: folded, with their proof and the command that prints them. A script is shown whole or not at all.

import type { Report } from "../model/report.ts";
import type { Hazard, Script } from "../model/script.ts";
import { count } from "./count.ts";
import type { Block } from "./fit.ts";
import { code, fence, inline } from "./markdown-escape.ts";
import { proofWords, type ScriptName, scriptNames, scriptTitles } from "./script-words.ts";

/** How many hazards of one script are named. */
const mostHazards = 20;

export function scriptsBlock(report: Report, limit: number): Block | null {
  const scripts = scriptNames.flatMap((name) => {
    const script = report.scripts[name];
    return script === null ? [] : [{ name, script }];
  });
  if (scripts.length === 0) return null;
  return {
    head: "### Ways out\n",
    items: scripts.map(({ name, script }) => scriptItem(name, script, Math.floor(limit / 4))),
    tail: "",
    leftOut: (kept) =>
      scripts
        .slice(kept)
        .map(({ name }) => `${scriptTitles[name].title}: ${code(scriptTitles[name].command)} prints the script.`)
        .join("\n\n"),
    rank: 2,
  };
}

function scriptItem(name: ScriptName, script: Script, longest: number): string {
  const { title, command } = scriptTitles[name];
  const lines = script.sql.trimEnd().split("\n").length;
  const shown =
    script.sql.length <= longest ? fence(script.sql, "sql") : `It has ${count(lines, "line")}, too many for here.`;
  return [
    `<details><summary>${title}: <b>${script.proof}</b></summary>`,
    "",
    inline(proofWords(script)),
    ...hazardLines(script.hazards),
    "",
    fence(command, "sh"),
    "",
    shown,
    "",
    "</details>",
  ].join("\n");
}

export function hazardLines(hazards: readonly Hazard[], indent = ""): readonly string[] {
  if (hazards.length === 0) return [];
  const lines = hazards
    .slice(0, mostHazards)
    .map(({ type, message }) => `${indent}- **${inline(type)}**: ${inline(message)}`);
  const rest = hazards.length - lines.length;
  return [
    ...(indent === "" ? [""] : []),
    ...lines,
    ...(rest > 0 ? [`${indent}- and ${count(rest, "more hazard")}`] : []),
  ];
}
