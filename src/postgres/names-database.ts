// Whether a word names a database, as a URL or as libpq's own pairs, and not a file.

export function namesDatabase(text: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(text) || /(?:^|\s)(?:host|hostaddr|dbname|service)\s*=/.test(text);
}
