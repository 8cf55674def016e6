// What the file can say of types: names, what has none, and where they are kept.

import { z } from "zod";
import { languages, styles } from "../types/ids.ts";

const text = z.string().min(1);

export const typesSchema = z.strictObject({
  language: z.enum(languages).optional(),
  style: z.enum(styles).optional(),
  files: z.array(text).optional(),
  tables: z.record(text, text).default({}),
  enums: z.record(text, text).default({}),
  skip: z.array(text).default([]),
  skipClasses: z.array(text).default([]),
  only: z.array(text).default([]),
  singular: z.boolean().default(false),
  plurals: z.record(text, text).default({}),
});
