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
      `${calledFirst(difference)} has ${name(version?.actual ?? null).replace(" in the shadow", "")}; the migrations install ${name(version?.expected ?? null)}.`,
  }),
} satisfies Rule;

/** The default is another in every major. */
function name(version: Json): string {
  if (version === null) return "its server's default version";
  const [, ofShadow] = /^(.*) \(default\)$/s.exec(tell(version)) ?? [];
  return ofShadow === undefined
    ? `version ${tell(version)}`
    : `its server's default version (${ofShadow} in the shadow)`;
}
