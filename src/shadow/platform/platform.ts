// The seam of platforms: what a host has put into every database before its user's first migration.
// The law: what is the platform's is never compared, and what a user made inside it always is.

import type { Catalog, CatalogObject, NotCompared } from "../../model/object.ts";
import type { PlatformId } from "./ids.ts";

/** One database on the platform, as far as the platform's own past in it can be told. */
export interface Project {
  /** Of the server that the prelude is run on. */
  readonly major: number;
  /** The target's schema, which tells the project's age; null where no target was asked. */
  readonly live: Catalog | null;
  /** Of the applied files, in order. */
  readonly versions: readonly string[];
  /** Of all files, applied and pending; without them, what a folder may make itself is left to it. */
  readonly texts?: readonly string[];
}

/** What the platform did to its projects at some time: run before the first file of that version or a later one, and
 * after the last applied file where there is none. */
export interface Turn {
  readonly from: string;
  readonly sql: string;
}

/** Names that a target gives away about where it lives. */
export interface Signs {
  readonly roles: readonly string[];
  readonly schemas: readonly string[];
}

export interface Platform {
  readonly id: PlatformId;
  /** As people call it. */
  readonly title: string;
  /** SQL for a superuser, run once in an empty database before the first file. */
  prelude(project: Project): Promise<string>;
  /** What is to be run between files, in order; mostly nothing. */
  turns(project: Project): Promise<readonly Turn[]>;
  /** The roles that the prelude makes where they are missing. */
  readonly roles: readonly string[];
  /** The extensions that the prelude makes, by the server's names. */
  readonly extensions: readonly string[];
  /** What a session there has for `search_path`, as SET takes it; null where the server's own default stands. */
  readonly searchPath: string | null;
  /** Whether the object is the platform's, whole. */
  owns(object: CatalogObject): boolean;
  /** Whether it is the platform's, of what no kind reads. */
  ownsUnread(item: NotCompared): boolean;
  /** The object without what the platform manages in it: nulls for attributes, roles left out of grants. */
  trim(object: CatalogObject): CatalogObject;
  /** Whether a folder of these files leans on what only the platform has; what the folder makes itself is no sign. */
  concerns(texts: readonly string[]): boolean;
  /** Whether a target with these names is one. */
  is(signs: Signs): boolean;
}
