// What an annotation says of a column: whether it may be None, of how many lists, and the names that it may be. Enough to
// tell a difference from another way of writing the same.

export interface Annotation {
  readonly nullable: boolean;
  readonly isList: boolean;
  /** Last parts of names: `UUID` of `uuid.UUID`. */
  readonly names: readonly string[];
  /** Of `Literal["a", "b"]`. */
  readonly literals: readonly string[];
}

/** What says nothing of the type itself. */
const wrappers = new Set(["NotRequired", "Required", "ReadOnly", "Annotated", "Mapped", "Final", "SkipValidation"]);
const lists = new Set(["list", "List", "Sequence", "tuple", "Tuple", "set", "Set", "Iterable", "Collection"]);

export function annotationOf(written: string): Annotation {
  const text = written.trim();
  const quoted = /^[a-zA-Z]?(?:"([^"]*)"|'([^']*)')$/.exec(text);
  if (quoted) return annotationOf(quoted[1] ?? quoted[2] ?? "");
  const parts = splitAt(text, "|");
  if (parts.length > 1) return union(parts);
  const call = /^([\w.]+)\s*\[([\s\S]*)\]$/.exec(text);
  if (call === null) return text === "None" ? none : named(lastName(text));
  const [, outer = "", inside = ""] = call;
  const name = lastName(outer);
  const given = splitAt(inside, ",");
  if (name === "Optional") return { ...annotationOf(inside), nullable: true };
  if (name === "Union") return union(given);
  if (wrappers.has(name)) return annotationOf(given[0] ?? "");
  if (lists.has(name)) return { ...annotationOf(given[0] ?? ""), nullable: false, isList: true };
  if (name === "Literal") {
    const literals = given.map((each) => each.trim().replace(/^["']|["']$/g, ""));
    return { ...none, nullable: false, literals };
  }
  return named(name);
}

const none: Annotation = { nullable: true, isList: false, names: [], literals: [] };

function named(name: string): Annotation {
  return { ...none, nullable: false, names: [name] };
}

function union(parts: readonly string[]): Annotation {
  const all = parts.map(annotationOf);
  return {
    nullable: all.some((each) => each.nullable),
    isList: all.some((each) => each.isList),
    names: all.flatMap((each) => each.names),
    literals: all.flatMap((each) => each.literals),
  };
}

function lastName(text: string): string {
  // A name that a field has, too, is imported with an underscore.
  return text.split(".").at(-1)?.trim().replace(/_$/, "") ?? "";
}

/** At the top only: not within brackets or quotes. */
function splitAt(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote: string | null = null;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote !== null) {
      if (char === "\\") at++;
      else if (char === quote) quote = null;
    } else if (char === '"' || char === "'") quote = char;
    else if ("[({".includes(char)) depth++;
    else if ("])}".includes(char)) depth--;
    else if (char === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== "");
}
