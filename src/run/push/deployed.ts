// What came of a deploy: the check after it against the check before.

import { describeChanges } from "../../drift/describe-changes.ts";
import type { Catalog } from "../../model/object.ts";
import type { Deployed } from "../../model/release.ts";
import type { Report } from "../../model/report.ts";
import { changesOf } from "../pending.ts";

export interface Side {
  readonly report: Report;
  /** Null where it was not read. */
  readonly live: Catalog | null;
}

export async function deployedOf(before: Side, after: Side, fault: string | null): Promise<Deployed> {
  const pathsOf = ({ migrations }: Report) => migrations?.pending.map(({ path }) => path) ?? [];
  const [were, are] = [pathsOf(before.report), new Set(pathsOf(after.report))];
  const isRead = before.live !== null && after.live !== null;
  return {
    fault,
    report: after.report,
    applied: were.filter((path) => !are.has(path)),
    left: were.filter((path) => are.has(path)),
    changes: isRead ? describeChanges(await changesOf(before.live, after.live)) : null,
  };
}
