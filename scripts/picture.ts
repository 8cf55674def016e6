// `tsx scripts/picture.ts`: the README's picture of the comment, from the demo's own report. Needs Debian's chromium.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const root = fileURLToPath(new URL("..", import.meta.url));
const picture = join(root, "docs", "comment.png");

const markdown = execFileSync(process.execPath, [join(root, "dist/cli"), "demo", "--format", "markdown"], {
  encoding: "utf8",
});
const body = micromark(markdown, {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true, // our own details and sub, round names that are escaped already
});

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; width: 860px; font: 14px/1.5 "Liberation Sans", sans-serif; color: #1f2328; background: #fff }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .who { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  .who b { color: #1f2328 } .who span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px }
  .text { padding: 16px } h2 { margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; font-size: 20px }
  h3 { font-size: 16px; margin: 16px 0 8px } table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left; vertical-align: top }
  code { font: 12px "Liberation Mono", monospace; background: #eff1f3; border-radius: 6px; padding: 2px 5px }
  summary { margin: 3px 0 } ul { padding-left: 24px } sub { color: #59636e; font-size: 11px }
</style><div class="comment"><div class="who"><b>github-actions</b> <span>bot</span> commented</div><div class="text">${body}</div></div>`;

const folder = mkdtempSync(join(tmpdir(), "picture-"));
try {
  const html = join(folder, "comment.html");
  writeFileSync(html, page);
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", `--user-data-dir=${folder}`];
  execFileSync("chromium", [...flags, "--window-size=900,1400", `--screenshot=${picture}`, `file://${html}`], {
    stdio: "pipe",
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
