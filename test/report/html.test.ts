// The page in a real browser: with 5, 300 and 5,000 findings, by keyboard, without a script, on paper, and with names that are
// HTML, JavaScript and emoji.

import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { causes } from "../../src/model/finding.ts";
import { kinds } from "../../src/model/object.ts";
import type { Report, ReportTable } from "../../src/model/report.ts";
import { severities } from "../../src/model/severity.ts";
import { html } from "../../src/report/html.ts";
import { printable } from "../../src/report/terminal.ts";
import { noBrowser, openBrowser } from "./browser.ts";
import { hostile } from "./hostile.ts";
import { finding, pending, report } from "./sample.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function render(what: Report): string {
  return html.render(what, { color: false, limit: Number.POSITIVE_INFINITY });
}

const body = (word: string) =>
  `CREATE FUNCTION f() RETURNS trigger\n  AS $$\n${"  -- same\n".repeat(12)}  return ${word};\n$$`;

function table(keys: Partial<ReportTable> = {}): ReportTable {
  const column = { type: "bigint", nullable: false, primaryKey: false, change: null };
  return {
    schema: "public",
    name: "users",
    change: "changed",
    columns: [
      { ...column, name: "id", primaryKey: true },
      { ...column, name: "parent", change: "missing" },
    ],
    relations: [
      { name: "fk", columns: ["parent"], schema: "public", table: "users", change: "missing" },
      { name: "other", columns: ["id"], schema: "auth", table: "accounts", change: null },
    ],
    ...keys,
  };
}

/** All severities, causes and kinds, in some schemas; a text now and then. */
function many(number: number): Report {
  const findings = Array.from({ length: number }, (_, index) => {
    const kind = kinds[index % 7] ?? "table";
    return finding({
      id: `id${index}`,
      severity: severities[index % 4] ?? "low",
      cause: causes[index % 3] ?? null,
      object: { kind, schema: `schema_${index % 3}`, table: null, name: `object_${index}` },
      message: `Object ${index} is not what it should be.`,
      ...(index % 5 === 0 ? { expected: body("new"), actual: body("old") } : {}),
    });
  });
  const base = report({
    findings,
    tables: [table(), table({ name: "orders", change: "unexpected" })],
    scripts: {
      repair: {
        sql: "alter table t add x int;",
        heldBack: 1,
        proof: "proven",
        rows: "unproven",
        reason: null,
        hazards: [],
      },
      pull: null,
    },
    coverage: { compared: {}, ignored: [], notCompared: [{ kind: "cast", name: "c", reason: "not read" }] },
    diagnostics: [{ code: "x", severity: "warning", message: "met", path: null, line: null }],
  });
  return base.migrations === null ? base : { ...base, migrations: { ...base.migrations, pending: [pending()] } };
}

