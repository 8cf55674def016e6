// What the file can say of several databases: one entry a database, or one for all databases or schemas of a kind.

import { z } from "zod";
import { ids as layouts } from "../layouts/ids.ts";
import { failOnLevels } from "../model/severity.ts";
import { ids as platforms } from "../shadow/platform/ids.ts";
import { projectRef } from "./project-ref.ts";

const text = z.string().min(1);
const list = z.union([text.transform((one) => [one]), z.array(text)]);

const entry = z
  .strictObject({
    label: text.max(60),
    "database-url-from": text
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected the name of an environment variable")
      .optional(),
    "supabase-project-ref": projectRef.optional(),
    "supabase-branch": text.optional(),
    databases: text.optional(),
    tenants: text.optional(),
    migrations: text.optional(),
    layout: z.enum(layouts).optional(),
    platform: z.enum(["auto", ...platforms]).optional(),
    schema: list.optional(),
    "exclude-schema": list.optional(),
    "fail-on": z.enum(failOnLevels).optional(),
  })
  .refine((given) => (given["database-url-from"] === undefined) !== (given["supabase-project-ref"] === undefined), {
    message: "expected one of database-url-from and supabase-project-ref",
  })
  .refine((given) => given.databases === undefined || given["supabase-project-ref"] === undefined, {
    message: "a project is one database: databases goes with database-url-from",
  })
  .refine((given) => given.tenants === undefined || given.schema === undefined, {
    message: "tenants says which schemas: leave schema out",
  });

export const targetKeys = Object.keys(entry.shape);

export const targetsSchema = z.array(entry).superRefine((given, context) => {
  const seen = new Set<string>();
  for (const [at, { label }] of given.entries()) {
    if (seen.has(label)) {
      context.addIssue({
        code: "custom",
        path: [at, "label"],
        input: label,
        message: "another target has this label; give each its own",
      });
    }
    seen.add(label);
  }
});

export type TargetEntry = z.output<typeof entry>;
