// Schemas, constraints, indexes, sequences, extensions, publications.

import { changed, missing, unexpected } from "../sides.ts";
import type { Cases } from "./case.ts";

const check = "constraint public.users.users_age_check";
const index = "index public.users.users_email";

export const others: Cases = {
  "schema-missing": {
    flags: [[missing("schema audit"), "Schema audit is not in the database; the migrations create it."]],
    ignores: [unexpected("schema audit")],
  },
  "schema-unmanaged": {
    flags: [[unexpected("schema audit"), "No applied migration creates schema audit, which is in the database."]],
    ignores: [missing("schema audit"), changed("schema audit", { owner: ["a", "b"] })],
  },
  "constraint-missing": {
    flags: [
      [missing(check), "Constraint public.users.users_age_check is not in the database; the migrations create it."],
    ],
    ignores: [unexpected(check)],
  },
  "constraint-unexpected": {
    flags: [
      [
        unexpected(check),
        "No applied migration creates constraint public.users.users_age_check, which is in the database.",
      ],
    ],
    ignores: [missing(check)],
  },
  "constraint-changed": {
    flags: [
      [
        changed(check, { definition: ["CHECK ((age > 0))", "CHECK ((age > 18))"] }),
        "Constraint public.users.users_age_check has CHECK ((age > 18)) as its definition; the migrations say CHECK ((age > 0)).",
      ],
      [
        changed(check, { validated: [false, true] }),
        "Constraint public.users.users_age_check: validated; the migrations say NOT VALID.",
      ],
    ],
    ignores: [changed(check, { validated: [true, false] }), changed(check, { enabled: ["origin", "disabled"] })],
  },
  "constraint-not-validated": {
    flags: [
      [
        changed(check, { validated: [true, false] }),
        "Rows that break constraint public.users.users_age_check may be there: it is NOT VALID, and the migrations validate it.",
      ],
    ],
    ignores: [changed(check, { validated: [false, true] })],
  },
  "unique-index-missing": {
    flags: [
      [
        missing(index, { unique: true }),
        "Index public.users.users_email is not in the database; the migrations create it.",
      ],
      [
        changed(index, { unique: [true, false], definition: ["CREATE UNIQUE INDEX …", "CREATE INDEX …"] }),
        "Index public.users.users_email is not unique; the migrations make it so.",
      ],
    ],
    ignores: [missing(index, { unique: false }), changed(index, { unique: [false, true] })],
  },
  "unique-index-unexpected": {
    flags: [
      [
        unexpected(index, { unique: true }),
        "No applied migration creates index public.users.users_email, which is in the database.",
      ],
      [
        changed(index, { unique: [false, true], definition: ["CREATE INDEX …", "CREATE UNIQUE INDEX …"] }),
        "Index public.users.users_email is unique; the migrations do not make it so.",
      ],
    ],
    ignores: [unexpected(index, { unique: false }), changed(index, { unique: [true, false] })],
  },
  "index-missing": {
    flags: [
      [
        missing(index, { unique: false }),
        "Index public.users.users_email is not in the database; the migrations create it.",
      ],
    ],
    ignores: [missing(index, { unique: true })],
  },
  "index-unexpected": {
    flags: [
      [
        unexpected(index, { unique: false }),
        "No applied migration creates index public.users.users_email, which is in the database.",
      ],
    ],
    ignores: [unexpected(index, { unique: true })],
  },
  "index-changed": {
    flags: [
      [
        changed(index, { definition: ["CREATE INDEX a", "CREATE INDEX b"] }, { unique: true }),
        "Index public.users.users_email has CREATE INDEX b as its definition; the migrations say CREATE INDEX a.",
      ],
      [
        changed("constraint public.users.users_pkey", { options: [[], ["fillfactor=70"]] }),
        "Constraint public.users.users_pkey has fillfactor=70 as its options; the migrations say none.",
      ],
    ],
    ignores: [
      changed(index, { unique: [true, false], definition: ["CREATE UNIQUE INDEX a", "CREATE INDEX a"] }),
      changed(index, { valid: [true, false] }),
      changed(index, { statistics: [{}, { 1: 5 }] }),
    ],
  },
  "index-invalid": {
    flags: [
      [
        changed(index, { valid: [true, false] }),
        "Index public.users.users_email is there and not used, because building its index did not end.",
      ],
    ],
    ignores: [changed(index, { valid: [false, true] })],
  },
  "sequence-missing": {
    flags: [[missing("sequence public.ids"), "Sequence public.ids is not in the database; the migrations create it."]],
    ignores: [unexpected("sequence public.ids")],
  },
  "sequence-unexpected": {
    flags: [
      [
        unexpected("sequence public.ids"),
        "No applied migration creates sequence public.ids, which is in the database.",
      ],
    ],
    ignores: [missing("sequence public.ids")],
  },
  "sequence-changed": {
    flags: [
      [
        changed("sequence public.ids", { increment: ["1", "5"] }),
        "Sequence public.ids has 5 as its increment; the migrations say 1.",
      ],
    ],
    ignores: [changed("sequence public.ids", { grants: [{}, { app: ["USAGE"] }] })],
  },
  "extension-missing": {
    flags: [
      [missing("extension pgcrypto"), "Extension pgcrypto is not in the database; the migrations create it."],
      [
        changed("extension pgcrypto", { schema: ["extensions", "public"] }),
        "Extension pgcrypto has public as its schema; the migrations say extensions.",
      ],
    ],
    ignores: [unexpected("extension pgcrypto"), changed("extension pgcrypto", { version: ["1.3", "1.2"] })],
  },
  "extension-unexpected": {
    flags: [
      [unexpected("extension pgcrypto"), "No applied migration creates extension pgcrypto, which is in the database."],
    ],
    ignores: [missing("extension pgcrypto")],
  },
  "extension-version-changed": {
    flags: [
      [
        changed("extension pgcrypto", { version: [null, "1.2"] }),
        "Extension pgcrypto has version 1.2; the migrations install its server's default version.",
      ],
    ],
    ignores: [changed("extension pgcrypto", { schema: ["extensions", "public"] })],
  },
  "publication-missing": {
    flags: [[missing("publication feed"), "Publication feed is not in the database; the migrations create it."]],
    ignores: [unexpected("publication feed")],
  },
  "publication-unexpected": {
    flags: [
      [unexpected("publication feed"), "No applied migration creates publication feed, which is in the database."],
    ],
    ignores: [missing("publication feed")],
  },
  "publication-changed": {
    flags: [
      [
        changed("publication feed", {
          tables: [
            { public: { users: { columns: null, rows: null } } },
            { public: { users: { columns: ["id", "email"], rows: "(id > 1)" } } },
          ],
        }),
        "Publication feed has public.users (id, email) WHERE ((id > 1)) as its tables; the migrations say public.users.",
      ],
    ],
    ignores: [changed("publication feed", { owner: ["a", "b"] })],
  },
};
