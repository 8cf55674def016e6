import { called } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { isRecord, isShort, tell } from "./tell.ts";

/** What a comment stands on: the object itself, or what is known by it. */
const places = {
  comment: "The comment on",
  columnComments: "A column's comment in",
  constraintComments: "A constraint's comment in",
  fieldComments: "A field's comment in",
  identityComment: "The comment on the sequence of",
  indexComment: "The comment on the index of",
};

export const rule = {
  id: "comment-changed",
  severity: "low",
  title: "A comment is not what the migrations say.",
  check: changed({
    kind: null,
    only: Object.keys(places),
    message: (difference, [first]) => {
      const on = `${Object.entries(places).find(([name]) => name === first?.name)?.[1]} ${called(difference)}`;
      const [is, was] = [tell(first?.actual ?? null), tell(first?.expected ?? null)];
      if (isRecord(first?.actual) || !isShort(is) || !isShort(was)) return `${on} is not what the migrations say.`;
      if (was === "none") return `${on}, “${is}”, is not in the migrations.`;
      return `${on} is ${is === "none" ? "gone" : `“${is}”`}; the migrations say “${was}”.`;
    },
  }),
} satisfies Rule;
