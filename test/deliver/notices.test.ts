// Chats, webhook and mail: who is told, of what, in which form, and what is said where the far end is in trouble.

import { createHmac } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deliver } from "../../src/deliver/index.ts";
import { worthTelling } from "../../src/deliver/worth-telling.ts";
import type { EarlierCheck } from "../../src/model/news.ts";
import type { Report } from "../../src/model/report.ts";
import { type PlayedGitHub, playGitHub } from "../github/server.ts";
import { hostile } from "../report/hostile.ts";
import { finding, report } from "../report/sample.ts";
import { delivery, event, place } from "./place.ts";

const low = finding({ id: "low", severity: "low" });
const critical = finding({ id: "critical", severity: "critical" });
const drifted = report({ findings: [critical, low] });
const remembered = (findings: Report["findings"]) =>
  findings.map(({ id, content, severity }) => ({ id, content, severity, since: "2026-11-01", called: `column ${id}` }));
const knew = (...findings: Report["findings"]): EarlierCheck => ({
  verdict: "drift",
  remembered: remembered(findings),
});
const wasClean: EarlierCheck = { verdict: "clean", remembered: [] };
const unsure = report({ verdict: "inconclusive" });

describe("who is told", () => {
  test.each<[string, Report, EarlierCheck | null, "new" | "change" | "always", boolean]>([
    ["the first drift", drifted, null, "new", true],
    ["drift after a clean check", drifted, wasClean, "new", true],
    ["the same drift", drifted, knew(critical, low), "change", false],
    ["the same drift, to who wants every check", drifted, knew(critical, low), "always", true],
    ["one more", drifted, knew(low), "new", true],
    ["one that is gone", report({ findings: [low] }), knew(critical, low), "change", true],
    ["one that is gone, to who wants what is new", report({ findings: [low] }), knew(critical, low), "new", false],
    ["clean after drift", report(), knew(low), "change", true],
    ["clean after clean", report(), wasClean, "change", false],
    ["clean with nothing remembered", report(), null, "change", false],
    ["not all seen, for the first time", unsure, wasClean, "new", true],
    ["not all seen, again", unsure, { verdict: "inconclusive", remembered: [] }, "change", false],
    ["skipped", report({ verdict: "skipped" }), wasClean, "always", false],
  ])("%s", (_what, of, earlier, on, told) => {
    expect(worthTelling(of, earlier, { on, severity: "low" }) !== null).toBe(told);
  });

  test("what is less serious than they want is no news", () => {
    expect(worthTelling(report({ findings: [low] }), null, { on: "new", severity: "high" })).toBeNull();
    expect(worthTelling(drifted, null, { on: "new", severity: "high" })?.fresh.map(({ id }) => id)).toEqual([
      "critical",
    ]);
  });
});

let far: PlayedGitHub;
beforeEach(async () => {
  far = await playGitHub();
  far.answers.push({ match: /POST \/hook/, status: 200, message: "ok" });
});
afterEach(async () => {
  await far[Symbol.asyncDispose]();
});

function nightly(notices: Partial<ReturnType<typeof place>["notices"]>, keys: Parameters<typeof place>[1] = {}) {
  const where = place(far, { event: { ...event({}), pullRequest: null, onDefaultBranch: true }, ...keys });
  return { ...where, notices: { ...where.notices, ...notices } };
}

function sent(): readonly string[] {
  return far.requests.filter(({ path }) => path === "/hook").map(({ body }) => body);
}

