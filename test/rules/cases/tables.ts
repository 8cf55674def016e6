// Tables, columns, partitions, inheritance.

import { changed, missing, unexpected } from "../sides.ts";
import type { Cases } from "./case.ts";

const plain = { partitionOf: null };
const partition = { partitionOf: "public.events" };

export const tables: Cases = {
  "table-missing": {
    flags: [
      [missing("table public.users", plain), "Table public.users is not in the database; the migrations create it."],
    ],
    ignores: [
      missing("table public.events_1", partition),
      unexpected("table public.users", plain),
      missing("view public.users"),
    ],
  },
  "table-unexpected": {
    flags: [
      [
        unexpected("table public.scratch", { ...plain, grants: {} }),
        "No applied migration creates table public.scratch, which is in the database.",
      ],
      [
        unexpected("table public.scratch", {
          ...plain,
          grants: { anon: ["SELECT"], app: ["SELECT"], PUBLIC: ["INSERT", "SELECT"] },
        }),
        "No applied migration creates table public.scratch, which is in the database; anon has SELECT and PUBLIC has INSERT, SELECT on it.",
      ],
    ],
    ignores: [unexpected("table public.events_1", partition), missing("table public.scratch", plain)],
  },
  "partition-missing": {
    flags: [
      [
        missing("table public.events_1", partition),
        "Partition public.events_1 is not in the database; the migrations create it.",
      ],
    ],
    ignores: [missing("table public.users", plain), unexpected("table public.events_1", partition)],
  },
  "partition-unexpected": {
    flags: [
      [
        unexpected("table public.events_1", { ...partition, grants: {} }),
        "No applied migration creates partition public.events_1, which is in the database.",
      ],
    ],
    ignores: [unexpected("table public.users", plain)],
  },
  "partition-changed": {
    flags: [
      [
        changed("table public.events_1", { partitionBound: ["FOR VALUES IN (1)", "FOR VALUES IN (2)"] }, partition),
        "Partition public.events_1 has FOR VALUES IN (2) as its partition bound; the migrations say FOR VALUES IN (1).",
      ],
      [
        changed("table public.events_1", { partitionOf: ["public.events", null], detachPending: [false, true] }),
        "Partition public.events_1 differs from the migrations in its partitioned parent and detach pending.",
      ],
    ],
    ignores: [changed("table public.events", { persistence: ["permanent", "unlogged"] })],
  },
  "inheritance-changed": {
    flags: [
      [
        changed("table public.cats", { inherits: [["public.animals"], []] }),
        "Table public.cats has no parents; the migrations say public.animals.",
      ],
      [
        changed("column public.cats.name", { local: [false, true] }),
        "Column public.cats.name: own definition is yes; the migrations say no.",
      ],
    ],
    ignores: [changed("column public.cats.name", { type: ["text", "integer"] })],
  },
  "table-persistence-changed": {
    flags: [
      [
        changed("table public.users", { persistence: ["permanent", "unlogged"] }),
        "Table public.users is unlogged, and empty after a crash; the migrations make it permanent.",
      ],
      [
        changed("table public.users", { persistence: ["unlogged", "permanent"] }),
        "Table public.users is permanent; the migrations make it unlogged.",
      ],
    ],
    ignores: [changed("sequence public.ids", { persistence: ["permanent", "unlogged"] })],
  },
  "table-options-changed": {
    flags: [
      [
        changed("table public.users", { options: [[], ["fillfactor=70"]] }),
        "Table public.users has fillfactor=70 as its options; the migrations say none.",
      ],
      [
        changed("view public.totals", { tablespace: [null, "fast"] }, { materialized: true }),
        "Materialized view public.totals has fast as its tablespace; the migrations say the default.",
      ],
    ],
    ignores: [
      changed("table public.users", { rowSecurity: [true, false] }),
      changed("view public.v", { options: [[], ["a=b"]] }),
    ],
  },
  "replica-identity-changed": {
    flags: [
      [
        changed("table public.users", { replicaIdentity: ["default", "full"] }),
        "Table public.users has full as its replica identity; the migrations say default.",
      ],
    ],
    ignores: [changed("table public.users", { options: [[], ["fillfactor=70"]] })],
  },
  "column-missing": {
    flags: [
      [
        missing("column public.users.email", { type: "text" }),
        "Column public.users.email is not in the database; the migrations create it.",
      ],
    ],
    ignores: [
      unexpected("column public.users.email"),
      changed("column public.users.email", { type: ["text", "integer"] }),
    ],
  },
  "column-unexpected": {
    flags: [
      [
        unexpected("column public.users.age", { type: "integer", grants: {} }),
        "No applied migration creates column public.users.age, which is in the database.",
      ],
    ],
    ignores: [missing("column public.users.age")],
  },
  "column-type-changed": {
    flags: [
      [
        changed("column public.users.email", { type: ["text", "character varying(50)"] }),
        "Column public.users.email is character varying(50); the migrations make it text.",
      ],
    ],
    ignores: [changed("column public.users.email", { collation: [null, "C"] })],
  },
  "column-nullability-changed": {
    flags: [
      [
        changed("column public.users.email", { nullable: [false, true] }),
        "Column public.users.email may be NULL; the migrations forbid it.",
      ],
      [
        changed("column public.users.email", { nullable: [true, false] }),
        "Column public.users.email may not be NULL; the migrations allow it.",
      ],
      [
        changed("column public.users.email", { notNullValidated: [true, false] }),
        "Column public.users.email has another NOT NULL than the migrations give it.",
      ],
    ],
    ignores: [
      changed("column public.users.email", { type: ["text", "integer"] }),
      changed("type public.mail", { nullable: [true, false] }),
    ],
  },
  "column-identity-changed": {
    flags: [
      [
        changed("column public.users.id", { identity: ["always", null] }),
        "Column public.users.id has no identity; the migrations say always.",
      ],
      [
        changed("column public.users.id", { identity: [null, "by default"], identityOptions: [null, { start: "1" }] }),
        "Column public.users.id has by default as its identity; the migrations say none.",
      ],
    ],
    ignores: [changed("column public.users.id", { default: [null, "1"] })],
  },
  "column-generated-changed": {
    flags: [
      [
        changed("column public.users.full", {
          generated: ["GENERATED ALWAYS AS (a) STORED", "GENERATED ALWAYS AS (b) STORED"],
        }),
        "Column public.users.full has GENERATED ALWAYS AS (b) STORED as its generation expression; the migrations say GENERATED ALWAYS AS (a) STORED.",
      ],
    ],
    ignores: [changed("column public.users.full", { default: [null, "1"] })],
  },
  "column-collation-changed": {
    flags: [
      [
        changed("column public.users.email", { collation: [null, "C"] }),
        "Column public.users.email has C as its collation; the migrations say the default.",
      ],
    ],
    ignores: [changed("type public.mail", { collation: [null, "C"] })],
  },
  "column-default-changed": {
    flags: [
      [
        changed("column public.users.age", { default: ["0", null] }),
        "Column public.users.age has no default; the migrations give it the default 0.",
      ],
      [
        changed("column public.users.age", { default: ["0", "f(".concat("x".repeat(80), ")")] }),
        "Column public.users.age has another default than the migrations give it.",
      ],
    ],
    ignores: [changed("type public.age", { default: ["0", null] })],
  },
  "storage-changed": {
    flags: [
      [
        changed("column public.users.bio", { storage: [null, "external"], compression: [null, "lz4"] }),
        "Column public.users.bio differs from the migrations in its storage and compression.",
      ],
      [
        changed("index public.users.users_bio", { statistics: [{}, { 1: 500 }] }),
        "Index public.users.users_bio has 1: 500 as its statistics; the migrations say the default.",
      ],
    ],
    ignores: [
      changed("column public.users.bio", { type: ["text", "bytea"] }),
      changed("table public.users", { options: [[], ["x=1"]] }),
    ],
  },
};
