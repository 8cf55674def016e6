// A Supabase project as a target, with a token and no password: no address, pooler or certificate is asked about.

import { UserError } from "../../model/errors.ts";
import { PostgresError } from "../../postgres/error.ts";
import { serverVersion } from "../../postgres/version.ts";
import { defaultLimits } from "../look.ts";
import type { Target } from "../target.ts";
import { type Api, type ApiOptions, openApi } from "./api.ts";
import { type BranchWanted, findBranch } from "./branch.ts";
import { paused, TokenRefused } from "./refusal.ts";
import { projectSession } from "./session.ts";

export interface ProjectOptions extends ApiOptions {
  readonly ref: string;
  /** Null: the project itself. */
  readonly branch: BranchWanted | null;
}

const whereAndWho = `SELECT pg_catalog.current_setting('server_version') AS version,
  pg_catalog.current_database() AS database, current_user AS username`;

/** Throws UserError, one line, for every way in which this fails. */
export async function connectProject(options: ProjectOptions): Promise<Target> {
  const api = openApi(options);
  const dispose = () => api[Symbol.asyncDispose]();
  try {
    const { ref, instead } =
      options.branch === null
        ? { ref: options.ref, instead: null }
        : await findBranch(api, options.ref, options.branch);
    const address = `${api.host}, project ${ref}`;
    const { lock } = defaultLimits;
    const unknown = { major: 0, version: "" };
    const [row] = await projectSession({ api, ref, server: unknown, lock })
      .query(whereAndWho)
      .catch(async (error: unknown) => {
        throw await explained(error, api, ref);
      });
    const server = serverVersion(new Map([["server_version", row?.version ?? ""]]), address);
    const session = projectSession({ api, ref, server, lock });
    return {
      server,
      database: row?.database ?? "",
      user: row?.username ?? "",
      address,
      schema: null,
      look: (work) => work(session),
      byCalls: { parted: session.parted, instead },
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A project that is not up says so nowhere but in its status. */
async function explained(error: unknown, api: Api, ref: string): Promise<unknown> {
  if (error instanceof TokenRefused || !(error instanceof UserError || error instanceof PostgresError)) return error;
  const status = await api.status(ref).catch(() => null);
  if (status !== null && /^(INACTIVE|PAUS|GOING_DOWN)/.test(status)) return paused(ref, status);
  if (status !== null && !status.startsWith("ACTIVE")) {
    return new UserError(`project ${ref} is not up (${status}): run again when the dashboard shows it as healthy`);
  }
  if (error instanceof UserError) return error;
  return new UserError(`${api.host} could not read project ${ref}: ${error.message} (${error.code})`);
}