describe("what they get", () => {
  const named = report({
    findings: hostile.map((name, at) =>
      finding({ id: `${at}`, object: { kind: "table", schema: "public", table: null, name }, message: name }),
    ),
  });

  test.each(["slack", "teams", "discord"] as const)(
    "%s gets a message in its form, whatever the names are",
    async (id) => {
      await deliver(await delivery(named), nightly({ [id]: `${far.url}/hook` }));
      const [body = ""] = sent();
      const message = JSON.parse(body);
      expect(body).toContain("public");
      if (id === "slack") {
        const texts = message.blocks.flatMap((block: { text?: { type: string } }) =>
          block.text ? [block.text.type] : [],
        );
        expect(new Set(texts)).toEqual(new Set(["plain_text"]));
        expect(message.text).not.toMatch(/<[!@#]/);
      }
      if (id === "teams") {
        const [{ content }] = message.attachments;
        const texts = content.body.map(({ text }: { text: string }) => text).join("\n");
        expect(texts).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
      }
      if (id === "discord") {
        expect(message.allowed_mentions).toEqual({ parse: [] });
        expect(message.embeds[0].description).not.toMatch(/(?<!\\)[@<]/);
        expect(message.embeds[0].description.length).toBeLessThanOrEqual(4_096);
      }
    },
  );

  test("a webhook gets the report, signed", async () => {
    await deliver(await delivery(drifted), nightly({ webhook: `${far.url}/hook`, webhookSecret: "shh" }));
    const [request] = far.requests.filter(({ path }) => path === "/hook");
    expect(JSON.parse(request?.body ?? "")).toMatchObject({ schemaVersion: 1, verdict: "drift" });
    const signature = createHmac("sha256", "shh")
      .update(request?.body ?? "")
      .digest("hex");
    expect(request?.headers).toMatchObject({
      "x-pgdrift-verdict": "drift",
      "x-pgdrift-signature-256": `sha256=${signature}`,
    });
  });

  test("a pull request tells nobody", async () => {
    await deliver(
      await delivery(drifted),
      nightly({ slack: `${far.url}/hook` }, { event: event({}), comment: "never" }),
    );
    expect(sent()).toEqual([]);
  });
});

describe("a far end in trouble is a warning, and no more", () => {
  test.each([
    [400, /refused \(400.*it does not take this message/, 1],
    [403, /refused \(403.*make a new one/, 1],
    [404, /refused \(404.*make a new one/, 1],
    [429, /refused \(429.*it takes no more for now/, 3],
    [500, /refused \(500.*the service is in trouble/, 3],
  ])("%i", async (status, says, tries) => {
    const headers = { "retry-after": "0" };
    far.refusals.push({ match: /POST \/hook/, status, message: "no", headers });
    const where = nightly({ slack: `${far.url}/hook` });
    const outputs = await deliver(await delivery(drifted), where);
    expect(where.runner.warnings.join()).toMatch(says);
    expect(where.runner.warnings.join()).not.toContain(far.url);
    expect(sent()).toHaveLength(tries);
    expect(outputs.verdict).toBe("drift");
  });

  test.each([
    ["nobody there", "http://127.0.0.1:65534/T0/secret", /slack-webhook-url: was not reached \(ECONNREFUSED\)/],
    ["no URL", "T0/secret", /slack-webhook-url is no URL of the form https/],
  ])("%s", async (_what, slack, says) => {
    const where = nightly({ slack });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings.join()).toMatch(says);
    expect(where.runner.warnings.join()).not.toContain("secret");
  });

  test("what passes is tried again", async () => {
    far.refusals.push({ match: /POST \/hook/, status: 503, message: "no", times: 1 });
    const where = nightly({ slack: `${far.url}/hook` });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings).toEqual([]);
    expect(sent()).toHaveLength(2);
  });
});

describe("a mail", () => {
  let server: Server;
  let lines: string[];
  afterEach(() => new Promise<void>((done) => void server.close(() => done())));

  /** As little of SMTP as a mail takes. `refuse`: what RCPT is answered. */
  async function smtp(refuse: string | null): Promise<string> {
    lines = [];
    server = createServer((socket) => {
      let inData = false;
      socket.write("220 mail.example ESMTP\r\n");
      socket.on("data", (chunk) => {
        for (const line of chunk.toString().split("\r\n").slice(0, -1)) {
          lines.push(line);
          if (inData) {
            if (line !== ".") continue;
            inData = false;
            socket.write("250 taken\r\n");
          } else if (/^DATA/.test(line)) {
            inData = true;
            socket.write("354 go on\r\n");
          } else if (/^RCPT/.test(line) && refuse !== null) socket.write(`${refuse}\r\n`);
          else if (/^QUIT/.test(line)) socket.end("221 bye\r\n");
          else socket.write("250 mail.example\r\n");
        }
      });
      socket.on("error", () => undefined);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test("goes to everybody, as text and as HTML, and a name adds no header", async () => {
    const address = await smtp(null);
    const named = report({
      database: { label: "x\r\nBcc: all@example.com", name: "x", server: "17", platform: "none", fingerprint: null },
      findings: [critical],
    });
    const where = nightly({
      smtp: address,
      mailFrom: "pgdrift@example.com",
      mailTo: ["a@example.com", "b@example.com"],
    });
    await deliver(await delivery(named), where);
    expect(where.runner.warnings).toEqual([]);
    expect(lines.filter((line) => line.startsWith("RCPT"))).toEqual([
      "RCPT TO:<a@example.com>",
      "RCPT TO:<b@example.com>",
    ]);
    expect(lines.filter((line) => /^Bcc/i.test(line))).toEqual([]);
    expect(lines.join("\n")).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
  });

  test("that is refused is a warning without the server's words", async () => {
    const address = await smtp("550 no such user: secret-user");
    const where = nightly({ smtp: address, mailFrom: "pgdrift@example.com", mailTo: ["a@example.com"] });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings.join()).toMatch(/mail: the mail was not taken \(answered 550\)/);
    expect(where.runner.warnings.join()).not.toContain("secret-user");
  });

  test("without anybody to send it to is a warning", async () => {
    const where = nightly({ smtp: await smtp(null) });
    await deliver(await delivery(drifted), where);
    expect(where.runner.warnings.join()).toContain("give mail-from and mail-to too");
  });
});
