// The servers' binaries, brought from npm when a test first asks and copied to where any user may run them:
// PostgreSQL refuses to run as root, and a checkout may lie where nobody else can look.

import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const platform = `${process.platform}-${process.arch}`;

/** `node_modules` of the test servers, installed if it is not there. Throws where npm cannot. */
export function installedPackages(): string {
  const folder = join(here, "node_modules");
  if (!existsSync(join(folder, ".package-lock.json"))) {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "pipe" });
  }
  return folder;
}

/** The folder with `bin`, `lib` and `share` of one major, readable by every user. */
export function serverFiles(major: number): string {
  const source = join(installedPackages(), `postgres-${major}-${platform}`);
  if (!existsSync(source)) throw new Error(`test/servers/package.json brings no PostgreSQL ${major} for ${platform}`);
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const target = join(tmpdir(), `pgdrift-postgres-${version}`);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(draft, { mode: 0o755 });
    cpSync(join(source, "native"), draft, { recursive: true });
    hydrateSymlinks(draft);
    for (const name of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(draft, "bin", name), 0o755);
    try {
      renameSync(draft, target);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // another process was first
    }
  }
  return target;
}

/** npm packs no symbolic links; the package lists them as `{ source, target }`, the target being the link. */
function hydrateSymlinks(files: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(files, "pg-symlinks.json"), "utf8"));
  for (const link of links) {
    const target = join(files, relative("native", link.target));
    if (!existsSync(target)) symlinkSync(relative(dirname(link.target), link.source), target);
  }
}
