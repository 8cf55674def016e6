// The registry of platforms, in the order in which they are looked for.

import type { PlatformId } from "./ids.ts";
import { none } from "./none.ts";
import type { Platform } from "./platform.ts";
import { supabase } from "./supabase.ts";

export const platforms = { supabase, none } satisfies Record<PlatformId, Platform>;
