// One folder as it lies on the disk. Law: nothing outside the repository is read, whatever a link says.

import { existsSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../model/errors.ts";
import { decode } from "./decode.ts";
import type { FolderListing } from "./layout.ts";
import { byBytes } from "./order.ts";

/** Of one file, in bytes: the file, its text and its statements lie in memory together, beside the shadow. */
const sizeLimit = 32 * 2 ** 20;

type Entry = FolderListing["entries"][number];

/** Null where there is no such folder. Throws UserError where it is no folder, may not be read, or is elsewhere by a link. */
export async function listFolder(cwd: string, path: string): Promise<FolderListing | null> {
  const folder = resolve(cwd, path);
  const directory = relative(cwd, folder).split(sep).join("/") || ".";
  const root = await repositoryOf(folder, cwd);
  const inside = async (name: string): Promise<string | null> => {
    const shown = pathIn({ directory }, name);
    const real = await orNull(shown, realpath(join(folder, name)));
    if (real !== null && !isWithin(root, real)) {
      throw new UserError(
        `${shown} is a link that leaves the repository, and is not followed: put the file itself there`,
      );
    }
    return real;
  };
  const real = await inside("");
  if (real === null) return null;
  const found = await orNull(directory, readdir(real, { withFileTypes: true }));
  if (found === null)
    throw new UserError(`${directory} is a file, not a folder: name the folder that holds the migrations`);

  const entries = await Promise.all(
    found.map(async (entry): Promise<Entry> => {
      if (!entry.isSymbolicLink()) return { name: entry.name, type: typeOf(entry) };
      const target = await orNull(pathIn({ directory }, entry.name), stat(join(real, entry.name)));
      if (target === null && entry.name.endsWith(".sql")) {
        throw new UserError(`${pathIn({ directory }, entry.name)} is a link to a file that is not there`);
      }
      return { name: entry.name, type: target === null ? "other" : typeOf(target) };
    }),
  );
  const kept = new Map<string, Promise<Uint8Array | null>>();
  const readBytes = (name: string): Promise<Uint8Array | null> => {
    const known = kept.get(name) ?? inside(name).then((file) => (file === null ? null : bytesOf(name, file)));
    kept.set(name, known);
    return known;
  };
  const bytesOf = (name: string, file: string) => {
    const shown = pathIn({ directory }, name);
    return orNull(
      shown,
      refuseLarge(shown, file).then(() => readFile(file)),
    );
  };
  return {
    directory,
    entries: entries.sort((a, b) => byBytes(a.name, b.name)),
    readBytes,
    folder: (path) => listFolder(cwd, join(folder, path)),
    async read(name) {
      const bytes = await readBytes(name);
      return bytes === null ? null : decode(bytes, pathIn({ directory }, name));
    },
  };
}

/** Throws UserError. */
async function refuseLarge(path: string, file: string): Promise<void> {
  const { size } = await stat(file);
  if (size <= sizeLimit) return;
  const inMegabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  throw new UserError(
    `${path} has ${inMegabytes(size)}, and a file may have ${inMegabytes(sizeLimit)}: take its rows out of it, they change no schema`,
  );
}

/** A path inside the folder as people and git write it, relative to the working directory. */
export function pathIn(folder: { readonly directory: string }, name: string): string {
  if (name === "") return folder.directory;
  return folder.directory === "." ? name : `${folder.directory}/${name}`;
}

/** The text of a file that was listed. */
export async function textOf(listing: FolderListing, name: string): Promise<string> {
  const text = await listing.read(name);
  if (text === null) throw new UserError(`${pathIn(listing, name)} went away while the folder was read: run again`);
  return text;
}

/** The nearest folder above with a `.git`; else the working directory; else, for a folder outside of it, that folder. */
async function repositoryOf(folder: string, cwd: string): Promise<string> {
  const start = isWithin(resolve(cwd), folder) ? resolve(cwd) : folder;
  let root = start;
  while (!existsSync(join(root, ".git")) && dirname(root) !== root) root = dirname(root);
  if (!existsSync(join(root, ".git"))) root = start;
  return (await orNull(root, realpath(root))) ?? root;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function typeOf(entry: { isFile(): boolean; isDirectory(): boolean }): Entry["type"] {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "directory" : "other";
}

const absent = ["ENOENT", "ENOTDIR", "EISDIR"];

/** Null where there is no such thing; a UserError where there is and it may not be had. */
async function orNull<T>(path: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (absent.includes(code)) return null;
    if (code === "") throw error;
    throw new UserError(`${path} cannot be read (${code}): allow it to be read, or name another folder`);
  }
}
