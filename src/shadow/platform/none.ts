// No platform: everything in the database is its user's.

import type { Platform } from "./platform.ts";

export const none: Platform = {
  id: "none",
  title: "PostgreSQL",
  prelude: async () => "",
  turns: async () => [],
  roles: [],
  extensions: [],
  searchPath: null,
  owns: () => false,
  ownsUnread: () => false,
  trim: (object) => object,
  concerns: () => false,
  is: () => false,
};
