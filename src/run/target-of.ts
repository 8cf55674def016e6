// Which of the two ways to the target the config names: an address, or a Supabase project with a token.

import type { Config } from "../config/settings.ts";
import { sourceIds } from "../config/sources.ts";
import { UserError } from "../model/errors.ts";
import { connect, type Target } from "../target/target.ts";

type Named = Pick<
  Config,
  "database-url" | "supabase-project-ref" | "supabase-branch" | "supabase-access-token" | "origins"
>;

/** What is under review, for `supabase-branch: auto`. */
export interface Review {
  readonly pullRequest: number | null;
  /** Null where nobody can tell. */
  readonly branch: () => Promise<string | null>;
}

/** Where both are named, the nearer source wins: a flag goes before DATABASE_URL, that before the file. Throws UserError. */
export function namesProject(config: Named): boolean {
  const ref = config["supabase-project-ref"];
  if (ref === null) return false;
  const rank = (name: "database-url" | "supabase-project-ref") => {
    const from = config.origins.get(name)?.from;
    return from === undefined ? sourceIds.length : sourceIds.indexOf(from);
  };
  if (config["database-url"] === null || rank("supabase-project-ref") < rank("database-url")) return true;
  if (rank("supabase-project-ref") > rank("database-url")) return false;
  throw new UserError("database-url and supabase-project-ref both name a database: keep one of them");
}

/** Whether nothing gives what opens the target: libpq's variables count as an address. */
export function lacksSecret(config: Named, env: NodeJS.ProcessEnv): boolean {
  if (namesProject(config)) return config["supabase-access-token"] === null;
  return config["database-url"] === null && !env.PGHOST && !env.PGHOSTADDR && !env.PGSERVICE;
}

/** Throws UserError. */
export async function openTarget(
  config: Named,
  env: NodeJS.ProcessEnv,
  review: Review,
  note?: (line: string) => void,
  database: string | null = null,
): Promise<Target> {
  const ref = config["supabase-project-ref"];
  if (ref === null || !namesProject(config)) return await connect({ url: config["database-url"], env, database });
  const token = config["supabase-access-token"];
  if (token === null) {
    throw new UserError(
      `supabase-project-ref ${ref} is given and no token: put one with the scope "Database: Read" into SUPABASE_ACCESS_TOKEN (https://supabase.com/dashboard/account/tokens)`,
    );
  }
  const { connectProject } = await import("../target/project/connect.ts");
  const url = env.SUPABASE_API_URL || "https://api.supabase.com";
  return await connectProject({ ref, token, url, note, branch: await branchOf(config["supabase-branch"], review) });
}

async function branchOf(wanted: string | null, { pullRequest, branch }: Review) {
  if (wanted === null) return null;
  if (wanted !== "auto") return { kind: "named", name: wanted } as const;
  return { kind: "auto", pullRequest, branch: pullRequest === null ? await branch() : null } as const;
}
