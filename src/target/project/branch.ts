// Which project a branch database is: Supabase gives each branch a project of its own, and lists them under the one it came from.

import { UserError } from "../../model/errors.ts";
import type { Api } from "./api.ts";

/** What `supabase-branch` asks for; `auto`: that of the pull request, told by its number or by its branch. */
export type BranchWanted =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "auto"; readonly pullRequest: number | null; readonly branch: string | null };

export interface BranchFound {
  readonly ref: string;
  /** For people, where it is not what was asked for; null where it is. */
  readonly instead: string | null;
}

/** Throws UserError where there is no such branch, or it is not there yet. */
export async function findBranch(api: Pick<Api, "branches">, ref: string, wanted: BranchWanted): Promise<BranchFound> {
  if (wanted.kind === "auto" && wanted.pullRequest === null && wanted.branch === null) {
    return { ref, instead: null };
  }
  const branches = (await api.branches(ref)).map(branchOf);
  const found = branches.find((branch) => isWanted(branch, wanted));
  if (found === undefined && wanted.kind === "auto") {
    const of = wanted.pullRequest === null ? `branch ${wanted.branch}` : `pull request ${wanted.pullRequest}`;
    return {
      ref,
      instead: `${of} has no branch database in project ${ref}: the project itself was looked at, and supabase-branch names another`,
    };
  }
  if (found === undefined) {
    const names = branches.map(({ name }) => name).join(", ") || "it has none";
    throw new UserError(
      `supabase-branch: project ${ref} has no branch ${wanted.kind === "named" ? wanted.name : ""} (${names}): correct the name, or open the branch`,
    );
  }
  if (found.ref === "" || /FAILED|CREATING|COMING_UP|PAUS|INACTIVE/i.test(found.status)) {
    throw new UserError(
      `supabase-branch: the database of branch ${found.name} is not there (${found.status || "no project_ref"}): run again when Supabase has made it`,
    );
  }
  return { ref: found.ref, instead: null };
}

interface Branch {
  readonly name: string;
  readonly gitBranch: string;
  readonly pullRequest: number | null;
  readonly ref: string;
  readonly status: string;
}

function branchOf(found: unknown): Branch {
  const at = (name: string): unknown => (typeof found === "object" && found !== null ? Reflect.get(found, name) : null);
  const text = (name: string) => {
    const value = at(name);
    return typeof value === "string" ? value : "";
  };
  const number = at("pr_number");
  return {
    name: text("name") || text("git_branch"),
    gitBranch: text("git_branch"),
    pullRequest: typeof number === "number" ? number : null,
    ref: text("project_ref"),
    status: text("status"),
  };
}

function isWanted({ name, gitBranch, pullRequest }: Branch, wanted: BranchWanted): boolean {
  if (wanted.kind === "named") return name === wanted.name || gitBranch === wanted.name;
  if (wanted.pullRequest !== null && pullRequest === wanted.pullRequest) return true;
  return wanted.branch !== null && gitBranch === wanted.branch;
}
