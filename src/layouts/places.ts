// Where each tool keeps its folder: where its own configuration says, else its usual places. Configuration is read as
// text and never run; what it says in words that only a program understands is not known.

import { readdir } from "node:fs/promises";
import { posix } from "node:path";
import type { Layout } from "./layout.ts";
import { listFolder } from "./listing.ts";

/** Relative to `cwd`, each once. Throws UserError where a configuration is broken. */
export async function placesOf(cwd: string, layouts: readonly Layout[]): Promise<readonly string[]> {
  const places = await Promise.all(
    layouts.map(async (layout) => {
      const configured = await configuredPlaces(cwd, layout);
      return configured.length > 0 ? configured : layout.defaultDirectories;
    }),
  );
  return [...new Set(places.flat())];
}

async function configuredPlaces(cwd: string, { configuration }: Layout): Promise<readonly string[]> {
  if (configuration === undefined) return [];
  const found: string[] = [];
  for (const pattern of configuration.files) {
    for (const path of await matching(cwd, pattern)) {
      const text = await (await listFolder(cwd, posix.dirname(path)))?.read(posix.basename(path));
      if (text !== null && text !== undefined) found.push(...configuration.directories({ path, text }));
    }
  }
  return found.map((place) => posix.normalize(place).replace(/(?<=.)\/$/, ""));
}

/** `db/*.config.ts`: only the last part may have a `*`. */
async function matching(cwd: string, pattern: string): Promise<readonly string[]> {
  const [folder, name] = [posix.dirname(pattern), posix.basename(pattern)];
  const form = new RegExp(`^${name.split("*").map(escaped).join(".*")}$`);
  // A folder that is not there, or may not be read, holds no configuration.
  const names = await readdir(posix.join(cwd, folder)).catch((): string[] => []);
  return names
    .filter((each) => form.test(each))
    .sort()
    .map((each) => posix.join(folder, each));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
