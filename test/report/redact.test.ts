// What looks like a secret goes, and ordinary schema text stays as it is.

import { describe, expect, test } from "vitest";
import { redactReport, redactSecrets, redactText } from "../../src/model/redact.ts";
import { finding, report } from "./sample.ts";

const jwt = ["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJyb2xlIjoic2VydmljZV9yb2xlIn0", "q1w2e3r4t5y6u7i8o9p0"].join(
  ".",
);
// Put together here, so that no scanner takes this file for a leak.
const slack = ["https://hooks.slack.com/services", "T00000000", "B00000000", "abcdefghijklmnop"].join("/");

const flags: readonly (readonly [what: string, text: string, secret: string])[] = [
  ["a JWT", `headers := '{"apikey":"${jwt}"}'`, jwt],
  ["a JWT alone", `SELECT '${jwt}'::text`, jwt],
  [
    "a bearer token in a webhook trigger",
    `http_request('u', 'POST', '{"Authorization":"Bearer s3cr3t"}', '{}')`,
    "s3cr3t",
  ],
  ["the same, escaped once more", String.raw`"{\"Authorization\": \"Bearer plainsecret\"}"`, "plainsecret"],
  ["the same, in key and value arguments", `jsonb_build_object('Authorization', 'Bearer plainsecret')`, "plainsecret"],
  ["the same, in a literal inside a literal", `$$ 'x ''Authorization'', ''Basic dXNlcjpwYXNz''' $$`, "dXNlcjpwYXNz"],
  ["a header without a scheme", `{"Authorization": "plainsecret"}`, "plainsecret"],
  ["a header as a line", "Authorization: Token plainsecret", "plainsecret"],
  ["a bearer token in prose", "curl with Bearer abcdef123456789", "abcdef123456789"],
  ["a URL with a password", "dblink('postgresql://app:p%40ss/w@rd@db.example.com:5432/app')", "p%40ss/w@rd"],
  ["another URL with a password", "https://bob:hunter2@example.com/x", "hunter2"],
  ["a token in a query", "https://example.com/hook?id=1&token=abcdef", "abcdef"],
  ["a role's password", "CREATE ROLE app LOGIN PASSWORD 'it''s secret'", "it''s secret"],
  ["a role's password in a literal", "EXECUTE 'ALTER ROLE app PASSWORD ''hunter2'''", "hunter2"],
  ["a role's password between dollars", "ALTER ROLE app PASSWORD $pw$hunter2$pw$", "hunter2"],
  ["a user mapping", "CREATE USER MAPPING FOR app SERVER s OPTIONS (user 'app', password 'hunter2')", "hunter2"],
  ["a user mapping's options in the catalog", "{user=app,password=hunter2}", "hunter2"],
  ["a subscription", "CONNECTION 'host=db user=app password=hunter2 dbname=app'", "hunter2"],
  ["a connection string, password first", "dblink_connect('password=hunter2 host=db')", "hunter2"],
  ["a stored md5 password", "md5d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427e"],
  ["a stored SCRAM password", "SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy", "c3RvcmVk"],
  ["a Supabase access token", `'${["sbp", "0123456789abcdef0123456789abcdef01234567"].join("_")}'`, "0123456789abcdef"],
  ["a Supabase secret key", `'${["sb_secret", "AbCdEf0123456789_xyz"].join("_")}'`, "AbCdEf0123456789"],
  ["an AWS key", `'${["AKIA", "IOSFODNN7EXAMPLE"].join("")}'`, "IOSFODNN7EXAMPLE"],
  ["an AWS secret", `aws_secret_access_key '${"wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY"}'`, "wJalrXUtnFEMI"],
  ["a Slack webhook", `net.http_post('${slack}')`, "abcdefghijklmnop"],
  ["a Discord webhook", `'https://discord.com/api/${"webhooks"}/123/abc-def'`, "abc-def"],
  ["a GitHub token", `'${["ghp", "0123456789abcdefABCDEF0123456789abcd"].join("_")}'`, "0123456789abcdefABCDEF"],
  ["a Stripe key", `'${["sk", "live", "0123456789abcdefABCDEF"].join("_")}'`, "0123456789abcdefABCDEF"],
  ["a private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----", "MIIEow"],
  ["a key in JSON", `'{"client_secret": "hunter2"}'`, "hunter2"],
  ["a key and its value as arguments", "set_config('app.jwt_secret', 'aaaa1111bbbb2222', true)", "aaaa1111bbbb2222"],
];

const ignores: readonly string[] = [
  "SELECT md5(random()::text), encode(digest(password, 'sha256'), 'hex')",
  "8c5c8ba0-55e2-4a3b-9c3b-3d5d9a1b2c3d",
  "'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'",
  "WHERE password = crypt(p_password, password) AND token = NEW.token",
  "password text NOT NULL, secret_access_key text, authorization text",
  "CREATE TYPE kind AS ENUM ('password', 'token', 'api_key', 'secret')",
  "CREATE SCHEMA AUTHORIZATION bob",
  "jsonb_build_object('Authorization', 'Bearer ' || key)",
  "COMMENT ON TABLE t IS 'uses bearer authentication: see https://example.com:8080/docs'",
  "https://example.com/a:b/c@d",
  'policy "Enable read access for all users" on public.users',
  "re_index_all, sk-1, sb_publishable_abc, xoxo-party",
];

describe("redactSecrets", () => {
  test.each(flags)("%s", (_what, text, secret) => {
    expect(text).toContain(secret);
    expect(redactSecrets(text)).not.toContain(secret);
    expect(redactSecrets(text)).toContain("[redacted]");
  });

  test.each(flags)("%s: a second time changes nothing", (_what, text) => {
    expect(redactSecrets(redactSecrets(text))).toBe(redactSecrets(text));
  });

  test.each(ignores)("leaves %s", (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  test("keeps what stands around a secret", () => {
    expect(redactSecrets("postgres://app:hunter2@db:5432/app is refused")).toBe(
      "postgres://app:[redacted]@db:5432/app is refused",
    );
    expect(redactSecrets(`http_request('u', '{"Authorization":"Bearer abc","x":1}')`)).toBe(
      `http_request('u', '{"Authorization":"Bearer [redacted]","x":1}')`,
    );
  });

  test("takes a long text in a moment", () => {
    const long = `${"password host= '".repeat(20_000)}${"a".repeat(100_000)}${"eyJ".repeat(50_000)}`;
    const begun = performance.now();
    redactSecrets(long);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe("redactReport", () => {
  test("takes known secrets and what looks like one out of every string", () => {
    const before = report({
      findings: [finding({ expected: `SELECT '${jwt}'`, actual: "x hunter2-raw y", message: "hunter2-raw" })],
      diagnostics: [{ code: "c", severity: "warning", message: "at hunter2-raw", path: "hunter2-raw.sql", line: 1 }],
    });
    const after = JSON.stringify(redactReport(before, ["hunter2-raw"]));
    expect(after).not.toContain("hunter2-raw");
    expect(after).not.toContain(jwt);
  });

  test("leaves the report's own words and shape alone", () => {
    const before = report({ findings: [finding({ severity: "high" })] });
    expect(redactReport(before, ["high", "drift", "column"]).findings[0]?.severity).toBe("high");
    expect(redactReport(before, [])).toEqual(before);
  });

  test("a password that is everybody's word does not empty the report", () => {
    expect(redactText("role postgres owns it", ["postgres", "abc"])).toBe("role postgres owns it");
    expect(redactText("ab hunter2hunter2 hunter2", ["hunter2", "hunter2hunter2"])).toBe("ab [redacted] [redacted]");
  });
});
