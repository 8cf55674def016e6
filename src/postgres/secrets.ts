// What must never be printed, and how it is taken out of a text. Loads nothing, throws nothing, opens no file:
// it runs before anything else does. A word that the user or the database is called by is no secret, whoever's
// password it is: hiding it would hide the names in every report.

/** Longest first: the whole URL, `user:password`, the password as written and percent-decoded. */
export function secretsOf(url: string | null, env: NodeJS.ProcessEnv): readonly string[] {
  const names = new Set([env.PGUSER, env.PGDATABASE]);
  const secrets = new Set<string>();
  const addPassword = (password: string | undefined, user: string) => {
    if (password === undefined || password === "") return;
    secrets.add(`${user}:${password}`).add(`${decoded(user)}:${decoded(password)}`);
    for (const form of [password, decoded(password), encoded(decoded(password))]) {
      if (!names.has(form)) secrets.add(form);
    }
  };

  const text = url?.trim() ?? "";
  if (text !== "") {
    secrets.add(text);
    if (url !== null && url !== text) secrets.add(url);
    const database = /^[^?#]*\/([^/?#]*)/.exec(text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""))?.[1];
    for (const userinfo of userinfosOf(text)) {
      const colon = userinfo.indexOf(":");
      if (colon < 0) continue;
      const user = userinfo.slice(0, colon);
      names.add(decoded(user));
      if (database !== undefined) names.add(decoded(database));
      addPassword(userinfo.slice(colon + 1), user);
    }
    for (const match of text.matchAll(/[?&](?:ssl)?password=([^&#]*)/gi)) addPassword(match[1], "");
    const keywordUser = /(?:^|\s)user\s*=\s*(?:'((?:\\.|[^'\\])*)'|(\S+))/.exec(text);
    for (const match of text.matchAll(/(?:^|\s)(?:ssl)?password\s*=\s*(?:'((?:\\.|[^'\\])*)'|((?:\\.|\S)+))/gi)) {
      const written = match[1] ?? match[2] ?? "";
      const user = keywordUser?.[1] ?? keywordUser?.[2] ?? "";
      if (user !== "") names.add(user);
      addPassword(written, user);
      addPassword(written.replace(/\\(.)/g, "$1"), user);
    }
  }
  addPassword(env.PGPASSWORD, env.PGUSER ?? "");
  return [...secrets].filter((secret) => secret.length > 2 && !/^:?$/.test(secret)).sort((a, b) => b.length - a.length);
}

/** The text with `***` for every secret in it. */
export function redact(text: string, secrets: readonly string[]): string {
  return [...secrets]
    .filter((secret) => secret !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replaceAll(secret, "***"), text);
}

// A raw `@`, `/`, `?` or `#` in a password moves where it ends; every reading of it is kept from view.
function userinfosOf(url: string): readonly string[] {
  const rest = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9]+:)?\/\/(.*)$/is.exec(url)?.[1];
  if (rest === undefined) return [];
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
