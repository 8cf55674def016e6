import { called } from "../model/noun.ts";
import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { isShort, tell } from "./tell.ts";

export const rule = {
  id: "comment-changed",
  severity: "low",
  title: "A comment is not what the migrations say.",
  check: changed({
    kind: null,
    only: ["comment", "columnComments"],
    message: (difference, [comment]) => {
      const on = `${comment?.name === "comment" ? "The comment on" : "A column's comment in"} ${called(difference)}`;
      const [is, was] = [tell(comment?.actual ?? null), tell(comment?.expected ?? null)];
      if (comment?.name !== "comment" || !isShort(is) || !isShort(was)) return `${on} is not what the migrations say.`;
      if (was === "none") return `${on}, “${is}”, is not in the migrations.`;
      return `${on} is ${is === "none" ? "gone" : `“${is}”`}; the migrations say “${was}”.`;
    },
  }),
} satisfies Rule;
