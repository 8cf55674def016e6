// `sqitch.plan`: a change a line, with what it requires; a tag a line; pragmas.

import { UserError } from "../model/errors.ts";

export interface Change {
  readonly name: string;
  readonly line: number;
  /** As written: `users`, `users@v1`, `other:users`. */
  readonly requires: readonly string[];
  /** Where the change is reworked later: the tags between, whose first that has a script names it. */
  readonly reworkTags: readonly string[];
}

export interface Plan {
  readonly project: string;
  readonly changes: readonly Change[];
}

/** Throws UserError where a line is none, or requires what no line before it plans. */
export function parsePlan(path: string, text: string): Plan {
  const changes: (Change & { readonly reworkTags: string[] })[] = [];
  const tags: { readonly name: string; readonly after: number }[] = [];
  let project = "";
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.replace(/\s+#.*$|^#.*$/, "").trim();
    const [, pragma, value = ""] = /^%\s*([\w-]+)\s*=?\s*(.*)$/.exec(line) ?? [];
    if (pragma === "project") project = value.trim();
    if (line === "" || pragma !== undefined) continue;
    const [, sign = "", name = "", list = ""] = /^([@+-]?)\s*([^\s[\]@]\S*)\s*(?:\[([^\]]*)\])?/.exec(line) ?? [];
    if (name === "") throw new UserError(`${path}:${index + 1} is no line of a plan (${line}): mend it`);
    if (sign === "@") tags.push({ name, after: changes.length });
    if (sign === "@" || sign === "-") continue;
    const requires = list.split(/\s+/).filter((each) => each !== "" && !each.startsWith("!"));
    for (const each of requires) refuseUnplanned(path, index + 1, { name, requires: each, project }, changes, tags);
    const older = changes.findLast((each) => each.name === name);
    if (older !== undefined) {
      const between = tags.filter(({ after }) => after > changes.indexOf(older)).map((tag) => tag.name);
      if (between.length === 0)
        throw new UserError(
          `${path}:${index + 1} plans ${name} again without a tag in between: tag first (\`sqitch tag\`)`,
        );
      older.reworkTags.push(...between);
    }
    changes.push({ name, line: index + 1, requires, reworkTags: [] });
  }
  if (project === "") throw new UserError(`${path} names no project: it must begin with %syntax-version and %project`);
  return { project, changes };
}

function refuseUnplanned(
  path: string,
  line: number,
  change: { readonly name: string; readonly requires: string; readonly project: string },
  changes: readonly Change[],
  tags: readonly { readonly name: string }[],
): void {
  const [, project = change.project, name = "", tag] = /^(?:([^:]+):)?([^@]*)(?:@(.+))?$/.exec(change.requires) ?? [];
  if (project !== change.project || /^[0-9a-f]{40}$/.test(name)) return;
  const isPlanned = name === "" || changes.some((each) => each.name === name);
  const isTagged = tag === undefined || ["HEAD", "ROOT"].includes(tag) || tags.some((each) => each.name === tag);
  if (isPlanned && isTagged) return;
  throw new UserError(
    `${path}:${line} has ${change.name}, which requires ${change.requires}, and no line before it plans that: add it, or mend the name`,
  );
}
