// How each kind of object is made, changed and dropped.

import type { KindPlans } from "../statement.ts";
import { column } from "./column.ts";
import { constraint } from "./constraint.ts";
import { defaultPrivileges } from "./default-privileges.ts";
import { eventTrigger } from "./event-trigger.ts";
import { extension } from "./extension.ts";
import { functionPlan } from "./function.ts";
import { index } from "./index-object.ts";
import { policy } from "./policy.ts";
import { publication } from "./publication.ts";
import { role } from "./role.ts";
import { schema } from "./schema.ts";
import { sequence } from "./sequence.ts";
import { table } from "./table.ts";
import { rule, trigger } from "./trigger.ts";
import { type } from "./type.ts";
import { view } from "./view.ts";

export const kindPlans: KindPlans = {
  schema,
  extension,
  type,
  sequence,
  table,
  column,
  constraint,
  index,
  view,
  function: functionPlan,
  trigger,
  rule,
  policy,
  "event-trigger": eventTrigger,
  publication,
  "default-privileges": defaultPrivileges,
  role,
};
