// The registry of the kinds of object. Their order here is only that of reading.

import { column } from "./column.ts";
import { constraint } from "./constraint.ts";
import { defaultPrivileges } from "./default-privileges.ts";
import { eventTrigger } from "./event-trigger.ts";
import { extension } from "./extension.ts";
import { functionKind } from "./function.ts";
import type { KindId } from "./ids.ts";
import { index } from "./index-object.ts";
import type { ObjectKind } from "./kind.ts";
import { policy } from "./policy.ts";
import { publication } from "./publication.ts";
import { rule } from "./rule.ts";
import { schema } from "./schema.ts";
import { sequence } from "./sequence.ts";
import { table } from "./table.ts";
import { trigger } from "./trigger.ts";
import { type } from "./type.ts";
import { view } from "./view.ts";

export const kinds = {
  schema,
  sequence,
  table,
  column,
  constraint,
  index,
  view,
  trigger,
  rule,
  policy,
  extension,
  type,
  function: functionKind,
  "event-trigger": eventTrigger,
  publication,
  "default-privileges": defaultPrivileges,
} satisfies Record<KindId, ObjectKind>;
