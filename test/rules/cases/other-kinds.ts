// The kinds that few schemas have: each has three rules, which say the same of it.

import type { Json } from "../../../src/model/object.ts";
import { changed, missing, unexpected } from "../sides.ts";
import type { Cases, RuleCases } from "./case.ts";

interface Sample {
  readonly object: string;
  /** As a sentence calls it. */
  readonly called: string;
  /** One attribute on two sides, and what is said of it. */
  readonly attribute: readonly [name: string, expected: Json, actual: Json];
  readonly message: string;
}

/** By what its rules' ids begin with. */
const samples: Readonly<Record<string, Sample>> = {
  cast: {
    object: "cast public.mood as integer",
    called: "cast public.mood as integer",
    attribute: ["context", "explicit", "implicit"],
    message: "has implicit as its context; the migrations say explicit.",
  },
  operator: {
    object: "operator-class public.ints for hash",
    called: "operator class public.ints for hash",
    attribute: ["default", false, true],
    message: ": default is yes; the migrations say no.",
  },
  "access-method": {
    object: "access-method heaps",
    called: "access method heaps",
    attribute: ["handler", "heap_tableam_handler", "mine.handler"],
    message: "has mine.handler as its handler; the migrations say heap_tableam_handler.",
  },
  "text-search": {
    object: "text-search-dictionary public.words",
    called: "text search dictionary public.words",
    attribute: ["dictionaryOptions", "accept = 'false'", null],
    message: "has no options; the migrations say accept = 'false'.",
  },
  language: {
    object: "language other",
    called: "language other",
    attribute: ["trusted", false, true],
    message: ": trusted; the migrations say not trusted.",
  },
  transform: {
    object: "transform public.mood in other",
    called: "transform public.mood in other",
    attribute: ["toSql", "public.to_sql(internal)", null],
    message: "has no function to SQL; the migrations say public.to_sql(internal).",
  },
  collation: {
    object: "collation public.german",
    called: "collation public.german",
    attribute: ["locale", "de", "de-AT"],
    message: "has de-AT as its locale; the migrations say de.",
  },
  conversion: {
    object: "conversion public.latin",
    called: "conversion public.latin",
    attribute: ["default", true, false],
    message: ": default is no; the migrations say yes.",
  },
  foreign: {
    object: "user-mapping app on away",
    called: "user mapping app on away",
    attribute: ["foreignOptions", { user: "app", password: "hidden:0123" }, { user: "app", password: "hidden:4567" }],
    message: "differs from the migrations in its options: password.",
  },
  subscription: {
    object: "subscription feed",
    called: "subscription feed",
    attribute: ["slot", "feed", "other"],
    message: "has other as its slot; the migrations say feed.",
  },
  "security-label": {
    object: "security-label anon on table public.users",
    called: "security label anon on table public.users",
    attribute: ["label", "secret", "open"],
    message: "has open as its label; the migrations say secret.",
  },
  "database-setting": {
    object: "database-setting work_mem",
    called: "database setting work_mem",
    attribute: ["setting", "8MB", "1GB"],
    message: "has 1GB as its value; the migrations say 8MB.",
  },
  statistics: {
    object: "statistics public.both",
    called: "statistics public.both",
    attribute: ["target", 100, null],
    message: "has no target; the migrations say 100.",
  },
};

function casesOf(prefix: string, { object, called, attribute, message }: Sample): Cases {
  const [name, expected, actual] = attribute;
  const first = called.charAt(0).toUpperCase() + called.slice(1);
  const other = { owner: ["a", "b"] } as const;
  const three: Readonly<Record<string, RuleCases>> = {
    [`${prefix}-missing`]: {
      flags: [[missing(object), `${first} is not in the database; the migrations create it.`]],
      ignores: [unexpected(object), missing("table public.users")],
    },
    [`${prefix}-changed`]: {
      flags: [
        [changed(object, { [name]: [expected, actual] }), `${first}${message.startsWith(":") ? "" : " "}${message}`],
      ],
      ignores: [changed(object, other), missing(object)],
    },
    [`${prefix}-unexpected`]: {
      flags: [[unexpected(object), `No applied migration creates ${called}, which is in the database.`]],
      ignores: [missing(object), unexpected("table public.users")],
    },
  };
  return three;
}

export const otherKinds: Cases = {
  ...Object.assign({}, ...Object.entries(samples).map(([prefix, sample]) => casesOf(prefix, sample))),
  "column-order-changed": {
    flags: [
      [
        changed("table public.users", {
          columnOrder: [
            ["id", "name"],
            ["name", "id"],
          ],
        }),
        "Table public.users has name, id as its column order; the migrations say id, name.",
      ],
    ],
    ignores: [changed("table public.users", { owner: ["a", "b"] })],
  },
};
