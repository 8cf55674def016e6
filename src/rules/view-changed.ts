import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";
import { isSecurity } from "./view-security.ts";

export const rule = {
  id: "view-changed",
  severity: "high",
  title: "A view or materialized view is not what the migrations make it.",
  check: changed({
    kind: "view",
    except: ["tablespace", "accessMethod", "clusteredOn", "columnComments", "columnStorage"],
    where: (attribute) => !isSecurity(attribute),
  }),
} satisfies Rule;