describe.skipIf(noBrowser !== null)(`in a browser${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  let browser: Browser;
  let folder: string;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "pgdrift-html-"));
  });
  afterAll(() => browser.close());
  afterEach(() => {
    // Nothing was refused by the page's policy, nothing failed, and nothing went out.
    expect(complaints.splice(0)).toEqual([]);
  });

  async function show(what: Report, options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(folder, `${Math.random()}.html`);
    await writeFile(file, render(what));
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(`a request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  async function violations(page: Page): Promise<readonly string[]> {
    // The page's own policy keeps out even this script; it comes in as the debugger's.
    const session = await page.context().newCDPSession(page);
    const evaluate = async (expression: string) =>
      (await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;
    await evaluate(`${axe};0`);
    return JSON.parse(
      await evaluate(
        "axe.run().then(({violations}) => JSON.stringify(violations.map(({id, nodes}) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary)))",
      ),
    );
  }

  test.each([5, 300, 5_000])("%i findings are shown, filtered and found", { timeout: 120_000 }, async (number) => {
    const page = await show(many(number));
    const visible = () => page.locator(".finding:visible").count();
    expect(await page.locator("h1").textContent()).toMatch(/^production has /);
    expect(await page.locator(".finding").count()).toBe(number);
    const started = performance.now();
    await page.getByRole("checkbox", { name: /^critical/ }).uncheck();
    await page.getByRole("checkbox", { name: /^high/ }).uncheck();
    const left = Math.ceil((number - 2) / 4) + Math.ceil((number - 3) / 4);
    expect(await page.locator(".shown").textContent()).toBe(`${left} of ${number} shown`);
    expect(performance.now() - started).toBeLessThan(10_000);
    if (number < 5_000) expect(await visible()).toBe(left);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.locator("#search").fill("object_4");
    await expect.poll(() => page.locator(".shown").textContent()).not.toBe("");
    expect(await page.locator(".finding:not([hidden])").count()).toBe(
      Array.from({ length: number }, (_, index) => index).filter((index) => String(index).startsWith("4")).length,
    );
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("axe has nothing against it, %s", async (colorScheme) => {
    const page = await show(many(12), { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("axe has nothing against it on a phone, nor where nothing was found", async () => {
    for (const what of [many(12), report(), report({ verdict: "skipped" })]) {
      const page = await show(what, { viewport: { width: 360, height: 740 } });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      await page.context().close();
    }
  });

  test("by keyboard alone: to the findings, open one, filter, copy", async () => {
    const page = await show(many(40));
    const focused = () => page.evaluate("document.activeElement.textContent.trim()");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("To the findings");
    await page.keyboard.press("Enter");
    const closed = page.locator(".finding:not([open]) > summary").first();
    await closed.focus();
    const id = await closed.evaluate((summary) => summary.parentElement?.id);
    await page.keyboard.press("Enter");
    expect(await page.locator(`#${id}`).getAttribute("open")).toBe("");
    await page.getByRole("checkbox", { name: /^low/ }).focus();
    await page.keyboard.press("Space");
    expect(await page.locator(".shown").textContent()).toBe("30 of 40 shown");
    await page.locator(".script > summary").first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Copied");
    await page.context().close();
  });

  test("without a script it says and filters the same", async () => {
    const page = await show(many(40), { javaScriptEnabled: false });
    expect(await page.locator(".finding:visible").count()).toBe(40);
    await page.getByRole("checkbox", { name: /^critical/ }).uncheck();
    await page.getByRole("checkbox", { name: /^schema_1/ }).uncheck();
    const left = many(40).findings.filter(
      ({ severity, object }) => severity !== "critical" && object.schema !== "schema_1",
    );
    expect(await page.locator(".finding:visible").count()).toBe(left.length);
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator("button.copy:visible").count()).toBe(0);
    await page.context().close();
  });

  test("two texts stand beside each other with the words that differ", async () => {
    const page = await show(report({ findings: [finding({ expected: body("new"), actual: body("old") })] }));
    expect(await page.locator(".sides del").allTextContents()).toEqual(["new"]);
    expect(await page.locator(".sides ins").allTextContents()).toEqual(["old"]);
    expect(await page.locator(".sides .gap").allTextContents()).toEqual(["11 equal lines"]);
    await page.context().close();
  });

  test("on paper every finding is open, and no filter is printed", async () => {
    const page = await show(many(40));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.locator(".finding:not([open]) .about").first().isVisible()).toBe(true);
    await page.context().close();
  });

  test("names from outside are text, and nothing runs", async () => {
    const names = [
      ...hostile,
      "<svg onload=alert(1)>",
      "</style><style>*{display:none}",
      "</script><script>alert(1)</script>",
    ];
    const columns = names.map((name) => ({
      name,
      type: name,
      nullable: true,
      primaryKey: false,
      change: "missing" as const,
    }));
    const findings = names.map((name, index) =>
      finding({
        id: `h${index}`,
        message: name,
        object: { kind: "table", schema: name, table: null, name },
        expected: `${name}\n1`,
        actual: `${name}\n2`,
        hint: { seen: name },
        origin: { path: name, line: 1 },
      }),
    );
    const base = report({
      findings,
      tables: names.map((name) => table({ schema: name, name, columns, relations: [] })),
      coverage: { compared: {}, ignored: [], notCompared: names.map((name) => ({ kind: name, name, reason: name })) },
      database: { label: names[4] ?? "", name: "x", server: "17", platform: "none", fingerprint: null },
    });
    const page = await show(base);
    for (const [index, name] of names.entries()) {
      const message = await page.locator(`#f-h${index} .message`).textContent();
      expect(message).toBe(printable(name).replace(/[\ufffe\uffff]/g, "\ufffd"));
    }
    expect(
      await page.evaluate("document.querySelectorAll('script').length + document.querySelectorAll('style').length"),
    ).toBe(2);
    expect(
      await page.evaluate("document.querySelectorAll('img, iframe, object, [onload], [onerror], [style]').length"),
    ).toBe(0);
    const links = await page.evaluate<string[]>("[...document.querySelectorAll('a')].map((a) => a.href)");
    for (const link of links)
      expect(link).toMatch(/^file:.*#main$|^https:\/\/github\.com\/(acme\/app|pgdrift\/pgdrift)\/blob\//);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test("the page's policy names its style and its script by their hashes, and lets nothing else in", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(render(many(5))) ?? [];
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
  );
});

test("5,000 findings are one page of a size that opens", () => {
  expect(render(many(5_000)).length).toBeLessThan(15_000_000);
});
