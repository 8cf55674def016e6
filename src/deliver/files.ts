// The whole report as files, where later steps can read them, a form each.

import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Channel } from "./channel.ts";

export const files: Channel = {
  id: "files",
  async deliver({ markdown, json, html, sarif }, { env }) {
    const root = env.RUNNER_TEMP || env.GITHUB_WORKSPACE || tmpdir();
    await mkdir(root, { recursive: true });
    // One folder a step: the action may run several times in a job.
    const folder = await mkdtemp(join(root, "pgdrift-"));
    const paths = {
      "report-markdown": join(folder, "report.md"),
      "report-json": join(folder, "report.json"),
      "report-html": join(folder, "report.html"),
      "report-sarif": join(folder, "report.sarif"),
    };
    await writeFile(paths["report-markdown"], markdown(Number.POSITIVE_INFINITY));
    await writeFile(paths["report-json"], json);
    await writeFile(paths["report-html"], html);
    await writeFile(paths["report-sarif"], sarif);
    return paths;
  },
};
