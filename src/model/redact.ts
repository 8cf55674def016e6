// What looks like a secret, wherever it stands, becomes `[redacted]`. It errs on the side of ordinary schema text:
// uuids, hashes and names stay, because a report that hides what differs is worth nothing.

import type { Json } from "./object.ts";
import type { Report } from "./report.ts";

export const redacted = "[redacted]";

/** What looks like a key, a token, a password, or a URL that carries one. The text around it stays. */
export function redactSecrets(text: string): string {
  return patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

/** The known secrets first, then what looks like one, in every string of the report that holds data. Done once, before any renderer. */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  return redactValue(report, known(secrets));
}

/** As for a report, in every string of a value of whatever shape. */
export function redactStrings<T>(value: T, secrets: readonly string[]): T {
  return redactValue(value, known(secrets));
}

/** As for a report, in one text: an error's message, a line of a log. */
export function redactText(text: string, secrets: readonly string[]): string {
  return redactString(text, known(secrets));
}

/** Every string of a value that is long enough to hold a secret, keys apart. */
export function redactJson(value: Json): Json {
  if (typeof value === "string") return value.length < 8 ? value : redactSecrets(value);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(redactJson);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactJson(inner)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function known(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets)]
    .filter((secret) => secret.length >= 4 && !openWords.has(secret.toLowerCase()))
    .sort((a, b) => b.length - a.length);
}

/** Passwords that everybody has: to redact them would take the names of roles, databases and columns out of the report. */
const openWords = new Set([
  "postgres",
  "postgresql",
  "password",
  "public",
  "admin",
  "root",
  "test",
  "user",
  "supabase",
]);

/** Words of the report's own: an enumeration or a hash, never data. */
const ownWords = new Set([
  "at",
  "cause",
  "change",
  "code",
  "content",
  "failOn",
  "fingerprint",
  "highest",
  "id",
  "kind",
  "layout",
  "platform",
  "proof",
  "rows",
  "rule",
  "severity",
  "source",
  "state",
  "status",
  "verdict",
]);

function redactValue<T>(value: T, secrets: readonly string[]): T {
  // The shape that comes out is the shape that went in; the compiler cannot follow a mapping of every key.
  return mapStrings(value, (text) => redactString(text, secrets)) as T;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      ownWords.has(key) && typeof item === "string" ? item : mapStrings(item, change),
    ]),
  );
}

function redactString(text: string, secrets: readonly string[]): string {
  return redactSecrets(secrets.reduce((rest, secret) => rest.replaceAll(secret, redacted), text));
}

/** A quote as it stands in SQL, in JSON, and in JSON inside either. */
const quote = String.raw`(?:\\*["']|'')`;
const scheme = "(?:Bearer|Basic|Token|ApiKey|Digest)";
const secretKey =
  "(?:[\\w.-]*(?:password|passwd|passphrase|secret|api[-_]?key|private[-_]?key|access[-_]?key|auth[-_]?token|access[-_]?token|refresh[-_]?token))";

