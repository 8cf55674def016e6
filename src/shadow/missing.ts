// What a message of the server says is not there. The embedded engine speaks English.

export interface Missing {
  /** As a sentence calls it: `table`, `function`, `column`. */
  readonly kind: string;
  /** As the message writes it: `public.users`; of a function without its arguments, of a column with its table. */
  readonly name: string;
}

const nameOf = String.raw`"?([^"\s(]+(?: [^"(]+)?)"?`;
const sayings: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^column "([^"]+)" of relation "([^"]+)" does not exist/, "column"],
  [/^column "?([^"\s]+)"? does not exist/, "column"],
  [/^column "([^"]+)" named in key does not exist/, "column"],
  [/^constraint "([^"]+)" (?:of|for) (?:relation|table) "([^"]+)" does not exist/, "constraint"],
  [/^(trigger|policy|rule) "([^"]+)" for (?:table|relation) "([^"]+)" does not exist/, ""],
  [/^"([^"]+)" is not an existing enum label/, "enum value"],
  [/^relation "([^"]+)" does not exist/, "table"],
  [/^extension "([^"]+)" (?:is not available|does not exist)/, "extension"],
  [/^operator class "([^"]+)" does not exist/, "operator class"],
  [/^access method "([^"]+)" does not exist/, "access method"],
  [/^text search (?:configuration|dictionary) "([^"]+)" does not exist/, "text search configuration"],
  [/^could not find a function named "([^"]+)"/, "function"],
  [/^(function|procedure|aggregate|routine) ([\w$."-]+)\(.*\) does not exist/, ""],
  [
    new RegExp(
      `^(schema|table|view|materialized view|sequence|index|type|role|publication|language|server|foreign-data wrapper|domain|function|collation|event trigger|tablespace|database|statistics object) ${nameOf} does not exist`,
    ),
    "",
  ],
];

/** Null where it says something else. */
export function missingIn(message: string): Missing | null {
  for (const [pattern, kind] of sayings) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const [first = "", second, third] = found.slice(1);
    if (kind === "column" || kind === "constraint") return { kind, name: second ? `${second}.${first}` : first };
    if (kind === "table" && first.endsWith("_seq")) return { kind: "sequence", name: first };
    if (kind !== "") return { kind, name: first };
    return { kind: first, name: third ? `${third}.${second}` : (second ?? "").replaceAll('"', "") };
  }
  return null;
}
