// Every layout, by its id.

import type { LayoutId } from "./ids.ts";
import type { Layout } from "./layout.ts";
import { plain } from "./plain.ts";
import { prisma } from "./prisma.ts";
import { supabase } from "./supabase.ts";

export const layouts = { supabase, prisma, plain } satisfies Record<LayoutId, Layout>;
