// The command that deploys one folder: its tool's own, where it runs, and the environment that tells it the database.

import { posix } from "node:path";
import type { Address } from "../../postgres/address.ts";
import type { FolderListing, Layout } from "../layout.ts";
import { nearest } from "../project.ts";

export interface DeployPlan {
  /** The program and its arguments; no secret among them. */
  readonly words: readonly string[];
  /** Where it runs, relative to the working directory. */
  readonly at: string;
  /** Secrets, by the variables that the tool reads. */
  readonly environment: Readonly<Record<string, string>>;
  readonly install: string;
}

export interface DeployedFolder {
  readonly layout: Layout;
  readonly listing: FolderListing;
  /** The one that holds the migrations themselves, as `MigrationFolder` has it. */
  readonly directory: string;
}

/** Two relative paths are held against each other below it, however far up they go. */
const deep = "/1/2/3/4/5/6/7/8/9";

/** Null where the folder is of no tool. */
export async function deployPlan(
  { layout, listing, directory }: DeployedFolder,
  address: Address,
): Promise<DeployPlan | null> {
  const { deploy } = layout;
  if (deploy === null) return null;
  const project = await nearest(listing, deploy.project);
  const at = project === null ? usualRoot(layout, listing) : posix.join(listing.directory, project.folder);
  const folder = posix.relative(posix.resolve(deep, at), posix.resolve(deep, directory)) || ".";
  const place = { listing, folder, project };
  return {
    words: await deploy.words(place, address),
    at: posix.normalize(at),
    environment: (await deploy.environment?.(address, place)) ?? {},
    install: deploy.install,
  };
}

/** Of `packages/db/prisma/migrations` what lies above `prisma/migrations`; else where we are. */
function usualRoot({ defaultDirectories }: Layout, { directory }: FolderListing): string {
  const usual = defaultDirectories
    .filter((each) => `/${directory}`.endsWith(`/${each}`))
    .toSorted((a, b) => b.length - a.length)[0];
  return usual === undefined ? "." : directory.slice(0, -usual.length).replace(/\/$/, "") || ".";
}
