// What is said of a script beside its SQL, for every format that shows one. Data, not yet escaped.

import type { Script } from "../model/script.ts";
import { count } from "./count.ts";

export const scriptNames = ["repair", "pull"] as const;
export type ScriptName = (typeof scriptNames)[number];

export const scriptTitles = {
  repair: { title: "Bring the database back to its migrations", command: "npx pgdrift repair" },
  pull: { title: "Adopt what is there as a new migration", command: "npx pgdrift pull" },
} as const satisfies Record<ScriptName, { readonly title: string; readonly command: string }>;

/** In a sentence or two: whether it has been run, what on, and what is held back. */
export function proofWords({ proof, rows, reason, heldBack }: Script): string {
  const parts = [proofs[proof], reason === null ? null : `${reason}.`];
  if (proof === "proven" && rows !== null && rows !== "proven") {
    parts.push("Whether it meets rows that stop it is not proven.");
  }
  if (heldBack > 0) {
    parts.push(
      `${count(heldBack, "statement")} that would lose data ${heldBack === 1 ? "is" : "are"} held back as ${heldBack === 1 ? "a comment" : "comments"}.`,
    );
  }
  return parts.filter((part) => part !== null).join(" ");
}

const proofs = {
  proven: "Proven: it was run on a copy of the database's schema, and what came of it is what is wanted.",
  refuted: "Refuted: it was run on a copy of the database's schema, and does not end where it should. Do not run it.",
  unproven: "Not proven: read it before you run it.",
} as const;
