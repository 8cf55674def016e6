// The deploying part of the layouts' seam: how a tool itself runs what is pending. Words and environment only: nothing is
// run here, and no word holds a secret.

import type { Address } from "../../postgres/address.ts";
import type { FolderListing } from "../layout.ts";
import type { NearbyFile } from "../project.ts";

/** One folder as its tool meets it. */
export interface DeployPlace {
  readonly listing: FolderListing;
  /** The migrations folder, relative to where the tool runs; `.` for there itself. */
  readonly folder: string;
  /** The nearest of the tool's own files, `path` relative to the migrations folder; null where there is none. */
  readonly project: NearbyFile | null;
}

export interface Deploy {
  /** As its makers write it: `prisma migrate deploy`. */
  readonly command: string;
  /** How the program comes to a machine: a command, or a phrase. */
  readonly install: string;
  /** The tool's own files, relative to a project's root, by which that is found: the tool runs there. */
  readonly project: readonly string[];
  /** The program and its arguments, for this folder. It asks nothing: nobody could answer. */
  words(place: DeployPlace, address: Address): readonly string[] | Promise<readonly string[]>;
  /** What it reads the address from, beside `DATABASE_URL` and libpq's variables. Absent where those do. */
  environment?(
    address: Address,
    place: DeployPlace,
  ): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
}

export const npm = (name: string): string => `npm install --save-dev ${name}`;

/** Variables that a configuration reads its address from: `env("DIRECT_URL")`, `process.env.POSTGRES_URL`. */
export function addressVariables(text: string, address: Address): Readonly<Record<string, string>> {
  const named =
    /\b(?:directUrl|shadowDatabaseUrl|url|connectionString)["']?\s*[:=]\s*(?:env\(\s*["'](\w+)["']|process\.env\.(\w+)|process\.env\[["'](\w+)["'])/g;
  const names = [...text.matchAll(named)]
    .filter(([all]) => !all.startsWith("shadow"))
    .map(([, called, dotted, indexed]) => called ?? dotted ?? indexed ?? "");
  return Object.fromEntries(names.map((name) => [name, address.url]));
}
