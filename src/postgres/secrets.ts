// What must never be printed, and how it is taken out of a text. Loads nothing, throws nothing, opens no file:
// it runs before anything else does. A word that the user or the database is called by is no secret, whoever's
// password it is: hiding it would hide the names in every report.

/** Longest first: the whole URL, `user:password`, the password as written and percent-decoded; `DATABASE_URL`'s and Supabase's token as well. */
export function secretsOf(url: string | null, env: NodeJS.ProcessEnv): readonly string[] {
  const urls = [url, env.DATABASE_URL].filter((text) => typeof text === "string" && text.trim() !== "");
  const logins = [
    ...urls.flatMap((text) => loginsOf(text?.trim() ?? "")),
    { user: env.PGUSER ?? "", password: env.PGPASSWORD ?? "", database: env.PGDATABASE ?? "" },
  ];
  const names = new Set(logins.flatMap(({ user, database }) => [user, decoded(user), decoded(database)]));
  const tokens = [env.SUPABASE_ACCESS_TOKEN, env["INPUT_SUPABASE-ACCESS-TOKEN"]].map((token) => token?.trim() ?? "");
  const secrets = [...urls.flatMap((text) => [text ?? "", text?.trim() ?? ""]), ...tokens];
  for (const { user, password } of logins) {
    if (password === "") continue;
    const forms = [password, decoded(password), encoded(decoded(password)), password.replace(/\\(.)/g, "$1")];
    secrets.push(
      `${user}:${password}`,
      `${decoded(user)}:${decoded(password)}`,
      ...forms.filter((form) => !names.has(form)),
    );
  }
  return [...new Set(secrets)].filter((secret) => secret.length > 2).sort((a, b) => b.length - a.length);
}

/** The text with `***` for every secret in it. */
export function redact(text: string, secrets: readonly string[]): string {
  return [...secrets]
    .filter((secret) => secret !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replaceAll(secret, "***"), text);
}

interface Login {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Every login that a text may be read to hold, for it need not be a URL, or a right one. */
function loginsOf(text: string): readonly Login[] {
  const rest = text.replace(/^[a-z][a-z0-9+.-]*:(?:[a-z0-9]+:)?\/\//i, "");
  const database = /^[^?#]*\/([^/?#]*)/.exec(rest)?.[1] ?? "";
  const inUrl = rest === text ? [] : userinfosOf(rest);
  const given = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? "");
  const [user = ""] = given(/(?:^|\s)user\s*=\s*(?:'((?:\\.|[^'\\])*)'|(\S+))/g);
  return [
    ...inUrl
      .filter((userinfo) => userinfo.includes(":"))
      .map((userinfo) => {
        const colon = userinfo.indexOf(":");
        return { user: userinfo.slice(0, colon), password: userinfo.slice(colon + 1), database };
      }),
    ...given(/[?&](?:ssl)?password=([^&#]*)/gi).map((password) => ({ user: "", password, database })),
    ...given(/(?:^|\s)(?:ssl)?password\s*=\s*(?:'((?:\\.|[^'\\])*)'|((?:\\.|\S)+))/gi).map((password) => ({
      user,
      password,
      database: "",
    })),
  ];
}

// A raw `@`, `/`, `?` or `#` in a password moves where it ends; every reading of it is kept from view.
function userinfosOf(rest: string): readonly string[] {
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  return [rest, authority].flatMap((part) =>
    [part.indexOf("@"), part.lastIndexOf("@")].filter((at) => at > 0).map((at) => part.slice(0, at)),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
