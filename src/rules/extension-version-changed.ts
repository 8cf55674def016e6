import { calledFirst } from "../model/noun.ts";
import type { Json } from "../model/object.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { tell } from "./tell.ts";

export const rule = {
  id: "extension-version-changed",
  severity: "low",
  title: "An extension has another version than the migrations install.",
  check: changed({
    kind: "extension",
    only: ["version"],
    message: (difference, [version]) =>
      `${calledFirst(difference)} has ${name(version?.actual ?? null)}; the migrations install ${name(version?.expected ?? null)}.`,
  }),
} satisfies Rule;

/** None is told where it is the server's own. */
function name(version: Json): string {
  return version === null ? "its server's default version" : `version ${tell(version)}`;
}
