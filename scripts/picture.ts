// `tsx scripts/picture.ts`: the README's pictures of the comment, the summary and the HTML page, from the demo's own report.
// Needs Debian's chromium.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type Browser, chromium } from "playwright-core";
import type { Report } from "../src/model/report.ts";
import { html } from "../src/report/html.ts";
import { markdown } from "../src/report/markdown.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "picture-"));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  const report = demoReport();
  const options = { color: false, limit: 65_536 };
  await picture(browser, "comment", github(commented(rendered(markdown.render(report, options)))), { width: 900 });
  await picture(
    browser,
    "summary",
    github(summarised(rendered(markdown.render(report, { ...options, picture: true })))),
    {
      width: 900,
      only: "#picture",
    },
  );
  await picture(browser, "report", html.render(report, options), { width: 1180, height: 860 });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function demoReport(): Report {
  const file = join(folder, "demo.json");
  const args = ["--import", "tsx", join(root, "src/cli.ts"), "demo", "--report", file];
  execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
  return JSON.parse(readFileSync(file, "utf8"));
}

interface Frame {
  readonly width: number;
  /** The page's beginning; all of it where none is given. */
  readonly height?: number;
  /** Only what this selects. */
  readonly only?: string;
}

async function picture(from: Browser, name: string, page: string, { width, height, only }: Frame): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, page);
  const view = await from.newPage({ viewport: { width, height: height ?? 900 } });
  await view.goto(`file://${file}`);
  const undrawn = "pre.mermaid:not([data-processed])";
  if (page.includes('class="mermaid"')) await view.locator(undrawn).first().waitFor({ state: "detached" });
  const path = join(root, "docs", `${name}.png`);
  if (only === undefined) await view.screenshot({ path, fullPage: height === undefined });
  else await view.locator(only).screenshot({ path });
  await view.close();
}

/** As GitHub shows it: a fence of Mermaid is a picture. */
function rendered(text: string): string {
  const body = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true, // our own details and sub, round names that are escaped already
  });
  return body.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
}

function commented(body: string): string {
  return `<div class="box"><div class="who"><b>github-actions</b> <span>bot</span> commented</div><div class="text">${body}</div></div>`;
}

/** The part of the summary that the comment does not have: the picture with its heading. */
function summarised(body: string): string {
  const [part = ""] = /<h3>The tables concerned<\/h3>[\s\S]*?<\/pre>/.exec(body) ?? [];
  return `<div class="box" id="picture"><div class="who"><b>drift</b> summary</div><div class="text">${part}</div></div>`;
}

function github(body: string): string {
  const mermaid = readFileSync(join(root, "node_modules/mermaid/dist/mermaid.min.js"), "utf8");
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; width: 860px; font: 14px/1.5 "Liberation Sans", sans-serif; color: #1f2328; background: #fff }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .who { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  .who b { color: #1f2328 } .who span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px }
  .text { padding: 16px } h2 { margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; font-size: 20px }
  h3 { font-size: 16px; margin: 16px 0 8px } table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left; vertical-align: top }
  code { font: 12px "Liberation Mono", monospace; background: #eff1f3; border-radius: 6px; padding: 2px 5px; white-space: break-spaces; overflow-wrap: anywhere }
  pre.mermaid { text-align: center; margin: 0 } summary { margin: 3px 0 } ul { padding-left: 24px } sub { color: #59636e; font-size: 11px }
</style>${body}${body.includes('class="mermaid"') ? `<script>${mermaid.replaceAll("</script", "<\\/script")}</script><script>mermaid.initialize({startOnLoad:true})</script>` : ""}`;
}
