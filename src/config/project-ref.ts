// The name that Supabase gives a project.

import { z } from "zod";

export const projectRef = z
  .string()
  .regex(/^[a-z]{20}$/, "expected the project's ref, the twenty letters in the dashboard's address");
