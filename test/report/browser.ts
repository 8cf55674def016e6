// A real Chromium, Debian's, for the pages that we make. Where there is none the tests that need it skip, and say so;
// `.ci/run` installs it and demands it.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path)) ?? null;

export const noBrowser = executablePath === null ? "there is no chromium here: apt-get install chromium" : null;

export function openBrowser(): Promise<Browser> {
  if (executablePath === null) throw new Error(noBrowser ?? "");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