/** In this order: what spans lines first, then what has a place of its own, then bare keys. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, redacted],
  [/(https:\/\/hooks\.slack\.com\/)[^\s'"\\<>)]+/gi, `$1${redacted}`],
  [/(https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/)[^\s'"\\<>)]+/gi, `$1${redacted}`],
  [/(https:\/\/[\w.-]+\.webhook\.office\.com\/)[^\s'"\\<>)]+/gi, `$1${redacted}`],
  [/(api\.telegram\.org\/bot)\d+:[\w-]+/gi, `$1${redacted}`],
  // A password in a URL of ours may hold raw slashes and at-signs; in any other it ends at the first of them.
  [/\b(postgres(?:ql)?:\/\/[^\s:/@'"]*:)[^\s'"]+(?=@)/gi, `$1${redacted}`],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@'"]*:)[^\s/@'"]+(?=@)/gi, `$1${redacted}`],
  [
    /([?&;](?:password|passwd|pwd|sslpassword|token|access_token|auth|api[_-]?key|apikey|secret|sig|signature|code)=)[^&;\s'"\\<>)]+/gi,
    `$1${redacted}`,
  ],
  // CREATE ROLE … PASSWORD '…', CREATE USER MAPPING … OPTIONS (password '…'), and either inside another literal.
  [/\b(password\s+)(?:''(?:[^'])+''|E?'(?:[^'\\]|''|\\.)*'|\$(\w*)\$[\s\S]*?\$\2\$)/gi, `$1'${redacted}'`],
  // A libpq connection string: `host=… password=…`, in either order.
  [
    /(?<=\b(?:host|hostaddr|user|dbname|port|sslmode)\s*=[^\n]{0,400})(\bpassword\s*=\s*)(?:\\?'[^']*\\?'|[^\s'"),}]+)/gi,
    `$1${redacted}`,
  ],
  [
    /(\bpassword=)(?:\\?'[^']*\\?'|[^\s'"),}]+)(?=[^\n]{0,400}\b(?:host|hostaddr|user|dbname|port|sslmode)=)/gi,
    `$1${redacted}`,
  ],
  // The options of a server or a user mapping as the catalog lists them: `{user=app,password=…}`.
  [/([{,]"?password=)[^,}"]+/gi, `$1${redacted}`],
  // Authorization headers, in JSON, in SQL's key and value arguments, and as a line of HTTP.
  [
    new RegExp(
      String.raw`\b(authorization(?:${quote})?\s*(?:=>|[:=,])\s*(?:${quote})?${scheme}\s+)[^"'\\\s,})]+`,
      "gi",
    ),
    `$1${redacted}`,
  ],
  [
    new RegExp(
      String.raw`(${quote}authorization${quote}\s*(?:=>|[:,])\s*${quote})(?!${scheme}\s|\[redacted\])[^"'\\\s,})]+`,
      "gi",
    ),
    `$1${redacted}`,
  ],
  // A key that says secret, with its value: any value behind a colon, one that looks random behind a comma, since enum labels stand so.
  [
    new RegExp(String.raw`(${quote}${secretKey}${quote}\s*(?:=>|:=|:)\s*${quote})(?!\[redacted\])[^"'\\]+`, "gi"),
    `$1${redacted}`,
  ],
  [
    new RegExp(
      String.raw`(${quote}${secretKey}${quote}\s*,\s*${quote})(?=[^"'\\\s]*\d)(?!\[redacted\])[^"'\\\s]{12,}`,
      "gi",
    ),
    `$1${redacted}`,
  ],
  [/\b(aws_)?(secret_access_key\W{1,6})[A-Za-z0-9/+=]{30,}/gi, `$1$2${redacted}`],
  [/\b(Bearer\s+)(?=[^\s'"\\]*\d)[A-Za-z0-9._~+/=-]{12,}/gi, `$1${redacted}`],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, redacted],
  [/\bSCRAM-SHA-256\$\d+:[\w+/=]+\$[\w+/=]+:[\w+/=]+/g, redacted],
  // The form in which a role's password is stored; `md5(…)` is a function.
  [/\bmd5[0-9a-f]{32}\b/g, redacted],
  [/\bsbp_(?:v\d_)?[0-9a-zA-Z]{16,}\b/g, redacted],
  [/\bsb_secret_[\w-]{8,}/g, redacted],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, redacted],
  [/\b(?:xox[abeoprs]|xapp)-[\w-]{10,}/g, redacted],
  [/\b(?:gh[opsur]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{30,})/g, redacted],
  [/\b(?:[rs]k_(?:live|test)_[0-9a-zA-Z]{10,}|whsec_[A-Za-z0-9+/=]{16,})/g, redacted],
  [/\bsk-(?=[\w-]*\d)[\w-]{20,}/g, redacted],
  [/\bSG\.[\w-]{16,}\.[\w-]{16,}/g, redacted],
  [/\bAIza[\w-]{35}/g, redacted],
  [/\bre_[A-Za-z0-9]{6,}_[A-Za-z0-9]{16,}/g, redacted],
];
